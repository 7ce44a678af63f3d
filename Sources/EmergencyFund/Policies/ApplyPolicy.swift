/// How to apply to a fund: where it takes applications, and for whom they can be sealed.
///
/// Only the fund's own layer has it, so that no call can send applications elsewhere.
package struct ApplyPolicy: Hashable, Sendable {
  /// Whether the fund is invented, so that what is sent to it reaches nobody.
  package var isSample: Bool
  /// Where the fund takes applications; never empty.
  package var channels: [Channel]
  /// Who can open what is sealed for the fund; empty if it takes nothing sealed.
  package var recipients: [Recipient]
  /// The origin of these values.
  package var basis: RuleBasis

  enum Key: String, FieldKey { case isSample, channels, recipients, source, reading }

  /// The most recipients, since a page hands its module 256 random bytes for a file.
  package static let recipientsMax = 7

  /// The recipients on a day; all of them for nil.
  package func recipients(on day: Day?) -> [Recipient] {
    guard let day else { return recipients }
    return recipients.filter { recipient in
      (recipient.from.map { $0 <= day } ?? true) && (recipient.until.map { day <= $0 } ?? true)
    }
  }

  /// A place where a fund takes applications.
  package struct Channel: Hashable, Sendable {
    /// The kind.
    package var kind: Kind
    /// The address, as people write it.
    package var address: String
    /// A note on using it.
    package var note: LocalizedString?

    enum Key: String, FieldKey { case kind, address, note }

    /// The kinds of channels.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
      case email, web, signal, other
    }
  }

  /// A key for which applications are sealed.
  package struct Recipient: Hashable, Sendable {
    /// The public key.
    package var recipient: AgeRecipient
    /// The title, such as the months in which it is used.
    package var title: LocalizedString
    /// The first day on which applications are sealed for it.
    package var from: Day?
    /// The last day on which applications are sealed for it.
    package var until: Day?

    enum Key: String, FieldKey { case recipient, title, from, until }
  }
}
