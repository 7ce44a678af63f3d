internal import EmergencyFund

extension FormWriter {
  /// The step about the country, which also chooses between calls.
  var place: [Question] { read.contains(.country) ? [Self.country(words)] : [] }

  /// The question for the country.
  static func country(_ words: PageWords) -> Question {
    var question = Question(ApplicationField.country.rawValue, .choice, words[.country])
    question.options = zip(Country.all, words.language.namesOfCountries)
      .map { country, name in Question.Option(country.code, name) }
    return question
  }

  /// The step about the incidents.
  var what: [Question] {
    ask(.incidents, .list, .incidents) { question in
      question.entry = words[.incidentEntry]
      question.ids = "i"
      question.questions =
        ask(.incidentType, .choice, .incidentType) { type in
          type.options = IncidentType.allCases.map {
            Question.Option($0.rawValue, words.catalogue.title(.incidentType($0)))
          }
        } + ask(.incidentOccurredOn, .day, .incidentOccurredOn)
        + ask(.incidentOngoing, .yesNo, .incidentOngoing)
        + [note("incidents[].description", .incidentDescription)]
    }
  }

  /// The step about the applicant.
  var who: [Question] {
    ask(.applicantType, .choice, .applicantType) { question in
      question.options = ApplicantType.allCases.map {
        Question.Option($0.rawValue, words.catalogue.title(.applicantType($0)))
      }
    }
      + ask(.members, .wholeNumber, .members) { $0.condition = ofTypes { $0.minimumMembers.keys } }
      + ask(.registered, .yesNo, .registered) { $0.condition = ofTypes { $0.registered } }
      + ask(.targetGroups, .choices, .targetGroups) { question in
        question.options = options(policy.groups.map { ($0.id, $0.title) })
      }
  }

  /// The step about what can confirm the application.
  var backing: [Question] {
    ask(.references, .counted, .references) { question in
      question.hint = words[.referencesHint]
      question.entry = words[.referenceEntry]
      question.questions = ask(.referenceIndependent, .yesNo, .referenceIndependent)
    } + documents
  }

  /// A condition on the applicant's type, from the requirements that depend on the type.
  private func ofTypes(
    _ types: (ApplicantTypes) -> some Sequence<ApplicantType>
  ) -> Question.Condition {
    var named: Set<ApplicantType> = []
    for requirement in policy.requirements {
      if case .applicantType(let rule) = requirement.rule { named.formUnion(types(rule)) }
    }
    return Question.Condition(
      path: ApplicationField.applicantType.rawValue,
      values: ApplicantType.allCases.filter { named.contains($0) }.map { $0.rawValue })
  }

  private var grants: [Question] {
    ask(.previousGrants, .ifAny, .previousGrants) { question in
      question.entry = words[.grantEntry]
      question.questions =
        ask(.previousGrantFund, .choice, .grantFund) { fund in
          fund.options = [
            Question.Option(policy.fund, words[.grantFundThis]),
            Question.Option(Self.other, words[.grantFundOther]),
          ]
        }
        + ask(.previousGrantCall, .choice, .grantCall) { call in
          call.options = [
            Question.Option(policy.id, words[.grantCallThis]),
            Question.Option(Self.other, words[.grantCallOther]),
          ]
        } + ask(.previousGrantAwardedOn, .day, .grantAwardedOn)
    }
  }

  private var documents: [Question] {
    ask(.documents, .documents, .documents) { question in
      for requirement in policy.requirements {
        guard case .requiredDocuments(let rule) = requirement.rule else { continue }
        for document in rule.documents
        where !question.options.contains(where: { $0.value == document.kind }) {
          question.options.append(Question.Option(document.kind, words.title(document)))
        }
      }
    }
  }

  /// The step about the costs.
  var need: [Question] {
    ask(.currency, .choice, .currency) { question in
      func isConverted(_ currency: Currency) -> Bool {
        currency == rates.base || rates.periods.contains { $0.rates[currency] != nil }
      }
      let known = Currency.all.filter { isConverted($0) }
      let others = Currency.all.filter { !isConverted($0) }
      question.options = (known + others).map { Question.Option($0.code, $0.code) }
      question.others = .init(from: known.count, title: words[.currencyOthers])
    }
      + ask(.items, .list, .items) { question in
        question.entry = words[.itemEntry]
        question.questions =
          ask(.itemCategory, .choice, .itemCategory) { $0.options = categories }
          + [note("budget.items[].description", .itemDescription)]
          + ask(.itemQuantity, .wholeNumber, .itemQuantity)
          + ask(.itemUnitCost, .amount, .itemUnitCost) { $0.hint = words[.amountHint] }
          + ask(.itemRespondsTo, .incidents, .itemRespondsTo)
      }
  }

  /// The step about the sum, and about money from elsewhere.
  var money: [Question] {
    ask(.requested, .amount, .requested) { question in
      question.hint = words[.requestedHint]
      question.isOptional = true
    }
      + ask(.projectExclusions, .choices, .exclusions) { question in
        question.isOptional = true
        question.options = exclusions
      }
      + ask(.otherFunding, .ifAny, .otherFunding) { question in
        question.entry = words[.fundingEntry]
        question.questions =
          ask(.otherFundingSamePurpose, .yesNo, .fundingSamePurpose)
          + ask(.otherFundingStatus, .choice, .fundingStatus) { status in
            status.options = [
              Question.Option(FundingStatus.applied.rawValue, words[.fundingApplied]),
              Question.Option(FundingStatus.received.rawValue, words[.fundingReceived]),
              Question.Option(FundingStatus.declined.rawValue, words[.fundingDeclined]),
            ]
          } + ask(.otherFundingAmount, .amount, .fundingAmount) { $0.hint = words[.amountHint] }
      } + grants
  }

  private var categories: [Question.Option] {
    var found: [Question.Option] = []
    var isClosed = false
    for requirement in policy.requirements {
      guard case .costCategory(let rule) = requirement.rule else { continue }
      found += options(rule.categories.map { ($0.id, $0.title) })
      isClosed = isClosed || rule.unlisted == .reject
    }
    if isClosed || found.contains(where: { $0.value == Self.other }) { return found }
    return found + [Question.Option(Self.other, words[.itemOther])]
  }

  private var exclusions: [Question.Option] {
    policy.requirements.flatMap { requirement -> [Question.Option] in
      guard case .exclusion(let rule) = requirement.rule else { return [] }
      return options(rule.codes.map { ($0.id, $0.title) })
    }
  }

  /// The step about the dates.
  var when: [Question] {
    ask(.startsOn, .day, .startsOn) + ask(.endsOn, .day, .endsOn)
      + ask(.disbursedOn, .day, .disbursedOn) + ask(.receivedAt, .day, .receivedAt)
  }

  /// The code for anything that the policy does not list.
  private static let other = "other"
}
