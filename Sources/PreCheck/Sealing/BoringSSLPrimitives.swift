#if arch(wasm32)
internal import AgeFormat
internal import PageSealing

/// The cryptography of sealing in a page's module, by BoringSSL.
struct BoringSSLPrimitives: AgePrimitives {
  func publicKey(of privateKey: [UInt8]) -> [UInt8]? {
    guard privateKey.count == 32 else { return nil }
    return bytes(32) { result in
      sealing_public_key(result, privateKey)
      return 1
    }
  }

  func sharedSecret(_ privateKey: [UInt8], _ publicKey: [UInt8]) -> [UInt8]? {
    guard privateKey.count == 32, publicKey.count == 32 else { return nil }
    return bytes(32) { sealing_shared_secret($0, privateKey, publicKey) }
  }

  func derivedKey(from secret: [UInt8], salt: [UInt8], info: [UInt8]) -> [UInt8]? {
    bytes(32) {
      sealing_derived_key($0, secret, secret.count, salt, salt.count, info, info.count)
    }
  }

  func authenticationCode(of text: [UInt8], key: [UInt8]) -> [UInt8]? {
    bytes(32) { sealing_authentication_code($0, key, key.count, text, text.count) }
  }

  func encrypted(_ content: ArraySlice<UInt8>, key: [UInt8], nonce: [UInt8]) -> [UInt8]? {
    guard key.count == 32, nonce.count == 12 else { return nil }
    return content.withUnsafeBufferPointer { content in
      bytes(content.count + 16) {
        sealing_encrypt($0, key, nonce, content.baseAddress, content.count)
      }
    }
  }

  func decrypted(_ sealed: ArraySlice<UInt8>, key: [UInt8], nonce: [UInt8]) -> [UInt8]? {
    guard key.count == 32, nonce.count == 12, sealed.count >= 16 else { return nil }
    return sealed.withUnsafeBufferPointer { sealed in
      bytes(sealed.count - 16) {
        sealing_decrypt($0, key, nonce, sealed.baseAddress, sealed.count)
      }
    }
  }

  func passphraseKey(_ passphrase: [UInt8], salt: [UInt8], workFactor: Int) -> [UInt8]? {
    bytes(32) {
      sealing_passphrase_key(
        $0, passphrase, passphrase.count, salt, salt.count, Int32(truncatingIfNeeded: workFactor))
    }
  }

  func clear(_ secret: inout [UInt8]) {
    secret.withUnsafeMutableBytes { sealing_clear($0.baseAddress, $0.count) }
  }

  /// Bytes that a function writes; nil if it returns 0.
  private func bytes(
    _ count: Int, _ write: (UnsafeMutablePointer<UInt8>?) -> Int32
  ) -> [UInt8]? {
    var result = [UInt8](repeating: 0, count: count)
    let isWritten = result.withUnsafeMutableBufferPointer { write($0.baseAddress) } != 0
    return isWritten ? result : nil
  }
}
#endif
