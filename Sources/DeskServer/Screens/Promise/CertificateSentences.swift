#if Desk
import EmergencyFund
import EmergencyFundScheduling

/// Certificates of lateness as sentences that a person can check by hand.
struct CertificateSentences {
  private let words: DeskWords
  private let forecast: AnswerForecast

  init(_ words: DeskWords, _ forecast: AnswerForecast) {
    self.words = words
    self.forecast = forecast
  }

  /// One sentence for each reason, and one for all cases that were due before today.
  func sentences(_ certificates: [TardinessCertificate]) -> [String] {
    let overdue = certificates.compactMap { certificate -> Int? in
      guard case .alreadyTardy(let index) = certificate else { return nil }
      return index
    }
    var texts: [String] = []
    if !overdue.isEmpty {
      texts.append(words.text(PromiseMessage.wasDueBefore, .rendered("cases", listed(overdue))))
    }
    return texts
      + certificates.compactMap { certificate in
        if case .alreadyTardy = certificate { return nil }
        return text(certificate)
      }
  }

  /// What a certificate says.
  func text(_ certificate: TardinessCertificate) -> String {
    switch certificate {
    case .alreadyTardy(let index):
      words.text(PromiseMessage.wasDueBefore, .rendered("cases", listed([index])))
    case .noEligibleOfficer(let index, let kind): nobody(index, kind)
    case .capacityShortage(let shortage): text(shortage)
    case .noFeasibleAssignment(let indexes):
      indexes.count == 1
        ? words.text(PromiseMessage.cannotOne, .text("case", name(indexes[0])))
        : words.text(PromiseMessage.cannotAll, .rendered("cases", listed(indexes)))
    }
  }

  private func text(_ shortage: CapacityShortage) -> String {
    let officers = shortage.officers.map { forecast.problem.officers[$0].id }
    let steps = shortage.steps.map { step in
      words.text(
        step.kind == .review ? PromiseMessage.reviewOf : .decisionOn,
        .text("case", name(step.caseIndex)))
    }
    let text = words.text(
      shortage.capacity == 0 ? PromiseMessage.shortageNone : .shortage,
      .day("day", forecast.today.adding(days: shortage.lastDay)),
      .rendered("officers", words.language.listed(officers, .and)),
      .count("count", officers.count),
      .rendered("capacity", words.hours(shortage.capacity)),
      .rendered("steps", words.capitalised(words.language.listed(steps, .and))),
      .rendered("needed", words.hours(shortage.processingTime)))
    let missing = words.text(
      ReasonMessage.missing,
      .rendered("time", words.hours(shortage.processingTime - shortage.capacity)))
    return words.capitalised(text) + " " + missing
  }

  /// Why nobody can do a step: the first of region, language and conflicts that leaves nobody.
  private func nobody(_ index: Int, _ kind: StepKind) -> String {
    let item = forecast.answers[index].item
    if kind == .decision, !forecast.problem.cases[index].decision.officers.isEmpty {
      return words.text(PromiseMessage.noSecond, .text("case", item.id))
    }
    let able = forecast.team.officers.filter { kind == .review ? $0.canReview : $0.canDecide }
    let covering = able.filter { officer in
      item.region.map { officer.regions?.contains($0) ?? true } ?? true
    }
    let reading = covering.filter { officer in
      var impartial = officer
      impartial.conflicts = []
      return impartial.canRead(item.application, region: item.region)
    }
    let language = item.application.language ?? item.application.applicant.languages?.first
    if covering.isEmpty, !able.isEmpty, let region = item.region {
      return words.text(
        kind == .review ? ReasonMessage.noRegionReview : .noRegionDecision,
        .text("case", item.id), .text("region", region))
    }
    if reading.isEmpty, !covering.isEmpty, let language {
      return words.text(
        kind == .review ? ReasonMessage.noLanguageReview : .noLanguageDecision,
        .text("case", item.id),
        .rendered("language", words.language.name(ofLanguage: language)))
    }
    if !reading.isEmpty {
      return words.text(
        kind == .review ? ReasonMessage.allConflictReview : .allConflictDecision,
        .text("case", item.id))
    }
    return words.text(
      kind == .review ? PromiseMessage.nobodyReviews : .nobodyDecides, .text("case", item.id))
  }

  private func name(_ index: Int) -> String { forecast.answers[index].item.id }

  private func listed(_ indexes: [Int]) -> String {
    words.language.listed(indexes.map { name($0) }, .and)
  }
}
#endif
