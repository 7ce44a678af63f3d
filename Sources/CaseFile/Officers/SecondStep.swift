internal import Crypto
internal import EmergencyFund
internal import Foundation
internal import GRDB

/// The second step of an officer's log-in on a server: where it is kept, and under which keys.
///
/// Secret and last code are encrypted under a key that is derived from the officer's private key, so
/// that no colleague reads them; since when there is one, under the file's secrets, so that leads
/// see it. The browsers from which the officer logged in are hashes of random numbers.
struct SecondStepPlace {
  /// The first version of the file that has the table.
  static let since = 6
  /// The most browsers that are remembered for an officer.
  static let browsersMax = 8
  static let hashCount = 32

  /// The id of the row: a keyed hash, so that a thief does not learn whose it is.
  let slot: [UInt8]
  private let file: CaseFile
  private let officer: String

  init(_ file: CaseFile, of officer: String) {
    self.file = file
    self.officer = officer
    var slot = Transcript(.secondStepSlot)
    slot.add(officer)
    self.slot = Array(slot.keyedHash(file.secrets.searchKey).prefix(16))
  }

  /// What the secret is bound to: browsers that somebody else adds or removes show.
  private func bound(_ browsers: [UInt8]) -> [UInt8] {
    var transcript = Transcript(.secondStep)
    transcript.add(file.fileID)
    transcript.add(officer)
    transcript.add(browsers)
    return transcript.bytes
  }

  private func key(_ keys: OfficerKeys) -> SymmetricKey {
    var info = Transcript(.secondStep)
    info.add(file.fileID)
    info.add(officer)
    return HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: keys.receiving.rawRepresentation), info: info.bytes,
      outputByteCount: 32)
  }

  func sealed(_ step: SecondStep, _ keys: OfficerKeys) throws -> [UInt8] {
    var bytes = step.secret.bytes
    defer { bytes.wipe() }
    withUnsafeBytes(of: UInt64(step.used).bigEndian) { bytes.append(contentsOf: $0) }
    guard let sealed = PaddedBox.sealed(bytes, key(keys), bound: bound(step.browsers)) else {
      throw CaseFileError.damaged(.value)
    }
    return sealed
  }

  func opened(_ sealed: [UInt8], browsers: [UInt8], _ keys: OfficerKeys) -> SecondStep? {
    guard let box = PaddedBox.opened(sealed, key(keys), bound: bound(browsers)),
      box.bytes.count == OneTimeCodeSecret.byteCount + 8,
      let secret = OneTimeCodeSecret(bytes: Array(box.bytes.prefix(OneTimeCodeSecret.byteCount)))
    else { return nil }
    let used = box.bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
    guard let used = Int(exactly: used), used < Int.max else { return nil }
    return SecondStep(secret: secret, used: used, browsers: browsers)
  }

  private var sinceBound: [UInt8] {
    var transcript = Transcript(.secondStepSince)
    transcript.add(file.fileID)
    transcript.add(slot)
    return transcript.bytes
  }

  func sealed(since day: Day) throws -> [UInt8] {
    let bytes = Array(day.description.utf8)
    guard
      let sealed = PaddedBox.sealed(
        bytes, file.secrets.derivedKey(.secondStepSince), bound: sinceBound)
    else { throw CaseFileError.damaged(.value) }
    return sealed
  }

  func day(_ sealed: [UInt8]) -> Day? {
    PaddedBox.opened(sealed, file.secrets.derivedKey(.secondStepSince), bound: sinceBound)
      .flatMap { Day(String(decoding: $0.bytes, as: UTF8.self)) }
  }
}

/// What an officer's second step consists of.
struct SecondStep {
  let secret: OneTimeCodeSecret
  /// The last step whose code was used.
  var used: Int
  /// The hashes of the browsers, 32 bytes each, the latest last.
  var browsers: [UInt8]

  /// Remembers a browser in the place of the oldest one.
  mutating func remember(_ browser: [UInt8]) {
    let most = (SecondStepPlace.browsersMax - 1) * SecondStepPlace.hashCount
    browsers = Array(browsers.suffix(most)) + browser
  }
}
