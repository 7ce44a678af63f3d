package import EmergencyFund

extension CapacityIncrease {
  /// Writes the increase with the weighted number of tardy cases of the plan that verified it.
  package func write(to writer: inout JSONWriter, problem: ScheduleProblem) {
    writer.object { writer in
      switch self {
      case .overtime(let officer, let minutes, let lastDay, _):
        writer.member("remedy", "moreMinutes")
        writer.member("officer", problem.officers[officer].id)
        writer.member("minutes", minutes)
        writer.member("lastDay", lastDay)
      case .additionalOfficer(let minutesPerDay, let dayCount, _):
        writer.member("remedy", "oneMoreOfficer")
        writer.member("minutesPerDay", minutesPerDay)
        writer.member("dayCount", dayCount)
      }
      writer.member("lateWeight", weightedTardyCount)
    }
  }
}
