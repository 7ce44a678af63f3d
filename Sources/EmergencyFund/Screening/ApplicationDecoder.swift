/// Decodes applications straight from the bytes of JSON lines, without a tree of nodes.
///
/// Free text, which no rule reads, is checked but not kept: names, contacts, titles, descriptions,
/// and the text of `receivedAt`, of which the day is kept. Whatever is wrong or rare is left to
/// ``JSONReader`` and ``GrantApplication/read(_:)``, which accept the same texts, give the same
/// applications, and know the words for what is wrong.
///
/// ```swift
/// let decoder = ApplicationDecoder(unknownKeys: .ignore, unlistedCodes: .leaveOut)
/// var application = GrantApplication()
/// if !decoder.decode(line, into: &application) { /* read the line as a tree */ }
/// ```
public struct ApplicationDecoder: Sendable {
  /// What happens to keys that the format does not have.
  public let unknownKeys: UnknownKeys
  /// What happens to codes that are not in their list.
  public let unlistedCodes: UnlistedCodes

  let tables: ApplicationTables

  /// Prepares to decode; nil where the format has words that are too long for the tables.
  ///
  /// - Parameters:
  ///   - unknownKeys: what happens to keys that the format does not have.
  ///   - unlistedCodes: what happens to codes that are not in their list.
  ///   - likely: free codes whose text need not be made each time.
  public init?(
    unknownKeys: UnknownKeys, unlistedCodes: UnlistedCodes, likely: LikelyCodes = LikelyCodes()
  ) {
    guard let tables = ApplicationTables(likely) else { return nil }
    self.tables = tables
    self.unknownKeys = unknownKeys
    self.unlistedCodes = unlistedCodes
  }

  /// Decodes a line.
  ///
  /// - Returns: Whether `application` holds what the line says; false where the line must be read
  ///   as a tree, for an error or for a rare spelling, and `application` means nothing.
  public func decode(_ line: PaddedLine, into application: inout GrantApplication) -> Bool {
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

/// Lists of an application that is done with, whose memory the next one can use.
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

  /// Gives an empty list, with the memory of the recycled one where there is any.
  @inline(__always)
  static func give<Element>(_ recycled: inout [Element]) -> [Element] {
    var list: [Element] = []
    swap(&list, &recycled)
    if list.capacity == 0 { list.reserveCapacity(usualCount) }
    return list
  }

  /// Lists begin with room for this many, so that most of them grow once.
  private static var usualCount: Int { 4 }
}

/// The words of the application format.
struct ApplicationTables: Sendable {
  let application: WordTable<GrantApplication.Key>
  let applicant: WordTable<Applicant.Key>
  let reference: WordTable<Reference.Key>
  let grant: WordTable<PreviousGrant.Key>
  let contact: WordTable<SafeContact.Key>
  let project: WordTable<Project.Key>
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
  /// Free codes that are likely.
  let calls: WordTable<String>
  let groups: WordTable<String>
  let categories: WordTable<String>

  init?(_ likely: LikelyCodes) {
    func table(_ codes: [String]) -> WordTable<String>? {
      let short = codes.withoutRepeats.filter { $0.utf8.count <= WordTable<String>.lengthMax }
      return WordTable(short.map { (text: $0, word: $0) })
    }
    guard let application = WordTable(GrantApplication.Key.self),
      let applicant = WordTable(Applicant.Key.self),
      let reference = WordTable(Reference.Key.self),
      let grant = WordTable(PreviousGrant.Key.self),
      let contact = WordTable(SafeContact.Key.self),
      let project = WordTable(Project.Key.self),
      let incident = WordTable(Incident.Key.self),
      let report = WordTable(IncidentReport.Key.self),
      let budget = WordTable(Budget.Key.self),
      let item = WordTable(BudgetItem.Key.self),
      let funding = WordTable(OtherFunding.Key.self),
      let document = WordTable(AttachedDocument.Key.self),
      let applicantType = WordTable(ApplicantType.self),
      let incidentType = WordTable(IncidentType.self),
      let incidentState = WordTable(IncidentState.self),
      let harm = WordTable(Harm.self),
      let syntheticMedia = WordTable(SyntheticMedia.self),
      let fundingStatus = WordTable(FundingStatus.self),
      let channel = WordTable(ContactChannel.self),
      let calls = table(likely.calls),
      let groups = table(likely.groups),
      let categories = table(likely.categories)
    else { return nil }
    self.application = application
    self.applicant = applicant
    self.reference = reference
    self.grant = grant
    self.contact = contact
    self.project = project
    self.incident = incident
    self.report = report
    self.budget = budget
    self.item = item
    self.funding = funding
    self.document = document
    self.applicantType = applicantType
    self.incidentType = incidentType
    self.incidentState = incidentState
    self.harm = harm
    self.syntheticMedia = syntheticMedia
    self.fundingStatus = fundingStatus
    self.channel = channel
    self.calls = calls
    self.groups = groups
    self.categories = categories
  }
}
