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
      veiled threat or synthetic media needs your own word: threat, unclear or harmless.

      EXAMPLES
        ief case review C-7K3F9Q --rating "effect=2: reaches four villages"
        ief case review C-7K3F9Q --rating "effect=2: reaches four villages" --note -
        ief case review C-7K3F9Q --rating - < ratings.txt
        ief case review C-7K3F9Q --rating - --threat "2=threat: a burial"
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

  func validate() throws { try IntakeOptions.refuseTwice(rating + [note]) }

  func run() throws {
    let rating = try rating.flatMap { argument in
      argument == "-"
        ? try OwnText.read("-").split(whereSeparator: \.isNewline).map { String($0) }
        : [argument]
    }
    let threats = try threat.map { try Self.readThreat($0) }
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
          throw ValidationError("\(Diagnostic.quote(id)) is rated twice")
        }
      }
      return .reviewed(CaseEvent.Reviewed(ratings: ratings, threats: threats, note: note))
    }
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
