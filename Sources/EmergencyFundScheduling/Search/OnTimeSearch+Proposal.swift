extension DutyRelaxation {
  /// The cases that a solution has on time, each with the pair that has most of it.
  func proposal(_ program: OnTimeProgram, _ shares: [Double]) -> OnTimeSearch.Proposal {
    var proposal = OnTimeSearch.Proposal()
    for index in items.indices where limits[index].mayBeOnTime {
      var best = -1
      var total = 0.0
      for place in program.start[index]..<program.start[index + 1] {
        total += shares[place]
        if best < 0 || shares[place] > shares[best] { best = place }
      }
      guard best >= 0, total > 0.5 else { continue }
      proposal.items.append(items[index])
      proposal.reviewers.append(program.pairs[best].reviewer)
      proposal.deciders.append(program.pairs[best].decider)
    }
    return proposal
  }
}
