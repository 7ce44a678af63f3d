import EmergencyFund

/// Which cases can be on time, as a linear program over pairs of a reviewer and a decider.
///
/// Rows: each case is on time at most once; each officer's minutes of a day, with what is left
/// over passed on to the next. Columns: a case by a pair; lateness; minutes passed on. Solved by the
/// primal simplex method from the last basis: limits of a branch change costs alone, so the last
/// solution stays feasible.
///
/// Results are in floating point and need not be trusted: `DutyRelaxation.certified` turns the
/// prices into a bound that holds for any prices.
struct OnTimeProgram {
  /// A case on time by a pair; the review by the last day that leaves time for the decision.
  struct Pair {
    let index: Int32
    let reviewer: Int32
    let decider: Int32
    /// Positions in the case's lists; -1 where the review is done.
    let reviewerPosition: Int32
    let deciderPosition: Int32
    let reviewCell: Int32
    let decisionCell: Int32
    let reviewUnits: Double
    let decisionUnits: Double
  }

  let pairs: [Pair]
  /// Pairs of case i: `pairs[start[i]..<start[i + 1]]`.
  let start: [Int]
  let cellCount: Int
  let caseCount: Int
  /// Units of time in each cell.
  let cells: [Double]
  /// Cell of each officer and day; the same for days between which nothing has to be done.
  let cellOf: [Int32]
  private let isRowEnd: [Bool]
  private let rowCount: Int
  /// Column j of the inverse by row: `inverse[j * rowCount + i]`.
  private var inverse: [Double]
  private var basis: [Int32]
  private var isBasic: [Bool]
  private var values: [Double]
  /// Prices of rows: cases, then cells.
  private(set) var prices: [Double]
  private var costs: [Double]
  private var direction: [Double]
  private(set) var pivots = 0

  init(pairs: [Pair], start: [Int], cells: [Double], cellOf: [Int32], rowEnds: [Bool]) {
    self.pairs = pairs
    self.start = start
    self.cells = cells
    self.cellOf = cellOf
    isRowEnd = rowEnds
    caseCount = start.count - 1
    cellCount = cells.count
    rowCount = caseCount + cellCount
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
    // What is left over adds up along an officer's days.
    for cell in 0..<cellCount {
      let row = caseCount + cell
      values[row] = cells[cell]
      guard cell > 0, !rowEnds[cell - 1] else { continue }
      values[row] += values[row - 1]
      for before in 0..<rowCount where inverse[before * rowCount + row - 1] != 0 {
        inverse[before * rowCount + row] = 1
      }
    }
    prices = [Double](repeating: 0, count: rowCount)
    costs = [Double](repeating: 0, count: pairs.count)
    direction = prices
  }

  /// Sets what each column is worth under the limits of a branch.
  mutating func setCosts(_ worth: (_ pair: Pair) -> Double) {
    for index in pairs.indices { costs[index] = worth(pairs[index]) }
    // Prices anew: worth of the basis times the inverse.
    for column in 0..<rowCount {
      var sum = 0.0
      for row in 0..<rowCount where Int(basis[row]) < pairs.count {
        sum += costs[Int(basis[row])] * inverse[column * rowCount + row]
      }
      prices[column] = sum
    }
  }

  @inline(__always)
  private func reducedCost(_ column: Int) -> Double {
    if column < pairs.count {
      let pair = pairs[column]
      var value = costs[column] - prices[Int(pair.index)]
      if pair.reviewCell >= 0 {
        value -= pair.reviewUnits * prices[caseCount + Int(pair.reviewCell)]
      }
      return value - pair.decisionUnits * prices[caseCount + Int(pair.decisionCell)]
    }
    let row = column - pairs.count
    if row < caseCount || isRowEnd[row - caseCount] { return -prices[row] }
    return prices[row + 1] - prices[row]
  }

  /// Improves until nothing gains, or so many pivots are made; returns the worth reached.
  mutating func solve(pivotsMax: Int) -> Double {
    var left = pivotsMax
    var still = 0
    while left > 0 {
      left -= 1
      var entering = -1
      var most = 1e-7
      for column in 0..<pairs.count + rowCount where !isBasic[column] {
        let gain = reducedCost(column)
        if gain > most {
          entering = column
          // After many pivots without gain, the first column that could gain: no cycles.
          if still > 200 { break }
          most = gain
        }
      }
      guard entering >= 0 else { break }
      let step = pivot(entering)
      if step < 0 { break }
      still = step > 1e-9 ? 0 : still + 1
    }
    var total = 0.0
    for row in 0..<rowCount where Int(basis[row]) < pairs.count {
      total += costs[Int(basis[row])] * values[row]
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
      if pair.reviewCell >= 0 { add(pair.reviewUnits, caseCount + Int(pair.reviewCell)) }
      add(pair.decisionUnits, caseCount + Int(pair.decisionCell))
    } else {
      let row = entering - pairs.count
      add(1, row)
      if row >= caseCount && !isRowEnd[row - caseCount] { add(-1, row + 1) }
    }
    var leaving = -1
    var step = Double.infinity
    for row in 0..<count where direction[row] > 1e-7 {
      let ratio = max(0, values[row]) / direction[row]
      if ratio < step - 1e-10
        || (ratio < step + 1e-10 && leaving >= 0 && direction[row] > direction[leaving])
      {
        step = ratio
        leaving = row
      }
    }
    guard leaving >= 0 else { return -1 }
    isBasic[Int(basis[leaving])] = false
    isBasic[entering] = true
    basis[leaving] = Int32(entering)
    let divisor = direction[leaving]
    for row in 0..<count { values[row] -= step * direction[row] }
    values[leaving] = step
    direction.withUnsafeBufferPointer { direction in
      inverse.withUnsafeMutableBufferPointer { inverse in
        for column in 0..<count {
          let base = column * count
          let old = inverse[base + leaving]
          if old == 0 { continue }
          let factor = old / divisor
          for row in 0..<count { inverse[base + row] -= factor * direction[row] }
          inverse[base + leaving] = factor
          prices[column] += gain * factor
        }
      }
    }
    return step
  }

  @inline(__always)
  private mutating func add(_ factor: Double, _ column: Int) {
    let base = column * rowCount
    for row in 0..<rowCount { direction[row] += factor * inverse[base + row] }
  }

  /// Price of a unit of time in each cell: never negative, and never rising along an officer's days.
  func cellPrices() -> [Double] {
    var found = [Double](repeating: 0, count: cellCount)
    for cell in stride(from: cellCount - 1, through: 0, by: -1) {
      let later = isRowEnd[cell] ? 0 : found[cell + 1]
      found[cell] = max(later, prices[caseCount + cell])
    }
    return found
  }

  /// How much of each pair the last solution takes.
  func shares() -> [Double] {
    var found = [Double](repeating: 0, count: pairs.count)
    for row in 0..<rowCount where Int(basis[row]) < pairs.count {
      found[Int(basis[row])] = max(0, values[row])
    }
    return found
  }
}
