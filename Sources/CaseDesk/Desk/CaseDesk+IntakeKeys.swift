package import AgeEncryption
package import CaseFile
internal import EmergencyFund
internal import EmergencyFundCasework
internal import EmergencyFundScheduling

extension CaseDesk {
  /// The keys for which applications are sealed, as the file keeps them.
  package func intakeKeys() throws -> [IntakeKey] { try read { try $0.intakeKeys() } }

  /// What opens the applications that are sealed for the fund.
  package func intakeIdentities() throws -> [AgeIdentity] {
    try intakeKeys().map { key in
      guard let identity = AgeIdentity(key.identity) else { throw CaseDeskError.ownFault }
      return identity
    }
  }

  /// Checks that the actor may make and destroy such keys.
  package func requireIntakeKeys() throws { try require(.manageIntakeKeys) }

  /// Makes a key that the file keeps, after the access log says so.
  ///
  /// - Parameter title: The title, such as the months in which it is used.
  package func makeIntakeKey(title: String) throws -> IntakeKey {
    try requireIntakeKeys()
    let identity = AgeIdentity()
    let key = IntakeKey(
      recipient: identity.recipient.text, identity: identity.text, title: title, madeOn: today)
    try Self.reporting(path) {
      try file.recordAccess(.intakeKeyMade, key.recipient, by: actor.id, at: Self.now)
      _ = try file.keep(key)
    }
    return key
  }

  /// Destroys a key, after the access log says so; returns whether there was one.
  ///
  /// What was sealed for it alone, nobody can open any more.
  package func retireIntakeKey(of recipient: String) throws -> Bool {
    try requireIntakeKeys()
    return try Self.reporting(path) {
      guard try file.read({ try $0.intakeKeys() }).contains(where: { $0.recipient == recipient })
      else { return false }
      try file.recordAccess(.intakeKeyRetired, recipient, by: actor.id, at: Self.now)
      return try file.destroyIntakeKey(of: recipient)
    }
  }
}
