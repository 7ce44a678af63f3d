internal import AgeFormat
internal import EmergencyFund

/// How the key of a file is wrapped for a recipient.
enum AgeWrapping {
  /// The key of a file that is wrapped for one of several identities; nil if it is for none.
  static func fileKey(
    _ stanzas: [AgeHeader.Stanza], _ identities: [AgeIdentity]
  ) throws(AgeError) -> [UInt8]? {
    // A passphrase stands alone: who knows it could otherwise pass for a sender to others.
    if stanzas.count > 1, stanzas.contains(where: { $0.arguments.first == AgeNotation.scrypt }) {
      throw .header
    }
    var found: [UInt8]?
    for stanza in stanzas where stanza.arguments.first == AgeNotation.x25519 {
      guard stanza.arguments.count == 2,
        let share = Base64.decoded(stanza.arguments[1].utf8), share.count == 32,
        stanza.body.count == AgeNotation.fileKeyCount + AgeNotation.tagCount
      else { throw .header }
      for identity in identities where found == nil {
        guard var key = wrappingKey(identity, share) else { throw .header }
        defer { CryptoPrimitives().clear(&key) }
        found = AgeOpening(CryptoPrimitives()).unwrapped(stanza.body, key)
      }
    }
    return found
  }

  /// The key between an identity and what a file has of it; nil if that has a low order.
  private static func wrappingKey(_ identity: AgeIdentity, _ share: [UInt8]) -> [UInt8]? {
    let primitives = CryptoPrimitives()
    guard var secret = primitives.sharedSecret(identity.bytes, share) else { return nil }
    defer { primitives.clear(&secret) }
    return primitives.derivedKey(
      from: secret, salt: share + identity.recipient.bytes, info: AgeNotation.x25519Info)
  }
}
