import AgeEncryption
import AgeFormat
import EmergencyFund
import TestSupport
import Testing

@Suite struct AgeFileTests {
  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
  func `opens what it sealed, for each recipient alone`(count: Int) throws {
    var random = SplitMix64(seed: UInt64(count))
    let content = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let (one, other, nobody) = (AgeIdentity(), AgeIdentity(), AgeIdentity())
    let file = try AgeFile.sealed(content, for: [one.recipient, other.recipient])
    #expect(try AgeFile.opened(file, with: [one]) == content)
    #expect(try AgeFile.opened(file, with: [nobody, other]) == content)
    #expect(try AgeFile.opened(AgeArmor.encoded(file), with: [other]) == content)
    #expect(throws: AgeError.noMatch) { try AgeFile.opened(file, with: [nobody]) }
  }

  @Test func `opens what it sealed under a passphrase, and under no other`() throws {
    let file = try AgeFile.sealed([1, 2, 3], passphrase: Array("marigold ferry".utf8))
    #expect(try AgeFile.opened(file, passphrase: Array("marigold ferry".utf8)) == [1, 2, 3])
    #expect(throws: AgeError.noMatch) {
      try AgeFile.opened(file, passphrase: Array("marigold ferrY".utf8))
    }
    #expect(throws: AgeError.noMatch) { try AgeFile.opened(file, with: [AgeIdentity()]) }
  }

  @Test func `refuses a file in which any byte was changed, added or left out`() throws {
    let identity = AgeIdentity()
    let file = try AgeFile.sealed(Array("a story".utf8), for: [identity.recipient])
    for place in file.indices {
      var changed = file
      changed[place] ^= 1
      #expect(throws: AgeError.self, "byte \(place) changed") {
        try AgeFile.opened(changed, with: [identity])
      }
      #expect(throws: AgeError.self, "cut off at \(place)") {
        try AgeFile.opened(Array(file[..<place]), with: [identity])
      }
    }
    #expect(throws: AgeError.payload) { try AgeFile.opened(file + [0], with: [identity]) }
  }

  @Test func `reads recipients and identities as they are written, and nothing like them`() throws {
    let identity = AgeIdentity()
    let recipient = identity.recipient.text
    #expect(recipient.hasPrefix("age1") && recipient.utf8.count == 62)
    #expect(AgeRecipient(recipient) == identity.recipient)
    #expect(AgeIdentity(identity.text)?.recipient == identity.recipient)
    #expect(AgeRecipient(recipient.uppercased()) == nil)
    #expect(AgeIdentity(identity.text.lowercased()) == nil)
    #expect(AgeRecipient(identity.text) == nil)
    for place in recipient.indices {
      var typed = recipient
      typed.replaceSubrange(place...place, with: recipient[place] == "q" ? "p" : "q")
      #expect(AgeRecipient(typed) == nil, "a typing error at \(typed)")
    }
  }
}
