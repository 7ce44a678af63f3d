// Merged layers keep their positions apart, so that a diagnostic about the merged document
// still gives the file of the value that it is about.

/// The offset in lines between one layer and the next: more than a file can have.
private let linesPerLayer = 1 << 26

extension PolicyLibrary {
  /// The largest number of layers of a policy, so that no line exceeds 32 bits.
  package static let layersMax = 30
}

extension Array where Element == PolicyDocument {
  /// The layers with their positions in ranges of lines that do not overlap.
  var movedApart: [PolicyDocument] {
    enumerated().map { index, layer in
      let document = layer.document
      return PolicyDocument(
        document: Document(
          file: document.file, notation: document.notation,
          root: document.root.moved(byLines: index * linesPerLayer)),
        id: layer.id, extends: layer.extends, title: layer.title)
    }
  }
}

extension Array where Element == Diagnostic {
  /// The diagnostics about layers that were moved apart, each in its own file again.
  func movedBack(to layers: [PolicyDocument]) -> [Diagnostic] {
    map { diagnostic in
      guard let position = diagnostic.position else { return diagnostic }
      let (index, line) = position.line.quotientAndRemainder(dividingBy: linesPerLayer)
      guard layers.indices.contains(index) else { return diagnostic }
      return Diagnostic(
        file: layers[index].document.file,
        position: SourcePosition(line: line, column: position.column), path: diagnostic.path,
        kind: diagnostic.kind, message: diagnostic.message, found: diagnostic.found,
        expected: diagnostic.expected, suggestion: diagnostic.suggestion)
    }
  }
}

extension Node {
  /// The tree with every position moved down.
  fileprivate func moved(byLines lines: Int) -> Node {
    // The fund's layer, the largest one, stays where it is.
    if lines == 0 { return self }
    func moved(_ position: SourcePosition) -> SourcePosition {
      SourcePosition(line: position.line + lines, column: position.column)
    }
    let content: Content =
      switch self.content {
      case .list(let nodes): .list(nodes.map { $0.moved(byLines: lines) })
      case .mapping(let members):
        .mapping(
          members.map { member in
            Member(
              key: member.key, keyPosition: moved(member.keyPosition),
              value: member.value.moved(byLines: lines))
          })
      default: self.content
      }
    return Node(position: moved(position), content: content)
  }
}
