import EmergencyFund
import PreCheck
import Testing

/// Answers as typed become an application, and a saved file becomes the same answers again.
@Suite struct DraftTests {
  static func draft(_ json: String, call: String = "ief") throws -> Draft {
    try Draft(Array(json.utf8), call: call)
  }

  @Test func `reads texts as what their fields expect`() throws {
    let draft = try Self.draft(
      #"""
      {"receivedAt": " 2026-03-02 ", "applicant": {"registered": "true", "members": "12", "work": ""},
       "budget": {"currency": "PEN", "items": [{"quantity": "2", "unitCost": "1,250.50"}]}}
      """#)
    #expect(draft.diagnostics.isEmpty)
    #expect(draft.application.call == "ief")
    #expect(draft.application.receivedOn == Day("2026-03-02"))
    #expect(draft.application.applicant.registered == true)
    #expect(draft.application.applicant.members == 12)
    #expect(draft.application.applicant.work == nil)
    #expect(draft.application.budget.items?.first?.unitCost?.description == "1250.5")
  }

  @Test(arguments: [
    ("10.000", "This could mean two amounts. Write 10 or 10000"),
    ("12 apples", "Write the amount in digits, for example 1250.00"),
    ("1e3", "Write the amount in digits, for example 1250.00"),
    ("ten", "Write the amount in digits, for example 1250.00"),
    ("$12,500.00", "Your prices are in EUR, but this says $. Write the amount in EUR"),
    ("CHF 5", "Your prices are in EUR, but this says CHF. Write the amount in EUR"),
    ("€ 12,500", "This could mean two amounts. Write 12.5 or 12500"),
    ("١٫٢٣٤٫٥٦٧", "Write the amount in digits, for example 1250.00"),
    ("١٢٬٥٠", "Write the amount in digits, for example 1250.00"),
  ])
  func `says how to write an amount`(typed: String, message: String) throws {
    var check = try Shipped.check()
    let words = PageWords(.english)
    let form = Form(try check.policy("ief", on: nil), words)
    let draft = try Self.draft(
      #"{"budget": {"currency": "EUR", "items": [{}, {"unitCost": "\#(typed)"}]}}"#)
    let problem = try #require(draft.problems(form, words).first)
    #expect(problem.path == "budget.items[1].unitCost")
    #expect(problem.label == "Cost 2: Price per unit?")
    #expect(problem.message == message)
  }

  @Test(arguments: [
    ("9000,00", "EUR", "9000"), ("10,00", "EUR", "10"), ("12 500 €", "EUR", "12500"),
    ("1.250,50", "EUR", "1250.5"), ("10 000", "EUR", "10000"), ("10’000.50", "CHF", "10000.5"),
    ("$12,500.00", "USD", "12500"), ("US$ 5", "USD", "5"), ("eur 5", "EUR", "5"),
    ("١٢٥٠٫٥٠", "EUR", "1250.5"), ("۱۲٬۵۰۰٫۰۰", "IRR", "12500"), ("12,500", "CLP", "12500"),
    ("12.500", "JPY", "12500"), ("1250.", "EUR", "1250"), ("R$ 1.250,00", "BRL", "1250"),
    ("٣٬٤٥٠", "EUR", "3450"), ("١٬٢٣٤٬٥٦٧٫٥", "EUR", "1234567.5"), ("٣٬٤٥٠", "KWD", "3450"),
    ("۳٬۴۵۰ €", "EUR", "3450"), ("١٢٫٥٠٠", "EUR", "12.5"), ("١٢٫٥٠٠", "IQD", "12.5"),
    ("١٫٢٣٤", "EUR", "1.234"), ("1.234٫500", "EUR", "1234.5"), ("1,234٫500", "EUR", "1234.5"),
  ])
  func `reads an amount as people write it`(typed: String, currency: String, read: String) throws {
    let draft = try Self.draft(
      #"{"budget": {"currency": "\#(currency)", "requested": "\#(typed)"}}"#)
    #expect(draft.diagnostics.isEmpty)
    #expect(draft.application.budget.requested?.description == read)
  }

  @Test(arguments: Language.allCases)
  func `reads or asks about every amount that the page prints`(language: Language) throws {
    for currency in Currency.all {
      for units in [1, 99, 1_000, 123_456, 1_234_567_890] as [Int128] {
        let money = Money(minorUnits: units, currency: currency)
        let draft = try Self.draft(
          #"{"budget":{"currency":"\#(currency.code)","requested":"\#(language.text(money))"}}"#)
        if let read = draft.application.budget.requested {
          #expect(try Money(decimal: read, currency: currency) == money, "\(money) \(language)")
        } else {
          // Where a currency has three decimals, a decimal comma may separate thousands.
          #expect(currency.decimals == 3 && !draft.diagnostics.isEmpty, "\(money) \(language)")
        }
      }
    }
  }

  @Test(arguments: try Shipped.applications())
  func `gives a saved file back`(file: String) throws {
    let document = try Shipped.document(file)
    let call = document.root.text(under: "call") ?? "ief"
    let saved = Draft(document, call: call).file
    let answers = try Draft.answers(ofFile: try JSONReader.read(saved, file: ""))
    let typed = Document(file: "", notation: .yaml, root: answers.withPlainScalars)
    let opened = Draft(typed, call: call)
    #expect(opened.diagnostics.isEmpty)
    #expect(opened.file == saved)
  }

  @Test func `names the place of what it cannot open`() {
    let text = Array("{\"format\": \"ief-application/1\",\n \"cal\": 1}".utf8)
    #expect {
      _ = try Draft.answers(ofFile: try JSONReader.read(text, file: ""))
    } throws: { error in
      let diagnostic = (error as? PolicyDiagnostics)?.all.first
      return diagnostic?.position == SourcePosition(line: 2, column: 2)
        && diagnostic?.kind == .unknownKey
    }
  }

  @Test func `changes answers by path`() {
    var answers = Document.noAnswers
    answers = answers.setting("budget.items[1].unitCost", to: .plain("5"))
    answers = answers.setting("budget.currency", to: .plain("EUR"))
    let draft = Draft(answers, call: "ief")
    #expect(draft.count(at: "budget.items") == 2)
    #expect(draft.text(at: "budget.items[1].unitCost") == "5")
    let without = answers.setting("budget.items[0]", to: nil).setting("budget.currency", to: nil)
    #expect(Draft(without, call: "ief").text(at: "budget.items[0].unitCost") == "5")
    #expect(Draft(without, call: "ief").text(at: "budget.currency") == nil)
  }
}
