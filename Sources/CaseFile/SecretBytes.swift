internal import Crypto
internal import Foundation
internal import Safeguards

/// Secret bytes that are overwritten in memory when nothing refers to them any more.
package struct SecretBytes: Equatable, Sendable {
  // The cryptographic library overwrites its keys.
  let key: SymmetricKey

  /// Takes bytes over, and overwrites the array.
  package init(taking bytes: inout [UInt8]) {
    key = SymmetricKey(data: bytes)
    bytes.wipe()
  }

  /// Lends the bytes.
  func withBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    key.withUnsafeBytes(body)
  }
}

extension [UInt8] {
  /// Overwrites the elements; copies that were made before remain.
  package mutating func wipe() {
    withUnsafeMutableBytes { bytes in
      if let start = bytes.baseAddress { ief_wipe(start, bytes.count) }
    }
  }
}

extension Data {
  /// Overwrites the bytes; copies that were made before remain.
  mutating func wipe() {
    withUnsafeMutableBytes { bytes in
      if let start = bytes.baseAddress { ief_wipe(start, bytes.count) }
    }
  }
}
