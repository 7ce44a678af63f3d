internal import EmergencyFund
import EmergencyFundScheduling

/// Certificates of tardiness as sentences that a person can check by hand.
struct CertificateWords {
  private let planned: PlannedQueue

  init(_ planned: PlannedQueue) { self.planned = planned }

  /// One sentence for each reason, and one for all cases that were late before.
  func texts(_ certificates: [TardinessCertificate]) -> [OutputText] {
    var late: [OutputText] = []
    var texts: [OutputText] = []
    for certificate in certificates {
      if case .alreadyTardy(let index) = certificate {
        late.append(name(index))
      } else {
        texts.append(text(certificate))
      }
    }
    guard late.count > 1 else { return certificates.map { text($0) } }
    return ["\(late.joined(separator: ", ")) were already overdue when this plan starts"] + texts
  }

  func text(_ certificate: TardinessCertificate) -> OutputText {
    switch certificate {
    case .alreadyTardy(let index):
      let due = planned.answers[index].item.respondBy
      return "\(name(index)) was due on \(due.inWords), before this plan begins"
    case .noEligibleOfficer(let index, let kind):
      return nobody(index, kind)
    case .capacityShortage(let shortage):
      let day = planned.today.adding(days: shortage.lastDay)
      return "by \(day.weekday.longName) \(day.inWords) \(officers(shortage.officers)) "
        + "\(shortage.officers.count == 1 ? "has" : "have") "
        + "\(ScheduleReport.time(shortage.capacity)) h; \(steps(shortage.steps)) need "
        + "\(ScheduleReport.time(shortage.processingTime)) h of them"
    case .noFeasibleAssignment(let indexes):
      if indexes.count == 1 {
        return "\(name(indexes[0])) cannot be answered in time by any officer, "
          + "even if it were the only case"
      }
      return "\(indexes.map { name($0) }.joined(separator: ", ")) cannot all be answered in time, "
        + "however they are assigned"
    }
  }

  func text(_ remedy: CapacityIncrease) -> OutputText {
    let effect: OutputText =
      "the weighted number of late cases would be \(remedy.weightedTardyCount) instead of "
      + "\(planned.result.objective.weightedTardyCount)"
    switch remedy {
    case .overtime(let officer, let minutes, let lastDay, _):
      let day = planned.today.adding(days: lastDay)
      return "\(officers([officer])) works \(ScheduleReport.time(minutes)) h more by "
        + "\(day.weekday.longName) \(day.inWords); \(effect)"
    case .additionalOfficer(let minutesPerDay, let dayCount, _):
      let days: OutputText = dayCount == 1 ? "the first day" : "the first \(dayCount) days"
      return "one more officer for these steps, \(ScheduleReport.time(minutesPerDay)) h a day on "
        + "\(days); \(effect)"
    }
  }

  private func nobody(_ index: Int, _ kind: StepKind) -> OutputText {
    let item = planned.problem.cases[index]
    let step: OutputText = kind == .review ? "review" : "decide"
    if kind == .decision, !item.decision.officers.isEmpty {
      return
        "\(name(index)) has no second officer: the only officer who could decide it is the only "
        + "one who can review it"
    }
    return
      "no officer allowed to \(step) \(name(index)) covers its region, reads its language "
      + "and has no conflict of interest"
  }

  private func name(_ index: Int) -> OutputText { planned.answers[index].name }

  private func officers(_ indexes: [Int]) -> OutputText {
    indexes.map { "\(planned.problem.officers[$0].id)" as OutputText }.joined(separator: ", ")
  }

  private func steps(_ references: [StepReference]) -> OutputText {
    references.map { "\($0.kind.rawValue) of \(name($0.caseIndex))" as OutputText }.joined(
      separator: ", ")
  }
}

extension Weekday {
  /// The name with a capital letter.
  var longName: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
