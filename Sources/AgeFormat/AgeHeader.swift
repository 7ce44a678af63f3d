/// The header of a sealed file: for whom its key is wrapped.
package struct AgeHeader: Hashable, Sendable {
  /// The key of the file, wrapped once.
  package struct Stanza: Hashable, Sendable {
    /// The kind of wrapping first, then what it needs.
    package let arguments: [String]
    /// The wrapped key.
    package let body: [UInt8]

    /// Wraps a key in some way.
    package init(arguments: [String], body: [UInt8]) {
      self.arguments = arguments
      self.body = body
    }
  }

  /// What every file begins with.
  package static let version = Array("age-encryption.org/v1\n".utf8)
  private static let stanzaStart = Array("-> ".utf8)
  private static let end = Array("---".utf8)
  private static let columns = 64
  /// The most bytes of a header, some 8,000 recipients.
  private static let bytesMax = 1 << 20

  /// The key of the file, for each recipient.
  package let stanzas: [Stanza]
  /// The authentication code over what is before it.
  package let code: [UInt8]
  /// What the code covers.
  package let covered: ArraySlice<UInt8>
  /// The number of bytes up to the payload.
  package let count: Int

  /// Reads the header at the start of a file.
  ///
  /// Only what a writer must write is taken: canonical base64, lines of 64 characters and one that
  /// is shorter, single spaces, line feeds alone.
  package init(_ file: [UInt8]) throws(AgeError) {
    guard file.starts(with: Self.version) else { throw .notAnAgeFile }
    var lines = HeaderLines(file, from: Self.version.count, atMost: Self.bytesMax)
    var stanzas: [Stanza] = []
    while true {
      let start = lines.position
      let line = try lines.next()
      if line.starts(with: Self.end) {
        let rest = line.dropFirst(Self.end.count)
        guard rest.first == UInt8(ascii: " "), !stanzas.isEmpty,
          let code = Base64.decoded(rest.dropFirst()), code.count == 32
        else { throw .header }
        self.stanzas = stanzas
        self.code = code
        covered = file[..<(start + Self.end.count)]
        count = lines.position
        return
      }
      guard line.starts(with: Self.stanzaStart) else { throw .header }
      let arguments = line.dropFirst(Self.stanzaStart.count).split(
        separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      guard arguments.allSatisfy(Self.isArgument) else { throw .header }
      stanzas.append(
        Stanza(
          arguments: arguments.map { String(decoding: $0, as: UTF8.self) },
          body: try Self.body(&lines)))
    }
  }

  /// Reads the lines of a stanza's body: the last is shorter than the others, and may be empty.
  private static func body(_ lines: inout HeaderLines) throws(AgeError) -> [UInt8] {
    var text: [UInt8] = []
    while true {
      let line = try lines.next()
      guard line.count <= columns else { throw .header }
      text += line
      if line.count < columns { break }
    }
    guard let body = Base64.decoded(text) else { throw .header }
    return body
  }

  private static func isArgument(_ text: ArraySlice<UInt8>) -> Bool {
    !text.isEmpty && text.allSatisfy { (0x21...0x7e).contains($0) }
  }

  /// What the authentication code of a header with these stanzas covers.
  package static func covered(_ stanzas: [Stanza]) -> [UInt8] {
    var text = version
    for stanza in stanzas {
      text += stanzaStart
      text += Array(stanza.arguments.joined(separator: " ").utf8)
      text.append(UInt8(ascii: "\n"))
      var body = Base64.encoded(stanza.body)[...]
      while body.count >= columns {
        text += body.prefix(columns)
        text.append(UInt8(ascii: "\n"))
        body = body.dropFirst(columns)
      }
      text += body
      text.append(UInt8(ascii: "\n"))
    }
    return text + end
  }

  /// The whole header with these stanzas.
  package static func written(_ stanzas: [Stanza], code: [UInt8]) -> [UInt8] {
    covered(stanzas) + [UInt8(ascii: " ")] + Base64.encoded(code) + [UInt8(ascii: "\n")]
  }
}

/// The lines of a header, each ended by a line feed.
private struct HeaderLines {
  private let file: [UInt8]
  private let end: Int
  /// Where the next line begins.
  private(set) var position: Int

  init(_ file: [UInt8], from position: Int, atMost bytesMax: Int) {
    self.file = file
    self.position = position
    end = min(file.count, bytesMax)
  }

  mutating func next() throws(AgeError) -> ArraySlice<UInt8> {
    guard let feed = file[position..<end].firstIndex(of: UInt8(ascii: "\n")) else { throw .header }
    defer { position = feed + 1 }
    return file[position..<feed]
  }
}
