package import EmergencyFund

// What a lower layer may not widen about amounts and time.

extension MaximumAmount: NarrowingRule {
  func widenings(beyond upper: MaximumAmount, _ pair: PolicyPair) -> [Widening] {
    var widenings: [Widening] = []
    for type in pair.acceptedTypes {
      let own = byApplicantType[type] ?? amount
      let above = upper.byApplicantType[type] ?? upper.amount
      if own <= above { continue }
      let isGeneral = byApplicantType[type] == nil
      let whose =
        isGeneral && upper.byApplicantType[type] == nil
        ? "" : " for \(Complaint.quote(type.rawValue))"
      let message =
        "the maximum\(whose) is \(pair.money(own)) here, but \(pair.money(above)) in "
        + pair.upperName
      if widenings.contains(where: { $0.message == message }) { continue }
      widenings.append(
        isGeneral
          ? Widening(.key("amount"), message: message)
          : Widening(.key("byApplicantType"), .key(type.rawValue), message: message))
    }
    return widenings
  }
}

extension MinimumAmount: NarrowingRule {
  func widenings(beyond upper: MinimumAmount, _ pair: PolicyPair) -> [Widening] {
    if amount >= upper.amount { return [] }
    return [
      Widening(
        .key("amount"),
        message: "the minimum is \(pair.money(amount)) here, but \(pair.money(upper.amount)) in "
          + pair.upperName)
    ]
  }
}

extension SharePaid: NarrowingRule {
  func widenings(beyond upper: SharePaid, _ pair: PolicyPair) -> [Widening] {
    if percent <= upper.percent { return [] }
    return [
      Widening(
        .key("percent"),
        message: "\(Language.english.text(percent: percent)) of the cost is paid here, but "
          + "\(Language.english.text(percent: upper.percent)) in \(pair.upperName)")
    ]
  }
}

extension ActivityWindow: NarrowingRule {
  func widenings(beyond upper: ActivityWindow, _ pair: PolicyPair) -> [Widening] {
    var widenings: [Widening] = []
    if from != upper.from {
      // Payment may come before or after the start, so neither count proves the other.
      widenings.append(
        Widening(
          .key("countedFrom"),
          message:
            "the months are counted from \(from.rawValue) here, but from \(upper.from.rawValue) "
            + "in \(pair.upperName)"))
    } else if months > upper.months {
      widenings.append(
        Widening(
          .key("months"),
          message: "activities may take \(months) months here, but at most \(upper.months) in "
            + pair.upperName))
    }
    if upper.retroactiveCosts == .refused, retroactiveCosts != .refused {
      widenings.append(
        Widening(
          .key("retroactiveCosts"),
          message: "retroactive costs are allowed here, but refused in \(pair.upperName)"))
    }
    return widenings
  }
}

extension Promise {
  /// A date of receipt on which the deadline is later than the one above, with both deadlines.
  ///
  /// Two counts of calendar days are compared by their number. Working days are compared day by
  /// day over the years whose holidays both list; in any other year one of them has no deadline.
  func laterDay(
    than upper: Promise, in span: PolicySpan
  ) -> (receipt: Day, own: Day, above: Day)? {
    func compare(_ receipt: Day) -> (receipt: Day, own: Day, above: Day)? {
      guard span.contains(receipt), let own = respondBy(receivedOn: receipt),
        let above = upper.respondBy(receivedOn: receipt), own > above
      else { return nil }
      return (receipt, own, above)
    }
    guard workingCalendar != nil || upper.workingCalendar != nil else {
      return days <= upper.days ? nil : compare(ModelApplication.usualReceipt(in: span))
    }
    let years = [workingCalendar, upper.workingCalendar].compactMap { $0?.years }
    let shared = years.dropFirst().reduce(years.first ?? []) { $0.intersection($1) }
    for year in shared.sorted() {
      guard var day = Day(year: year, month: 1, day: 1) else { continue }
      while day.year == year {
        if let later = compare(day) { return later }
        day = day.adding(days: 1)
      }
    }
    return nil
  }
}
