/// The notations of values in sentences; the raw value is frozen.
package enum ValueMessage: String, CaseIterable, Hashable, Sendable {
  case days = "value.days"
  case months = "value.months"
  /// The number of list entries that are left out.
  case andMore = "value.and-more"

  /// The position among all of them, from 0.
  var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
