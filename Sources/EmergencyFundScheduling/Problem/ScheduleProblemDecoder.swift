import EmergencyFund

extension ScheduleProblem {
  /// Reads a problem straight from bytes, without a tree: in a tenth of the memory and the time.
  ///
  /// It gives what ``read(_:)`` gives, or nil where something is wrong, or written in a way that
  /// only the tree reader understands.
  package static func decoded(_ bytes: [UInt8]) -> ScheduleProblem? {
    // A newline ends the text for the cursor. As a tab it is space where space may be, and still
    // an error inside a text.
    var padded = bytes
    for index in padded.indices where padded[index] == UInt8(ascii: "\n") {
      padded[index] = UInt8(ascii: "\t")
    }
    padded.append(UInt8(ascii: "\n"))
    padded += [UInt8](repeating: 0, count: PaddedLine.padding)
    return padded.withUnsafeBufferPointer { memory -> ScheduleProblem? in
      guard let line = PaddedLine(memory, 0..<bytes.count), var run = ScheduleProblemDecoding(line)
      else { return nil }
      return try? run.problem()
    }
  }
}

/// The decoding of one problem.
private struct ScheduleProblemDecoding {
  private var cursor: ByteCursor
  private let end: UnsafePointer<UInt8>
  private let keys: WordTable<ScheduleProblem.Key>
  private let officerKeys: WordTable<ScheduleProblem.OfficerKey>
  private let caseKeys: WordTable<ScheduleProblem.CaseKey>
  private let stepKeys: WordTable<ScheduleProblem.StepKey>
  /// Positions of officers by their ids.
  private var numbers: [String: Int] = [:]

  /// Any whole number that a problem may hold before its ranges are checked.
  private static let wholeNumbers = -1_000_000_000...1_000_000_000

  init?(_ line: PaddedLine) {
    guard let keys = try? WordTable(ScheduleProblem.Key.self),
      let officerKeys = try? WordTable(ScheduleProblem.OfficerKey.self),
      let caseKeys = try? WordTable(ScheduleProblem.CaseKey.self),
      let stepKeys = try? WordTable(ScheduleProblem.StepKey.self)
    else { return nil }
    cursor = ByteCursor(line)
    end = line.end
    (self.keys, self.officerKeys) = (keys, officerKeys)
    (self.caseKeys, self.stepKeys) = (caseKeys, stepKeys)
  }

  private func object(_ depth: Int) -> ByteCursor.ObjectState {
    ByteCursor.ObjectState(depth: depth, allowsUnknownKeys: true)
  }

  mutating func problem() throws(Unusual) -> ScheduleProblem {
    cursor.skipSpace()
    var state = object(1)
    var today: Day?
    var horizon: Int?
    var officers: [ScheduleProblem.Officer]?
    var cases: [ScheduleProblem.Case]?
    while let key = try cursor.nextKey(keys, &state) {
      switch key {
      case .format: try cursor.skipWord("\"ief-schedule-problem/1\"")
      case .today: today = try cursor.day()
      case .horizon: horizon = try cursor.integer(in: Self.wholeNumbers)
      case .officers: officers = try self.officers()
      case .cases:
        // Steps name officers, who must be known by then.
        guard officers != nil else { throw Unusual() }
        cases = try self.cases()
      }
    }
    cursor.skipSpace()
    guard cursor.at == end, let today, let horizon, let officers, let cases else {
      throw Unusual()
    }
    do {
      return try ScheduleProblem(
        today: today.description, horizon: horizon, officers: officers, cases: cases)
    } catch { throw Unusual() }
  }

  private mutating func officers() throws(Unusual) -> [ScheduleProblem.Officer] {
    var officers: [ScheduleProblem.Officer] = []
    var isOpen = false
    while try cursor.nextElement(&isOpen) {
      guard officers.count < ScheduleLimits.officerCountMax else { throw Unusual() }
      var state = object(3)
      var id: String?
      var minutes: [Int]?
      while let key = try cursor.nextKey(officerKeys, &state) {
        switch key {
        case .id: id = try cursor.text()
        case .minutes: minutes = try self.minutes()
        }
      }
      guard let id, let minutes, numbers.updateValue(officers.count, forKey: id) == nil else {
        throw Unusual()
      }
      officers.append(ScheduleProblem.Officer(id: id, minutes: minutes))
    }
    return officers
  }

  private mutating func minutes() throws(Unusual) -> [Int] {
    var minutes: [Int] = []
    var isOpen = false
    while try cursor.nextElement(&isOpen) {
      guard minutes.count < ScheduleLimits.horizonMax else { throw Unusual() }
      minutes.append(try cursor.integer(in: Self.wholeNumbers))
    }
    return minutes
  }

  private mutating func cases() throws(Unusual) -> [ScheduleProblem.Case] {
    var cases: [ScheduleProblem.Case] = []
    var isOpen = false
    while try cursor.nextElement(&isOpen) {
      guard cases.count < ScheduleLimits.caseCountMax else { throw Unusual() }
      cases.append(try item())
    }
    return cases
  }

  private mutating func item() throws(Unusual) -> ScheduleProblem.Case {
    var state = object(3)
    var id: String?
    var received: Int?
    var due: Int?
    var weight: Int?
    var review: ScheduleProblem.Step?
    var reviewer: String?
    var decision: ScheduleProblem.Step?
    while let key = try cursor.nextKey(caseKeys, &state) {
      switch key {
      case .id: id = try cursor.text()
      case .received: received = try cursor.integer(in: Self.wholeNumbers)
      case .due: due = try cursor.integer(in: Self.wholeNumbers)
      case .weight: weight = try cursor.integer(in: Self.wholeNumbers)
      case .review: review = try step()
      case .reviewedBy: reviewer = try cursor.text()
      case .decision: decision = try step()
      }
    }
    // A review is either open or done.
    guard let id, let received, let due, let weight, let decision,
      (review == nil) != (reviewer == nil)
    else { throw Unusual() }
    return ScheduleProblem.Case(
      id: id, received: received, due: due, weight: weight, review: review,
      reviewedBy: reviewer.flatMap { numbers[$0] }, decision: decision)
  }

  private mutating func step() throws(Unusual) -> ScheduleProblem.Step {
    var state = object(4)
    var minutes: Int?
    var officers: [Int]?
    while let key = try cursor.nextKey(stepKeys, &state) {
      switch key {
      case .minutes: minutes = try cursor.integer(in: Self.wholeNumbers)
      case .officers: officers = try able()
      }
    }
    guard let minutes, let officers else { throw Unusual() }
    return ScheduleProblem.Step(minutes: minutes, officers: officers)
  }

  private mutating func able() throws(Unusual) -> [Int] {
    var officers: [Int] = []
    var isOpen = false
    while try cursor.nextElement(&isOpen) {
      guard officers.count < ScheduleLimits.officerCountMax,
        let number = numbers[try cursor.text()]
      else { throw Unusual() }
      officers.append(number)
    }
    return officers
  }
}
