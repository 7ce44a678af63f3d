internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Records a review: ratings from 0 to 3, each with a written reason.",
    usage: "ief case review <code> [--rating <rating> ...] [<options>]",
    discussion: """
      The policy defines the criteria; run without --rating to list them. Each incident with a \
      veiled threat or synthetic media needs your own word: threat, unclear or harmless. With \
      --draft, nothing is recorded: what you give is kept for you alone, and 'ief case show' \
      shows it to you.

      EXAMPLES
        ief case review C-7K3F9Q --rating "effect=2: reaches four villages"
        ief case review C-7K3F9Q --rating "effect=2: reaches four villages" --note -
        ief case review C-7K3F9Q --rating - < ratings.txt
        ief case review C-7K3F9Q --rating - --threat "2=threat: a burial"
        ief case review C-7K3F9Q --rating "effect=2: four villages" --draft
        ief case review C-7K3F9Q --from-draft
        ief case review C-7K3F9Q --discard-draft
      """)

  @OptionGroup var target: CaseTarget

  @Option(
    help: ArgumentHelp(
      "A rating with its reason, such as 'effect=2: why'; once for each, or - for standard input, "
        + "one on each line.", valueName: "rating"))
  var rating: [String] = []

  @Option(
    help: ArgumentHelp(
      "Whether an incident is a threat, unclear or harmless, such as '2=threat: why'; once for "
        + "each.", valueName: "threat"))
  var threat: [String] = []

  @Option(help: ArgumentHelp("Additional notes, or - for standard input.", valueName: "text"))
  var note: String?

  @Flag(help: "Keep this as your draft, besides what is in it, and record nothing.")
  var draft = false

  @Flag(help: "Record your draft, with what is given here besides or instead.")
  var fromDraft = false

  @Flag(help: "Remove your draft, and record nothing.")
  var discardDraft = false

  func validate() throws {
    try IntakeOptions.refuseTwice(rating + [note])
    if [draft, fromDraft, discardDraft].count(where: { $0 }) > 1 {
      throw ValidationError("use one of --draft, --from-draft and --discard-draft")
    }
  }

  func run() throws {
    let given = try readReview()
    if draft { return try keep(given) }
    let desk = try CaseDesk(target.options)
    if discardDraft { return try discard(desk) }
    let kept = try desk.reviewDraft(of: target.code)
    if kept == nil, fromDraft { throw Self.noDraft }
    if kept != nil, !fromDraft {
      throw ValidationError(
        "you have a draft of a review of this case: record it with --from-draft, with what you give "
          + "here besides, or remove it with --discard-draft")
    }
    let act = try desk.act(target.code) { opened in
      let reviewed = (kept ?? ReviewDraft()).merging(given).reviewed
      try Self.requireRatings(reviewed, opened.policy)
      return .reviewed(reviewed)
    }
    Terminal.write("\(act.entry.code): review recorded; \(act.words)\n")
  }

  private static let noDraft = ValidationError("you have no draft of a review of this case")

  private func discard(_ desk: CaseDesk) throws {
    guard try desk.reviewDraft(of: target.code) != nil else { throw Self.noDraft }
    _ = try desk.changeReviewDraft(of: target.code) { _, _ in ReviewDraft() }
    Terminal.write("\(target.code): draft removed\n")
  }

  /// Keeps what is given in the officer's draft.
  private func keep(_ given: ReviewDraft) throws {
    if given.isEmpty { throw ValidationError("a draft needs a rating, a threat or a note") }
    let desk = try CaseDesk(target.options)
    var known: [String] = []
    let draft = try desk.changeReviewDraft(of: target.code) { opened, before in
      known = opened.policy.ratedIDs
      for id in given.ratings.keys.sorted() where !known.contains(id) {
        throw CaseRefusal.notRatable(id, known: known)
      }
      return before.merging(given)
    }
    let rated = known.count { draft.ratings[$0] != nil }
    Terminal.write(
      "\(target.code): draft kept, with \(rated) of \(TextLayout.counted(known.count, "rating")); "
        + "nothing is recorded; to record it, use --from-draft\n")
  }

  private static func requireRatings(_ reviewed: CaseEvent.Reviewed, _ policy: Policy) throws {
    let known = policy.ratedIDs
    if reviewed.ratings.isEmpty, !known.isEmpty {
      throw ValidationError(
        "rate with --rating: \(known.joined(separator: ", ")), each as 'id=0…3: reason'")
    }
  }

  /// The review as it is given in the options.
  private func readReview() throws -> ReviewDraft {
    let rating = try rating.flatMap { argument in
      argument == "-"
        ? try OwnText.read("-").split(whereSeparator: \.isNewline).map { String($0) }
        : [argument]
    }
    var ratings: [String: Rating] = [:]
    for text in rating {
      let (id, value) = try Self.read(text)
      if ratings.updateValue(value, forKey: id) != nil {
        throw ValidationError("\(Diagnostic.quote(id)) is rated twice")
      }
    }
    let threats = try threat.map { try Self.readThreat($0) }
    for (index, threat) in threats.enumerated()
    where threats[..<index].contains(where: { $0.incident == threat.incident }) {
      throw CaseRefusal.threatTwice(threat.incident)
    }
    return ReviewDraft(
      CaseEvent.Reviewed(
        ratings: ratings, threats: threats, note: try note.map { try OwnText.read($0) }))
  }

  private static func readThreat(_ text: String) throws -> CaseEvent.ThreatJudgement {
    let sides = text.split(separator: "=", maxSplits: 1)
    let parts = sides.count == 2 ? sides[1].split(separator: ":", maxSplits: 1) : []
    guard parts.count == 2, let number = Int(sides[0].withPlainDigits), number >= 1,
      let word = CaseEvent.ThreatWord(rawValue: parts[0].filter { $0 != " " }),
      parts[1].contains(where: { !$0.isWhitespace })
    else {
      throw ValidationError(
        "a threat is written '2=unclear: reason', with the number of the incident, one of "
          + "threat, unclear and harmless, and a reason")
    }
    return CaseEvent.ThreatJudgement(
      incident: number - 1, word: word, reason: String(parts[1].drop { $0 == " " }))
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
