package import EmergencyFund

/// The rules of some calls, ready to assess what an applicant fills in.
///
/// ```swift
/// var check = try PreCheck(bundle)
/// let policy = try check.policy("latin-america", on: Day("2026-03-02"))
/// ```
package struct PreCheck: Sendable {
  /// The ids of the calls that a person can choose from, in the order of the bundle.
  package let calls: [String]
  /// The exchange rates for amounts in other currencies.
  package let rates: RateTable
  private let library: PolicyLibrary
  private var versions: [Version: Policy] = [:]

  /// A call between two dates on which a value of its policy changes.
  struct Version: Hashable {
    var call: String
    var number: Int
  }

  /// Prepares the calls of a bundle.
  package init(_ bundle: PolicyBundle) throws(PolicyDiagnostics) {
    library = PolicyLibrary(bundle.policies)
    if !library.diagnostics.isEmpty { throw PolicyDiagnostics(library.diagnostics) }
    calls = bundle.calls.isEmpty ? library.ids : bundle.calls
    rates = bundle.rates
  }

  /// The effective policy of a call on a date of receipt, without its digest.
  package mutating func policy(_ call: String, on day: Day?) throws(PolicyDiagnostics) -> Policy {
    let version = try version(call, on: day)
    if let known = versions[version] { return known }
    let policy = try library.policy(call, on: day)
    versions[version] = policy
    return policy
  }

  /// The index of a call's policy that applies on a date of receipt.
  func version(_ call: String, on day: Day?) throws(PolicyDiagnostics) -> Version {
    let starts = try library.starts(of: call)
    let number = day.map { day in starts.count { $0 <= day } } ?? starts.count
    return Version(call: call, number: number)
  }

  /// The digest of a call's effective policy, which only an assessment reports.
  private func digest(_ call: String, on day: Day?) throws(PolicyDiagnostics) -> String? {
    let document = try library.resolvedDocument(call, on: day)
    guard let canonical = try? document.root.withTextScalars.canonicalJSON() else { return nil }
    return SHA256Digest(of: canonical).hexadecimal
  }

  /// The calls whose rules cover a country: those that name it, or else those that cover all.
  package mutating func calls(in country: Country) throws(PolicyDiagnostics) -> CallsInCountry {
    var naming: [String] = []
    var general: [String] = []
    for call in calls {
      switch try policy(call, on: nil).coverage(of: country) {
      case .named: naming.append(call)
      case .everywhere: general.append(call)
      case .none: break
      }
    }
    return naming.isEmpty
      ? CallsInCountry(calls: general, areGeneral: true)
      : CallsInCountry(calls: naming, areGeneral: false)
  }

  /// The calls whose rules cover a country.
  package struct CallsInCountry: Hashable, Sendable {
    /// Their ids.
    package let calls: [String]
    /// Whether none names the country, and these cover every one.
    package let areGeneral: Bool
  }

  /// The title of the fund that a call belongs to: that of its topmost layer with one.
  package func fundTitle(of call: String) throws(PolicyDiagnostics) -> LocalizedString? {
    try library.chain(call).lazy.compactMap { $0.title }.first
  }

  /// The title of a call, from its own layer or the nearest layer above that has one.
  package func title(of call: String) throws(PolicyDiagnostics) -> LocalizedString? {
    try library.chain(call).reversed().lazy.compactMap { $0.title }.first
  }

  /// Assesses an application as given in a file, under the file's call or another.
  ///
  /// - Throws: All diagnostics about the file, or about its call.
  package mutating func assess(
    _ document: Document, call: String? = nil
  ) throws(PolicyDiagnostics) -> Assessment {
    var reader = DocumentReader(document: document)
    let application = GrantApplication.read(&reader)
    if !reader.diagnostics.isEmpty { throw PolicyDiagnostics(reader.diagnostics) }
    guard let call = call ?? application.call else {
      throw PolicyDiagnostics([
        Diagnostic(
          file: document.file, position: document.root.position, kind: .missing,
          message: "the application has no call")
      ])
    }
    var policy = try policy(call, on: application.receivedOn)
    policy.digest = try digest(call, on: application.receivedOn)
    return policy.assess(application, rates: rates)
  }
}
