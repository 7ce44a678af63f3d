internal import ArgumentParser
internal import Digests

/// The public signing key of a first lead, as it is typed.
enum LeadKey {
  static func read(_ text: String) throws -> [UInt8] {
    guard let key = Hexadecimal.bytes(text), key.count == 32 else {
      throw ValidationError("expected 64 hexadecimal digits in lower case")
    }
    return key
  }
}
