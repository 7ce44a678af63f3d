import EmergencyFundYAML
import TestSupport
import Testing

@testable import EmergencyFund
@testable import EmergencyFundPolicyTools

@Suite struct CallEditTests {
  private let basis = [
    "basis.reading.en": ["Decided by the team."], "basis.reading.es": ["Lo decidió el equipo."],
  ]

  private func with(_ answers: [String: [String]]) -> [String: [String]] {
    answers.merging(basis) { own, _ in own }
  }

  @Test func `changes nothing for the answers of today`() throws {
    let call = try EditedCall()
    let form = try call.form()
    let edit = try CallEdit(call.document, call.bytes, form, form.answers, from: nil)
    #expect(edit.text == call.bytes)
    #expect(edit.changed == [])
    let dated = try CallEdit(call.document, call.bytes, form, form.answers, from: Day("2027-01-01"))
    #expect(dated.text == call.bytes)
  }

  @Test func `shows what the fund allows and what the call sets`() throws {
    let form = try EditedCall().form()
    let maximum = try #require(form.field("maximum.amount"))
    #expect(maximum.value == [] && maximum.aboveValue == ["10000.00"] && !maximum.isOwn)
    #expect(maximum.above?.text(.english) == "at most EUR 10,000.00 can be requested")
    let countries = try #require(form.field("country.countries"))
    #expect(countries.value == ["BO", "EC", "PE"] && countries.isOwn)
    #expect(countries.kind.choices.count == Country.all.count)
    #expect(form.field("group.radios.broader")?.value == ["journalists"])
    #expect(form.field("target-group.groups")?.value == ["women", "radios"])
    #expect(Set(form.fields.map { $0.id }).count == form.fields.count)
  }

  @Test func `writes a new requirement under the id of the one that it narrows`() throws {
    let call = try EditedCall()
    let edit = try call.edit(with(["maximum.amount": ["8,000.00"]]))
    #expect(
      edit.string == EditedCall.call + """

          - id: maximum
            amount: 8000.00
            reading:
              en: Decided by the team.
              es: Lo decidió el equipo.

        """)
    #expect(edit.changed == [.maximum])
  }

  @Test func `keeps comments in lists and marks of other values`() throws {
    let call = try EditedCall()
    let edit = try call.edit(
      with([
        "country.countries": ["PE", "BO", "NO", "CO"],
        "target-group.groups": ["women", "radios", "land"],
      ]))
    #expect(edit.string.contains("      BO, CO, \"NO\", PE # for now\n    ]\n    reading:\n"))
    #expect(edit.string.contains("    groups: [women, radios, land]   # two\n"))
    #expect(edit.string.contains("  # As far as the team travels.\n"))
    // Words alone are no source, so that the value stays assumed.
    #expect(edit.string.contains("groups: {en: an example, es: un ejemplo}"))
    let rules = try call.policy(after: edit, on: nil).requirements
    #expect(rules.first { $0.id == "target-group" }?.basis.assumed.count == 1)
  }

  @Test func `a source of its own makes a value decide`() throws {
    let call = try EditedCall()
    let edit = try call.edit([
      "target-group.groups": ["women"], "references.minimum": ["3"],
      "basis.source": ["new"], "basis.title": ["Decision of the team: 1 May"],
      "basis.readOn": ["2026-05-01"],
    ])
    #expect(
      edit.string.contains(
        """
        sources:
          decision-of-the-team-1-may:
            title: "Decision of the team: 1 May"
            readOn: 2026-05-01

        """))
    #expect(!edit.string.contains("assumed"))
    let rules = try call.policy(after: edit, on: nil).requirements
    #expect(rules.first { $0.id == "references" }?.basis.assumed.isEmpty == true)
    #expect(rules.first { $0.id == "target-group" }?.basis.source?.readOn == Day("2026-05-01"))
  }

  @Test func `from a day on, the values until then stay as they were`() throws {
    let call = try EditedCall()
    let edit = try call.edit(
      with(["maximum.amount": ["8000"], "country.countries": ["PE"]]), from: "2027-01-01")
    #expect(
      edit.string.contains(
        """
              BO, EC, PE # for now
            ]
            source: text

          - id: country
            from: 2027-01-01
            countries: [PE]
            reading:
              en: Decided by the team.
              es: Lo decidió el equipo.

        """))
    #expect(
      edit.string.hasSuffix(
        """

          - id: maximum

          - id: maximum
            from: 2027-01-01
            amount: 8000.00
            reading:
              en: Decided by the team.
              es: Lo decidió el equipo.

        """))
    let before = try call.library.policy("andes", on: Day("2026-12-31"))
    #expect(try call.policy(after: edit, on: "2026-12-31") == before)
    let after = try call.policy(after: edit, on: "2027-01-01")
    #expect(
      PolicyDifference.all(from: before, to: after).map { $0.name } == ["country", "maximum"])
    #expect(
      PolicyDifference.all(from: before, to: after).allSatisfy { $0.meaning == .narrowed })
  }

  @Test func `changes a version that begins on the day, and none that begins later`() throws {
    let text =
      EditedCall.call + """

          - {id: maximum, from: 2027-03-01, amount: 5000.00, source: text}
          - {id: maximum, amount: 9000.00, source: text}  # until then

        """
    let call = try EditedCall(text)
    let same = try call.edit(with(["maximum.amount": ["4000"]]), from: "2027-03-01")
    #expect(same.string.contains("{id: maximum, from: 2027-03-01, amount: 4000.00, "))
    let between = try call.edit(with(["maximum.amount": ["7000"]]), from: "2027-01-01")
    for (day, amount) in [
      ("2026-12-31", "9000"), ("2027-01-01", "7000"), ("2027-02-28", "7000"),
      ("2027-03-01", "5000"),
    ] {
      let policy = try call.policy(after: between, on: day)
      guard
        case .maximum(let rule)? = policy.requirements.first(where: { $0.id == "maximum" })?.rule
      else {
        Issue.record("no maximum")
        continue
      }
      #expect(rule.amount.description == amount, "\(day)")
    }
    let first = try call.edit(with(["maximum.amount": ["6000"]]), on: "2026-06-01")
    #expect(first.string.contains("- {id: maximum, amount: 6000.00, reading"))
    #expect(first.string.contains("}  # until then\n"))
  }

  @Test func `leaves a value to the fund again`() throws {
    let text =
      EditedCall.call + """

          # Small.
          - id: maximum
            amount: 9000.00
            byApplicantType: {collective: 4000.00}
            source: text

        """
    let call = try EditedCall(text)
    let removed = try call.edit([
      "maximum.amount": [""], "maximum.byApplicantType.collective": [""],
    ])
    #expect(removed.string == EditedCall.call + "\n  # Small.\n")
    let equal = try call.edit(["maximum.amount": ["10000"]])
    #expect(equal.string.contains("byApplicantType: {collective: 4000.00}"))
    #expect(!equal.string.contains("amount: 9000.00"))
    let dated = try call.edit(
      ["maximum.amount": [""], "maximum.byApplicantType.collective": [""]], from: "2027-01-01")
    #expect(dated.string == text + "\n  - id: maximum\n    from: 2027-01-01\n")
    let rule = try call.policy(after: dated, on: "2027-01-01").requirements
      .first { $0.id == "maximum" }
    #expect(
      rule == (try call.library.policy("fund", on: nil)).requirements.first { $0.id == "maximum" })
  }

  @Test func `a minimum that no layer above has is one of the call alone`() throws {
    let call = try EditedCall()
    let now = try call.edit(with(["minimum.amount": ["500"]]))
    #expect(now.string.contains("  - kind: minimum\n    amount: 500.00\n"))
    let later = try call.edit(with(["minimum.amount": ["500"]]), from: "2027-01-01")
    #expect(later.string.contains("  - kind: minimum\n    amount: 0.01\n"))
    #expect(later.string.contains("  - kind: minimum\n    from: 2027-01-01\n    amount: 500.00\n"))
    let again = try EditedCall(now.string).edit(["minimum.amount": [""]])
    #expect(again.string == EditedCall.call)
  }

  @Test func `opens and closes a call`() throws {
    let call = try EditedCall()
    let edit = try call.edit(
      with([
        "call-window.rolling": ["false"], "call-window.opensOn": ["2027-01-01"],
        "call-window.closesOn": ["2027-02-01"],
      ]))
    #expect(
      edit.string.contains(
        """
          - id: call-window
            rolling: false
            opensOn: 2027-01-01
            closesOn: 2027-02-01
            reading:
        """))
    let again = try EditedCall(edit.string).edit([
      "call-window.rolling": ["true"], "call-window.opensOn": [], "call-window.closesOn": [""],
    ])
    #expect(again.string == EditedCall.call)
    let problems = try call.problems(
      with(["call-window.closesOn": ["2027-01-01"], "call-window.opensOn": ["2027-02-01"]]))
    #expect(problems.map { $0.kind } == [.rollingWithLastDay, .closesBeforeOpening])
    #expect(
      try call.problems(with(["call-window.rolling": ["false"]])).map { $0.kind } == [.missing])
  }

  @Test func `takes a part of the categories with limits of its own`() throws {
    let call = try EditedCall()
    let edit = try call.edit(
      with([
        "cost-category.categories": ["support"], "cost-category.cap.support": ["2000"],
        "cost-category.unlisted": ["reject"],
      ]))
    #expect(
      edit.string.contains(
        """
          - id: cost-category
            unlisted: reject
            categories:
              - id: support
                title:
                  en: support
                  es: apoyo
                cap: 2000.00
            reading:
        """))
    let review = try CallReview(
      "andes", in: PolicyLibrary([call.fund, edit.read]), before: call.library, on: nil)
    #expect(review.findings.filter { !$0.isOld } == [])
    let back = try EditedCall(edit.string).edit([
      "cost-category.categories": ["replacement", "support"],
      "cost-category.cap.support": ["3000"],
      "cost-category.unlisted": ["review"],
    ])
    #expect(back.string == EditedCall.call)
  }

  @Test func `a share is set beside a cap, before the question`() throws {
    let call = try EditedCall()
    let edit = try call.edit(with(["cost-category.share.support": ["40"]]))
    #expect(
      edit.string.contains(
        """
              - id: support
                title:
                  en: support
                  es: apoyo
                cap: 3000.00
                share: 40
            reading:
        """))
    #expect(edit.string.contains("      - id: replacement\n"))
  }

  @Test func `defines a group and takes it into the call`() throws {
    let call = try EditedCall()
    let edit = try call.edit(
      with([
        "newGroup.1.title.en": ["Yes: \"night\" radios"], "newGroup.1.title.es": ["radios #2"],
        "newGroup.1.broader": ["journalists"], "group.radios.title.es": ["radios"],
      ]))
    #expect(
      edit.string.contains(
        """
              es: radios
            broader: journalists
          - id: yes-night-radios
            title:
              en: "Yes: \\"night\\" radios"
              es: "radios #2"
            broader: journalists

        """))
    #expect(edit.string.contains("groups: [women, radios, yes-night-radios]   # two"))
    #expect(edit.changed == [.targetGroup, .groups])
  }

  @Test func `removes a group only if no version still names it`() throws {
    let call = try EditedCall()
    let removal = ["target-group.groups": ["women"], "group.radios.remove": ["yes"]]
    let edit = try call.edit(with(removal))
    #expect(!edit.string.contains("radios"))
    #expect(edit.string.contains("languages: [es, en]\n\nrequirements:\n"))
    let problems = try call.problems(with(removal), from: "2027-01-01")
    #expect(problems == [CallProblem("group.radios.remove", .neededBefore)])
  }

  @Test func `reports every answer that cannot be taken, at its field`() throws {
    let call = try EditedCall()
    let answers: [String: [String]] = [
      "maximum.amount": ["10.000"], "maximum.byApplicantType.individual": ["-1"],
      "minimum.amount": ["x"], "references.minimum": ["2.5"], "call-window.opensOn": ["2026-02-30"],
      "country.countries": ["PE", "XX"], "target-group.groups": [], "newGroup.1.id": ["A b"],
      "cost-category.share.support": ["140"], "basis.source": ["new"], "no.such": ["1"],
      "basis.readOn": ["2026-01-01"], "references.independent": ["9"],
    ]
    let problems = try call.problems(answers)
    let found = Dictionary(problems.map { ($0.field, $0.kind) }) { first, _ in first }
    #expect(found["maximum.amount"] == .ambiguousAmount(smaller: "10", larger: "10000"))
    #expect(found["maximum.byApplicantType.individual"] == .amount)
    #expect(found["minimum.amount"] == .amount)
    #expect(found["references.minimum"] == .wholeNumber)
    #expect(found["call-window.opensOn"] == .day)
    #expect(found["country.countries"] == .choice("XX"))
    #expect(found["newGroup.1.title.en"] == .missing)
    #expect(found["newGroup.1.id"] == .id)
    #expect(found["cost-category.share.support"] == .percent)
    #expect(found["basis.title"] == .missing)
    #expect(found["no.such"] == .noSuchField)
    #expect(found["references.independent"] == .moreIndependentThanAll)
    #expect(problems.map { $0.field }.withoutRepeats.count == 12)
    #expect(try call.problems(["maximum.amount": ["1"]]).map { $0.kind } == [.noBasis])
    for problem in problems {
      for language in Language.allCases {
        #expect(!problem.text(MessageCatalogue(language)).isEmpty)
      }
    }
  }

  @Test func `works with other line breaks, without a last one, and in JSON`() throws {
    let windows = EditedCall.call.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let trimmed = String(windows.dropLast())
    for text in [windows, trimmed] {
      let edit = try EditedCall(text).edit(with(["maximum.amount": ["8000"]]))
      #expect(edit.text.count { $0 == 0x0A } == edit.text.count { $0 == 0x0D })
      #expect(try EditedCall(edit.string).edit(["maximum.amount": [""]]).string == text)
    }
    let json = """
      {
        "format": "ief-policy/1",
        "id": "andes",
        "extends": "fund",
        "requirements": [
          {"id": "maximum", "amount": 9000.00, "source": "text"}
        ]
      }

      """
    let call = try EditedCall(json, json: true)
    let edit = try call.edit(
      with(["maximum.amount": ["8000"], "country.countries": ["NO"]]), from: "2027-01-01")
    #expect(
      edit.string == """
        {
          "format": "ief-policy/1",
          "id": "andes",
          "extends": "fund",
          "requirements": [
            {"id": "maximum", "amount": 9000.00, "source": "text"},
            {
              "id": "maximum",
              "from": "2027-01-01",
              "amount": 8000.00,
              "reading": {
                "en": "Decided by the team.",
                "es": "Lo decidió el equipo."
              }
            },
            {
              "id": "country"
            },
            {
              "id": "country",
              "from": "2027-01-01",
              "countries": ["NO"],
              "reading": {
                "en": "Decided by the team.",
                "es": "Lo decidió el equipo."
              }
            }
          ]
        }

        """)
    #expect(try call.policy(after: edit, on: "2027-01-01").requirements.count > 0)
  }

  @Test func `writes a new call`() throws {
    let call = try EditedCall()
    let form = try CallForm(newBelow: "fund", in: call.library, on: nil)
    var answers = CallAnswers()
    answers["call.id"] = ["0012"]
    answers["call.title.en"] = ["Night: a call"]
    answers["call.title.es"] = ["Noche"]
    answers["call.region"] = ["andes"]
    answers["country.countries"] = ["NO", "PE"]
    answers["maximum.amount"] = ["5000"]
    answers["basis.source"] = ["text"]
    let edit = try CallEdit(newFile: "0012.yaml", form, answers)
    #expect(
      edit.string == """
        format: ief-policy/1
        id: "0012"
        extends: fund
        region: andes
        title:
          en: "Night: a call"
          es: Noche
        languages: [en, es]

        requirements:
          - id: country
            countries: ["NO", PE]
            source: text

          - id: maximum
            amount: 5000.00
            source: text

        """)
    #expect(try edit.read.root.withoutPlaces == edit.document.root.withoutPlaces)
    let library = PolicyLibrary([call.fund, call.document, try edit.read])
    let review = try CallReview("0012", in: library, before: nil, on: nil)
    #expect(review.findings == [] && review.isSound)
    answers["call.id"] = ["andes"]
    #expect(
      throws: CallEdit.Failure.problems(CallProblems([CallProblem("call.id", .taken("andes"))]))
    ) {
      try CallEdit(newFile: "a.yaml", form, answers)
    }
  }

  @Test func `refuses a fund, and a file that it cannot change`() throws {
    let call = try EditedCall()
    #expect(throws: PolicyDiagnostics.self) { try CallForm("fund", in: call.library, on: nil) }
    let form = try call.form()
    var answers = CallAnswers()
    answers["country.countries"] = ["PE"]
    answers["basis.source"] = ["text"]
    #expect(throws: CallEdit.Failure.unsupported) {
      try CallEdit(call.document, Array("id: andes".utf8), form, answers, from: nil)
    }
  }

  @Test func `answers are kept in JSON`() throws {
    let form = try EditedCall().form()
    var writer = JSONWriter()
    form.answers.write(to: &writer)
    let document = try JSONReader.read(writer.bytes, file: "")
    #expect(try CallAnswers(document) == form.answers)
    let odd = try JSONReader.read(Array(#"{"a": true, "b": [{}], "c": "x"}"#.utf8), file: "")
    #expect(throws: PolicyDiagnostics.self) { try CallAnswers(odd) }
    var page = JSONWriter()
    form.write(to: &page, MessageCatalogue(.arabic))
    #expect((try? JSONReader.read(page.bytes, file: "")) != nil)
  }

  @Test func `reviews what a change means`() throws {
    let call = try EditedCall()
    let edit = try call.edit(with(["maximum.amount": ["12000"], "country.countries": ["PE"]]))
    let test = try YAMLReader.read(
      Array(
        """
        format: ief-policy-test/1
        policy: andes
        base: ../base.yaml
        tests:
          - notes: A country of the call.
            changes: {applicant.country: BO}
            expect: {findings: {country: met}}
          - notes: Another call's.
            policy: fund
            expect: {findings: {country: met}}
        """.utf8), file: "tests/andes.yaml")
    let base = try YAMLReader.read(
      Array("format: ief-application/1\ncall: andes\napplicant: {country: PE}".utf8),
      file: "base.yaml")
    let review = try CallReview(
      "andes", in: PolicyLibrary([call.fund, edit.read]), before: call.library, on: nil,
      tests: [test], bases: ["base.yaml": base])
    #expect(!review.isSound)
    let added = review.findings.filter { !$0.isOld }
    #expect(added.map { $0.lint.diagnostic.kind } == [.widens])
    #expect(added.first?.lint.application != nil)
    #expect(review.tests.map { $0.isPassed } == [false])
    #expect(review.differences.map { $0.name } == ["country", "maximum"])
    #expect(review.rules.first { $0.id == "maximum" }?.isOwn == true)
    var writer = JSONWriter()
    review.write(to: &writer, .english)
    #expect((try? JSONReader.read(writer.bytes, file: "")) != nil)
  }

  /// Answers that are sound, at random.
  private func answers(_ random: inout SplitMix64, _ form: CallForm) -> [String: [String]] {
    var answers: [String: [String]] = [:]
    for field in form.fields where random.chance(25) {
      if [.call, .groups, .basis].contains(field.section) { continue }
      switch field.kind {
      case .choices(let choices):
        let all = choices.map { $0.code }
        answers[field.id] = (0..<(1 + random.below(8))).map { _ in random.one(of: all) }
      case .amount: answers[field.id] = [random.one(of: ["", "500", "1,234.50", "10000"])]
      case .percent: answers[field.id] = [random.one(of: ["", "40", "12.5"])]
      case .count: answers[field.id] = [random.one(of: ["", "0", "2", "5"])]
      case .day: answers[field.id] = [random.one(of: ["2027-05-01"])]
      case .choice(let choices): answers[field.id] = [random.one(of: choices.map { $0.code })]
      case .text: continue
      }
    }
    if answers["call-window.closesOn"] == [""] { answers["call-window.closesOn"] = nil }
    let closes = answers["call-window.closesOn"] != nil
    answers["call-window.rolling"] = closes ? ["false"] : nil
    answers["references.independent"] = nil
    return with(answers)
  }

  @Test(arguments: 0..<150)
  func `says what it writes, keeps the days before, and leads back`(_ seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let call = try EditedCall()
    let form = try call.form()
    let answers = answers(&random, form)
    let now = try call.edit(answers)
    let policy = try call.policy(after: now, on: nil)
    let again = try CallForm("andes", in: PolicyLibrary([call.fund, now.read]), on: nil)
    for (id, texts) in answers {
      guard let field = again.field(id), field.section != .basis else { continue }
      if case .choices = field.kind {
        // A category's limits hold only while it is chosen.
        #expect(Set(field.value) == Set(texts), "seed \(seed): \(id)\n\(now.string)")
      }
    }
    // The same answers change nothing more.
    var given = CallAnswers()
    for (id, texts) in answers where !id.hasPrefix("basis") { given[id] = texts }
    let twice = try CallEdit(now.read, now.text, again, given, from: nil)
    #expect(twice.text == now.text, "seed \(seed):\n\(now.string)\n---\n\(twice.string)")
    // From a day on, the rules are the same ones, and those of before stay.
    let later = try call.edit(answers, from: "2027-01-01")
    #expect(
      try call.policy(after: later, on: "2027-01-01").rulesAlone == policy.rulesAlone,
      "seed \(seed):\n\(later.string)")
    let before = try call.policy(after: later, on: "2026-12-31")
    let old = try call.library.policy("andes", on: nil)
    let differences = PolicyDifference.all(from: old, to: before).filter { $0.name != "minimum" }
    #expect(differences == [], "seed \(seed):\n\(later.string)")
    let findings = PolicyLint(PolicyLibrary([call.fund, try later.read])).findings(["andes"])
    #expect(
      !findings.contains { [.unsourced, .syntax, .missing].contains($0.diagnostic.kind) },
      "seed \(seed):\n\(later.string)\n\(findings.map { $0.rendered })")
  }
}

extension Policy {
  /// What the requirements say, without where it comes from.
  fileprivate var rulesAlone: [Requirement] {
    requirements.map { requirement in
      var requirement = requirement
      requirement.basis = RuleBasis()
      return requirement
    }.sorted { $0.id < $1.id }
  }
}
