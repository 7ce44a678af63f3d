extension Score {
  /// The format's name and version, the value of the key `format`.
  public static let format = "ief-score/1"

  /// The score as one `ief-score/1` object, its derivation in words.
  ///
  /// - Parameters:
  ///   - assessment: The assessment of the same application, for its id, call and outcome.
  ///   - position: The place in the queue, from 1.
  ///   - language: The language of titles and derivations.
  public func json(
    of assessment: Assessment, position: Int = 1, in language: Language = .english
  ) -> String {
    var writer = JSONWriter()
    assessment.write(self, position: position, to: &writer, MessageCatalogue(language))
    return writer.text
  }
}

extension Assessment {
  /// Writes one line of a queue: place, application, outcome and score.
  package func write(
    _ score: Score?, position: Int, to writer: inout JSONWriter, _ catalogue: MessageCatalogue
  ) {
    writer.object { writer in
      writer.member("format", Score.format)
      writer.member("position", position)
      writer.member("application", orNull: application)
      writer.member("call", call)
      writer.member("outcome", outcome.rawValue)
      writer.member("respondBy", respondBy?.description)
      writer.member("holidaysMissingFor", respondByGap?.year)
      if let score {
        score.writeMembers(to: &writer, catalogue)
      } else {
        writer.key("score")
        writer.null()
      }
      writer.member("policyDigest", policyDigest)
    }
  }
}

extension Score {
  /// Writes the members of a score into an open object.
  package func writeMembers(
    to writer: inout JSONWriter, _ catalogue: MessageCatalogue = MessageCatalogue(.english)
  ) {
    writer.key("score")
    if let value { writer.number(value) } else { writer.null() }
    writer.member("priority", priority)
    writer.member("imminentDanger", imminentDanger)
    writer.member("daysWaited", daysWaited)
    writer.member("weightCounted", weightCounted)
    writer.member("rescaled", isRescaled)
    writer.key("criteria")
    writer.list { writer in
      for criterion in criteria { criterion.write(to: &writer, catalogue) }
    }
  }
}

extension CriterionScore {
  func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
    writer.object { writer in
      writer.member("criterion", criterion)
      writer.member("title", title.text(in: catalogue.language))
      writer.member("weight", weight)
      writer.key("earned")
      if let earned { writer.number(earned) } else { writer.null() }
      writer.member("derivation", derivation.words(catalogue))
      writer.reads(reads)
    }
  }
}

extension ScoreDerivation {
  /// The derivation of the points, without an officer's reason.
  package func words(_ catalogue: MessageCatalogue) -> String {
    guard case .rated(let value, _) = self else { return catalogue.text(message) }
    return catalogue.text(Message(.rated, .count("count", value)))
  }

  /// The derivation of the points, with an officer's reason.
  package var message: Message {
    switch self {
    case .answer(let answer?): Message(.answer, .term("answer", Self.term(answer)))
    case .answer(nil): Message(.noAnswer)
    case .ongoing: Message(.ongoing)
    case .decayed(let days, let limit):
      days >= limit
        ? Message(.decayedWholly, .days("days", days), .days("limit", limit))
        : Message(.decayed, .days("days", days), .days("limit", limit))
    case .noIncident: Message(.noIncident)
    case .share(let linked, let total):
      Message(.share, .percent("share", linked.wholePercent(of: total) * 100))
    case .yesNo(let value): Message(value ? .yes : .no)
    case .rated(let value, let reason):
      Message(.ratedBecause, .count("count", value), .text("reason", reason))
    case .notRated: Message(.notRated)
    case .notApplicable: Message(.notAnswered)
    }
  }

  /// The answers of tables are types of applicants and levels of harm.
  private static func term(_ answer: String) -> Term {
    if let type = ApplicantType(rawValue: answer) { return Term(type) }
    return Term(answer, Harm(rawValue: answer).map { .builtIn(.harm($0)) } ?? .none)
  }
}

extension ExactSum {
  /// The share of a total in whole percent, rounded down; 0 if it cannot be calculated.
  fileprivate func wholePercent(of total: ExactSum) -> Int {
    let (product, overflow) = tenThousandths.multipliedReportingOverflow(by: 100)
    guard !overflow, total.tenThousandths > 0 else { return 0 }
    return Int(clamping: min(max(0, product / total.tenThousandths), 100))
  }
}
