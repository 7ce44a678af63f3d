package import EmergencyFund

/// Writes files that only whom they are sealed for can open, with any implementation of the
/// cryptography: the tool and the page write the same bytes from the same random numbers.
package struct AgeSealing<Primitives: AgePrimitives>: Sendable {
  let primitives: Primitives

  /// Seals with some primitives.
  package init(_ primitives: Primitives) { self.primitives = primitives }

  /// Seals a content for everybody of some recipients, each of whom can open it alone.
  package func sealed(
    _ content: [UInt8], for recipients: [AgeRecipient], randomness: AgeRandomness
  ) throws(AgeError) -> [UInt8] {
    guard !recipients.isEmpty else { throw .noMatch }
    var randomness = randomness
    defer { randomness.clear(primitives) }
    guard var fileKey = randomness.next(AgeNotation.fileKeyCount),
      let salt = randomness.next(AgeNotation.saltCount)
    else { throw .unavailable }
    defer { primitives.clear(&fileKey) }
    var stanzas: [AgeHeader.Stanza] = []
    for recipient in recipients {
      guard var own = randomness.next(32) else { throw .unavailable }
      defer { primitives.clear(&own) }
      guard let stanza = stanza(fileKey, for: recipient, own) else { throw .unavailable }
      stanzas.append(stanza)
    }
    return try written(content, fileKey: fileKey, salt: salt, stanzas)
  }

  /// Writes a file whose key is wrapped already.
  package func written(
    _ content: [UInt8], fileKey: [UInt8], salt: [UInt8], _ stanzas: [AgeHeader.Stanza]
  ) throws(AgeError) -> [UInt8] {
    guard var headerKey = primitives.derivedKey(from: fileKey, salt: [], info: AgeNotation.header)
    else { throw .unavailable }
    defer { primitives.clear(&headerKey) }
    let code = primitives.authenticationCode(of: AgeHeader.covered(stanzas), key: headerKey)
    guard let code, let payload = payload(content, fileKey, salt) else { throw .unavailable }
    return AgeHeader.written(stanzas, code: code) + payload
  }

  /// Wraps the key of a file; each wrapping key is used once, so that its nonce is zero.
  package func wrapped(_ fileKey: [UInt8], _ key: [UInt8]) -> [UInt8]? {
    primitives.encrypted(fileKey[...], key: key, nonce: AgeNotation.noNonce)
  }

  private func stanza(
    _ fileKey: [UInt8], for recipient: AgeRecipient, _ own: [UInt8]
  ) -> AgeHeader.Stanza? {
    guard let share = primitives.publicKey(of: own),
      var secret = primitives.sharedSecret(own, recipient.bytes)
    else { return nil }
    defer { primitives.clear(&secret) }
    guard
      var key = primitives.derivedKey(
        from: secret, salt: share + recipient.bytes, info: AgeNotation.x25519Info)
    else { return nil }
    defer { primitives.clear(&key) }
    return wrapped(fileKey, key).map { body in
      AgeHeader.Stanza(
        arguments: [AgeNotation.x25519, String(decoding: Base64.encoded(share), as: UTF8.self)],
        body: body)
    }
  }

  /// Encrypts a content in chunks of which only the last can be short; the salt comes first.
  private func payload(_ content: [UInt8], _ fileKey: [UInt8], _ salt: [UInt8]) -> [UInt8]? {
    guard var key = primitives.derivedKey(from: fileKey, salt: salt, info: AgeNotation.payload)
    else { return nil }
    defer { primitives.clear(&key) }
    let size = AgeNotation.chunkCount
    var sealed = salt
    sealed.reserveCapacity(salt.count + content.count + (content.count / size + 1) * 16)
    var start = 0
    for number in 0... {
      let end = min(start + size, content.count)
      let isLast = end == content.count
      let nonce = AgeNotation.nonce(number, isLast: isLast)
      guard let chunk = primitives.encrypted(content[start..<end], key: key, nonce: nonce)
      else { return nil }
      sealed += chunk
      if isLast { break }
      start = end
    }
    return sealed
  }
}
