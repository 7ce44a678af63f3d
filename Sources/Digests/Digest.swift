internal import Crypto
package import EmergencyFund
package import Foundation

/// SHA-256 as text: 64 lower-case hexadecimal digits.
package enum Digest {
  /// The digest of bytes.
  package static func text(_ bytes: [UInt8]) -> String {
    Hexadecimal.text(SHA256.hash(data: bytes))
  }

  /// The digest of bytes, as 32 bytes.
  package static func bytes(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// The digest of what is left of a file, which is read in parts.
  package static func text(_ file: FileHandle) -> String {
    var hash = SHA256()
    while let part = try? file.read(upToCount: 1 << 20), !part.isEmpty { hash.update(data: part) }
    return Hexadecimal.text(hash.finalize())
  }
}

/// A document in its canonical form (RFC 8785), all scalars as text, with the digest of that form.
///
/// This is how the digest of a policy is computed and how a case file keeps policies and rates.
package struct CanonicalDocument {
  package let bytes: [UInt8]
  package let digest: String

  /// The canonical form of a tree; nil if it has none.
  package init?(_ root: Node) {
    guard let bytes = try? root.withTextScalars.canonicalJSON() else { return nil }
    self.bytes = bytes
    digest = Digest.text(bytes)
  }
}
