internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

// Who reviews, recommends, decides and confirms.

struct CaseAssign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Assigns a case to an officer for review.",
    usage: "ief case assign <code> <officer> [<options>]",
    discussion: """
      EXAMPLES
        ief case assign C-7K3F9Q ben
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("Id of the officer.", valueName: "officer"))
  var reviewer: String

  func run() throws {
    try target.act("assigned to \(reviewer)") { _ in
      .assigned(CaseEvent.Assigned(reviewer: reviewer))
    }
  }
}

struct CaseConflict: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflict",
    abstract: "Declares your conflict of interest in a case.",
    usage: "ief case conflict <code> <text> [<options>]",
    discussion: """
      You can no longer see the case after this.

      EXAMPLES
        ief case conflict C-7K3F9Q "worked together until last year"
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("Why, or - for standard input.", valueName: "text"))
  var reason: String

  func run() throws {
    let reason = try OwnText.read(reason)
    let desk = try CaseDesk(target.options)
    let act = try desk.act(target.code) { _ in
      .conflictDeclared(CaseEvent.ConflictDeclared(officer: desk.actor.id, reason: reason))
    }
    Terminal.write("\(act.entry.code): your conflict of interest is recorded\n")
  }
}

struct CaseReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Records a review: ratings from 0 to 3, each with a written reason.",
    usage: "ief case review <code> --rating <rating> ... [<options>]",
    discussion: """
      The policy defines the criteria; run without --rating to list them.

      EXAMPLES
        ief case review C-7K3F9Q --rating "impact=2: reaches four villages"
        ief case review C-7K3F9Q --rating "impact=2: reaches four villages" --note -
      """)

  @OptionGroup var target: CaseTarget

  @Option(
    help: ArgumentHelp(
      "A rating with its reason, such as 'impact=2: why'; once for each.", valueName: "rating"))
  var rating: [String] = []

  @Option(help: ArgumentHelp("Additional notes, or - for standard input.", valueName: "text"))
  var note: String?

  func run() throws {
    let note = try note.map { try OwnText.read($0) }
    try target.act("review recorded") { opened in
      let known = opened.policy.ratedIDs
      if rating.isEmpty, !known.isEmpty {
        throw ValidationError(
          "rate with --rating: \(known.joined(separator: ", ")), each as 'id=0…3: reason'")
      }
      var ratings: [String: Rating] = [:]
      for text in rating {
        let (id, value) = try Self.read(text)
        if ratings.updateValue(value, forKey: id) != nil {
          throw ValidationError("\(Complaint.quote(id)) is rated twice")
        }
      }
      return .reviewed(CaseEvent.Reviewed(ratings: ratings, note: note))
    }
  }

  private static func read(_ text: String) throws -> (String, Rating) {
    let sides = text.split(separator: "=", maxSplits: 1)
    let parts = sides.count == 2 ? sides[1].split(separator: ":", maxSplits: 1) : []
    guard parts.count == 2, let value = Int(parts[0].filter { $0 != " " }),
      let rating = Rating(value: value, reason: String(parts[1].drop { $0 == " " }))
    else {
      throw ValidationError(
        "a rating is written 'id=2: reason', with a number from 0 to 3 and a reason")
    }
    return (String(sides[0]), rating)
  }
}

/// Reasons of a recommendation or a decision.
struct ReasonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Reason code from the policy, with the rule or rating that it cites, e.g. 'not-met:maximum'.",
      valueName: "code[:cited]"))
  var reason: [String] = []

  @Option(help: ArgumentHelp("Why, in your own words, or - for standard input.", valueName: "text"))
  var text: String?

  var reasons: [DecisionReason] {
    reason.map { written in
      let parts = written.split(separator: ":", maxSplits: 1)
      return DecisionReason(
        code: parts.first.map { String($0) } ?? written,
        cites: parts.count == 2 ? String(parts[1]) : nil)
    }
  }
}

extension DecisionKind {
  /// Reads a kind given as an argument.
  init(argument: String) throws {
    guard let kind = Self(rawValue: argument) else {
      throw ValidationError(unknown(argument, Self.allCases.map { $0.rawValue }))
    }
    self = kind
  }

  static let help = "One of " + allCases.map { $0.rawValue }.joined(separator: ", ") + "."
}

/// What is said of a word that is none of those expected.
func unknown(_ argument: String, _ known: [String]) -> String {
  let near = nearest(to: argument, among: known).map { "; did you mean '\($0)'?" } ?? ""
  return
    "expected one of \(known.joined(separator: ", ")), found \(Complaint.quote(argument))\(near)"
}

struct CaseRecommend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: "Records the reviewer's recommendation.",
    usage: "ief case recommend <code> <decision> [<options>]",
    discussion: """
      EXAMPLES
        ief case recommend C-7K3F9Q award
        ief case recommend C-7K3F9Q decline --reason not-met:maximum
      """)

  @OptionGroup var target: CaseTarget

  @Argument(
    help: ArgumentHelp(DecisionKind.help, valueName: "decision"),
    transform: DecisionKind.init(argument:))
  var decision: DecisionKind

  @OptionGroup var reasons: ReasonOptions

  func run() throws {
    let text = try reasons.text.map { try OwnText.read($0) }
    try target.act("recommendation recorded") { _ in
      .recommended(
        CaseEvent.Recommended(decision: decision, reasons: reasons.reasons, text: text))
    }
  }
}

struct CaseDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Records a lead's decision.",
    usage: "ief case decide <code> <decision> [<options>]",
    discussion: """
      It takes effect immediately if another officer reviewed the case and recommended the same; \
      otherwise a second officer has to confirm it. A decline needs a reason that cites a rule or \
      a rating.

      EXAMPLES
        ief case decide C-7K3F9Q award --text "as the review says"
        ief case decide C-7K3F9Q partialAward --item 1=800.00 --item 3=250.00
        ief case decide C-7K3F9Q decline --reason not-met:maximum
        ief case decide C-7K3F9Q refer --fund open-technology-fund
      """)

  @OptionGroup var target: CaseTarget

  @Argument(
    help: ArgumentHelp(DecisionKind.help, valueName: "decision"),
    transform: DecisionKind.init(argument:))
  var decision: DecisionKind

  @Option(
    help: ArgumentHelp(
      "Amount for one item of a partial award, e.g. 1=800.00 (items are numbered from 1).",
      valueName: "number=amount"))
  var item: [String] = []

  @Option(help: ArgumentHelp("The fund to refer to.", valueName: "id"))
  var fund: String?

  @OptionGroup var reasons: ReasonOptions

  func validate() throws {
    if (decision == .partialAward) != !item.isEmpty {
      throw ValidationError(
        "partialAward requires at least one --item; --item can only be used with partialAward")
    }
    if (decision == .refer) != (fund != nil) {
      throw ValidationError("refer requires --fund; --fund can only be used with refer")
    }
  }

  func run() throws {
    let text = try reasons.text.map { try OwnText.read($0) }
    try target.act("decision recorded") { opened in
      .decided(
        CaseEvent.Decided(try made(for: opened.grantCase), reasons: reasons.reasons, text: text))
    }
  }

  private func made(for grantCase: GrantCase) throws -> CaseDecision {
    switch decision {
    case .award: return .award
    case .decline: return .decline
    case .withdraw: return .withdraw
    case .refer: return .refer(to: fund ?? "")
    case .partialAward:
      guard let currency = grantCase.grantApplication.budget.currency else {
        throw CaseRefusal.amountUnknown
      }
      return .partialAward(
        try item.map { written in
          let sides = written.split(separator: "=", maxSplits: 1)
          guard sides.count == 2, let number = Int(sides[0]), number >= 1 else {
            throw ValidationError("an item is written 1=800.00, with its number and its amount")
          }
          return ItemAward(
            item: number - 1, amount: try Money(argument: String(sides[1]), in: currency))
        })
    }
  }
}

extension Money {
  /// Reads an amount given as an option.
  init(argument: String, in currency: Currency) throws {
    guard let decimal = try? ExactDecimal.fromPerson(argument, decimals: currency.decimals),
      let money = try? Money(decimal: decimal, currency: currency)
    else {
      throw ValidationError(
        "expected an amount such as 1250.00 in \(currency.code), found \(Complaint.quote(argument))"
      )
    }
    self = money
  }
}

struct CaseConfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Confirms another officer's decision, so that it takes effect.",
    usage: "ief case confirm <code> [<options>]",
    discussion: """
      EXAMPLES
        ief case confirm C-7K3F9Q
      """)

  @OptionGroup var target: CaseTarget

  @Option(
    help: ArgumentHelp(
      "Event number of the decision (default: the pending one).", valueName: "number"))
  var event: Int?

  func run() throws {
    try target.act("confirmed") { opened in
      guard let number = event ?? opened.grantCase.proposal?.event else {
        throw CaseRefusal.notNow(.confirmed, opened.grantCase.stage)
      }
      return .confirmed(CaseEvent.Confirmed(event: number))
    }
  }
}
