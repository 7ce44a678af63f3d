import TestSupport

@testable import EmergencyFund

extension SplitMix64 {
  /// A day of the whole range.
  mutating func day() -> Day {
    Day(number: Int.random(in: -719_162...2_932_896, using: &self)) ?? .min
  }
}
