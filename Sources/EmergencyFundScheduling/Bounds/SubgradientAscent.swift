import EmergencyFund

/// The step length of a subgradient ascent: shorter after iterations without improvement.
///
/// The step is `scale` times the distance to the target, over the squared norm of the direction.
/// Source: B. T. Polyak (1969), "Minimization of unsmooth functionals"; M. Held, P. Wolfe,
/// H. P. Crowder (1974), "Validation of subgradient optimization".
struct SubgradientStepLength {
  /// The best dual value so far.
  private(set) var best = -Double.infinity
  /// The share of the distance to the target that a step covers.
  private(set) var scale = 1.0
  private var iterationsWithout = 0
  private let patience: Int
  private let slowdown: Double
  private let scaleMin: Double

  init(patience: Int, slowdown: Double = 0.8, scaleMin: Double) {
    self.patience = patience
    self.slowdown = slowdown
    self.scaleMin = scaleMin
  }

  /// Records the dual value of an iteration; true if it improves the best by more than `least`.
  mutating func improves(_ value: Double, byMoreThan least: Double) -> Bool {
    if value > best + least {
      best = value
      iterationsWithout = 0
      return true
    }
    iterationsWithout += 1
    if iterationsWithout >= patience {
      scale *= slowdown
      iterationsWithout = 0
    }
    return false
  }

  /// Whether steps have become too short to help.
  var isOver: Bool { scale < scaleMin }
}

/// Moves the multipliers along a deflected subgradient; false if there is no direction.
///
/// The direction is 0.6 of the last one plus the new subgradient. Source: P. M. Camerini, L.
/// Fratta, F. Maffioli (1975), "On improving relaxation methods by modified gradient techniques".
///
/// Invariant: afterwards the multipliers are nonnegative and never rise along a row.
func ascend(
  _ multipliers: inout [Double], along direction: inout [Double], subgradient: [Double],
  by length: Double,
  rowLength: Int
) -> Bool {
  var norm = 0.0
  for index in direction.indices {
    direction[index] = 0.6 * direction[index] + subgradient[index]
    norm += direction[index] * direction[index]
  }
  guard norm > 0 else { return false }
  for index in multipliers.indices { multipliers[index] += length / norm * direction[index] }
  projectOntoNonincreasing(&multipliers, rowLength: rowLength)
  return true
}

/// Projects each row onto the nearest one that never rises and is never negative.
///
/// This is isotonic regression by pooling adjacent violators, in linear time. Source: M. Ayer, H.
/// D. Brunk, G. M. Ewing, W. T. Reid, E. Silverman (1955), "An empirical distribution function for
/// sampling with incomplete information".
func projectOntoNonincreasing(_ values: inout [Double], rowLength: Int) {
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
