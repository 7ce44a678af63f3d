import EmergencyFund

extension LargeNeighbourhoodSearch {
  /// Removes a job and related ones: same officers, about the same days.
  ///
  /// Source: P. Shaw (1998), "Using constraint programming and local search methods to solve
  /// vehicle routing problems".
  mutating func destroy() {
    let first = firstJob()
    add(first)
    chooseOfficers(for: first)
    guard !officers.isEmpty else { return }
    let size = 2 + random.below(removedMax - 1)
    let horizon = state.instance.horizon
    let day =
      level == .tardyCount ? max(0, state.instance.deadline(first)) : state.completionDay(first)
    let centre = random.chance(128) ? day : random.below(day + 1)
    let spread = random.below(random.chance(96) ? daysInUse : 6)
    var tries = 4 * size
    while removed.count < size && tries > 0 {
      tries -= 1
      let officer = Int(officers[random.below(officers.count)])
      let near = min(daysInUse - 1, max(0, centre - spread + random.below(2 * spread + 1)))
      var step = state.chainHead[officer * horizon + near]
      var hops = random.below(4)
      while step >= 0 && hops > 0 {
        let next = state.chainNext[Int(step)]
        if next < 0 { break }
        step = next
        hops -= 1
      }
      if step >= 0 { add(Int(step) >> 1) }
    }
  }

  /// Draws the job to improve: most often a tardy one, on the levels where that can change.
  @inline(__always)
  mutating func firstJob() -> Int {
    var first = Int(candidates[random.below(candidates.count)])
    if level == .flowTime { return first }
    var tries = 12
    while tries > 0 && state.completionDay(first) <= state.instance.due[first] {
      first = Int(candidates[random.below(candidates.count)])
      tries -= 1
    }
    return first
  }

  @inline(__always)
  private mutating func chooseOfficers(for first: Int) {
    officers.removeAll(keepingCapacity: true)
    let placement = state.placements[first]
    if placement.day >= 0 {
      officers.append(placement.decider)
      if placement.reviewer >= 0 { officers.append(placement.reviewer) }
    }
    let reviewers = state.instance.reviewerIndices(first)
    let deciders = state.instance.deciderIndices(first)
    for _ in 0..<2 {
      if !reviewers.isEmpty {
        officers.append(
          state.instance.reviewers[reviewers.lowerBound + random.below(reviewers.count)])
      }
      if !deciders.isEmpty {
        officers.append(
          state.instance.deciders[deciders.lowerBound + random.below(deciders.count)])
      }
    }
  }

  @inline(__always)
  mutating func add(_ job: Int) {
    // There are only a few: looking at each is quicker than keeping a mark for every job.
    for other in removed where other == job { return }
    removed.append(job)
  }

  /// Orders the removed jobs from a position on for insertion, by one of several rules.
  mutating func order(from firstPosition: Int) {
    keys.removeAll(keepingCapacity: true)
    let rule = random.below(8)
    let lead = level != .flowTime && random.chance(128)
    let instance = state.instance
    for position in firstPosition..<removed.count {
      let job = removed[position]
      var key: Int
      switch rule {
      case 0, 1:
        key = Int(truncatingIfNeeded: random.next() & 0xFFFF)
      case 2, 3, 4:
        // Weighted shortest processing time first, with some noise.
        key = instance.totalTime(job) * (192 + random.below(128)) / instance.weight[job]
      case 5:
        // Earliest due date first; what is tardy already comes last.
        key = instance.due[job] < 0 ? 1 << 20 : instance.due[job]
      case 6:
        key = Int(formerPlacements[position].0.day) + random.below(4) + 1
      default:
        key = ScheduleLimits.weightMax - instance.weight[job] + random.below(16)
      }
      if lead && position == 0 { key = -1 }
      keys.append((key + 1) << 16 | position)
    }
    keys.sort()
  }
}
