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
      writer.reads(reads)
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
    case .share(let linked, let total):
      "\(linked.wholePercent(of: total)) % of the cost answers an incident"
    case .yesNo(let value): value ? "yes" : "no"
    case .rated(let value, _): "rated \(value) of 3"
    case .notRated: "not rated yet"
    case .notApplicable: "not answered yet"
    }
  }
}

extension ExactSum {
  /// The share of a total in whole percent, rounded down; 0 where it cannot be told.
  fileprivate func wholePercent(of total: ExactSum) -> Int {
    let (product, overflow) = tenThousandths.multipliedReportingOverflow(by: 100)
    guard !overflow, total.tenThousandths > 0 else { return 0 }
    return Int(clamping: product / total.tenThousandths)
  }
}
