extension Requirement {
  /// The requirement, in words.
  func sentence(in terms: CallTerms) -> PolicySentence {
    switch rule {
    case .callWindow(let rule): PolicySentence(rule.words)
    case .applicantType(let rule): rule.sentence
    case .country(let rule): rule.sentence
    case .targetGroup(let rule): rule.sentence(terms.groups)
    case .recentIncident(let rule):
      PolicySentence(Message(.policyRecentIncident, .days("limit", rule.days)))
    case .itemAnswersIncident: PolicySentence(Message(.policyItemAnswersIncident))
    case .costCategory(let rule): rule.sentence(terms)
    case .exclusion(let rule): rule.sentence
    case .maximum(let rule): rule.sentence(terms)
    case .minimum(let rule):
      PolicySentence(Message(.policyMinimum, terms.argument("amount", rule.amount)))
    case .sharePaid(let rule):
      PolicySentence(Message(.policySharePaid, .percent("share", rule.percent)))
    case .activityWindow(let rule): rule.sentence
    case .references(let rule): rule.sentence
    case .otherFunding: PolicySentence(Message(.policyOtherFunding))
    case .previousGrants(let rule): PolicySentence(rule.words)
    case .requiredDocuments(let rule): rule.sentence
    case .positiveAmounts: PolicySentence(Message(.policyPositiveAmounts))
    case .judgement(let rule):
      PolicySentence(Message(.policyAsks, .words("question", rule.question)))
    }
  }
}

extension CallTerms {
  /// An amount in the policy's currency as a value of a message.
  fileprivate func argument(_ name: String, _ amount: ExactDecimal) -> Message.Argument {
    .money(name, Money(roundingHalfUp: 1 * amount, currency: currency))
  }
}

extension CallWindow {
  fileprivate var words: Message {
    if let suspended { return Message(.policyCallSuspended, .words("reason", suspended)) }
    switch (opensOn, closesOn) {
    case (nil, nil): return Message(.policyCallRolling)
    case (let opens?, nil): return Message(.policyCallFrom, .day("opens", opens))
    case (nil, let closes?): return Message(.policyCallUntil, .day("closes", closes))
    case (let opens?, let closes?):
      return Message(.policyCallBetween, .day("opens", opens), .day("closes", closes))
    }
  }
}

extension ApplicantTypes {
  fileprivate var sentence: PolicySentence {
    var entries: [PolicySentence.Entry] = []
    for type in ApplicantType.allCases where accepts.contains(type) {
      if let minimum = minimumMembers[type] {
        entries.append(
          .init(
            Message(.policyMinimumMembers, .term("type", Term(type)), .count("count", minimum))))
      }
      if registered.contains(type) {
        entries.append(.init(Message(.policyRegistered, .term("type", Term(type)))))
      }
    }
    return PolicySentence(
      Message(.policyApplicantTypes, .terms("types", accepts.map { Term($0) }, .and)), entries)
  }
}

extension Countries {
  fileprivate var sentence: PolicySentence {
    guard let covered else { return PolicySentence(Message(.policyEveryCountry)) }
    let entries = covered.map {
      PolicySentence.Entry(Message(.policyCountry, .country("country", $0)))
    }
    return PolicySentence(
      Message(.policyCountries, .count("count", covered.count)), entries, isInline: true)
  }
}

extension TargetGroups {
  fileprivate func sentence(_ known: [GroupDefinition]) -> PolicySentence {
    let entries = groups.map { group in
      let title = known.first { $0.id == group }?.title ?? LocalizedText(english: group)
      return PolicySentence.Entry(
        Message(.policyEntry, .entry("entry", Term(group, title))))
    }
    return PolicySentence(Message(.policyTargetGroups, .count("count", groups.count)), entries)
  }
}

extension CostCategories {
  fileprivate func sentence(_ terms: CallTerms) -> PolicySentence {
    let id: PolicyMessage =
      switch unlisted {
      case .review: .policyCategoriesAsk
      case .reject: .policyCategoriesRefuse
      case .allow: .policyCategoriesAllow
      }
    return PolicySentence(Message(id), categories.map { $0.entry(terms) })
  }
}

extension CostCategory {
  fileprivate func entry(_ terms: CallTerms) -> PolicySentence.Entry {
    var conditions: [Message] = []
    if !answers.isEmpty {
      conditions.append(
        Message(.policyCategoryAnswers, .terms("types", answers.map { Term($0) }, .or)))
    }
    if let cap { conditions.append(Message(.policyCategoryCap, terms.argument("cap", cap))) }
    if let share { conditions.append(Message(.policyCategoryShare, .percent("share", share))) }
    if let question { conditions.append(Message(.policyAsks, .words("question", question))) }
    return .init(
      Message(.policyEntry, .entry("entry", Term(id, title))), conditions)
  }
}

extension Exclusions {
  fileprivate var sentence: PolicySentence {
    let entries = codes.map { code in
      PolicySentence.Entry(
        Message(.policyEntry, .entry("entry", Term(code.id, code.title))))
    }
    return PolicySentence(Message(.policyExclusions, .count("count", codes.count)), entries)
  }
}

extension MaximumAmount {
  fileprivate func sentence(_ terms: CallTerms) -> PolicySentence {
    let entries = ApplicantType.allCases.compactMap { type -> PolicySentence.Entry? in
      guard let amount = byApplicantType[type] else { return nil }
      return .init(
        Message(
          .policyMaximumOfType, .term("type", Term(type)), terms.argument("amount", amount)))
    }
    return PolicySentence(Message(.policyMaximum, terms.argument("amount", amount)), entries)
  }
}

extension ActivityWindow {
  fileprivate var sentence: PolicySentence {
    let id: PolicyMessage = from == .start ? .policyWindowFromStart : .policyWindowFromPayment
    return PolicySentence(
      Message(id, .months("months", months)),
      retroactiveCosts == .refused ? [.init(Message(.policyNothingPast))] : [])
  }
}

extension References {
  fileprivate var sentence: PolicySentence {
    PolicySentence(
      Message(.policyReferences, .count("count", minimum)),
      independent > 0 ? [.init(Message(.policyIndependent, .count("count", independent)))] : [])
  }
}

extension PreviousGrants {
  fileprivate var words: Message {
    switch per {
    case .call: Message(.policyNoGrantOfCall, .count("count", most))
    case .ever: Message(.policyNoGrantEver, .count("count", most))
    case .months:
      Message(.policyNoGrantInMonths, .count("count", most), .months("months", months))
    }
  }
}

extension RequiredDocuments {
  fileprivate var sentence: PolicySentence {
    let entries = documents.map { document -> PolicySentence.Entry in
      if document.applicantTypes.isEmpty {
        return .init(Message(.policyDocument, .entry("kind", document.term)))
      }
      return .init(
        Message(
          .policyDocumentOfTypes, .entry("kind", document.term),
          .terms("types", document.applicantTypes.map { Term($0) }, .or)))
    }
    return PolicySentence(Message(.policyDocuments, .count("count", documents.count)), entries)
  }
}
