internal import Crypto
internal import Foundation

/// The unambiguous bytes that are hashed, signed or bound.
///
/// Each field is its length in four bytes, most significant first, and then its bytes; the first
/// field is a label that says what the transcript is for.
struct Transcript {
  private(set) var bytes: [UInt8] = []

  init(_ label: Label) {
    // Most fit: each growth would copy what is there.
    bytes.reserveCapacity(256)
    add(label.rawValue)
  }

  /// The purpose of a transcript; frozen, since every file holds hashes made with it.
  enum Label: String {
    case origin = "ief-case-origin/1"
    case commitment = "ief-case-commitment/1"
    case entry = "ief-case-entry/1"
    case link = "ief-case-link/1"
    case head = "ief-case-head/1"
    case headJournal = "ief-case-head-journal/1"
    case event = "ief-case-event/1"
    case dataKey = "ief-case-data-key/1"
    case secrets = "ief-case-secrets/1"
    case code = "ief-case-code/1"
    case search = "ief-case-search/1"
    case keyFile = "ief-case-key/1"
    case officerKeys = "ief-case-officer-keys/1"
    case officerSlot = "ief-case-officer-slot/1"
    case fundKeyWrap = "ief-case-fund-key/1"
    case signedLinks = "ief-case-signed-links/1"
    case signature = "ief-case-signature/1"
    case recovery = "ief-case-recovery/1"
    case journal = "ief-case-journal/1"
    case queuePart = "ief-case-queue-part/1"
    case indexPart = "ief-case-index-part/1"
    case seals = "ief-case-seals/1"
    case accessLog = "ief-case-access-log/1"
    case draft = "ief-case-draft/1"
    case draftSlot = "ief-case-draft-slot/1"
    case summary = "ief-case-summary/1"
    case secondStep = "ief-case-second-step/1"
    case secondStepSlot = "ief-case-second-step-slot/1"
    case secondStepSince = "ief-case-second-step-since/1"
    case knownBrowser = "ief-case-known-browser/1"
    case intakeKey = "ief-case-intake-key/1"
    case intakeKeySlot = "ief-case-intake-key-slot/1"
    case statistics = "ief-case-statistics/1"
  }

  mutating func add(_ field: some Collection<UInt8>) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: field.count).bigEndian) {
      bytes.append(contentsOf: $0)
    }
    bytes.append(contentsOf: field)
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  /// Adds a text that may be missing, which is not the same as an empty one.
  mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  /// Adds a number as eight bytes, most significant first.
  mutating func add(_ number: Int) {
    withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).bigEndian) { add($0) }
  }

  /// SHA-256 of the bytes.
  var hash: [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// HMAC-SHA-256 of the bytes under a key.
  func keyedHash(_ key: SymmetricKey) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key))
  }
}
