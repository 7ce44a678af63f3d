internal import AgeFormat
internal import Crypto
internal import Foundation

/// The content of a sealed file, encrypted in chunks of 64 KiB of which only the last can be short.
enum AgePayload {
  /// Decrypts what follows the header.
  static func opened(_ sealed: ArraySlice<UInt8>, _ fileKey: SymmetricKey) throws(AgeError)
    -> [UInt8]
  {
    guard sealed.count >= AgeNotation.saltCount else { throw .header }
    let key = key(fileKey, Array(sealed.prefix(AgeNotation.saltCount)))
    var rest = sealed.dropFirst(AgeNotation.saltCount)
    var content: [UInt8] = []
    content.reserveCapacity(rest.count)
    for number in 0... {
      let chunk = rest.prefix(AgeNotation.chunkCount + AgeNotation.tagCount)
      rest = rest.dropFirst(chunk.count)
      let isLast = rest.isEmpty
      guard chunk.count >= AgeNotation.tagCount,
        let nonce = try? ChaChaPoly.Nonce(data: AgeNotation.nonce(number, isLast: isLast)),
        let box = try? ChaChaPoly.SealedBox(
          nonce: nonce, ciphertext: chunk.dropLast(AgeNotation.tagCount),
          tag: chunk.suffix(AgeNotation.tagCount)),
        let opened = try? ChaChaPoly.open(box, using: key)
      else { throw .payload }
      // Only an empty content has an empty chunk.
      guard !opened.isEmpty || number == 0 else { throw .payload }
      content += opened
      if isLast { break }
    }
    return content
  }

  private static func key(_ fileKey: SymmetricKey, _ salt: [UInt8]) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: fileKey, salt: salt, info: AgeNotation.payload, outputByteCount: 32)
  }
}
