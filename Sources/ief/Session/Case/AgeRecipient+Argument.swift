internal import AgeFormat
internal import ArgumentParser
internal import Digests
internal import EmergencyFund

extension AgeRecipient {
  /// Reads a recipient from an argument.
  init(argument: String) throws {
    guard let recipient = AgeRecipient(argument) else {
      throw ValidationError(
        "expected a recipient, which begins with age1; found one that is not complete or has a typing error"
      )
    }
    self = recipient
  }

  /// The fingerprint in words, as the applicants' page shows it.
  var words: String { RecipientWords.text(digest: Digest.bytes(Array(text.utf8))) }
}
