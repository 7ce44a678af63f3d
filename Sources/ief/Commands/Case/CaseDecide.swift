internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Records a lead's decision.",
    usage: "ief case decide <code> <decision> [<options>]",
    discussion: """
      It takes effect immediately if another officer reviewed the case and recommended the same; \
      otherwise a second officer has to confirm it. A decline needs a reason that cites a rule or \
      a rating, an award needs one for each rule that it breaks (--override), and a withdrawal says \
      whose it is. --note is for the file, --letter-text for the applicant.

      EXAMPLES
        ief case decide C-7K3F9Q award --note "as the review says"
        ief case decide C-7K3F9Q award --override "maximum=two offices" --preview
        ief case decide C-7K3F9Q partialAward --item 1=800.00 --item 3=250.00
        ief case decide C-7K3F9Q decline --reason not-met:maximum
        ief case decide C-7K3F9Q refer --fund open-technology-fund
        ief case decide C-7K3F9Q withdraw --asked-by "the applicant, by phone"
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

  @Option(
    help: ArgumentHelp(
      "Who asked to withdraw for the applicant, and how; --note says why.", valueName: "text"))
  var askedBy: String?

  @Option(
    help: ArgumentHelp(
      "Date on which they asked, as YYYY-MM-DD (default: today).", valueName: "date"),
    transform: Day.init(argument:))
  var askedOn: Day?

  @Flag(help: "The fund withdraws the application; a second officer has to confirm it.")
  var byFund = false

  @OptionGroup var reasons: ReasonOptions

  @Option(
    help: ArgumentHelp(
      "Words that the letter to the applicant has as they are, or - for standard input.",
      valueName: "text"))
  var letterText: String?

  @Flag(help: "Only show the decision and the letter as they would be; record nothing.")
  var preview = false

  func validate() throws {
    if (decision == .partialAward) != !item.isEmpty {
      throw ValidationError(
        "partialAward requires at least one --item; --item can only be used with partialAward")
    }
    if (decision == .refer) != (fund != nil) {
      throw ValidationError("refer requires --fund; --fund can only be used with refer")
    }
    if decision != .withdraw, askedBy != nil || askedOn != nil || byFund {
      throw ValidationError("--asked-by, --asked-on and --by-fund can only be used with withdraw")
    }
    if byFund, askedBy != nil || askedOn != nil {
      throw ValidationError("use either --asked-by or --by-fund, not both")
    }
    try IntakeOptions.refuseTwice(reasons.fromStandardInput + [letterText, askedBy])
  }

  func run() throws {
    let note = try reasons.readNote()
    let overrides = try reasons.readOverrides()
    let letterText = try letterText.map { try OwnText.read($0) }
    let askedBy = try askedBy.map { try OwnText.read($0) }
    let desk = try CaseDesk(target.options)
    func decided(_ opened: OpenCase) throws -> CaseEvent.Content {
      .decided(
        CaseEvent.Decided(
          try made(for: opened.grantCase, askedBy: askedBy, today: desk.today),
          reasons: reasons.reasons, overrides: overrides, note: note, letterText: letterText))
    }
    if preview {
      let (before, after) = try desk.preview(target.code, decided)
      return try show(after, before, desk)
    }
    let act = try desk.act(target.code, decided)
    Terminal.write("\(act.entry.code): decision recorded; \(act.words)\n")
    Terminal.write(overrides.map { "          \($0.words)\n" }.joined())
  }

  /// Shows the decision and its letter as they would be.
  private func show(
    _ after: GrantCase, _ before: CaseDesk.ReadCase, _ desk: CaseDesk
  ) throws {
    guard let record = after.proposal ?? after.decision else { return }
    let configuration = try CaseConfiguration()
    let page = DecisionPage(
      words: ReportWords(.english), palette: .terminal, configuration: configuration)
    Terminal.write(page.text(record, of: after, before.rates) + "\n")
    do throws(CaseDeskError) {
      let letter = try before.letter(
        on: record, of: after, fundTitle: configuration.title(ofFund:))
      Terminal.write(CaseLetter.shown(letter) + "\n")
    } catch {
      for message in error.messages { Terminal.write("no letter: \(message)\n") }
    }
    Terminal.diagnose("nothing was recorded; to record the decision, leave --preview out")
  }

  private func made(
    for grantCase: GrantCase, askedBy: String?, today: Day
  ) throws -> CaseDecision {
    switch decision {
    case .award: return .award
    case .decline: return .decline
    case .withdraw:
      if byFund { return .withdraw(.byFund) }
      guard let askedBy else { return .withdraw(.unstated) }
      return .withdraw(
        .byApplicant(WithdrawalRequest(askedBy: askedBy, askedOn: askedOn ?? today)))
    case .refer: return .refer(to: fund ?? "")
    case .partialAward:
      guard let currency = grantCase.grantApplication.budget.currency else {
        throw CaseRefusal.amountUnknown
      }
      return .partialAward(
        try item.map { written in
          let sides = written.split(separator: "=", maxSplits: 1)
          guard sides.count == 2, let number = Int(sides[0].withPlainDigits), number >= 1 else {
            throw ValidationError("an item is written 1=800.00, with its number and its amount")
          }
          return ItemAward(
            item: number - 1, amount: try Money(argument: String(sides[1]), in: currency))
        })
    }
  }
}
