/// Rounding with conversions alone.
///
/// The standard library's `rounded()` calls the C library's `round`, `ceil` and `floor`. On Linux
/// nothing links those for a package that uses the standard library alone, so that it would not
/// build with this one.
extension Int {
  /// Creates the nearest integer, halves away from zero, as `rounded()` does.
  package init(nearest number: Double) {
    let whole = Int(number)
    // Exact: from 2^53 on there is no fraction.
    let fraction = number - Double(whole)
    self = fraction >= 0.5 ? whole + 1 : fraction <= -0.5 ? whole - 1 : whole
  }

  /// Creates the smallest integer that is not below a number, as `rounded(.up)` does.
  package init(roundedUp number: Double) {
    let whole = Int(number)
    self = number > Double(whole) ? whole + 1 : whole
  }
}
