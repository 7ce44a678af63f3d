internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

// What is said between the fund, the applicant and those who know them.

struct CaseAsk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Records a question to the applicant.",
    usage: "ief case ask <code> <text> [<options>]",
    discussion: """
      EXAMPLES
        ief case ask C-7K3F9Q "How many people use the laptop?"
        ief case ask C-7K3F9Q - < question.txt
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("The question, or - for standard input.", valueName: "text"))
  var text: String

  func run() throws {
    let text = try OwnText.read(text)
    try target.act("asked") { opened in
      .asked(
        CaseEvent.Asked(question: opened.grantCase.questions.count + 1, text: text))
    }
  }
}

struct CaseAnswer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Records the applicant's answer to a question.",
    usage: "ief case answer <code> <text> [<options>]",
    discussion: """
      If the answer changes the application, give the new version; it is assessed immediately.

      EXAMPLES
        ief case answer C-7K3F9Q "four"
        ief case answer C-7K3F9Q - --question 2 --application new.yaml < answer.txt
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("The answer, or - for standard input.", valueName: "text"))
  var text: String

  @Option(
    help: ArgumentHelp("Number of the question (default: the open question).", valueName: "n"))
  var question: Int?

  @Option(help: ArgumentHelp("The updated application.", valueName: "file"))
  var application: String?

  func run() throws {
    let text = try OwnText.read(text)
    let node = try application.map { try ChangedApplication.read($0) }
    try target.act("answered") { opened in
      let open = opened.grantCase.openQuestions
      guard let number = question ?? (open.count == 1 ? open[0].number : nil) else {
        let numbers = open.map { String($0.number) }.joined(separator: ", ")
        throw ValidationError(
          open.isEmpty
            ? "no question is open" : "name one of the questions \(numbers) with --question")
      }
      return .answered(CaseEvent.Answered(question: number, text: text, application: node))
    }
  }
}

/// A file with the application as it reads after an answer or a correction.
enum ChangedApplication {
  static func read(_ path: String) throws -> Node {
    var input = InputFiles()
    let application = input.read(path, GrantApplication.read)
    try input.stopOnComplaints()
    guard let node = application?.node else { throw ExitCode.ownFault }
    return node
  }
}

struct CaseCheckReference: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-reference",
    abstract: "Records the outcome of a reference check.",
    usage: "ief case check-reference <code> <number> <result> [<options>]",
    discussion: """
      EXAMPLES
        ief case check-reference C-7K3F9Q 1 confirmed
        ief case check-reference C-7K3F9Q 2 doubtful --note -
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("Number of the reference, from 1.", valueName: "number"))
  var reference: Int

  @Argument(
    help: ArgumentHelp(CaseEvent.ReferenceResult.help, valueName: "result"),
    transform: CaseEvent.ReferenceResult.init(argument:))
  var result: CaseEvent.ReferenceResult

  @Option(help: ArgumentHelp("What was said, or - for standard input.", valueName: "text"))
  var note: String?

  func run() throws {
    let note = try note.map { try OwnText.read($0) }
    try target.act("recorded") { opened in
      let count = opened.grantCase.grantApplication.applicant.references?.count ?? 0
      guard (1...max(1, count)).contains(reference), count > 0 else {
        throw ValidationError("the application lists \(count) references")
      }
      return .referenceChecked(
        CaseEvent.ReferenceChecked(reference: reference - 1, result: result, note: note))
    }
  }
}

extension CaseEvent.ReferenceResult {
  /// Reads a result given as an argument.
  init(argument: String) throws {
    guard let result = Self(rawValue: argument) else {
      throw ValidationError(unknown(argument, Self.allCases.map { $0.rawValue }))
    }
    self = result
  }

  static let help = "One of " + allCases.map { $0.rawValue }.joined(separator: ", ") + "."
}

struct CaseVouch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vouch",
    abstract: "Records that a trusted person or organisation vouches for the applicant.",
    usage: "ief case vouch <code> <text> [<options>]",
    discussion: """
      EXAMPLES
        ief case vouch C-7K3F9Q "a partner organisation" --note -
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("Who vouches, or - for standard input.", valueName: "text"))
  var voucher: String

  @Option(help: ArgumentHelp("What they said.", valueName: "text"))
  var note: String?

  func run() throws {
    let voucher = try OwnText.read(voucher)
    try target.act("recorded") { _ in .vouched(CaseEvent.Vouched(voucher: voucher, note: note)) }
  }
}

struct CaseAppeal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appeal",
    abstract: "Records an appeal against the decision.",
    usage: "ief case appeal <code> <text> [<options>]",
    discussion: """
      Anyone who was involved before the appeal can no longer act on the case.

      EXAMPLES
        ief case appeal C-7K3F9Q - < grounds.txt
      """)

  @OptionGroup var target: CaseTarget

  @Argument(
    help: ArgumentHelp(
      "Grounds of the appeal, or - for standard input.", valueName: "text"))
  var grounds: String

  func run() throws {
    let grounds = try OwnText.read(grounds)
    try target.act("appealed") { _ in .appealed(CaseEvent.Appealed(grounds: grounds)) }
  }
}

struct CaseCorrect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Corrects an application; the earlier version stays on record.",
    usage: "ief case correct <code> --application <file> --why <text> [<options>]",
    discussion: """
      EXAMPLES
        ief case correct C-7K3F9Q --application right.yaml --why "the amount was a slip"
      """)

  @OptionGroup var target: CaseTarget

  @Option(help: ArgumentHelp("The corrected application.", valueName: "file"))
  var application: String

  @Option(help: ArgumentHelp("Why, or - for standard input.", valueName: "text"))
  var why: String

  @Option(help: ArgumentHelp("Number of the event to correct.", valueName: "number"))
  var event: Int = 1

  func run() throws {
    let why = try OwnText.read(why)
    let node = try ChangedApplication.read(application)
    try target.act("corrected") { _ in
      .corrected(CaseEvent.Corrected(application: node, why: why, event: event))
    }
  }
}

struct CasePay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay",
    abstract: "Records a full or partial payment of the award.",
    usage: "ief case pay <code> <amount> [<options>]",
    discussion: """
      EXAMPLES
        ief case pay C-7K3F9Q 1250.00
        ief case pay C-7K3F9Q 1250.00 --on 2026-03-20
      """)

  @OptionGroup var target: CaseTarget

  @Argument(
    help: ArgumentHelp("The amount, in the award's currency, such as 1250.00.", valueName: "amount")
  )
  var amount: String

  @Option(
    help: ArgumentHelp("The day of the payment; by default today.", valueName: "day"),
    transform: Day.init(argument:))
  var on: Day?

  func run() throws {
    let desk = try CaseDesk(target.options)
    let act = try desk.act(target.code) { opened in
      guard let currency = opened.grantCase.award?.total.currency else {
        throw CaseRefusal.notNow(.paid, opened.grantCase.stage)
      }
      return .paid(
        CaseEvent.Paid(
          amount: try Money(argument: amount, in: currency), paidOn: on ?? desk.today))
    }
    Terminal.write("\(act.entry.code): paid; \(act.words)\n")
  }
}

struct CaseReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Records the applicant's report on the grant.",
    usage: "ief case report <code> <text> [<options>]",
    discussion: """
      EXAMPLES
        ief case report C-7K3F9Q "the laptop was bought, the receipt is there"
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("What it says, or - for standard input.", valueName: "text"))
  var note: String

  func run() throws {
    let note = try OwnText.read(note)
    try target.act("reported on") { _ in .reported(CaseEvent.Reported(note: note)) }
  }
}
