/// What an answer quotes so that the fund finds the questions: eight letters and digits.
///
/// It is random and says nothing of the case.
package struct AnswerReference: Hashable, Sendable, CustomStringConvertible {
  let bits: UInt32

  /// Creates a reference from random bits.
  package init(_ bits: UInt32) { self.bits = bits }

  /// Reads a reference exactly as ``description`` writes it.
  package init?(_ text: String) {
    guard text.utf8.count == 8, let bits = UInt32(text, radix: 16) else { return nil }
    self.bits = bits
    if description != text { return nil }
  }

  /// Eight of the letters and digits that receipts have.
  package var description: String {
    let digits = String(bits, radix: 16, uppercase: true)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
