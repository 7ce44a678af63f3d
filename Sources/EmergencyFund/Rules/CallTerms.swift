/// What every rule may read of the policy that it belongs to, besides its own parameters.
package struct CallTerms: Hashable, Sendable {
  /// The id to which applications refer as their call.
  package var id: String
  /// The code of the fund that pays, to which previous grants refer.
  package var fund: String
  /// The currency of all amounts in the policy.
  package var currency: Currency
  /// The target groups that the policy and those above it define.
  package var groups: [GroupDefinition]
  /// The offset from UTC, in minutes, at which the call counts its days; nil for dates as written.
  package var utcOffset: Int?
}

/// A term of a policy that rules may read.
package enum CallTerm: Hashable, Sendable {
  case id, fund, currency, groups
}

extension CallTerms {
  /// Whether a term is the same in another policy.
  package func has(_ term: CallTerm, of other: CallTerms) -> Bool {
    switch term {
    case .id: id == other.id
    case .fund: fund == other.fund
    case .currency: currency == other.currency
    case .groups: groups == other.groups
    }
  }

  /// An amount in the policy's currency as a value of a message.
  func argument(_ name: String, _ amount: ExactDecimal) -> Message.Argument {
    .money(name, Money(roundingHalfUp: 1 * amount, currency: currency))
  }

  /// An amount of minor units as a decimal; the largest possible if it has too many digits.
  func decimal(_ minorUnits: Int128) -> ExactDecimal {
    let unit = DecimalDigits.powerOfTen(ExactDecimal.decimalsMax - currency.decimals)
    let limit = Int128(999_999_999_999_999_999)
    let value = min(max(minorUnits, -limit), limit) * unit
    return ExactDecimal(checked: Int64(min(max(value, -limit), limit) / unit * unit))
  }

  /// A decimal in minor units, rounded down.
  package func minorUnits(_ amount: ExactDecimal) -> Int128 {
    let unit = DecimalDigits.powerOfTen(ExactDecimal.decimalsMax - currency.decimals)
    return Int128(amount.tenThousandths) / unit
  }
}
