import EmergencyFund

/// The linear programming relaxation of the weighted number of tardy jobs.
///
/// Rows: each job is on time at most once; the capacity of each officer between two deadlines, of
/// which the slack is carried over to the next interval. Columns: a job on time by a reviewer and a
/// decider; the slacks. Solved by the revised primal simplex method with an explicit inverse, from
/// the last basis: a branching changes objective coefficients only, so the basis stays feasible.
///
/// Source: G. B. Dantzig (1951), "Maximization of a linear function of variables subject to linear
/// inequalities"; against cycling the rule of R. G. Bland (1977), "New finite pivoting rules for
/// the simplex method".
///
/// Invariant: `inverse` is the inverse of the basis matrix and `values` its nonnegative solution,
/// up to rounding. Nobody has to trust that: `AssignmentRelaxation.dualBound` turns any dual values
/// into a valid bound.
///
/// Complexity of a pivot: the square of the number of rows, plus the number of columns.
struct TardyCountProgram {
  /// A column: a job on time by a pair; the review ends in time for the decision.
  struct Pair {
    let index: Int32
    let reviewer: Int32
    let decider: Int32
    /// Positions in the job's lists; -1 if the review is done.
    let reviewerPosition: Int32
    let deciderPosition: Int32
    let reviewInterval: Int32
    let decisionInterval: Int32
    let reviewUnits: Double
    let decisionUnits: Double
  }

  let pairs: [Pair]
  /// The pairs of job i: `pairs[start[i]..<start[i + 1]]`.
  let start: [Int]
  let intervalCount: Int
  let caseCount: Int
  /// The capacity of each interval, in units of time.
  let intervals: [Double]
  /// The interval of each officer and day; -1 for days on which nothing is due.
  let intervalOf: [Int32]
  private let isLastInterval: [Bool]
  private let rowCount: Int
  /// Column j of the inverse: `inverse[j * rowCount + i]` is its row i.
  private var inverse: [Double]
  private var basis: [Int32]
  private var isBasic: [Bool]
  private var values: [Double]
  /// The dual values of the rows: jobs, then intervals.
  private(set) var dualValues: [Double]
  private var coefficients: [Double]
  private var direction: [Double]
  private(set) var pivots = 0

  init(pairs: [Pair], start: [Int], intervals: [Double], intervalOf: [Int32], lastIntervals: [Bool])
  {
    self.pairs = pairs
    self.start = start
    self.intervals = intervals
    self.intervalOf = intervalOf
    isLastInterval = lastIntervals
    caseCount = start.count - 1
    intervalCount = intervals.count
    rowCount = caseCount + intervalCount
    inverse = [Double](repeating: 0, count: rowCount * rowCount)
    basis = []
    values = []
    isBasic = [Bool](repeating: false, count: pairs.count + rowCount)
    for row in 0..<rowCount {
      basis.append(Int32(pairs.count + row))
      isBasic[pairs.count + row] = true
      inverse[row * rowCount + row] = 1
      values.append(1)
    }
    // Slack is carried over along an officer's days.
    for interval in 0..<intervalCount {
      let row = caseCount + interval
      values[row] = intervals[interval]
      guard interval > 0, !lastIntervals[interval - 1] else { continue }
      values[row] += values[row - 1]
      for before in 0..<rowCount where inverse[before * rowCount + row - 1] != 0 {
        inverse[before * rowCount + row] = 1
      }
    }
    dualValues = [Double](repeating: 0, count: rowCount)
    coefficients = [Double](repeating: 0, count: pairs.count)
    direction = dualValues
  }

  /// Sets the objective coefficients for a node of the search tree.
  mutating func setCoefficients(_ coefficient: (_ pair: Pair) -> Double) {
    for index in pairs.indices { coefficients[index] = coefficient(pairs[index]) }
    // Dual values: coefficients of the basis times the inverse.
    for column in 0..<rowCount {
      var sum = 0.0
      for row in 0..<rowCount where Int(basis[row]) < pairs.count {
        sum += coefficients[Int(basis[row])] * inverse[column * rowCount + row]
      }
      dualValues[column] = sum
    }
  }

  @inline(__always)
  private func reducedCost(_ column: Int) -> Double {
    if column < pairs.count {
      let pair = pairs[column]
      var value = coefficients[column] - dualValues[Int(pair.index)]
      if pair.reviewInterval >= 0 {
        value -= pair.reviewUnits * dualValues[caseCount + Int(pair.reviewInterval)]
      }
      return value - pair.decisionUnits * dualValues[caseCount + Int(pair.decisionInterval)]
    }
    let row = column - pairs.count
    if row < caseCount || isLastInterval[row - caseCount] { return -dualValues[row] }
    return dualValues[row + 1] - dualValues[row]
  }

  /// Pivots until the basis is optimal or the limit is reached; returns the objective value.
  mutating func solve(pivotsMax: Int) -> Double {
    var left = pivotsMax
    var degeneratePivots = 0
    while left > 0 {
      left -= 1
      var entering = -1
      var most = 1e-7
      for column in 0..<pairs.count + rowCount where !isBasic[column] {
        let gain = reducedCost(column)
        if gain > most {
          entering = column
          // After many degenerate pivots the first improving column: Bland's rule.
          if degeneratePivots > 200 { break }
          most = gain
        }
      }
      guard entering >= 0 else { break }
      let ratio = pivot(entering)
      if ratio < 0 { break }
      degeneratePivots = ratio > 1e-9 ? 0 : degeneratePivots + 1
    }
    var total = 0.0
    for row in 0..<rowCount where Int(basis[row]) < pairs.count {
      total += coefficients[Int(basis[row])] * values[row]
    }
    return total
  }

  private mutating func pivot(_ entering: Int) -> Double {
    pivots += 1
    let gain = reducedCost(entering)
    let count = rowCount
    for row in 0..<count { direction[row] = 0 }
    if entering < pairs.count {
      let pair = pairs[entering]
      add(1, Int(pair.index))
      if pair.reviewInterval >= 0 { add(pair.reviewUnits, caseCount + Int(pair.reviewInterval)) }
      add(pair.decisionUnits, caseCount + Int(pair.decisionInterval))
    } else {
      let row = entering - pairs.count
      add(1, row)
      if row >= caseCount && !isLastInterval[row - caseCount] { add(-1, row + 1) }
    }
    var leaving = -1
    var ratio = Double.infinity
    for row in 0..<count where direction[row] > 1e-7 {
      let quotient = max(0, values[row]) / direction[row]
      if quotient < ratio - 1e-10
        || (quotient < ratio + 1e-10 && leaving >= 0 && direction[row] > direction[leaving])
      {
        ratio = quotient
        leaving = row
      }
    }
    guard leaving >= 0 else { return -1 }
    isBasic[Int(basis[leaving])] = false
    isBasic[entering] = true
    basis[leaving] = Int32(entering)
    let divisor = direction[leaving]
    for row in 0..<count { values[row] -= ratio * direction[row] }
    values[leaving] = ratio
    direction.withUnsafeBufferPointer { direction in
      inverse.withUnsafeMutableBufferPointer { inverse in
        for column in 0..<count {
          let base = column * count
          let old = inverse[base + leaving]
          if old == 0 { continue }
          let factor = old / divisor
          for row in 0..<count { inverse[base + row] -= factor * direction[row] }
          inverse[base + leaving] = factor
          dualValues[column] += gain * factor
        }
      }
    }
    return ratio
  }

  @inline(__always)
  private mutating func add(_ factor: Double, _ column: Int) {
    let base = column * rowCount
    for row in 0..<rowCount { direction[row] += factor * inverse[base + row] }
  }

  /// The dual value of each interval, made nonnegative and never rising along an officer's days.
  func intervalPrices() -> [Double] {
    var found = [Double](repeating: 0, count: intervalCount)
    for interval in stride(from: intervalCount - 1, through: 0, by: -1) {
      let later = isLastInterval[interval] ? 0 : found[interval + 1]
      found[interval] = max(later, dualValues[caseCount + interval])
    }
    return found
  }

  /// The value of each pair in the last solution.
  func shares() -> [Double] {
    var found = [Double](repeating: 0, count: pairs.count)
    for row in 0..<rowCount where Int(basis[row]) < pairs.count {
      found[Int(basis[row])] = max(0, values[row])
    }
    return found
  }
}
