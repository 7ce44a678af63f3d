extension Workload {
  /// What a case adds to the objective when it is done on `day`.
  func value(_ item: Int, doneOn day: Int) -> ScheduleObjective {
    let overdue = day - due[item]
    return ScheduleObjective(
      lateWeight: overdue > 0 ? weight[item] : 0,
      weightedLateness: overdue > 0 ? weight[item] * overdue : 0,
      weightedWait: weight[item] * (day - received[item]))
  }
}
