import EmergencyFund

/// The Lagrangian relaxation of the capacity constraints, for the number of tardy jobs alone.
///
/// Computes a lower bound on Σ wU: like ``CapacityRelaxation``, but a job is either on time, and
/// then its steps take capacity of days up to its deadline, or tardy. Days between due dates are
/// merged into intervals, so there are few multipliers. Used for instances that are too large for
/// ``AssignmentRelaxation``.
///
/// Source: M. L. Fisher (1981), "The Lagrangian relaxation method for solving integer programming
/// problems".
///
/// Invariant: the multipliers are nonnegative and never rise along an officer's intervals; any such
/// multipliers give a lower bound (weak duality).
///
/// Complexity of a dual value: the number of jobs and their eligible officers.
struct TardyCountRelaxation {
  /// The cheapest way for a job to be on time.
  struct Choice {
    /// Positions in the job's lists; -1 if it is tardy or has no open review.
    var reviewer: Int32 = -1
    var decider: Int32 = -1
    /// The dual cost of being on time; infinite if it is impossible.
    var price = Double.infinity

    var isOnTime: Bool { decider >= 0 }
  }

  let instance: Instance
  /// The jobs that would be on time if each were the only one, and that are due in the horizon.
  let jobs: [Int]
  /// The weight of the jobs that are tardy in any plan.
  let unavoidableWeight: Int
  let intervalCount: Int
  private let intervals: [Int]
  private let capacity: [Double]
  /// The Lagrange multiplier of a minute by officer and interval.
  var multipliers: [Double]
  private var subgradient: [Double]
  private var direction: [Double]

  init(_ instance: Instance, earliestCompletions: [Int32]) {
    self.instance = instance
    var jobs: [Int] = []
    var unavoidable = 0
    var isDueDay = [Bool](repeating: false, count: instance.horizon)
    for job in 0..<instance.caseCount where instance.due[job] < instance.horizon {
      if instance.due[job] >= Int(earliestCompletions[job]) {
        jobs.append(job)
        isDueDay[instance.due[job]] = true
      } else {
        unavoidable += instance.weight[job]
      }
    }
    let days = isDueDay.indices.filter { isDueDay[$0] }
    var intervalOfDay = [Int](repeating: 0, count: instance.horizon)
    for (interval, day) in days.enumerated() { intervalOfDay[day] = interval }
    self.jobs = jobs
    unavoidableWeight = unavoidable
    intervalCount = days.count
    intervals = jobs.map { intervalOfDay[instance.due[$0]] }
    var capacity: [Double] = []
    for officer in 0..<instance.officerCount {
      var before: Int32 = 0
      for day in days {
        let total = instance.cumulativeCapacity[officer * instance.horizon + day]
        capacity.append(Double(total - before))
        before = total
      }
    }
    self.capacity = capacity
    multipliers = [Double](repeating: 0, count: capacity.count)
    subgradient = multipliers
    direction = multipliers
  }

  /// The cost of one dual value: entries of the lists that it looks at.
  var size: Int {
    jobs.reduce(capacity.count) {
      $0 + instance.reviewerIndices($1).count + instance.deciderIndices($1).count
    }
  }

  /// Solves the relaxation: the weight of tardy jobs, plus dual costs, less the value of capacity.
  mutating func dualValue() -> Double {
    var total = Double(unavoidableWeight)
    for index in subgradient.indices {
      subgradient[index] = -capacity[index]
      total -= capacity[index] * multipliers[index]
    }
    for (index, job) in jobs.enumerated() {
      let choice = choice(index, job)
      let weight = Double(instance.weight[job])
      guard choice.price < weight else {
        total += weight
        continue
      }
      total += choice.price
      let interval = intervals[index]
      if choice.decider >= 0 {
        let officer = instance.deciders[Int(instance.deciderRange[job] + choice.decider)]
        subgradient[Int(officer) * intervalCount + interval] += Double(instance.decisionTime[job])
      }
      if choice.reviewer >= 0 {
        let officer = instance.reviewers[Int(instance.reviewerRange[job] + choice.reviewer)]
        subgradient[Int(officer) * intervalCount + interval] += Double(instance.reviewTime[job])
      }
    }
    return total
  }

  private struct Cheapest {
    var position: Int32 = -1
    var price = Double.infinity
    var second: Int32 = -1
    var secondPrice = Double.infinity
  }

  @inline(__always)
  private func cheapest(_ list: [Int32], _ range: Range<Int>, _ interval: Int) -> Cheapest {
    var found = Cheapest()
    for index in range {
      let position = index - range.lowerBound
      let price = multipliers[Int(list[index]) * intervalCount + interval]
      if price < found.price {
        found.second = found.position
        found.secondPrice = found.price
        found.position = Int32(position)
        found.price = price
      } else if price < found.secondPrice {
        found.second = Int32(position)
        found.secondPrice = price
      }
    }
    return found
  }

  /// Finds the cheapest pair of different officers for a job.
  @inline(__always)
  private func choice(_ index: Int, _ job: Int) -> Choice {
    let interval = intervals[index]
    let deciderRange = instance.deciderIndices(job)
    let deciders = cheapest(instance.deciders, deciderRange, interval)
    let decision = Double(instance.decisionTime[job])
    guard deciders.position >= 0 else { return Choice() }
    if instance.reviewTime[job] == 0 {
      return Choice(reviewer: -1, decider: deciders.position, price: decision * deciders.price)
    }
    let reviewerRange = instance.reviewerIndices(job)
    let reviewers = cheapest(instance.reviewers, reviewerRange, interval)
    guard reviewers.position >= 0 else { return Choice() }
    let review = Double(instance.reviewTime[job])
    let best = Choice(
      reviewer: reviewers.position, decider: deciders.position,
      price: review * reviewers.price + decision * deciders.price)
    if instance.reviewers[reviewerRange.lowerBound + Int(reviewers.position)]
      != instance.deciders[deciderRange.lowerBound + Int(deciders.position)]
    {
      return best
    }
    let otherDecider = review * reviewers.price + decision * deciders.secondPrice
    let otherReviewer = review * reviewers.secondPrice + decision * deciders.price
    if deciders.second < 0 && reviewers.second < 0 { return Choice() }
    return otherDecider <= otherReviewer
      ? Choice(reviewer: reviewers.position, decider: deciders.second, price: otherDecider)
      : Choice(reviewer: reviewers.second, decider: deciders.position, price: otherReviewer)
  }

  /// Starts from the best multipliers that are common to all officers.
  mutating func startFromCommonMultipliers(iterations: Int, target: Double) {
    var common = [Double](repeating: 0, count: intervalCount)
    var minutes = common
    for (index, value) in capacity.enumerated() { minutes[index % intervalCount] += value }
    var direction = common
    var best = common
    var stepLength = SubgradientStepLength(patience: 10, scaleMin: 1e-3)
    for _ in 0..<iterations {
      var subgradient = minutes.map { -$0 }
      var value = Double(unavoidableWeight)
      for interval in 0..<intervalCount { value -= minutes[interval] * common[interval] }
      for (index, job) in jobs.enumerated() {
        let needed = Double(instance.totalTime(job))
        let price = needed * common[intervals[index]]
        value += min(price, Double(instance.weight[job]))
        if price < Double(instance.weight[job]) { subgradient[intervals[index]] += needed }
      }
      if stepLength.improves(value, byMoreThan: 1e-6) { best = common }
      let length = stepLength.scale * max(target - value, 0.1)
      if stepLength.isOver
        || !ascend(
          &common, along: &direction, subgradient: subgradient, by: length, rowLength: intervalCount
        )
      {
        break
      }
    }
    for index in multipliers.indices { multipliers[index] = best[index % intervalCount] }
  }

  /// Maximises the dual value by subgradient ascent; returns the best value found.
  mutating func improve(iterations: Int, target: Double, goal: Double, patience: Int) -> Double {
    var stepLength = SubgradientStepLength(patience: patience, scaleMin: 1e-3)
    var bestMultipliers = multipliers
    for index in direction.indices { direction[index] = 0 }
    for _ in 0..<iterations {
      let value = dualValue()
      if stepLength.improves(value, byMoreThan: 1e-6) {
        bestMultipliers = multipliers
        if value >= goal { break }
      }
      let length = stepLength.scale * max(target - value, 0.1)
      if stepLength.isOver
        || !ascend(
          &multipliers, along: &direction, subgradient: subgradient, by: length,
          rowLength: intervalCount)
      {
        break
      }
    }
    multipliers = bestMultipliers
    return stepLength.best
  }
}
