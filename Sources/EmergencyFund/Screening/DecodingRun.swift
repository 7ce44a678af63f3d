/// The decoding of one application: the format once more, in terms of bytes.
///
/// What it accepts and returns is defined by ``GrantApplication/read(_:)``; a test compares both.
struct DecodingRun {
  var cursor: ByteCursor
  let tables: ApplicationTables
  let allowsUnknownKeys: Bool
  let leavesOutCodes: Bool
  /// Whether there were keys that the first version of the format does not have.
  var hasLaterKeys = false

  /// A version of the format; `none` before it was read.
  private enum Format { case none, first, second }

  init(
    _ line: PaddedLine, _ tables: ApplicationTables, allowsUnknownKeys: Bool,
    leavesOutCodes: Bool
  ) {
    cursor = ByteCursor(line)
    self.tables = tables
    self.allowsUnknownKeys = allowsUnknownKeys
    self.leavesOutCodes = leavesOutCodes
  }

  func object(_ depth: Int) -> ByteCursor.ObjectState {
    ByteCursor.ObjectState(depth: depth, allowsUnknownKeys: allowsUnknownKeys)
  }

  mutating func application(
    _ application: inout GrantApplication, _ lists: inout RecycledLists
  ) throws(Unusual) {
    cursor.skipSpace()
    var state = object(1)
    var format = Format.none
    while let key = try cursor.nextKey(tables.application, &state) {
      switch key {
      case .format:
        format = try self.format()
      case .id: application.id = try cursor.text()
      case .call: application.call = try cursor.code(tables.calls)
      case .receivedAt: application.receipt = try cursor.receipt()
      case .language: application.language = try cursor.languageTag()
      case .imminentDanger: application.imminentDanger = try cursor.boolean()
      case .applicant: try applicant(&application.applicant, &lists)
      case .project: try project(&application.project)
      case .incidents: try incidents(&application.incidents, &lists)
      case .budget: try budget(&application.budget, &lists)
      case .onBehalfOf, .beneficiaries, .otherSupport, .payment, .consents, .declarations,
        .statistics:
        try statement(key)
      case .documents:
        application.documents = try list(of: AttachedDocument(), atMost: 1_000) {
          run, document throws(Unusual) in try run.document(&document)
        }
      }
    }
    guard format == .second || format == .first && !hasLaterKeys else { throw Unusual() }
    cursor.skipSpace()
  }

  private mutating func format() throws(Unusual) -> Format {
    try cursor.skipWord("\"ief-application/")
    let isFirst = cursor.at.pointee == UInt8(ascii: "1")
    try cursor.skipWord(isFirst ? "1\"" : "2\"")
    return isFirst ? .first : .second
  }

  private mutating func applicant(
    _ applicant: inout Applicant, _ lists: inout RecycledLists
  ) throws(Unusual) {
    var state = object(2)
    while let key = try cursor.nextKey(tables.applicant, &state) {
      switch key {
      case .type: applicant.type = try choice(tables.applicantType)
      case .name, .work: try cursor.skipText()
      case .country: applicant.country = try country()
      case .residence, .inExile, .role, .activeSince, .publicWork: try later(key)
      case .targetGroups:
        applicant.targetGroups = try codes(in: RecycledLists.give(&lists.targetGroups))
      case .languages:
        applicant.languages = try texts(
          atMost: 100, in: RecycledLists.give(&lists.languages)
        ) { cursor throws(Unusual) in
          try cursor.languageTag()
        }
      case .members: applicant.members = try cursor.integer(in: 0...1_000_000_000)
      case .registered: applicant.registered = try cursor.boolean()
      case .references:
        applicant.references = try list(
          of: Reference(), atMost: 1_000, in: RecycledLists.give(&lists.references)
        ) {
          run, reference throws(Unusual) in try run.reference(&reference)
        }
      case .previousGrants:
        applicant.previousGrants = try list(of: PreviousGrant(), atMost: 1_000) {
          run, grant throws(Unusual) in try run.grant(&grant)
        }
      case .contact: applicant.contact = try contact()
      }
    }
  }

  private mutating func reference(_ reference: inout Reference) throws(Unusual) {
    var state = object(4)
    while let key = try cursor.nextKey(tables.reference, &state) {
      switch key {
      case .name, .organisation, .contact: try cursor.skipText()
      case .independent: reference.independent = try cursor.boolean()
      case .relation, .language, .informed: try later(key)
      }
    }
  }

  private mutating func grant(_ grant: inout PreviousGrant) throws(Unusual) {
    var state = object(4)
    while let key = try cursor.nextKey(tables.grant, &state) {
      switch key {
      case .fund: grant.fund = try cursor.code(tables.calls)
      case .call: grant.call = try cursor.code(tables.calls)
      case .awardedOn: grant.awardedOn = try cursor.day()
      case .amount: grant.amount = try cursor.decimal()
      case .currency: grant.currency = try currency()
      }
    }
  }

  private mutating func contact() throws(Unusual) -> SafeContact {
    var contact = SafeContact()
    var state = object(3)
    while let key = try cursor.nextKey(tables.contact, &state) {
      switch key {
      case .channel: contact.channel = try choice(tables.channel)
      case .language: contact.language = try cursor.languageTag()
      case .address, .safeTimes, .doNot: try cursor.skipText()
      }
    }
    return contact
  }

  private mutating func project(_ project: inout Project) throws(Unusual) {
    var state = object(2)
    while let key = try cursor.nextKey(tables.project, &state) {
      switch key {
      case .title, .goal: try cursor.skipText()
      case .measuresTaken, .alternatives, .expectedResult, .neededBy: try later(key)
      case .startsOn: project.startsOn = try cursor.day()
      case .endsOn: project.endsOn = try cursor.day()
      case .disbursedOn: project.disbursedOn = try cursor.day()
      case .exclusions: project.exclusions = try codes()
      }
    }
  }

  private mutating func document(_ document: inout AttachedDocument) throws(Unusual) {
    var state = object(3)
    while let key = try cursor.nextKey(tables.document, &state) {
      switch key {
      case .name: try cursor.skipText()
      case .kind: document.kind = try cursor.code(tables.groups)
      // Its digits are checked when a tree is read; in bulk it is rare.
      case .sha256: throw Unusual()
      }
    }
  }
}

// MARK: - Incidents

extension DecodingRun {
  private mutating func incidents(
    _ incidents: inout [Incident]?, _ lists: inout RecycledLists
  ) throws(Unusual) {
    let found = try list(
      of: Incident(), atMost: 1_000, in: RecycledLists.give(&lists.incidents)
    ) { run, incident throws(Unusual) in
      try run.incident(&incident)
    }
    try refuseRepeats(found) { $0.id }
    incidents = found
  }

  private mutating func incident(_ incident: inout Incident) throws(Unusual) {
    var state = object(3)
    while let key = try cursor.nextKey(tables.incident, &state) {
      switch key {
      case .id: incident.id = try cursor.text()
      case .type:
        incident.type = try cursor.word(tables.incidentType)
        if incident.type == nil {
          guard leavesOutCodes else { throw Unusual() }
          incident.type = .other
        }
      case .occurredOn: incident.occurredOn = try cursor.day()
      case .ongoing: incident.ongoing = try cursor.boolean()
      case .state: incident.state = try choice(tables.incidentState)
      case .harm: incident.harm = try choice(tables.harm)
      case .coded: incident.coded = try cursor.boolean()
      case .syntheticMedia: incident.syntheticMedia = try choice(tables.syntheticMedia)
      case .identityBased: incident.identityBased = try cursor.boolean()
      case .coordinated: incident.coordinated = try cursor.boolean()
      case .platform, .link:
        hasLaterKeys = true
        try cursor.skipText()
      case .description, .narrative, .means, .attributedTo, .effects: try cursor.skipText()
      case .reports:
        incident.reports = try list(of: IncidentReport(), atMost: 1_000) {
          run, report throws(Unusual) in try run.report(&report)
        }
      }
    }
    if let ongoing = incident.ongoing, let state = incident.state, ongoing != (state == .ongoing) {
      throw Unusual()
    }
  }

  private mutating func report(_ report: inout IncidentReport) throws(Unusual) {
    var state = object(5)
    while let key = try cursor.nextKey(tables.report, &state) {
      switch key {
      case .reportedOn: report.reportedOn = try cursor.day()
      case .to, .result: try cursor.skipText()
      case .reference:
        hasLaterKeys = true
        try cursor.skipText()
      }
    }
  }
}

// MARK: - Budget

extension DecodingRun {
  private mutating func budget(
    _ budget: inout Budget, _ lists: inout RecycledLists
  ) throws(Unusual) {
    var state = object(2)
    while let key = try cursor.nextKey(tables.budget, &state) {
      switch key {
      case .currency: budget.currency = try currency()
      case .items:
        let items = try list(
          of: BudgetItem(), atMost: 10_000, in: RecycledLists.give(&lists.items)
        ) {
          run, item throws(Unusual) in try run.item(&item)
        }
        try refuseRepeats(items) { $0.id }
        budget.items = items
      case .requested:
        let requested = try cursor.decimal()
        guard requested > .zero else { throw Unusual() }
        budget.requested = requested
      case .otherFunding:
        budget.otherFunding = try list(of: OtherFunding(), atMost: 1_000) {
          run, funding throws(Unusual) in try run.funding(&funding)
        }
      }
    }
  }

  private mutating func item(_ item: inout BudgetItem) throws(Unusual) {
    var state = object(4)
    while let key = try cursor.nextKey(tables.item, &state) {
      switch key {
      case .id: item.id = try cursor.text()
      case .category: item.category = try cursor.code(tables.categories)
      case .description: try cursor.skipText()
      case .quantity: item.quantity = Int64(try cursor.integer(in: -1_000_000...1_000_000))
      case .unitCost: item.unitCost = try cursor.decimal()
      case .respondsTo:
        item.respondsTo = try texts(atMost: 1_000) { cursor throws(Unusual) in
          try cursor.text()
        }
      case .exclusions: item.exclusions = try codes()
      }
    }
  }

  private mutating func funding(_ funding: inout OtherFunding) throws(Unusual) {
    var state = object(4)
    while let key = try cursor.nextKey(tables.funding, &state) {
      switch key {
      case .source: try cursor.skipText()
      case .amount: funding.amount = try cursor.decimal()
      case .currency: funding.currency = try currency()
      case .status: funding.status = try choice(tables.fundingStatus)
      case .samePurpose: funding.samePurpose = try cursor.boolean()
      }
    }
  }
}

// MARK: - Lists and codes

extension DecodingRun {
  /// Reads a list of objects, each filled in place.
  @inline(__always)
  mutating func list<Element>(
    of empty: @autoclosure () -> Element, atMost countMax: Int, in room: consuming [Element] = [],
    _ fill: (inout DecodingRun, inout Element) throws(Unusual) -> Void
  ) throws(Unusual) -> [Element] {
    var elements = room
    var isOpen = false
    while try cursor.nextElement(&isOpen) {
      let count = elements.count
      guard count < countMax else { throw Unusual() }
      elements.append(empty())
      try fill(&self, &elements[count])
    }
    return elements
  }

  /// Reads a list of texts.
  @inline(__always)
  mutating func texts(
    atMost countMax: Int, in room: consuming [String] = [],
    _ text: (inout ByteCursor) throws(Unusual) -> String
  ) throws(Unusual) -> [String] {
    var texts = room
    var isOpen = false
    while try cursor.nextElement(&isOpen) {
      guard texts.count < countMax else { throw Unusual() }
      texts.append(try text(&cursor))
    }
    return texts
  }

  private mutating func codes(in room: consuming [String] = []) throws(Unusual) -> [String] {
    let known = tables.groups
    return try texts(atMost: 10_000, in: room) { cursor throws(Unusual) in try cursor.code(known) }
  }

  /// Lists up to this length are searched pair by pair for repeated ids.
  private static var pairsMax: Int { 12 }

  private func refuseRepeats<Element>(
    _ list: [Element], _ id: (Element) -> String?
  ) throws(Unusual) {
    if list.count <= DecodingRun.pairsMax {
      for index in list.indices.dropFirst() {
        guard let own = id(list[index]) else { continue }
        for other in 0..<index where id(list[other]) == own { throw Unusual() }
      }
      return
    }
    var seen: Set<String> = []
    for element in list {
      if let own = id(element), !seen.insert(own).inserted { throw Unusual() }
    }
  }

  @inline(__always)
  mutating func choice<Word>(_ table: WordTable<Word>) throws(Unusual) -> Word? {
    let word = try cursor.word(table)
    if word == nil, !leavesOutCodes { throw Unusual() }
    return word
  }

  private mutating func currency() throws(Unusual) -> Currency? {
    try cursor.expect("\"")
    let code = try cursor.plainText()
    let currency = Currency(utf8: code)
    if currency == nil, !leavesOutCodes || Currency.isFormer(code) { throw Unusual() }
    return currency
  }

  mutating func country() throws(Unusual) -> Country? {
    try cursor.expect("\"")
    let country = Country(utf8: try cursor.plainText())
    if country == nil, !leavesOutCodes { throw Unusual() }
    return country
  }
}
