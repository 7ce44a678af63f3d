import EmergencyFund
import PreCheck
import Testing

/// The form asks what the rules read, all of it and nothing else.
@Suite struct FormTests {
  /// Fields that the page fills in itself, or that an officer does.
  static let notAsked: Set<ApplicationField> = [.incidentID, .incidentState, .itemExclusions]

  static func paths(_ form: Form) -> Set<String> {
    Set(
      form.groups.flatMap { $0.questions }
        .flatMap { question -> [String] in
          let own =
            question.kind == .documents ? [question.path, "documents[].kind"] : [question.path]
          return own + question.questions.map { $0.path }
        })
  }

  @Test(arguments: try Shipped.check().calls)
  func `asks for every field that a requirement reads`(call: String) throws {
    var check = try Shipped.check()
    let policy = try check.policy(call, on: nil)
    let asked = Self.paths(Form(policy, PageWords(.english)))
    let read = policy.fieldsRead.subtracting(Self.notAsked).map { $0.rawValue }
    let notes: Set = ["incidents[].description", "budget.items[].description"]
    #expect(asked.subtracting(notes) == Set(read))
  }

  @Test(arguments: try Shipped.applications())
  func `knows every field that a finding says it read`(file: String) throws {
    var check = try Shipped.check()
    let document = try Shipped.document(file)
    for call in check.calls {
      let assessment = try check.assess(document, call: call)
      let policy = try check.policy(call, on: nil)
      for finding in assessment.findings {
        for read in finding.reads {
          #expect(policy.fieldsRead.contains(read.path.field), "\(call): \(read.path)")
        }
      }
    }
  }

  @Test func `asks in the order of the steps`() throws {
    var check = try Shipped.check()
    let form = Form(try check.policy("ief", on: nil), PageWords(.english))
    #expect(form.groups.map { $0.step } == [.what, .who, .need, .money, .backing, .when])
    #expect(form.groups[0].questions.first?.path == "incidents")
    let regional = Form(try check.policy("asia", on: nil), PageWords(.english))
    #expect(regional.groups.first?.questions.map { $0.path } == ["applicant.country"])
  }

  @Test func `offers first the currencies that the rates convert`() throws {
    var check = try Shipped.check()
    let form = Form(
      try check.policy("ief", on: nil), PageWords(.english), rates: check.rates)
    let question = try #require(form.question(at: "budget.currency"))
    let others = try #require(question.others)
    let known = question.options[..<others.from].map { $0.value }
    #expect(known.contains("EUR") && known.contains("PEN") && others.from < question.options.count)
    #expect(Set(question.options.map { $0.value }).count == Currency.all.count)
  }

  @Test(arguments: [
    ("PE", ["latin-america"], false), ("KE", ["sub-saharan-africa"], false), ("ES", ["ief"], true),
  ])
  func `finds the call of a country`(code: String, calls: [String], areGeneral: Bool) throws {
    var check = try PreCheck(
      try PolicyBundle(
        try Shipped.bundle(["ief", "asia", "latin-america", "sub-saharan-africa"])))
    let found = try check.calls(in: try #require(Country(code)))
    #expect(found.calls == calls && found.areGeneral == areGeneral)
  }

  @Test func `asks the number of members only of those that need some`() throws {
    var check = try Shipped.check()
    let form = Form(try check.policy("example-short-call", on: nil), PageWords(.english))
    let condition = try #require(form.question(at: "applicant.members")?.condition)
    #expect(condition.path == "applicant.type")
    #expect(!condition.values.contains("individual"))
  }

  @Test func `has no question without words`() throws {
    var check = try Shipped.check()
    for call in check.calls {
      let form = Form(try check.policy(call, on: nil), PageWords(.english))
      for question in form.groups.flatMap({ $0.questions + $0.questions.flatMap { $0.questions } })
      {
        #expect(!question.label.isEmpty)
        #expect(question.options.allSatisfy { !$0.label.isEmpty && !$0.value.isEmpty })
        let needsEntry: [Question.Kind] = [.list, .counted, .ifAny]
        #expect(needsEntry.contains(question.kind) == (question.entry != nil))
      }
    }
  }
}
