import EmergencyFund

/// How far an ascent by subgradients goes in a round: shorter steps where the last ones did not help.
struct AscentPace {
  /// The best value so far.
  private(set) var best = -Double.infinity
  /// Share of the way to the target that a step takes.
  private(set) var scale = 1.0
  private var roundsWithout = 0
  private let patience: Int
  private let slowdown: Double
  private let scaleMin: Double

  init(patience: Int, slowdown: Double = 0.8, scaleMin: Double) {
    self.patience = patience
    self.slowdown = slowdown
    self.scaleMin = scaleMin
  }

  /// Notes a round's value; true when it is the best by more than `least`.
  mutating func isBest(_ value: Double, byMoreThan least: Double) -> Bool {
    if value > best + least {
      best = value
      roundsWithout = 0
      return true
    }
    roundsWithout += 1
    if roundsWithout >= patience {
      scale *= slowdown
      roundsWithout = 0
    }
    return false
  }

  /// Whether steps have become too short to help.
  var isOver: Bool { scale < scaleMin }
}

/// Moves prices along a direction that remembers earlier ones; false when there is no direction.
///
/// Prices end up at the nearest ones that never rise along a row and are never negative.
func climb(
  _ prices: inout [Double], along direction: inout [Double], usage: [Double], by way: Double,
  rowLength: Int
) -> Bool {
  var norm = 0.0
  for index in direction.indices {
    direction[index] = 0.6 * direction[index] + usage[index]
    norm += direction[index] * direction[index]
  }
  guard norm > 0 else { return false }
  for index in prices.indices { prices[index] += way / norm * direction[index] }
  projectOntoFalling(&prices, rowLength: rowLength)
  return true
}

/// Moves each row to the nearest one that never rises and is never negative.
func projectOntoFalling(_ values: inout [Double], rowLength: Int) {
  guard rowLength > 0 else { return }
  var sums: [Double] = []
  var counts: [Int] = []
  for start in stride(from: 0, to: values.count, by: rowLength) {
    sums.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    for index in start..<start + rowLength {
      sums.append(values[index])
      counts.append(1)
      while sums.count > 1 {
        let top = sums.count - 1
        if sums[top] * Double(counts[top - 1]) <= sums[top - 1] * Double(counts[top]) { break }
        sums[top - 1] += sums[top]
        counts[top - 1] += counts[top]
        sums.removeLast()
        counts.removeLast()
      }
    }
    var index = start
    for block in sums.indices {
      let value = max(0, sums[block] / Double(counts[block]))
      for _ in 0..<counts[block] {
        values[index] = value
        index += 1
      }
    }
  }
}
