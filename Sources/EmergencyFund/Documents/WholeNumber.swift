/// The value of a number literal as an integer.
enum WholeNumber: Hashable {
  case value(Int64)
  /// A whole number beyond 64 bits.
  case tooLarge
  /// Not whole, or not a number.
  case unreadable

  /// Reads a JSON number by its value, so `3.0`, `1e2` and `-0` are whole.
  ///
  /// Exact, and O(n) in the length regardless of the exponent.
  init(json literal: String) {
    let bytes = Array(literal.utf8)
    guard let parts = Parts(bytes) else {
      self = .unreadable
      return
    }
    // Leading and trailing zeros make a number neither larger nor less whole.
    var digits = parts.digits[...]
    digits = digits.drop { $0 == 0 }
    var scale = parts.scale
    while digits.last == 0 {
      digits.removeLast()
      scale += 1
    }
    if digits.isEmpty {
      self = .value(0)
    } else if scale < 0 {
      self = .unreadable
    } else if digits.count + scale > 19 {
      self = .tooLarge
    } else {
      self.init(digits: digits, zeros: scale, isNegative: parts.isNegative)
    }
  }

  /// Reads digits after an optional `-`, with zeros after a point unless they are three.
  init(plain text: String) {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    if let point = bytes.firstIndex(of: UInt8(ascii: ".")) {
      let decimals = bytes[(point + 1)...]
      guard !decimals.isEmpty, decimals.count != 3,
        decimals.allSatisfy({ $0 == UInt8(ascii: "0") })
      else {
        self = .unreadable
        return
      }
      bytes = bytes[..<point]
    }
    let areDigits = bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard !bytes.isEmpty, areDigits else {
      self = .unreadable
      return
    }
    let digits = bytes.map { $0 - UInt8(ascii: "0") }[...]
    self.init(digits: digits, zeros: 0, isNegative: isNegative)
  }

  private init(digits: ArraySlice<UInt8>, zeros: Int, isNegative: Bool) {
    // Summed below zero, because the smallest number has no positive counterpart.
    var value: Int64 = 0
    for index in 0..<(digits.count + zeros) {
      let digit = index < digits.count ? Int64(digits[digits.startIndex + index]) : 0
      let (product, productOverflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, sumOverflow) = product.subtractingReportingOverflow(digit)
      guard !productOverflow, !sumOverflow else {
        self = .tooLarge
        return
      }
      value = sum
    }
    if isNegative {
      self = .value(value)
    } else if value == .min {
      self = .tooLarge
    } else {
      self = .value(-value)
    }
  }
}

extension WholeNumber {
  /// A parsed JSON number: its value is the digits times ten to the power of the scale.
  struct Parts {
    var isNegative = false
    var digits: [UInt8] = []
    var scale = 0

    /// Parses a number; `nil` if the text is not a JSON number.
    init?(_ bytes: [UInt8]) {
      var index = 0
      func digit() -> UInt8? {
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? byte & 0x0F : nil
      }
      func isAt(_ scalars: UInt8...) -> Bool {
        index < bytes.count && scalars.contains(bytes[index])
      }

      if isAt(UInt8(ascii: "-")) {
        isNegative = true
        index += 1
      }
      while let next = digit() {
        digits.append(next)
        index += 1
      }
      guard !digits.isEmpty, digits.count == 1 || digits[0] != 0 else { return nil }
      if isAt(UInt8(ascii: ".")) {
        index += 1
        while let next = digit() {
          digits.append(next)
          scale -= 1
          index += 1
        }
        guard scale < 0 else { return nil }
      }
      if isAt(UInt8(ascii: "e"), UInt8(ascii: "E")) {
        index += 1
        let isSmall = isAt(UInt8(ascii: "-"))
        if isSmall || isAt(UInt8(ascii: "+")) { index += 1 }
        guard var exponent = digit().map(Int.init) else { return nil }
        index += 1
        while let next = digit() {
          // More than any file has digits, so a longer exponent makes no difference.
          exponent = min(exponent * 10 + Int(next), 100_000_000)
          index += 1
        }
        scale += isSmall ? -exponent : exponent
      }
      guard index == bytes.count else { return nil }
    }
  }
}
