/// Files under a passphrase, whose key is wrapped with scrypt.
package enum AgePassphrase {
  /// The work factor of what is sealed here, for phones: 32 MiB of memory.
  package static let workFactor = 15

  /// Whether a file is under a passphrase, rather than for recipients.
  package static func isUsed(by file: [UInt8]) throws(AgeError) -> Bool {
    let file = AgeArmor.isArmored(file) ? try AgeArmor.decoded(file) : file
    return try AgeHeader(file).stanzas.contains { $0.arguments.first == AgeNotation.scrypt }
  }
}

extension AgeSealing {
  /// Seals a content under a passphrase.
  package func sealed(
    _ content: [UInt8], passphrase: [UInt8], randomness: AgeRandomness
  ) throws(AgeError) -> [UInt8] {
    var randomness = randomness
    defer { randomness.clear(primitives) }
    guard var fileKey = randomness.next(AgeNotation.fileKeyCount),
      let salt = randomness.next(AgeNotation.saltCount),
      let passphraseSalt = randomness.next(AgeNotation.saltCount)
    else { throw .unavailable }
    defer { primitives.clear(&fileKey) }
    let factor = AgePassphrase.workFactor
    guard
      var key = primitives.passphraseKey(
        passphrase, salt: AgeNotation.scryptLabel + passphraseSalt, workFactor: factor)
    else { throw .unavailable }
    defer { primitives.clear(&key) }
    guard let body = wrapped(fileKey, key) else { throw .unavailable }
    let stanza = AgeHeader.Stanza(
      arguments: [
        AgeNotation.scrypt, String(decoding: Base64.encoded(passphraseSalt), as: UTF8.self),
        String(factor),
      ],
      body: body)
    return try written(content, fileKey: fileKey, salt: salt, [stanza])
  }
}

extension AgeOpening {
  /// Opens a file, armored or not, with its passphrase.
  ///
  /// - Parameter workFactorMax: The largest work factor that is tried.
  package func opened(
    _ file: [UInt8], atMost bytesMax: Int, passphrase: [UInt8], workFactorMax: Int
  ) throws(AgeError) -> [UInt8] {
    try opened(file, atMost: bytesMax) { stanzas throws(AgeError) in
      try fileKey(stanzas, passphrase, workFactorMax)
    }
  }

  /// The key of a file that is wrapped under a passphrase; nil if it is under another, or none.
  private func fileKey(
    _ stanzas: [AgeHeader.Stanza], _ passphrase: [UInt8], _ workFactorMax: Int
  ) throws(AgeError) -> [UInt8]? {
    guard let stanza = stanzas.first(where: { $0.arguments.first == AgeNotation.scrypt })
    else { return nil }
    guard stanzas.count == 1, stanza.arguments.count == 3,
      let salt = Base64.decoded(stanza.arguments[1].utf8), salt.count == AgeNotation.saltCount,
      let factor = Self.workFactor(stanza.arguments[2]),
      stanza.body.count == AgeNotation.fileKeyCount + AgeNotation.tagCount
    else { throw .header }
    guard factor <= workFactorMax else { throw .workFactor }
    guard
      var key = primitives.passphraseKey(
        passphrase, salt: AgeNotation.scryptLabel + salt, workFactor: factor)
    else { throw .unavailable }
    defer { primitives.clear(&key) }
    return unwrapped(stanza.body, key)
  }

  /// The work factor as it must be written: digits without a leading zero.
  private static func workFactor(_ text: String) -> Int? {
    guard let first = text.utf8.first, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(first),
      text.utf8.count <= 2,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }
}
