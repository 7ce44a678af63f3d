import Foundation
import TestSupport
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

extension SplitMix64 {
  mutating func day() -> Day {
    Day(number: Int.random(in: -719_162...2_932_896, using: &self)) ?? .min
  }
}
