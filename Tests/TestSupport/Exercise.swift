internal import EmergencyFund
import EmergencyFundScheduling
internal import EmergencyFundYAML

/// Does with a document all that the tool would do with it; must never trap.
public struct Exercise {
  /// What is wrong with the rules, where running them shows it.
  public struct Violation: Error, CustomStringConvertible {
    /// The promise that was broken, and by what.
    public let description: String
  }

  /// Whether the document of a run was accepted.
  public enum Result: Sendable {
    case unreadable, refused, accepted
  }

  private let policyDocuments: [Document]
  private let library: PolicyLibrary
  private let rates: RateTable
  private let team: Team
  private let applications: [GrantApplication]
  private let today: Day
  private var policies: [Key: Policy?] = [:]

  private struct Key: Hashable {
    let id: String
    let day: Day?
  }

  /// Prepares policies, rates, a team and a few applications from valid documents.
  public init(_ samples: [SampleDocument]) {
    func documents(_ kind: DocumentKind) -> [Document] {
      samples.filter { $0.kind == kind }.compactMap {
        try? DocumentFile.readDocument($0.bytes, file: $0.file)
      }
    }
    policyDocuments = documents(.policy)
    library = PolicyLibrary(policyDocuments)
    rates =
      documents(.rates).lazy.compactMap { document in
        var reader = DocumentReader(document: document)
        return RateTable.read(&reader)
      }.first ?? .empty
    team =
      documents(.team).lazy.map { document in
        var reader = DocumentReader(document: document)
        return Team.read(&reader)
      }.first ?? Team(officers: [])
    applications = documents(.application).compactMap { document in
      var reader = DocumentReader(document: document)
      let application = GrantApplication.read(&reader)
      return reader.diagnostics.isEmpty ? application : nil
    }
    today = Day("2026-03-09") ?? .min
  }

  /// Reads a document and runs what it is for.
  public mutating func run(
    _ bytes: [UInt8], file: String, kind: DocumentKind
  ) throws(Violation) -> Result {
    if kind == .calendar {
      let (calendar, diagnostics) = HolidayCalendar.read(bytes, year: nil, file: file)
      try check(diagnostics)
      try check(HolidayCalendar.read(bytes, year: 2026, file: file).1)
      return diagnostics.isEmpty && !calendar.holidays.isEmpty ? .accepted : .refused
    }
    let document: Document
    do {
      document = try DocumentFile.readDocument(bytes, file: file)
    } catch {
      try check([error])
      return .unreadable
    }
    var reader = DocumentReader(document: document)
    var isAccepted = true
    switch kind {
    case .application:
      let application = GrantApplication.read(&reader)
      isAccepted = reader.diagnostics.isEmpty
      try assess(application, isAccepted, from: bytes.count)
      if isAccepted { try checkWriting(application) }
    case .policy: isAccepted = try runPolicy(document)
    case .team: try plan(problem(Team.read(&reader)))
    case .rates:
      if let table = RateTable.read(&reader) { convert(table) }
    case .ratings:
      let ratings = Ratings.read(&reader)
      for application in applications.prefix(3) { score(application, ratings) }
    case .problem: isAccepted = try runProblem(document)
    case .plan: isAccepted = try runPlan(document)
    case .calendar: break
    }
    try check(reader.diagnostics)
    return isAccepted && reader.diagnostics.isEmpty ? .accepted : .refused
  }

  /// A diagnostic is one line, and says something.
  private func check(_ diagnostics: [Diagnostic]) throws(Violation) {
    for diagnostic in diagnostics {
      let line = diagnostic.rendered
      if diagnostic.message.isEmpty || line.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
        throw Violation(description: "a diagnostic is not one line: \(line)")
      }
    }
  }

  private mutating func policy(_ id: String, on day: Day?) -> Policy? {
    let key = Key(id: id, day: day)
    if let known = policies[key] { return known }
    if policies.count > 4_000 { policies.removeAll() }
    let policy = try? library.policy(id, on: day)
    policies[key] = .some(policy)
    return policy
  }

  /// Assesses under some of the policies, beginning with the one at an index.
  private mutating func assess(
    _ application: GrantApplication, _ isAccepted: Bool, from index: Int
  ) throws(Violation) {
    let ids = library.ids
    for offset in 0..<min(5, ids.count) {
      let id = ids[(index + offset * 7) % ids.count]
      guard let policy = policy(id, on: application.receivedOn) else { continue }
      try assess(application, policy, checksRemedies: isAccepted)
    }
  }

  private func assess(
    _ application: GrantApplication, _ policy: Policy, checksRemedies: Bool
  ) throws(Violation) {
    let assessment = policy.assess(application, rates: rates)
    var writer = JSONWriter()
    assessment.write(to: &writer)
    if let score = policy.score(application, today: today) {
      if let value = score.value, !(0...100).contains(value) {
        throw Violation(description: "the score is \(value)")
      }
      writer.object { score.writeMembers(to: &$0) }
    }
    for finding in assessment.findings {
      for remedy in finding.remedies {
        guard let change = remedy.change else { continue }
        let changed = policy.assess(application.applying(change), rates: rates)
        let after = changed.findings.first { $0.rule == finding.rule }
        // One remedy of several may not be enough.
        if checksRemedies, finding.remedies.count == 1, finding.outcome == .notMet,
          after?.outcome == .notMet
        {
          throw Violation(
            description: "\(policy.id): the remedy of \(finding.rule) does not help: "
              + MessageCatalogue.english.text(remedy.message))
        }
      }
    }
  }

  /// What is written must be read again as it was.
  private func checkWriting(_ application: GrantApplication) throws(Violation) {
    var writer = JSONWriter()
    application.write(to: &writer)
    do {
      let document = try JSONReader.read(writer.bytes, file: "written.json")
      var reader = DocumentReader(document: document)
      let again = GrantApplication.read(&reader)
      if let diagnostic = reader.diagnostics.first {
        throw Violation(description: "refused what it wrote: \(diagnostic.rendered)")
      }
      if again != application { throw Violation(description: "read something else than it wrote") }
    } catch let error as Diagnostic {
      throw Violation(description: "cannot read what it wrote: \(error.rendered)")
    } catch let error as Violation {
      throw error
    } catch {}
  }

  private func runPolicy(_ document: Document) throws(Violation) -> Bool {
    // A mutated policy stands in for the one that it was made from.
    let others = policyDocuments.filter { !document.file.hasPrefix($0.file) }
    let library = PolicyLibrary(others + [document])
    try check(library.diagnostics)
    var isAccepted = !library.diagnostics.contains { $0.file == document.file }
    for id in library.ids {
      do {
        let chain = try library.chain(id)
        guard chain.contains(where: { $0.document.file == document.file }) else { continue }
        let policy = try library.policy(id, on: today)
        let resolved = try library.resolvedDocument(id, on: nil)
        _ = try? resolved.root.withTextScalars.canonicalJSON()
        for application in applications.prefix(2) { try run(application, policy) }
      } catch let error as PolicyDiagnostics {
        isAccepted = false
        try check(error.all)
      } catch let error as Violation {
        throw error
      } catch {}
    }
    return isAccepted
  }

  private func run(_ application: GrantApplication, _ policy: Policy) throws {
    try assess(application, policy, checksRemedies: true)
    let assessment = policy.assess(application, rates: rates)
    if let queued = QueuedCase(application, assessment, policy: policy, priority: 1) {
      _ = try? ScheduleProblem([queued], team: team, today: today)
    }
  }

  private mutating func problem(_ team: Team) -> ScheduleProblem? {
    var queue: [QueuedCase] = []
    for application in applications.prefix(5) {
      guard let call = application.call, let policy = policy(call, on: application.receivedOn)
      else { continue }
      let assessment = policy.assess(application, rates: rates)
      if let queued = QueuedCase(application, assessment, policy: policy, priority: 50) {
        queue.append(queued)
      }
    }
    return try? ScheduleProblem(queue, team: team, today: today)
  }

  private func plan(_ problem: ScheduleProblem?, from previous: SchedulePlan? = nil)
    throws(Violation)
  {
    guard let problem else { return }
    // The first plan is enough: each document is to be run quickly, and the planner has tests of
    // its own.
    let result = Planner(problem: problem, effort: .quick).plan(previous: previous) { true }
    if let violation = PlanChecker.check(result.plan, problem).first {
      throw Violation(description: "the plan breaks a rule: \(violation)")
    }
    var writer = JSONWriter()
    result.writeReport(to: &writer, problem: problem)
  }

  private func runProblem(_ document: Document) throws(Violation) -> Bool {
    let (problem, diagnostics) = ScheduleProblem.read(document)
    try check(diagnostics)
    try plan(problem)
    return diagnostics.isEmpty
  }

  private mutating func runPlan(_ document: Document) throws(Violation) -> Bool {
    let (previous, diagnostics) = PreviousPlan.read(document)
    try check(diagnostics)
    if let problem = problem(team) {
      try plan(problem, from: previous.remainder(in: problem, from: today))
    }
    return diagnostics.isEmpty
  }

  /// Documents that the samples lead to: a problem, its plan, and a calendar of holidays.
  public static func derived(from samples: [SampleDocument]) -> [SampleDocument] {
    var exercise = Exercise(samples)
    guard let problem = exercise.problem(exercise.team) else { return [] }
    var problemWriter = JSONWriter()
    problem.write(to: &problemWriter)
    let plan = Planner(problem: problem, effort: .quick).plan { true }.plan
    var planWriter = JSONWriter()
    planWriter.object { writer in plan.writeMembers(to: &writer, problem: problem) }
    let calendar = """
      BEGIN:VCALENDAR
      VERSION:2.0
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20260406
      DTEND;VALUE=DATE:20260407
      SUMMARY:Easter Monday
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20261225
      DTEND;VALUE=DATE:20261227
      SUMMARY:Christmas\\, both
        days
      END:VEVENT
      END:VCALENDAR

      """
    return [
      SampleDocument(file: "problem.json", kind: .problem, bytes: problemWriter.bytes),
      SampleDocument(file: "plan.json", kind: .plan, bytes: planWriter.bytes),
      SampleDocument(file: "holidays.ics", kind: .calendar, bytes: Array(calendar.utf8)),
    ]
  }

  private func convert(_ table: RateTable) {
    for application in applications.prefix(3) {
      guard let sum = application.totalCost, let currency = application.budget.currency else {
        continue
      }
      for day in [application.receivedOn, nil] {
        let money = try? table.convert(sum, from: currency, on: day)
        if let money { _ = table.largestSum(convertingToAtMost: money, from: currency, on: day) }
      }
      for policy in policies.values.prefix(2) {
        _ = policy?.assess(application, rates: table)
      }
    }
  }

  private mutating func score(_ application: GrantApplication, _ ratings: Ratings) {
    guard let call = application.call, let policy = policy(call, on: application.receivedOn)
    else { return }
    let score = policy.score(application, ratings: ratings.of(application.id), today: today)
    var writer = JSONWriter()
    writer.object { score?.writeMembers(to: &$0) }
  }
}
