import EmergencyFund

extension Improvement {
  /// Chooses a case and others whose work stands in its way: same officers, about the same days.
  mutating func choose() {
    let first = firstCase()
    add(first)
    chooseOfficers(for: first)
    guard !officers.isEmpty else { return }
    let size = 2 + random.below(sizeMax - 1)
    let horizon = state.workload.horizon
    let day =
      aim == .saving ? max(0, state.workload.lastDayOnTime(first)) : state.doneDay(first)
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

  /// Picks the case to help: one that is late, more often than not, while that can be changed.
  @inline(__always)
  mutating func firstCase() -> Int {
    var first = Int(candidates[random.below(candidates.count)])
    if aim == .waiting { return first }
    var tries = 12
    while tries > 0 && state.doneDay(first) <= state.workload.due[first] {
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
    let reviewers = state.workload.reviewerIndices(first)
    let deciders = state.workload.deciderIndices(first)
    for _ in 0..<2 {
      if !reviewers.isEmpty {
        officers.append(
          state.workload.reviewers[reviewers.lowerBound + random.below(reviewers.count)])
      }
      if !deciders.isEmpty {
        officers.append(
          state.workload.deciders[deciders.lowerBound + random.below(deciders.count)])
      }
    }
  }

  @inline(__always)
  mutating func add(_ item: Int) {
    // A handful: looking at each is quicker than keeping a mark for every case.
    for other in removed where other == item { return }
    removed.append(item)
  }

  /// Orders the removed cases from a position on for insertion, by one of several rules.
  mutating func order(from firstPosition: Int) {
    keys.removeAll(keepingCapacity: true)
    let rule = random.below(8)
    let lead = aim != .waiting && random.chance(128)
    let workload = state.workload
    for position in firstPosition..<removed.count {
      let item = removed[position]
      var key: Int
      switch rule {
      case 0, 1:
        key = Int(truncatingIfNeeded: random.next() & 0xFFFF)
      case 2, 3, 4:
        // Fewest minutes for its weight first, with some noise.
        key = workload.totalMinutes(item) * (192 + random.below(128)) / workload.weight[item]
      case 5:
        // Earliest response day first; what is late already comes last.
        key = workload.due[item] < 0 ? 1 << 20 : workload.due[item]
      case 6:
        key = Int(former[position].0.day) + random.below(4) + 1
      default:
        key = ScheduleLimits.weightMax - workload.weight[item] + random.below(16)
      }
      if lead && position == 0 { key = -1 }
      keys.append((key + 1) << 16 | position)
    }
    keys.sort()
  }
}
