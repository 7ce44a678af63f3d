extension AssignmentRelaxation {
  /// The jobs that a solution has on time, each with the pair of largest value.
  func proposal(_ program: TardyCountProgram, _ shares: [Double]) -> TardyCountSearch.OnTimeSet {
    var proposal = TardyCountSearch.OnTimeSet()
    for index in jobs.indices where domains[index].mayBeOnTime {
      var best = -1
      var total = 0.0
      for place in program.start[index]..<program.start[index + 1] {
        total += shares[place]
        if best < 0 || shares[place] > shares[best] { best = place }
      }
      guard best >= 0, total > 0.5 else { continue }
      proposal.jobs.append(jobs[index])
      proposal.reviewers.append(program.pairs[best].reviewer)
      proposal.deciders.append(program.pairs[best].decider)
    }
    return proposal
  }
}
