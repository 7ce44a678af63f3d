package import EmergencyFund

extension LatenessRemedy {
  /// Writes the remedy with the late weight of the plan that verified it.
  package func write(to writer: inout JSONWriter, problem: ScheduleProblem) {
    writer.object { writer in
      switch self {
      case .moreMinutes(let officer, let minutes, let lastDay, _):
        writer.member("remedy", "moreMinutes")
        writer.member("officer", problem.officers[officer].id)
        writer.member("minutes", minutes)
        writer.member("lastDay", lastDay)
      case .oneMoreOfficer(let minutesPerDay, let dayCount, _):
        writer.member("remedy", "oneMoreOfficer")
        writer.member("minutesPerDay", minutesPerDay)
        writer.member("dayCount", dayCount)
      }
      writer.member("lateWeight", lateWeight)
    }
  }
}
