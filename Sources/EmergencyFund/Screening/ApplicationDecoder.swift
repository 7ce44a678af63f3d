/// A decoder of applications straight from the bytes of JSON lines, without a tree of nodes.
///
/// What no rule reads is checked but not kept: names, contacts, titles, descriptions, statements,
/// and the text of `receivedAt`, except its date. Anything wrong or rare is left to
/// ``JSONReader`` and ``GrantApplication/read(_:)``, which accept the same texts, give the same
/// applications, and can say what is wrong.
///
/// ```swift
/// let decoder = ApplicationDecoder(unknownKeys: .ignore, unlistedCodes: .leaveOut)
/// var application = GrantApplication()
/// if !decoder.decode(line, into: &application) { /* read the line as a tree */ }
/// ```
package struct ApplicationDecoder: Sendable {
  /// How to treat keys that are not part of the format.
  package let unknownKeys: UnknownKeys
  /// How to treat codes that are not in their list.
  package let unlistedCodes: UnlistedCodes

  let tables: ApplicationTables

  /// Creates a decoder; nil if the format has codes that are too long for the tables.
  ///
  /// - Parameters:
  ///   - unknownKeys: How to treat keys that are not part of the format.
  ///   - unlistedCodes: How to treat codes that are not in their list.
  ///   - likely: Free codes whose text need not be created each time.
  package init?(
    unknownKeys: UnknownKeys, unlistedCodes: UnlistedCodes, likely: LikelyCodes = LikelyCodes()
  ) {
    guard let tables = try? ApplicationTables(likely) else { return nil }
    self.tables = tables
    self.unknownKeys = unknownKeys
    self.unlistedCodes = unlistedCodes
  }

  /// Decodes a line.
  ///
  /// - Returns: Whether `application` holds the content of the line; false if the line must be read
  /// as a tree, because of an error or a rare notation, and `application` is meaningless.
  package func decode(_ line: PaddedLine, into application: inout GrantApplication) -> Bool {
    var lists = RecycledLists()
    return decode(line, into: &application, recycling: &lists)
  }

  /// Decodes a line into the memory of the application before it.
  func decode(
    _ line: PaddedLine, into application: inout GrantApplication,
    recycling lists: inout RecycledLists
  ) -> Bool {
    guard line.bytes.count <= Limits.standard.bytesMax else { return false }
    lists.take(from: &application)
    application = GrantApplication()
    var run = DecodingRun(
      line, tables, allowsUnknownKeys: unknownKeys == .ignore,
      leavesOutCodes: unlistedCodes == .leaveOut)
    do throws(Unusual) {
      try run.application(&application, &lists)
    } catch {
      return false
    }
    return run.cursor.at == line.end
  }
}

/// The lists of a finished application, whose memory the next one can reuse.
struct RecycledLists: Sendable {
  var incidents: [Incident] = []
  var items: [BudgetItem] = []
  var references: [Reference] = []
  var targetGroups: [String] = []
  var languages: [String] = []

  /// Takes the lists of an application, emptied.
  mutating func take(from application: inout GrantApplication) {
    Self.take(&application.incidents, into: &incidents)
    Self.take(&application.budget.items, into: &items)
    Self.take(&application.applicant.references, into: &references)
    Self.take(&application.applicant.targetGroups, into: &targetGroups)
    Self.take(&application.applicant.languages, into: &languages)
  }

  @inline(__always)
  private static func take<Element>(_ list: inout [Element]?, into recycled: inout [Element]) {
    guard var taken = list.take() else { return }
    taken.removeAll(keepingCapacity: true)
    recycled = taken
  }

  /// Returns an empty list, with the memory of the recycled one if there is any.
  @inline(__always)
  static func give<Element>(_ recycled: inout [Element]) -> [Element] {
    var list: [Element] = []
    swap(&list, &recycled)
    if list.capacity == 0 { list.reserveCapacity(usualCount) }
    return list
  }

  /// The initial capacity of lists, so that most of them grow once.
  private static var usualCount: Int { 4 }
}

/// The keys and codes of the application format.
struct ApplicationTables: Sendable {
  let application: WordTable<GrantApplication.Key>
  let applicant: WordTable<Applicant.Key>
  let reference: WordTable<Reference.Key>
  let grant: WordTable<PreviousGrant.Key>
  let contact: WordTable<SafeContact.Key>
  let project: WordTable<Project.Key>
  let onBehalfOf: WordTable<OnBehalfOf.Key>
  let publicWork: WordTable<PublicWork.Key>
  let beneficiaries: WordTable<Beneficiaries.Key>
  let support: WordTable<OtherSupport.Key>
  let payment: WordTable<PaymentAnswers.Key>
  let consents: WordTable<Consents.Key>
  let declarations: WordTable<Declarations.Key>
  let statistics: WordTable<StatisticalStatement.Key>
  let incident: WordTable<Incident.Key>
  let report: WordTable<IncidentReport.Key>
  let budget: WordTable<Budget.Key>
  let item: WordTable<BudgetItem.Key>
  let funding: WordTable<OtherFunding.Key>
  let document: WordTable<AttachedDocument.Key>
  let applicantType: WordTable<ApplicantType>
  let incidentType: WordTable<IncidentType>
  let incidentState: WordTable<IncidentState>
  let harm: WordTable<Harm>
  let syntheticMedia: WordTable<SyntheticMedia>
  let fundingStatus: WordTable<FundingStatus>
  let channel: WordTable<ContactChannel>
  let route: WordTable<PaymentRoute>
  let gender: WordTable<Gender>
  let identity: WordTable<Identity>
  /// The likely free codes.
  let calls: WordTable<String>
  let groups: WordTable<String>
  let categories: WordTable<String>

  init(_ likely: LikelyCodes) throws(WordTooLong) {
    application = try WordTable(GrantApplication.Key.self)
    applicant = try WordTable(Applicant.Key.self)
    reference = try WordTable(Reference.Key.self)
    grant = try WordTable(PreviousGrant.Key.self)
    contact = try WordTable(SafeContact.Key.self)
    project = try WordTable(Project.Key.self)
    onBehalfOf = try WordTable(OnBehalfOf.Key.self)
    publicWork = try WordTable(PublicWork.Key.self)
    beneficiaries = try WordTable(Beneficiaries.Key.self)
    support = try WordTable(OtherSupport.Key.self)
    payment = try WordTable(PaymentAnswers.Key.self)
    consents = try WordTable(Consents.Key.self)
    declarations = try WordTable(Declarations.Key.self)
    statistics = try WordTable(StatisticalStatement.Key.self)
    incident = try WordTable(Incident.Key.self)
    report = try WordTable(IncidentReport.Key.self)
    budget = try WordTable(Budget.Key.self)
    item = try WordTable(BudgetItem.Key.self)
    funding = try WordTable(OtherFunding.Key.self)
    document = try WordTable(AttachedDocument.Key.self)
    applicantType = try WordTable(ApplicantType.self)
    incidentType = try WordTable(IncidentType.self)
    incidentState = try WordTable(IncidentState.self)
    harm = try WordTable(Harm.self)
    syntheticMedia = try WordTable(SyntheticMedia.self)
    fundingStatus = try WordTable(FundingStatus.self)
    channel = try WordTable(ContactChannel.self)
    route = try WordTable(PaymentRoute.self)
    gender = try WordTable(Gender.self)
    identity = try WordTable(Identity.self)
    calls = try Self.table(likely.calls)
    groups = try Self.table(likely.groups)
    categories = try Self.table(likely.categories)
  }

  private static func table(_ codes: [String]) throws(WordTooLong) -> WordTable<String> {
    let short = codes.withoutRepeats.filter { $0.utf8.count <= WordTable<String>.lengthMax }
    return try WordTable(short) { $0 }
  }
}
