import EmergencyFund
import PreCheck
import Testing

/// The optional questions: all that only people read, and nothing of it decides.
@Suite struct DetailTests {
  /// A sample in which every field of the format is filled in.
  static let whole = "Samples/applications/harassment-of-a-reporter-after-a-story.en.json"

  /// The sample as the page opens it.
  static func opened() throws -> Draft { try opened(try Shipped.document(whole)) }

  private static func opened(_ document: Document) throws -> Draft {
    let answers = try Draft.answers(ofFile: document)
    let typed = Document(file: "", notation: .yaml, root: answers.withPlainScalars)
    return Draft(typed, call: "asia")
  }

  @Test(arguments: try Shipped.check().calls)
  func `offers everything that only people read, each once`(call: String) throws {
    var check = try Shipped.check()
    let policy = try check.policy(call, on: nil)
    let form = Form(policy, PageWords(.english))
    let questions = form.details.flatMap { $0.questions }
    let offered = questions.flatMap { [$0.path] + $0.questions.map { $0.path } }
    let objects: Set<ApplicationDetail> = [
      .onBehalfOf, .beneficiaries, .payment, .consents, .declarations, .statistics,
    ]
    for detail in ApplicationDetail.allCases where !objects.contains(detail) {
      #expect(offered.contains(detail.rawValue), "\(detail)")
    }
    #expect(Set(offered).count == offered.count)
    let lists = questions.filter { $0.kind == .each }.map { $0.path }
    #expect(
      Set(offered).subtracting(lists).isDisjoint(with: policy.fieldsRead.map { $0.rawValue }))
    let last = form.details.last?.questions.map { $0.path }
    #expect(last == ["statistics.gender", "statistics.identities"])
    for question in questions.flatMap({ [$0] + $0.questions }) {
      #expect(question.isOptional && !question.label.isEmpty)
      #expect(question.options.allSatisfy { !$0.label.isEmpty && !$0.value.isEmpty })
      #expect([.each, .ifAny].contains(question.kind) == (question.entry != nil))
    }
  }

  @Test func `a saved file with every field loses nothing`() throws {
    let draft = try Self.opened()
    #expect(draft.diagnostics.isEmpty)
    var reader = DocumentReader(document: try Shipped.document(Self.whole))
    #expect(draft.application == GrantApplication.read(&reader))
    let again = try Self.opened(try JSONReader.read(draft.file, file: ""))
    #expect(again.application == draft.application && again.file == draft.file)
  }

  @Test func `lists every answer in words, and counts none of the optional ones`() throws {
    var check = try Shipped.check()
    let words = PageWords(.english)
    let policy = try check.policy("asia", on: nil)
    let form = Form(policy, words)
    let whole = try Self.opened()
    let lists = whole.answers(form, words)
    for part in form.details { #expect(lists.contains { $0.title == part.title }, "\(part.title)") }
    let shown = lists.flatMap { $0.answers }
    func value(_ label: String) -> String? { shown.first { $0.label == label }?.value }
    #expect(value("When do you need the help by?") == "13 March 2026")
    #expect(value("Incident 1: Reference number of the report") == "T-55120 (invented)")
    #expect(value("Person 1: Which language should the fund use with this person?") == "English")
    #expect(
      value("Who must never learn of your application?") == "The police station of the district")
    func result(_ draft: Draft) -> CheckResult {
      CheckResult(draft, policy, rates: check.rates, form: form, words: words)
    }
    var bare = whole.document
    for question in form.details.flatMap({ $0.questions }) where question.kind != .each {
      bare = bare.setting(question.path, to: nil)
    }
    let (one, other) = (result(whole), result(Draft(bare, call: "asia")))
    #expect(one.answeredCount == other.answeredCount && one.openPaths == other.openPaths)
    #expect(one.state == other.state)
  }

  @Test func `what was taken back states nothing`() throws {
    let draft = try Draft(
      Array(
        #"""
        {"onBehalfOf": {"why": ""}, "consents": {}, "applicant": {"contact": {"doNot": ""}}}
        """#.utf8), call: "asia")
    #expect(draft.application.onBehalfOf == nil && draft.application.consents == nil)
    #expect(draft.application.applicant.contact == nil)
  }

  @Test func `asks about each incident only once there is one`() throws {
    var check = try Shipped.check()
    let words = PageWords(.english)
    let form = Form(try check.policy("asia", on: nil), words)
    func paths(_ json: String) throws -> [String] {
      let draft = try Draft(Array(json.utf8), call: "asia")
      let parts = Set(form.details.compactMap { $0.questions.first?.path })
      return form.detailPrompts(draft, words, entered: parts).filter { $0.part == .answer }
        .map { $0.path }
    }
    #expect(try !paths("{}").contains { $0.hasPrefix("incidents") })
    let two = try paths(#"{"incidents": [{"type": "abuse.threat"}, {"type": "abuse.smear"}]}"#)
    #expect(two.contains("incidents[0].platform"))
    #expect(two.contains("incidents[1].reports[0].reference"))
  }
}
