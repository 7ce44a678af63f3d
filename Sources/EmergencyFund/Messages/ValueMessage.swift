/// How the values in sentences are written; the raw value is frozen.
package enum ValueMessage: String, CaseIterable, Hashable, Sendable {
  case days = "value.days"
  case months = "value.months"
  /// How many entries of a list are left out.
  case andMore = "value.and-more"

  /// The position among all of them, from 0.
  var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
