internal import Crypto
internal import Foundation

/// The content of a sealed file, encrypted in chunks of 64 KiB of which only the last can be short.
enum AgePayload {
  static let nonceCount = 16
  private static let chunkCount = 64 << 10
  private static let tagCount = 16
  private static let info = Array("payload".utf8)

  /// Encrypts a content under the key of a file; returns the nonce and the chunks.
  static func sealed(_ content: [UInt8], _ fileKey: SymmetricKey) throws(AgeError) -> [UInt8] {
    let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
    let key = key(fileKey, salt)
    var sealed = salt
    sealed.reserveCapacity(content.count + (content.count / chunkCount + 2) * tagCount)
    var start = 0
    for number in 0... {
      let end = min(start + chunkCount, content.count)
      let isLast = end == content.count
      guard let nonce = nonce(number, isLast: isLast),
        let box = try? ChaChaPoly.seal(content[start..<end], using: key, nonce: nonce)
      else { throw .unavailable }
      sealed += box.ciphertext
      sealed += box.tag
      if isLast { break }
      start = end
    }
    return sealed
  }

  /// Decrypts what follows the header.
  static func opened(_ sealed: ArraySlice<UInt8>, _ fileKey: SymmetricKey) throws(AgeError)
    -> [UInt8]
  {
    guard sealed.count >= nonceCount else { throw .header }
    let key = key(fileKey, Array(sealed.prefix(nonceCount)))
    var rest = sealed.dropFirst(nonceCount)
    var content: [UInt8] = []
    content.reserveCapacity(rest.count)
    for number in 0... {
      let chunk = rest.prefix(chunkCount + tagCount)
      rest = rest.dropFirst(chunk.count)
      let isLast = rest.isEmpty
      guard chunk.count >= tagCount, let nonce = nonce(number, isLast: isLast),
        let box = try? ChaChaPoly.SealedBox(
          nonce: nonce, ciphertext: chunk.dropLast(tagCount), tag: chunk.suffix(tagCount)),
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
    HKDF<SHA256>.deriveKey(inputKeyMaterial: fileKey, salt: salt, info: info, outputByteCount: 32)
  }

  /// The number of the chunk in eleven bytes, and whether it is the last.
  private static func nonce(_ number: Int, isLast: Bool) -> ChaChaPoly.Nonce? {
    var bytes = [UInt8](repeating: 0, count: 3)
    bytes += withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) }
    bytes.append(isLast ? 1 : 0)
    return try? ChaChaPoly.Nonce(data: bytes)
  }
}
