/// Opens files with any implementation of the cryptography: the tool and the page take the same.
package struct AgeOpening<Primitives: AgePrimitives>: Sendable {
  let primitives: Primitives

  /// Opens with some primitives.
  package init(_ primitives: Primitives) { self.primitives = primitives }

  /// Opens a file, armored or not, whose key a function unwraps; it returns nil if it cannot.
  package func opened(
    _ file: [UInt8], atMost bytesMax: Int,
    _ unwrap: ([AgeHeader.Stanza]) throws(AgeError) -> [UInt8]?
  ) throws(AgeError) -> [UInt8] {
    guard file.count <= bytesMax else { throw .tooLarge }
    let file = AgeArmor.isArmored(file) ? try AgeArmor.decoded(file) : file
    let header = try AgeHeader(file)
    guard var fileKey = try unwrap(header.stanzas) else { throw .noMatch }
    defer { primitives.clear(&fileKey) }
    guard var headerKey = primitives.derivedKey(from: fileKey, salt: [], info: AgeNotation.header)
    else { throw .unavailable }
    defer { primitives.clear(&headerKey) }
    guard
      let code = primitives.authenticationCode(of: Array(header.covered), key: headerKey)
    else { throw .unavailable }
    guard Self.areEqual(code, header.code) else { throw .authentication }
    return try content(file[header.count...], fileKey)
  }

  /// The key of a file that was wrapped with another one; nil if it was not with this one.
  package func unwrapped(_ body: [UInt8], _ key: [UInt8]) -> [UInt8]? {
    primitives.decrypted(body[...], key: key, nonce: AgeNotation.noNonce)
  }

  /// Decrypts what follows the header, in chunks of which only the last can be short.
  private func content(
    _ sealed: ArraySlice<UInt8>, _ fileKey: [UInt8]
  ) throws(AgeError) -> [UInt8] {
    let salt = Array(sealed.prefix(AgeNotation.saltCount))
    guard salt.count == AgeNotation.saltCount else { throw .header }
    guard var key = primitives.derivedKey(from: fileKey, salt: salt, info: AgeNotation.payload)
    else { throw .unavailable }
    defer { primitives.clear(&key) }
    var rest = sealed.dropFirst(salt.count)
    var content: [UInt8] = []
    content.reserveCapacity(rest.count)
    for number in 0... {
      let chunk = rest.prefix(AgeNotation.chunkCount + AgeNotation.tagCount)
      rest = rest.dropFirst(chunk.count)
      let isLast = rest.isEmpty
      let nonce = AgeNotation.nonce(number, isLast: isLast)
      guard chunk.count >= AgeNotation.tagCount,
        let opened = primitives.decrypted(chunk, key: key, nonce: nonce)
      else { throw .payload }
      // Only an empty content has an empty chunk.
      guard !opened.isEmpty || number == 0 else { throw .payload }
      content += opened
      if isLast { break }
    }
    return content
  }

  /// Whether two codes are equal, in a time that does not tell where they differ.
  private static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
