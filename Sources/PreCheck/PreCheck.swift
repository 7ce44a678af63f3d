public import EmergencyFund

/// The rules of some calls, ready to assess what a person fills in.
///
/// ```swift
/// var check = try PreCheck(bundle)
/// let policy = try check.policy("latin-america", on: Day("2026-03-02"))
/// ```
public struct PreCheck: Sendable {
  /// Ids of the calls that a person can choose from, in the order of the bundle.
  public let calls: [String]
  /// Rates for amounts in other currencies.
  public let rates: RateTable
  private let library: PolicyLibrary
  private var versions: [Version: Policy] = [:]

  /// A call between two days on which a value of its policy changes.
  private struct Version: Hashable {
    var call: String
    var number: Int
  }

  /// Prepares the calls of a bundle.
  public init(_ bundle: PolicyBundle) throws(PolicyComplaints) {
    library = PolicyLibrary(bundle.policies)
    if !library.complaints.isEmpty { throw PolicyComplaints(library.complaints) }
    calls = bundle.calls.isEmpty ? library.ids : bundle.calls
    rates = bundle.rates
  }

  /// The effective policy of a call on a day of receipt, with its digest.
  public mutating func policy(_ call: String, on day: Day?) throws(PolicyComplaints) -> Policy {
    let starts = try library.starts(of: call)
    let number = day.map { day in starts.count { $0 <= day } } ?? starts.count
    let version = Version(call: call, number: number)
    if let known = versions[version] { return known }
    var policy = try library.policy(call, on: day)
    let document = try library.resolvedDocument(call, on: day)
    if let canonical = try? document.root.withTextScalars.canonicalJSON() {
      policy.digest = SHA256Digest(of: canonical).hexadecimal
    }
    versions[version] = policy
    return policy
  }

  /// What a call is called, in its own layer or else in the nearest one above that says so.
  public func title(of call: String) throws(PolicyComplaints) -> LocalizedText? {
    try library.chain(call).reversed().lazy.compactMap { $0.title }.first
  }

  /// Assesses an application as a file has it, under the call that it names or another.
  ///
  /// - Throws: All complaints about the file, or about its call.
  public mutating func assess(
    _ document: Document, call: String? = nil
  ) throws(PolicyComplaints) -> Assessment {
    var reader = DocumentReader(document: document)
    let application = GrantApplication.read(&reader)
    if !reader.complaints.isEmpty { throw PolicyComplaints(reader.complaints) }
    guard let call = call ?? application.call else {
      throw PolicyComplaints([
        Complaint(
          file: document.file, position: document.root.position, kind: .missing,
          message: "the application names no call")
      ])
    }
    return try policy(call, on: application.receivedOn).assess(application, rates: rates)
  }
}
