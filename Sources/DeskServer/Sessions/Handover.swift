#if Desk
import CaseDesk
import CaseFile
import Digests
import EmergencyFund
import EmergencyFundScheduling

/// What an officer must keep before a change of keys is final: in the memory of their session alone,
/// never in an address, on the disk or in a log.
struct Handover {
  /// What changes once it is kept.
  enum Purpose {
    case add(String)
    case renewSheet
    case changeOwnKey
  }

  let purpose: Purpose
  /// What will open the file; nil if that does not change.
  let source: FundKeySource?
  /// The text of a new key file, until it was saved; nil without one.
  private(set) var keyFile: String?
  let hasKeyFile: Bool
  /// What goes on the recovery sheet; nil without a sheet.
  let credentials: OfficerCredentials?
  /// Tells this from one that was begun in another tab.
  let number = UInt64.random(in: .min ... .max)

  init(
    _ purpose: Purpose, opening source: FundKeySource? = nil, keyFile: String? = nil,
    credentials: OfficerCredentials? = nil
  ) {
    self.purpose = purpose
    self.source = source
    self.keyFile = keyFile
    hasKeyFile = keyFile != nil
    self.credentials = credentials
  }

  /// The text of the new key file, once.
  mutating func takeKeyFile() -> String? {
    defer { keyFile = nil }
    return keyFile
  }

  /// The last four characters of the code on the sheet.
  var sheetEnd: String { String((credentials?.recoveryCode.text ?? "").suffix(4)) }
}
#endif
