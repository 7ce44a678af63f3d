internal import Crypto
internal import Foundation

/// The key of one case, without which nothing of the case can be read.
struct DataKey {
  let key: SymmetricKey

  /// Generates a new random key.
  init() { key = SymmetricKey(size: .bits256) }

  init(_ key: SymmetricKey) { self.key = key }

  /// Unwraps a key with the fund's key.
  init(
    unwrapping wrapped: [UInt8], _ fundKey: SymmetricKey, fileID: [UInt8], code: String
  ) throws(CaseFileError) {
    guard let box = try? AES.GCM.SealedBox(combined: wrapped),
      var opened = try? AES.GCM.open(
        box, using: fundKey, authenticating: Self.bound(fileID, code)),
      opened.count == 32
    else { throw .damaged(.key(code: code)) }
    key = SymmetricKey(data: opened)
    opened.wipe()
  }

  /// Wraps the key with the fund's key, bound to the file and the case.
  func wrapped(
    _ fundKey: SymmetricKey, fileID: [UInt8], code: String
  ) throws(CaseFileError) -> [UInt8] {
    let box = key.withUnsafeBytes { key in
      try? AES.GCM.seal(key, using: fundKey, authenticating: Self.bound(fileID, code))
    }
    guard let combined = box?.combined else { throw .damaged(.key(code: code)) }
    return Array(combined)
  }

  private static func bound(_ fileID: [UInt8], _ code: String) -> [UInt8] {
    var transcript = Transcript(.dataKey)
    transcript.add(fileID)
    transcript.add(code)
    return transcript.bytes
  }
}

/// An event's payload with the salt of its commitment.
struct SaltedPayload: Hashable {
  let salt: [UInt8]
  let payload: [UInt8]

  init(salt: [UInt8], payload: [UInt8]) {
    self.salt = salt
    self.payload = payload
  }

  /// Salts a payload with a new salt.
  init(_ payload: [UInt8]) { self.init(salt: Randomness.bytes(32), payload: payload) }

  /// The commitment: hides the payload while the salt is unknown, and binds to it.
  var commitment: [UInt8] {
    var transcript = Transcript(.commitment)
    transcript.add(salt)
    transcript.add(payload)
    return transcript.hash
  }

  /// Encrypts payload and salt for a position.
  func sealed(_ key: DataKey, _ place: EventPlace) throws(CaseFileError) -> [UInt8] {
    guard let sealed = PaddedBox.sealed(payload, salt: salt, key.key, bound: place.bound) else {
      throw .damaged(.event(code: place.code, number: place.number))
    }
    return sealed
  }

  /// Decrypts what ``sealed(_:_:)`` encrypted for the same position.
  init(opening sealed: [UInt8], _ key: DataKey, _ place: EventPlace) throws(CaseFileError) {
    guard let opened = PaddedBox.opened(sealed, saltCount: 32, key.key, bound: place.bound) else {
      throw .damaged(.event(code: place.code, number: place.number))
    }
    self.init(salt: opened.salt, payload: opened.bytes)
  }
}

/// The position of an event, to which its ciphertext is bound.
struct EventPlace: Hashable {
  let fileID: [UInt8]
  let code: String
  /// The number within the case, from 1.
  let number: Int
  let kind: String

  var bound: [UInt8] {
    var transcript = Transcript(.event)
    transcript.add(fileID)
    transcript.add(code)
    transcript.add(number)
    transcript.add(kind)
    return transcript.bytes
  }
}
