import EmergencyFund
import PreCheck
import Testing

/// The five states of the verdict, and what is said beside them.
@Suite struct CheckResultTests {
  static let words = PageWords(.english)

  static func result(
    _ answers: Document, call: String = "latin-america", underWay: String? = nil,
    today: Day? = nil
  ) throws -> CheckResult {
    var check = try Shipped.check()
    let draft = Draft(answers, call: call, today: today)
    let policy = try check.policy(call, on: draft.application.receivedOn)
    return CheckResult(
      draft, policy, rates: check.rates, form: Form(policy, words), words: words,
      underWay: underWay)
  }

  /// A request that fits.
  static func fitting() -> Document {
    var answers = Document.noAnswers
    for (path, text) in [
      ("receivedAt", "2026-03-02"), ("applicant.type", "individual"), ("applicant.country", "PE"),
      ("applicant.targetGroups[0]", "journalists"), ("incidents[0].id", "i1"),
      ("incidents[0].type", "dev.confiscated"), ("incidents[0].occurredOn", "2026-02-20"),
      ("budget.currency", "PEN"), ("budget.items[0].category", "replacement"),
      ("budget.items[0].quantity", "1"), ("budget.items[0].unitCost", "3200"),
      ("budget.items[0].respondsTo[0]", "i1"), ("project.startsOn", "2026-03-16"),
      ("project.endsOn", "2026-05-16"),
    ] { answers = answers.setting(path, to: .plain(text)) }
    let place = SourcePosition(line: 1, column: 1)
    let reference = Node(position: place, content: .mapping([]))
    answers = answers.setting("applicant.references", to: .list([reference, reference]))
    return answers.setting("budget.otherFunding", to: .list([]))
  }

  @Test func `fits`() throws {
    let result = try Self.result(Self.fitting())
    #expect(result.state == .fits)
    #expect(result.openPaths.isEmpty)
    #expect(result.totals(Self.words) == "Total costs: PEN 3,200.00 (about EUR 800.00)")
    #expect(result.answerBy(Self.words).first == "The fund aims to answer by 16 March 2026.")
  }

  @Test func `does not fit, with a remedy`() throws {
    let result = try Self.result(
      Self.fitting().setting("project.endsOn", to: .plain("2026-09-16")))
    #expect(result.state == .doesNotFit)
    let finding = try #require(result.findings(.inTheWay).first)
    #expect(
      finding.remedies.map { Self.words.catalogue.text($0.message) } == ["finish by 16 July 2026"])
  }

  @Test func `cannot tell while an answer is missing, or cannot be read`() throws {
    let open = try Self.result(Self.fitting().setting("project.endsOn", to: nil))
    #expect(open.state == .cannotTell)
    #expect(
      open.note(Self.words) == "One question is still unanswered. So far there are no obstacles.")
    let unreadable = try Self.result(
      Self.fitting().setting("budget.requested", to: .plain("much")))
    #expect(unreadable.state == .cannotTell)
    #expect(unreadable.problems.count == 1)
  }

  /// What only an assumed value stands against, and the calls named instead.
  static let notSaid: [(path: String, text: String?, calls: [String])] = [
    (
      "applicant.country", "NP",
      ["Incident Emergency Fund, Asia", "Incident Emergency Fund"]
    ),
    ("applicant.country", "LB", ["Incident Emergency Fund"]),
    ("applicant.targetGroups[0]", "chess-players", []),
    ("incidents[0].occurredOn", "2025-12-01", []),
    ("applicant.references", nil, []), ("applicant.country", nil, []),
    ("applicant.targetGroups", nil, []), ("incidents[0].occurredOn", nil, []),
  ]

  @Test(arguments: notSaid)
  func `the public text does not say, and a person decides`(
    _ row: (path: String, text: String?, calls: [String])
  ) throws {
    let answers = Self.fitting().setting(row.path, to: row.text.map { .plain($0) })
    var result = try Self.result(answers)
    #expect(result.state == .notSaid)
    #expect(result.findings(.inTheWay).isEmpty && result.findings(.forPerson).isEmpty)
    let finding = try #require(result.findings(.notSaid).first)
    let text = Self.words.catalogue.text(finding.message)
    #expect(text.hasPrefix("the public text does not "))
    #expect(text.contains(", so a person decides on this: "))
    #expect(result.openPaths.isEmpty == (row.text != nil))
    var check = try Shipped.check()
    let application = Draft(answers, call: "latin-america").application
    let others = try check.calls.map { try check.policy($0, on: application.receivedOn) }
    result.findCoveringCalls(for: application, among: { others }, rates: check.rates)
    #expect(
      result.covering(finding, Self.words).filter { !$0.contains("(invented)") }
        == row.calls.map { "This programme accepts it: \($0)" })
  }

  @Test func `a sourced rule decides beside an assumed one`() throws {
    let result = try Self.result(
      Self.fitting().setting("applicant.country", to: .plain("NP"))
        .setting("project.endsOn", to: .plain("2026-09-16")))
    #expect(result.state == .doesNotFit)
    #expect(result.findings(.inTheWay).map { $0.rule } == ["activity-window"])
    #expect(result.findings(.notSaid).map { $0.rule } == ["country"])
  }

  @Test func `an assumed rule is a question like others until those are answered`() throws {
    let result = try Self.result(
      Self.fitting().setting("applicant.references", to: nil).setting("project.endsOn", to: nil))
    #expect(result.state == .cannotTell)
    #expect(result.findings(.notSaid).isEmpty)
    #expect(result.openPaths.map { $0.description } == ["applicant.references", "project.endsOn"])
  }

  @Test(arguments: ["past", "ongoing"])
  func `an incident in the future is named, and is an obstacle`(state: String) throws {
    let answers = Self.fitting().setting("receivedAt", to: nil)
      .setting("incidents[0].occurredOn", to: .plain("2026-03-03"))
      .setting("incidents[0].state", to: .plain(state))
    let result = try Self.result(answers, today: Day("2026-03-02"))
    #expect(result.state == .cannotTell)
    #expect(!result.note(Self.words).contains("no obstacles"))
    #expect(
      result.shownFindings(.toAnswer).map { Self.words.catalogue.text($0.message) }
        .filter { $0.contains("incident 1 is dated 3 March 2026, after today, 2 March 2026") }.count
        == 1)
    #expect(!result.openPaths.contains { $0.description.hasPrefix("incidents") })
    let later = try Self.result(answers, today: Day("2026-03-03"))
    #expect(later.shownFindings(.toAnswer).isEmpty)
  }

  @Test func `an answer that is under way is not held against an assumed rule`() throws {
    let path = "applicant.targetGroups"
    let answers = Self.fitting().setting(path, to: nil)
      .setting("\(path)[0]", to: .plain("chess-players"))
    #expect(try Self.result(answers).openPaths.isEmpty)
    let under = try Self.result(answers, underWay: path)
    #expect(under.openPaths.map { $0.description } == [path])
  }

  @Test func `names the rates, and that they are an example`() throws {
    #expect(
      try Self.result(Self.fitting()).rates(Self.words) == [
        "Exchange rates: example rates that ship with ief, not dated",
        "This table is an example: its figures are not the market rates of any day.",
      ])
    let euros = Self.fitting().setting("budget.currency", to: .plain("EUR"))
    #expect(try Self.result(euros).rates(Self.words).isEmpty)
  }

  @Test func `a person must look`() throws {
    let result = try Self.result(
      Self.fitting().setting("budget.items[0].category", to: .plain("other")))
    #expect(result.state == .personLooks)
  }

  @Test(arguments: try Shipped.check().calls)
  func `says nothing against anyone who has not answered`(call: String) throws {
    // A call that takes no applications says so before any question.
    if call == "example-suspended-call" { return }
    let result = try Self.result(.noAnswers, call: call)
    #expect(result.state == .cannotTell)
    #expect(!result.openPaths.isEmpty)
  }

  @Test(arguments: [
    // One of two documents that are required.
    ("example-short-call", "documents", "documents[0].kind", "registration"),
    // Digits too many, and a month on the way to another.
    ("latin-america", "budget.items[0].unitCost", "budget.items[0].unitCost", "900000"),
    ("latin-america", "project.endsOn", "project.endsOn", "2026-12-16"),
  ])
  func `holds nothing against an answer that is still being given`(
    call: String, underWay: String, path: String, text: String
  ) throws {
    let answers = Self.fitting().setting(underWay, to: nil).setting(path, to: .plain(text))
    let reads = { (result: CheckResult) in
      result.findings(.inTheWay).contains { finding in
        finding.reads.contains { $0.path.description.hasPrefix(underWay) }
      }
    }
    let given = try Self.result(answers, call: call)
    #expect(given.state == .doesNotFit && reads(given))
    let under = try Self.result(answers, call: call, underWay: underWay)
    #expect(!reads(under))
    #expect(under.openPaths.contains { $0.description.hasPrefix(underWay) })
    // Another question that is under way changes nothing.
    #expect(try Self.result(answers, call: call, underWay: "applicant.type").state == .doesNotFit)
  }

  @Test func `says at once what fits`() throws {
    let result = try Self.result(Self.fitting(), underWay: "applicant.targetGroups")
    #expect(result.state == .fits)
  }

  @Test func `lists open questions in the order of the form`() throws {
    var check = try Shipped.check()
    let form = Form(try check.policy("latin-america", on: nil), Self.words)
    let result = try Self.result(.noAnswers)
    let paths = result.openQuestions(form, Self.words).map { $0.path }
    #expect(paths.first == "applicant.country")
    #expect(paths[1] == "incidents[0].type")
    #expect(paths.last == "receivedAt")
  }

  @Test func `counts one less that is open for each answer, and one more that is answered`() throws
  {
    var answers = Document.noAnswers.setting("applicant.country", to: .plain("PE"))
    var before = try Self.result(answers)
    #expect(before.answeredCount == 1)
    for (path, text) in [
      ("incidents[0].type", "dev.confiscated"), ("incidents[0].occurredOn", "2026-02-20"),
      ("budget.currency", "PEN"), ("budget.items[0].quantity", "1"),
      ("budget.items[0].unitCost", "3200"), ("project.startsOn", "2026-03-16"),
      ("project.endsOn", "2026-05-16"), ("receivedAt", "2026-03-02"),
    ] {
      answers = answers.setting(path, to: .plain(text))
      let result = try Self.result(answers)
      #expect(result.answeredCount == before.answeredCount + 1, "\(path)")
      #expect(result.openPaths.count < before.openPaths.count, "\(path)")
      before = result
    }
  }

  @Test func `an entry that was left empty hides nothing`() throws {
    let breach = Self.fitting().setting("budget.items[0].unitCost", to: .plain("80000"))
    var answers = breach.setting("incidents[1].id", to: .plain("i2"))
    answers = answers.setting("budget.items[1]", to: .mapping([]))
    let result = try Self.result(answers)
    #expect(result.state == .doesNotFit)
    #expect(result.assessment == (try Self.result(breach)).assessment)
    #expect(!String(decoding: Draft(answers, call: "ief").file, as: UTF8.self).contains("i2"))
  }

  @Test func `names an entry by its place on the page`() throws {
    var answers = Self.fitting().setting("incidents[0]", to: .mapping([]))
    answers = answers.setting("incidents[1].id", to: .plain("i1"))
    answers = answers.setting("incidents[1].type", to: .plain("dev.confiscated"))
    #expect(try Self.result(answers).openPaths.contains("incidents[1].occurredOn"))
    answers = answers.setting("incidents[1].occurredOn", to: .plain("yesterday"))
    #expect(try Self.result(answers).problems.map { $0.path } == ["incidents[1].occurredOn"])
  }

  @Test func `leads from each remedy to its question`() throws {
    let answers = Self.fitting().setting("project.endsOn", to: .plain("2026-09-16"))
      .setting("budget.items[0].unitCost", to: .plain("80000"))
    var check = try Shipped.check()
    let form = Form(try check.policy("latin-america", on: nil), Self.words)
    var writer = JSONWriter()
    try Self.result(answers).write(to: &writer, form, Self.words)
    for path in ["budget.requested", "project.endsOn"] {
      #expect(writer.text.contains("\"path\":\"\(path)\""))
    }
  }

  @Test func `lists the answers in words`() throws {
    var check = try Shipped.check()
    let form = Form(try check.policy("latin-america", on: nil), Self.words)
    let lists = Draft(Self.fitting(), call: "latin-america").answers(form, Self.words)
    let values = lists.flatMap { $0.answers }.map { "\($0.label) \($0.value)" }
    #expect(values.contains("In which country do you work? Peru"))
    #expect(values.contains("Cost 1: Price per unit? PEN 3,200.00"))
    #expect(values.contains("Cost 1: Which incident is it for? Incident 1"))
    #expect(values.contains("When do you want to start? 16 March 2026"))
  }
}
