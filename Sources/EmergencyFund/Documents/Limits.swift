/// The limits on the size and nesting of a document.
public struct Limits: Hashable, Sendable {
  /// The largest number of bytes in a file, at most 256 MiB.
  public let bytesMax: Int

  /// The largest number of nested lists and mappings, at most 512.
  public let depthMax: Int

  /// Creates limits, clamped to what the readers can handle without exhausting the stack.
  /// - Parameters:
  ///   - bytesMax: Clamped to 0...256 MiB.
  ///   - depthMax: Clamped to 0...512.
  public init(bytesMax: Int, depthMax: Int) {
    self.bytesMax = min(max(bytesMax, 0), 256 << 20)
    self.depthMax = min(max(depthMax, 0), 512)
  }

  /// 4 MiB and 64 levels.
  public static let standard = Limits(bytesMax: 4 << 20, depthMax: 64)

  /// The limits of files that programs write, such as exports of cases: 64 MiB.
  public static let largest = Limits(bytesMax: 64 << 20, depthMax: 64)
}

extension Limits {
  /// Rejects a file larger than the limit.
  package func check(byteCount: Int, file: String) throws(Diagnostic) {
    guard byteCount > bytesMax else { return }
    throw Diagnostic(
      file: file, position: nil, kind: .tooLarge,
      message: "the file has \(byteCount) bytes, more than the limit of \(bytesMax)",
      found: "\(byteCount)", expected: "at most \(bytesMax) bytes")
  }

  /// The diagnostic about a list or mapping one level beyond the limit.
  package func tooDeep(
    file: String, position: SourcePosition, path: DocumentPath
  ) -> Diagnostic {
    Diagnostic(
      file: file, position: position, path: path, kind: .tooDeep,
      message: "lists and mappings are nested beyond the limit of \(depthMax) levels",
      expected: "at most \(depthMax) levels")
  }
}
