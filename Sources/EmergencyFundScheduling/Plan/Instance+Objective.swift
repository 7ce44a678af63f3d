extension Instance {
  /// The contribution of a job to the objectives when it is completed on `day`.
  func value(_ job: Int, doneOn day: Int) -> ScheduleObjective {
    let overdue = day - due[job]
    return ScheduleObjective(
      weightedTardyCount: overdue > 0 ? weight[job] : 0,
      totalWeightedTardiness: overdue > 0 ? weight[job] * overdue : 0,
      totalWeightedFlowTime: weight[job] * (day - received[job]))
  }
}
