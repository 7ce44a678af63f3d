import Foundation
import Testing

@testable import EmergencyFund

/// Rows of a file in Tests/Vectors, split at tabs, without the comment lines.
func vectorRows(_ name: String) throws -> [[String]] {
  let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let text = try String(contentsOf: tests.appending(path: "Vectors/\(name)"), encoding: .utf8)
  let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  return lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
}

/// A day in tests, of the whole range.
func anyDay(_ text: String) throws -> Day {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  try #require(parts.count == 3, "\(text)")
  return try #require(Day(year: parts[0], month: parts[1], day: parts[2]), "\(text)")
}

func currency(_ code: String) throws -> Currency {
  try #require(Currency(code), "\(code)")
}

func money(_ minorUnits: Int128, _ code: String = "EUR") throws -> Money {
  Money(minorUnits: minorUnits, currency: try currency(code))
}

/// A generator (SplitMix64) from whose seed a failure can be replayed.
struct SeededValues: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed))
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func day() -> Day {
    Day(number: Int.random(in: -719_162...2_932_896, using: &self)) ?? .min
  }
}
