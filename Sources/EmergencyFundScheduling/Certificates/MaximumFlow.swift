import EmergencyFund

/// A maximum flow from steps to the officers eligible for them, step after step.
///
/// Computes whether the steps added so far fit into the capacity of their officers, if steps could
/// be split among officers: a transportation problem. Each new step is a new source; its processing
/// time is sent along shortest augmenting paths. If it cannot all be sent, the steps and officers
/// reached form a minimum cut: steps of more processing time than all their officers have capacity.
///
/// Source: L. R. Ford, D. R. Fulkerson (1956), "Maximal flow through a network"; the shortest paths
/// from J. Edmonds, R. M. Karp (1972), "Theoretical improvements in algorithmic efficiency for
/// network flow problems".
///
/// Invariant: the flow is feasible, and maximum for the steps added so far.
///
/// Complexity of an augmenting path: the number of edges, limited by `workLeft` overall.
struct MaximumFlow {
  /// The residual capacity of each officer.
  var residual: [Int]
  private var steps: [StepReference] = []
  private var able: [[Int32]] = []
  /// The flow into each officer: pairs of step and minutes.
  private var loads: [[(step: Int, minutes: Int)]]
  /// The last search in which each step was visited.
  private var seen: [Int] = []
  private var searchCount = 0
  /// The edges that may still be looked at; when they run out, steps are no longer added.
  private(set) var workLeft: Int

  init(officerCount: Int, work: Int) {
    workLeft = work
    residual = [Int](repeating: 0, count: officerCount)
    loads = [[(step: Int, minutes: Int)]](repeating: [], count: officerCount)
  }

  /// Adds a step; returns the steps of a minimum cut if it does not fit.
  ///
  /// Nothing more is found once `workLeft` has run out.
  mutating func add(
    _ step: StepReference, minutes: Int, able officers: ArraySlice<Int32>
  ) -> [StepReference]? {
    steps.append(step)
    able.append(Array(officers))
    seen.append(0)
    var left = minutes
    for officer in officers where left > 0 && residual[Int(officer)] > 0 {
      let amount = min(left, residual[Int(officer)])
      residual[Int(officer)] -= amount
      change(steps.count - 1, on: Int(officer), by: amount)
      left -= amount
    }
    while left > 0 && workLeft > 0 {
      var cameFrom = [(step: Int, officer: Int)?](repeating: nil, count: residual.count)
      guard let end = search(&cameFrom) else { return workLeft > 0 ? reached(cameFrom) : nil }
      left -= push(left, to: end, cameFrom)
    }
    return nil
  }

  /// Finds a shortest augmenting path to an officer with residual capacity, breadth first.
  private mutating func search(_ cameFrom: inout [(step: Int, officer: Int)?]) -> Int? {
    let newest = steps.count - 1
    var queue: [Int] = []
    for officer in able[newest] {
      cameFrom[Int(officer)] = (newest, -1)
      queue.append(Int(officer))
    }
    searchCount += 1
    seen[newest] = searchCount
    var next = 0
    while next < queue.count {
      let officer = queue[next]
      next += 1
      if residual[officer] > 0 { return officer }
      if workLeft <= 0 { return nil }
      for load in loads[officer] where seen[load.step] != searchCount {
        seen[load.step] = searchCount
        workLeft -= able[load.step].count
        for other in able[load.step] where cameFrom[Int(other)] == nil {
          cameFrom[Int(other)] = (load.step, officer)
          queue.append(Int(other))
        }
      }
    }
    return nil
  }

  private mutating func push(
    _ wanted: Int, to end: Int, _ cameFrom: [(step: Int, officer: Int)?]
  ) -> Int {
    var amount = min(wanted, residual[end])
    var officer = end
    while let link = cameFrom[officer], link.officer >= 0 {
      amount = min(amount, loads[link.officer].first { $0.step == link.step }?.minutes ?? 0)
      officer = link.officer
    }
    residual[end] -= amount
    officer = end
    while let link = cameFrom[officer] {
      change(link.step, on: officer, by: amount)
      if link.officer < 0 { break }
      change(link.step, on: link.officer, by: -amount)
      officer = link.officer
    }
    return amount
  }

  private mutating func change(_ step: Int, on officer: Int, by amount: Int) {
    if let index = loads[officer].firstIndex(where: { $0.step == step }) {
      loads[officer][index].minutes += amount
      if loads[officer][index].minutes == 0 { loads[officer].remove(at: index) }
    } else {
      loads[officer].append((step, amount))
    }
  }

  /// The steps on the source side of the minimum cut.
  private func reached(_ cameFrom: [(step: Int, officer: Int)?]) -> [StepReference] {
    var found = Set([steps.count - 1])
    for officer in cameFrom.indices where cameFrom[officer] != nil {
      for load in loads[officer] { found.insert(load.step) }
    }
    return found.sorted().map { steps[$0] }
  }
}

/// A deletion filter, which makes a conflict set smaller.
///
/// Computes a subset of steps that together still exceed the capacity of all their officers. Each
/// officer and each step is tried once, so the set is small but not always irreducible.
/// Source: J. W. Chinneck, E. W. Dravnieks (1991), "Locating minimal infeasible constraint sets in
/// linear programs".
///
/// Invariant: `excess` is positive.
///
/// Complexity: the number of edges, once for each officer and each step.
struct DeletionFilter {
  private let minutes: [Int]
  private let able: [[Int]]
  private let capacity: [Int]
  private(set) var isKept: [Bool]
  /// The number of kept steps that each officer is eligible for.
  private var counts: [Int]
  /// The processing time of the kept steps less the capacity of their officers.
  private var excess: Int

  init(minutes: [Int], able: [[Int]], capacity: [Int]) {
    self.minutes = minutes
    self.able = able
    self.capacity = capacity
    isKept = [Bool](repeating: true, count: minutes.count)
    counts = [Int](repeating: 0, count: capacity.count)
    excess = minutes.reduce(0, +)
    for officers in able { for officer in officers { counts[officer] += 1 } }
    for officer in capacity.indices where counts[officer] > 0 { excess -= capacity[officer] }
  }

  /// Leaves out each officer with all their steps, then each step, if the excess stays positive.
  mutating func shrink() {
    let officers = capacity.indices.filter { counts[$0] > 0 }
      .sorted { (capacity[$1], $0) < (capacity[$0], $1) }
    for officer in officers where counts[officer] > 0 {
      drop(able.indices.filter { isKept[$0] && able[$0].contains(officer) })
    }
    let order = minutes.indices.sorted { (minutes[$0], $0) < (minutes[$1], $1) }
    for step in order where isKept[step] { drop([step]) }
  }

  private mutating func drop(_ steps: [Int]) {
    let before = excess
    for step in steps {
      isKept[step] = false
      excess -= minutes[step]
      for officer in able[step] {
        counts[officer] -= 1
        if counts[officer] == 0 { excess += capacity[officer] }
      }
    }
    if excess > 0 { return }
    for step in steps {
      isKept[step] = true
      for officer in able[step] { counts[officer] += 1 }
    }
    excess = before
  }
}
