internal import EmergencyFund

/// One application that was read, with the policy that it falls under.
struct Submission {
  let file: String
  let document: Document
  let application: GrantApplication
  let policy: Policy
  let assessment: Assessment
  /// The SHA-256 of the sealed file that it came in; nil if it came open.
  var sealedDigest: [UInt8]?
}

extension Submission {
  /// What tables call the application: its id, or else its file without the folders.
  var name: OutputText {
    let name = application.id ?? file.split(separator: "/").last.map { String($0) } ?? file
    return "\(Diagnostic.shown(name))"
  }
}
