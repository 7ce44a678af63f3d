package import EmergencyFund

/// Makes applications from a seed: mostly near the limits of `EveryKind`, with answers missing.
package struct ApplicationGenerator {
  package var random: SplitMix64
  /// How many of a hundred answers are missing.
  package let absentPercent: Int

  package init(seed: Int, absentPercent: Int) {
    random = SplitMix64(seed: seed)
    self.absentPercent = absentPercent
  }

  /// An application that a reader accepts once it is written.
  package mutating func application() -> GrantApplication {
    var application = GrantApplication()
    for field in Self.lists where !random.chance(absentPercent) {
      set(FieldPath(field), in: &application)
    }
    for path in Self.paths(of: application) where !Self.lists.contains(path.field) {
      if !random.chance(absentPercent) { set(path, in: &application) }
    }
    addTexts(&application)
    for index in (application.incidents ?? []).indices {
      // A reader refuses two answers that contradict each other.
      application.incidents?[index].ongoing = nil
      if random.chance(50) {
        application.incidents?[index].state = nil
        application.incidents?[index].ongoing = random.chance(50)
      }
    }
    return application
  }

  /// The fields that hold a list with fields of its own.
  package static let lists: [ApplicationField] = [
    .references, .previousGrants, .incidents, .items, .otherFunding, .documents,
  ]

  /// The place of every answer that a rule may read, in the lists that there are.
  package static func paths(of application: GrantApplication) -> [FieldPath] {
    ApplicationField.allCases.flatMap { field -> [FieldPath] in
      let count: Int? =
        switch field.rawValue.split(separator: "[").first.map(String.init) {
        case "applicant.references" where field != .references:
          application.applicant.references?.count ?? 0
        case "applicant.previousGrants" where field != .previousGrants:
          application.applicant.previousGrants?.count ?? 0
        case "incidents" where field != .incidents: application.incidents?.count ?? 0
        case "budget.items" where field != .items: application.budget.items?.count ?? 0
        case "budget.otherFunding" where field != .otherFunding:
          application.budget.otherFunding?.count ?? 0
        case "documents" where field != .documents: application.documents?.count ?? 0
        default: nil
        }
      guard let count else { return [FieldPath(field)] }
      return (0..<count).map { FieldPath(field, $0) }
    }
  }

  /// Texts that no rule reads, some of them hard to write.
  private mutating func addTexts(_ application: inout GrantApplication) {
    let texts = ["", "Ñandú \"Ω\" \\ / \u{1}\n\t\u{7F} 🚨", "نور العلي (invented)", "x"]
    func text(_ random: inout SplitMix64, _ absent: Int) -> String? {
      random.chance(absent) ? nil : random.one(of: texts)
    }
    application.id = text(&random, absentPercent)
    application.call = random.chance(absentPercent) ? nil : "test"
    application.language = random.chance(absentPercent) ? nil : "pt-BR"
    application.applicant.name = text(&random, absentPercent)
    application.applicant.languages = random.chance(absentPercent) ? nil : ["es", "qu"]
    application.project.title = text(&random, absentPercent)
    if !random.chance(absentPercent) {
      var contact = SafeContact()
      contact.channel = random.one(of: ContactChannel.allCases)
      contact.doNot = text(&random, absentPercent)
      application.applicant.contact = contact
    }
    for index in (application.incidents ?? []).indices {
      application.incidents?[index].description = text(&random, absentPercent)
      application.incidents?[index].syntheticMedia = random.one(of: SyntheticMedia.allCases)
    }
    for index in (application.documents ?? []).indices {
      application.documents?[index].sha256 = String(repeating: "0a", count: 32)
    }
    addDetails(&application.applicant, text)
    addDetails(&application.project, text)
    for index in (application.incidents ?? []).indices {
      application.incidents?[index].platform = text(&random, absentPercent)
      application.incidents?[index].link = text(&random, absentPercent)
      for report in (application.incidents?[index].reports ?? []).indices {
        application.incidents?[index].reports?[report].reference = text(&random, absentPercent)
      }
    }
    addStatements(&application, text)
  }

  private typealias Text = (inout SplitMix64, Int) -> String?

  private mutating func addDetails(_ applicant: inout Applicant, _ text: Text) {
    applicant.residence = random.chance(absentPercent) ? nil : Country("CL")
    applicant.inExile = random.chance(absentPercent) ? nil : random.chance(50)
    applicant.role = text(&random, absentPercent)
    applicant.activeSince = random.chance(absentPercent) ? nil : 1_900 + random.below(300)
    if !random.chance(absentPercent) {
      applicant.publicWork = (0..<random.below(3)).map { _ in
        var work = PublicWork()
        work.link = text(&random, absentPercent)
        work.what = text(&random, absentPercent)
        return work
      }
    }
    for index in (applicant.references ?? []).indices {
      applicant.references?[index].relation = text(&random, absentPercent)
      applicant.references?[index].language = random.chance(absentPercent) ? nil : "ru"
      applicant.references?[index].informed = random.chance(absentPercent) ? nil : true
    }
  }

  private mutating func addDetails(_ project: inout Project, _ text: Text) {
    project.measuresTaken = text(&random, absentPercent)
    project.alternatives = text(&random, absentPercent)
    project.expectedResult = text(&random, absentPercent)
    project.neededBy = random.chance(absentPercent) ? nil : day()
  }

  private mutating func addStatements(_ application: inout GrantApplication, _ text: Text) {
    if random.chance(absentPercent) { return }
    var onBehalfOf = OnBehalfOf()
    onBehalfOf.relationship = text(&random, absentPercent)
    onBehalfOf.consent = random.chance(50)
    onBehalfOf.why = text(&random, absentPercent)
    application.onBehalfOf = onBehalfOf
    var beneficiaries = Beneficiaries()
    beneficiaries.count = random.chance(absentPercent) ? nil : random.below(1_000)
    beneficiaries.dependants = random.chance(absentPercent) ? nil : random.below(10)
    application.beneficiaries = beneficiaries
    application.otherSupport = (0..<random.below(3)).map { _ in
      var support = OtherSupport()
      support.organisation = text(&random, absentPercent)
      support.kind = text(&random, absentPercent)
      support.result = text(&random, absentPercent)
      return support
    }
    var payment = PaymentAnswers()
    payment.canReceive = random.chance(50)
    payment.route = random.chance(absentPercent) ? nil : random.one(of: PaymentRoute.allCases)
    payment.risk = text(&random, absentPercent)
    payment.preferInKind = random.chance(50)
    application.payment = payment
    var consents = Consents()
    consents.contactReferences = random.chance(50)
    consents.vetting = random.chance(50)
    consents.referTo = (0..<random.below(3)).compactMap { _ in text(&random, absentPercent) }
    consents.neverShareWith = random.chance(absentPercent) ? nil : []
    application.consents = consents
    var declarations = Declarations()
    declarations.truth = random.chance(50)
    declarations.privacyNotice = text(&random, absentPercent)
    application.declarations = declarations
    var statistics = StatisticalStatement()
    statistics.gender = random.chance(absentPercent) ? nil : random.one(of: Gender.allCases)
    statistics.identities = random.chance(absentPercent) ? nil : [random.one(of: Identity.allCases)]
    application.statistics = statistics
  }

  // MARK: - Single answers

  /// Gives one place another answer; the lists get elements of which nothing is known.
  package mutating func set(_ path: FieldPath, in application: inout GrantApplication) {
    switch path.field.rawValue.prefix(4) {
    case "appl": setApplicant(path, in: &application.applicant)
    case "proj": setProject(path, in: &application.project)
    case "inci": setIncident(path, in: &application)
    case "budg": setBudget(path, in: &application.budget)
    default: setOther(path, in: &application)
    }
  }

  private mutating func setOther(_ path: FieldPath, in application: inout GrantApplication) {
    switch path.field {
    case .receivedAt:
      let day = day()
      let text = random.chance(50) ? "\(day)" : "\(day)T09:30:00.5-05:00"
      application.receipt = Receipt(utf8: text.utf8)
      application.receivedAt = text
    case .imminentDanger: application.imminentDanger = random.chance(50)
    case .documents:
      application.documents = (0..<random.below(3)).map { _ in AttachedDocument() }
    case .documentKind:
      application.documents?[path.index].kind = random.one(of: [
        "registration", "statutes", "photo",
      ])
    default: break
    }
  }

  private mutating func setApplicant(_ path: FieldPath, in applicant: inout Applicant) {
    switch path.field {
    case .applicantType: applicant.type = random.one(of: ApplicantType.allCases)
    case .country: applicant.country = Country(random.one(of: ["PE", "CL", "XK"]))
    case .targetGroups:
      let groups = ["women", "journalists", "bloggers", "womens", "teachers"]
      applicant.targetGroups = (0..<random.below(3)).map { _ in random.one(of: groups) }
    case .members: applicant.members = random.below(5)
    case .registered: applicant.registered = random.chance(60)
    case .references: applicant.references = (0..<random.below(5)).map { _ in Reference() }
    case .referenceIndependent: applicant.references?[path.index].independent = random.chance(60)
    case .previousGrants:
      applicant.previousGrants = (0..<random.below(3)).map { _ in PreviousGrant() }
    case .previousGrantFund:
      applicant.previousGrants?[path.index].fund = random.one(of: ["ief", "other"])
    case .previousGrantCall:
      applicant.previousGrants?[path.index].call = random.one(of: ["test", "other"])
    case .previousGrantAwardedOn:
      applicant.previousGrants?[path.index].awardedOn = day(yearsBack: 1)
    default: break
    }
  }

  private mutating func setProject(_ path: FieldPath, in project: inout Project) {
    switch path.field {
    case .startsOn: project.startsOn = day()
    case .endsOn: project.endsOn = day().adding(days: random.one(of: [0, 60, 122, 200]))
    case .disbursedOn: project.disbursedOn = day()
    case .projectExclusions: project.exclusions = exclusions(rarely: 80)
    default: break
    }
  }

  private mutating func setIncident(_ path: FieldPath, in application: inout GrantApplication) {
    if path.field == .incidents {
      application.incidents = (0..<random.below(4)).map { _ in Incident() }
      return
    }
    guard var incident = application.incidents?[path.index] else { return }
    switch path.field {
    case .incidentID: incident.id = "i\(path.index)"
    case .incidentType:
      incident.type = random.one(of: [.deviceStolen, .deviceLost, .smear, .spyware])
    case .incidentOccurredOn:
      incident.occurredOn = day().adding(days: random.one(of: [0, -90, -91]))
    case .incidentOngoing: incident.ongoing = random.chance(30)
    case .incidentState: incident.state = random.one(of: IncidentState.allCases)
    case .incidentHarm: incident.harm = random.one(of: Harm.allCases)
    case .incidentIdentityBased: incident.identityBased = random.chance(50)
    case .incidentCoordinated: incident.coordinated = random.chance(50)
    case .incidentCoded: incident.coded = random.chance(50)
    case .incidentReports:
      incident.reports = (0..<random.below(2)).map { _ in IncidentReport() }
    default: break
    }
    application.incidents?[path.index] = incident
  }

  private mutating func setBudget(_ path: FieldPath, in budget: inout Budget) {
    switch path.field {
    case .currency: budget.currency = Currency(random.one(of: ["EUR", "PEN", "USD", "CHF"]))
    case .requested: budget.requested = amount(near: [100, 8_000, 10_000])
    case .items: budget.items = (0..<random.below(4)).map { _ in BudgetItem() }
    case .itemCategory:
      budget.items?[path.index].category = random.one(of: ["tools", "care", "training", "carre"])
    case .itemQuantity:
      budget.items?[path.index].quantity = Int64(random.one(of: [1, 1, 2, 0, -1]))
    case .itemUnitCost: budget.items?[path.index].unitCost = amount(near: [0, 400, 500, 10_000])
    case .itemRespondsTo:
      let ids = ["i0", "i1", "i2", "i9"]
      budget.items?[path.index].respondsTo = (0..<random.below(3)).map { _ in random.one(of: ids) }
    case .itemExclusions: budget.items?[path.index].exclusions = exclusions(rarely: 85)
    case .otherFunding: budget.otherFunding = (0..<random.below(3)).map { _ in OtherFunding() }
    case .otherFundingAmount:
      budget.otherFunding?[path.index].amount = random.chance(20) ? .zero : amount(near: [1_000])
    case .otherFundingStatus:
      budget.otherFunding?[path.index].status = random.one(of: FundingStatus.allCases)
    case .otherFundingSamePurpose:
      budget.otherFunding?[path.index].samePurpose = random.chance(40)
    default: break
    }
  }

  /// An amount at one of the limits, or a cent beside it; above zero.
  private mutating func amount(near limits: [Int64]) -> ExactDecimal? {
    let limit = random.one(of: limits) * 10_000 * random.one(of: [1, 4])
    return ExactDecimal(tenThousandths: max(1, limit + random.one(of: [0, 100, -100, 50, 1])))
  }

  /// A day about 2 March 2026, from which the policies count.
  private mutating func day(yearsBack: Int = 0) -> Day {
    let start = Day(year: 2026 - yearsBack, month: 2, day: 26) ?? .min
    return start.adding(days: random.below(9))
  }

  private mutating func exclusions(rarely percent: Int) -> [String] {
    random.chance(percent) ? [] : [random.one(of: ["lobby", "salaries", "travel"])]
  }
}
