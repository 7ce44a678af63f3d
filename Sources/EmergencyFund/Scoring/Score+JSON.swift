extension Score {
  /// Writes the members of a score into an object that is open.
  public func writeMembers(to writer: inout JSONWriter, language: String = "en") {
    writer.key("score")
    if let value { writer.number(value) } else { writer.null() }
    writer.member("priority", priority)
    writer.member("imminentDanger", imminentDanger)
    writer.member("daysWaited", daysWaited)
    writer.member("weightCounted", weightCounted)
    writer.member("rescaled", isRescaled)
    writer.key("criteria")
    writer.list { writer in
      for criterion in criteria { criterion.write(to: &writer, language) }
    }
  }
}

extension CriterionScore {
  func write(to writer: inout JSONWriter, _ language: String) {
    writer.object { writer in
      writer.member("criterion", criterion)
      writer.member("title", title.text(in: language))
      writer.member("weight", weight)
      writer.key("earned")
      if let earned { writer.number(earned) } else { writer.null() }
      writer.member("derivation", derivation.words)
      writer.key("reads")
      writer.list { writer in
        for read in reads {
          writer.object { writer in
            writer.member("path", read.path.description)
            writer.member("value", orNull: read.value)
          }
        }
      }
    }
  }
}

extension ScoreDerivation {
  /// How the points came about, in English.
  public var words: String {
    switch self {
    case .answer(let answer?): "the answer is \(Complaint.quote(answer))"
    case .answer(nil): "no answer is given"
    case .ongoing: "an incident goes on"
    case .decayed(let days, let limit):
      days >= limit
        ? "the latest incident was \(days) days before receipt, \(limit) or more"
        : "the latest incident was \(days) \(days == 1 ? "day" : "days") before receipt, of \(limit)"
    case .noIncident: "no incident goes on or is dated before receipt"
    case .share(let linked, let total): "\(linked) of \(total) answers an incident"
    case .yesNo(let value): value ? "yes" : "no"
    case .rated(let value, _): "rated \(value) of 3"
    case .notRated: "left out: not rated yet"
    case .notApplicable: "left out: not answered yet"
    }
  }
}
