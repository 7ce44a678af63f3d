import EmergencyFund

extension PolicyLint {
  /// The widenings of a policy compared with its parent policy, requirement by requirement.
  func widenings(_ pair: PolicyPair, _ chain: [PolicyDocument]) -> [LintFinding] {
    var found = headWidenings(pair, chain)
    let wider = pair.widenings
    let models = wider.isEmpty ? [] : pair.models
    for (upper, lower, widening) in wider {
      let slipping = SlippingApplication.search(
        pair, upper: upper, lower: lower, for: widening, models: models)
      found.append(finding(widening, upper.id, slipping, pair, chain))
    }
    if let promise = promiseWidening(pair, chain) { found.append(promise) }
    return found
  }

  private func finding(
    _ widening: Widening, _ id: String, _ slipping: SlippingApplication?, _ pair: PolicyPair,
    _ chain: [PolicyDocument]
  ) -> LintFinding {
    let above = Array(chain.dropLast()).place(
      ofRequirement: id, widening.steps, on: pair.span.day)
    let own =
      chain.last?.place(ofRequirement: id, widening.steps, on: pair.span.day)?.place
      ?? chain.last?.place
    let there = above.map { " (\($0.description))" } ?? ""
    return LintFinding(
      at: own ?? PolicyPlace(file: "", position: .start, path: .root), .widens,
      widening.message + there, other: above, application: slipping?.application)
  }

  /// All layers have one fund and one currency, or grants and amounts would differ in meaning.
  private func headWidenings(_ pair: PolicyPair, _ chain: [PolicyDocument]) -> [LintFinding] {
    var found: [LintFinding] = []
    let above = Array(chain.dropLast())
    func diagnose(_ key: PolicyDocument.Key, _ message: String) {
      let other = above.reversed().lazy.compactMap { $0.place(of: key) }.first
      guard let place = chain.last?.place(of: key) ?? chain.last?.place else { return }
      let suffix = other.map { " (\($0.description))" } ?? ""
      found.append(LintFinding(at: place, .widens, message + suffix, other: other))
    }
    if pair.lower.fund != pair.upper.fund {
      diagnose(
        .fund,
        "previous grants of \(Diagnostic.quote(pair.lower.fund)) would count here, but those of "
          + "\(Diagnostic.quote(pair.upper.fund)) count in \(pair.upperName)")
    }
    if pair.lower.currency != pair.upper.currency {
      diagnose(
        .currency,
        "amounts are in \(pair.lower.currency.code) here, but in \(pair.upper.currency.code) in "
          + "\(pair.upperName); no exchange rate proves that they are always smaller")
    }
    return found
  }

  private func promiseWidening(_ pair: PolicyPair, _ chain: [PolicyDocument]) -> LintFinding? {
    guard let above = pair.upper.promise,
      let place = chain.last?.place(of: .promise) ?? chain.last?.place
    else { return nil }
    let other = chain.dropLast().reversed().lazy.compactMap { $0.place(of: .promise) }.first
    guard let own = pair.lower.promise else {
      return LintFinding(
        at: place, .widens,
        "no response deadline is set here, but one is in \(pair.upperName)"
          + (other.map { " (\($0.description))" } ?? ""), other: other,
        application: ModelApplication.first(of: pair.lower, in: pair.span)?.application)
    }
    var application = ModelApplication.first(of: pair.lower, in: pair.span)?.application
    let otherPlace = other.map { " (\($0.description))" } ?? ""
    if let later = own.laterDay(than: above, in: pair.span) {
      application?.receivedOn = later.receipt
      application?.receivedAt = later.receipt.description
      return LintFinding(
        at: place, .widens,
        "an application received on \(later.receipt) is due an answer by \(later.own) here, but by "
          + "\(later.above) in \(pair.upperName)\(otherPlace)", other: other,
        application: application)
    }
    guard own.questionsPauseMax > above.questionsPauseMax else { return nil }
    return LintFinding(
      at: place, .widens,
      "questions to the applicant pause the clock for up to \(own.questionsPauseMax) days here, "
        + "but only for up to \(above.questionsPauseMax) in \(pair.upperName)\(otherPlace)",
      other: other,
      application: application)
  }
}
