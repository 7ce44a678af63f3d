internal import AgeEncryption
internal import AgeFormat
internal import CaseDesk
internal import Digests
internal import EmergencyFund
internal import EmergencyFundCasework

/// Opens what was sealed for the fund, before it is read as any application is.
///
/// A file that opens was not changed on its way; who sealed it, nothing proves.
struct SealedIntake {
  private let identities: [AgeIdentity]
  /// The digests of the sealed files that were opened, by their paths.
  private(set) var digests: [String: [UInt8]] = [:]

  /// Opens files with any of some identities.
  init(_ identities: [AgeIdentity] = []) { self.identities = identities }

  /// Opens a sealed file, armored or not; the digest is that of the file without its armor.
  func opened(_ bytes: [UInt8]) throws(AgeError) -> (content: [UInt8], digest: [UInt8]) {
    let file = AgeArmor.isArmored(bytes) ? try AgeArmor.decoded(bytes) : bytes
    return (try AgeFile.opened(file, with: identities), Digest.bytes(file))
  }

  /// Reads a file, sealed or not, as a document; nil after a diagnostic.
  mutating func document(_ path: String, _ input: inout InputFiles) -> Document? {
    input.bytes(path).flatMap { document($0, path, &input) }
  }

  /// Reads the bytes of a file, sealed or not, as a document; nil after a diagnostic.
  mutating func document(_ bytes: [UInt8], _ path: String, _ input: inout InputFiles) -> Document? {
    var bytes = bytes
    if !AgeFile.isSealed(bytes) {
      let pasted = SealedText.files(in: bytes)
      guard pasted.count <= 1 else {
        input.diagnose(
          path, .unreadableFile,
          "there are \(pasted.count) sealed texts in it; give each a file of its own")
        return nil
      }
      guard let text = pasted.first else { return input.document(bytes, path) }
      bytes = text
    }
    do throws(AgeError) {
      let opened = try opened(bytes)
      digests[path] = opened.digest
      return input.document(opened.content, path)
    } catch {
      input.diagnose(
        path, .unreadableFile,
        identities.isEmpty ? "the file is sealed, and there is no key to open it" : error.words)
      return nil
    }
  }
}

extension IncomingApplication {
  /// Records the SHA-256 of the sealed file that it came in, with its receipt.
  mutating func record(sealedAs digest: [UInt8]) {
    receipt = SealedFile.receipt(digest: digest)
    attachments.append(
      CaseEvent.Attachment(
        name: FileName.shown(FileName.last(file)), sha256: Hexadecimal.text(digest),
        isSealed: true))
  }
}
