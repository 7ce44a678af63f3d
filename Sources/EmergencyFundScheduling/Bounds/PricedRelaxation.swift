import EmergencyFund

/// The problem without its queues: whoever pays the price of an officer's minutes may have them.
///
/// A step done by day k used minutes of days 0 to k. Give each minute of officer o on day d a price
/// that never rises with d; then a step done by day k costs at least its minutes times the
/// price on day k. Let every case choose its cheapest day and pair by itself: what they pay
/// together, less the worth of all minutes there are, is less than any plan costs. Better prices
/// give a better bound; they also tell the search whose minutes are scarce.
struct PricedRelaxation {
  let workload: Workload
  /// Days to look at for each case; empty when it can only be late or left out.
  let firstDay: [Int32]
  let lastDay: [Int32]
  /// Price of a minute by officer and day.
  var prices: [Double]
  private var usage: [Double]
  private var direction: [Double]
  let costs: SearchPrices

  init(_ workload: Workload, soloDays: [Int32], costs: SearchPrices) {
    self.workload = workload
    self.costs = costs
    var first: [Int32] = []
    var last: [Int32] = []
    for item in 0..<workload.caseCount {
      let solo = soloDays[item]
      let onTime = Int32(max(-1, workload.lastDayOnTime(item)))
      first.append(costs.wait > 0 ? solo : max(solo, onTime))
      last.append(costs.wait > 0 || costs.lateness > 0 ? Int32(workload.horizon - 1) : onTime)
    }
    firstDay = first
    lastDay = last
    prices = [Double](repeating: 0, count: workload.minutes.count)
    usage = prices
    direction = prices
  }

  @inline(__always)
  func cost(_ item: Int, _ day: Int) -> Double {
    let overdue = day - workload.due[item]
    var units = costs.wait * (day - workload.received[item])
    if overdue > 0 { units += costs.late + costs.lateness * overdue }
    return Double(units) * Double(workload.weight[item])
  }

  /// Lets every case choose, and returns what they pay less the worth of all minutes.
  mutating func evaluate() -> Double {
    let horizon = workload.horizon
    var total = 0.0
    for index in usage.indices {
      usage[index] = -Double(workload.minutes[index])
      total += usage[index] * prices[index]
    }
    for item in 0..<workload.caseCount {
      var best = cost(item, horizon)
      var bestDay = -1
      var bestReviewer = -1
      var bestDecider = -1
      let review = Double(workload.reviewMinutes[item])
      let decision = Double(workload.decisionMinutes[item])
      var day = Int(firstDay[item])
      let last = Int(lastDay[item])
      while day <= last {
        let base = cost(item, day)
        if base >= best { break }
        let deciders = cheapest(workload.deciders, workload.deciderIndices(item), day)
        if workload.reviewMinutes[item] == 0 {
          let sum = base + decision * deciders.price
          if deciders.officer >= 0 && sum < best {
            (best, bestDay, bestReviewer, bestDecider) = (sum, day, -1, deciders.officer)
          }
        } else {
          let reviewers = cheapest(workload.reviewers, workload.reviewerIndices(item), day)
          if reviewers.officer != deciders.officer {
            let sum = base + review * reviewers.price + decision * deciders.price
            if reviewers.officer >= 0 && deciders.officer >= 0 && sum < best {
              (best, bestDay, bestReviewer, bestDecider) =
                (sum, day, reviewers.officer, deciders.officer)
            }
          } else {
            let left = base + review * reviewers.secondPrice + decision * deciders.price
            if reviewers.second >= 0 && left < best {
              (best, bestDay, bestReviewer, bestDecider) =
                (left, day, reviewers.second, deciders.officer)
            }
            let right = base + review * reviewers.price + decision * deciders.secondPrice
            if deciders.second >= 0 && right < best {
              (best, bestDay, bestReviewer, bestDecider) =
                (right, day, reviewers.officer, deciders.second)
            }
          }
        }
        day += 1
      }
      total += best
      if bestDay >= 0 {
        usage[bestDecider * horizon + bestDay] += decision
        if bestReviewer >= 0 { usage[bestReviewer * horizon + bestDay] += review }
      }
    }
    return total
  }

  private struct Cheapest {
    var officer = -1
    var price = Double.infinity
    var second = -1
    var secondPrice = Double.infinity
  }

  @inline(__always)
  private func cheapest(_ list: [Int32], _ range: Range<Int>, _ day: Int) -> Cheapest {
    var found = Cheapest()
    for index in range {
      let officer = Int(list[index])
      let price = prices[officer * workload.horizon + day]
      if price < found.price {
        found.second = found.officer
        found.secondPrice = found.price
        found.officer = officer
        found.price = price
      } else if price < found.secondPrice {
        found.second = officer
        found.secondPrice = price
      }
    }
    return found
  }

  /// Limits a number of rounds so that large problems do not take too long.
  func affordable(_ rounds: Int) -> Int {
    var work = workload.minutes.count
    for item in 0..<workload.caseCount {
      let days = max(0, Int(lastDay[item]) - Int(firstDay[item]) + 1)
      let officers = workload.reviewerIndices(item).count + workload.deciderIndices(item).count
      work += 8 + days * officers
    }
    return max(10, min(rounds, 400_000_000 / work))
  }

  /// Improves the prices and returns the best bound with its prices.
  ///
  /// `target` is the cost of a plan.
  mutating func improve(
    rounds: Int, target: Double, goal: Double = .infinity, patience: Int = 20
  ) -> Double {
    var pace = AscentPace(patience: patience, scaleMin: 1e-4)
    var bestPrices = prices
    for index in direction.indices { direction[index] = 0 }
    for _ in 0..<rounds {
      let value = evaluate()
      if pace.isBest(value, byMoreThan: 1e-7 * max(1, value.magnitude)) {
        bestPrices = prices
        if value >= goal { break }
      }
      let way = pace.scale * max(target - value, 1e-6 * max(1, target.magnitude))
      if pace.isOver
        || !climb(&prices, along: &direction, usage: usage, by: way, rowLength: workload.horizon)
      {
        break
      }
    }
    prices = bestPrices
    return pace.best
  }
}
