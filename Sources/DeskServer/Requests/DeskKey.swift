#if Desk
import CaseFile

/// The key that an officer gives on a form: a passphrase that was typed, or a key file.
enum DeskKey {
  /// The fields that are never kept.
  static let fields: Set<String> = [
    "passphrase", "keyFile", "newPassphrase", "newPassphraseAgain", "sheetEnd",
  ]

  /// The key; nil if none was given, or the file holds none.
  static func source(_ request: DeskRequest) -> FundKeySource? {
    if let file = request.keyFile, !file.bytes.isEmpty {
      guard file.bytes.count < 1_000 else { return nil }
      return String(validating: file.bytes, as: UTF8.self)
        .flatMap { try? FundKeySource.keyFile(text: $0) }
    }
    // As it was typed: spaces at either end may belong to it.
    guard let typed = request.form.all("passphrase").first, !typed.isEmpty else { return nil }
    return .passphrase(Passphrase(typed))
  }
}
#endif
