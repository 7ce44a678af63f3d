// What the first version of the format does not have. No rule reads any of it, so that it is
// checked and not kept.
extension DecodingRun {
  mutating func later(_ key: Applicant.Key) throws(Unusual) {
    hasLaterKeys = true
    switch key {
    case .residence: _ = try country()
    case .inExile: _ = try cursor.boolean()
    case .activeSince: _ = try cursor.integer(in: 1_900...2_199)
    case .publicWork:
      try skipList { run throws(Unusual) in
        var state = run.object(4)
        while try run.cursor.nextKey(run.tables.publicWork, &state) != nil {
          try run.cursor.skipText()
        }
      }
    default: try cursor.skipText()
    }
  }

  mutating func later(_ key: Reference.Key) throws(Unusual) {
    hasLaterKeys = true
    switch key {
    case .language: _ = try cursor.languageTag()
    case .informed: _ = try cursor.boolean()
    default: try cursor.skipText()
    }
  }

  mutating func later(_ key: Project.Key) throws(Unusual) {
    hasLaterKeys = true
    if key == .neededBy { _ = try cursor.day() } else { try cursor.skipText() }
  }

  mutating func statement(_ key: GrantApplication.Key) throws(Unusual) {
    hasLaterKeys = true
    switch key {
    case .onBehalfOf: try onBehalfOf()
    case .beneficiaries: try beneficiaries()
    case .otherSupport:
      try skipList { run throws(Unusual) in
        var state = run.object(3)
        while try run.cursor.nextKey(run.tables.support, &state) != nil {
          try run.cursor.skipText()
        }
      }
    case .payment: try payment()
    case .consents: try consents()
    case .declarations: try declarations()
    default: try statistics()
    }
  }

  private mutating func onBehalfOf() throws(Unusual) {
    var state = object(2)
    while let key = try cursor.nextKey(tables.onBehalfOf, &state) {
      if key == .consent { _ = try cursor.boolean() } else { try cursor.skipText() }
    }
  }

  private mutating func beneficiaries() throws(Unusual) {
    var state = object(2)
    while try cursor.nextKey(tables.beneficiaries, &state) != nil {
      _ = try cursor.integer(in: 0...1_000_000_000)
    }
  }

  private mutating func payment() throws(Unusual) {
    var state = object(2)
    while let key = try cursor.nextKey(tables.payment, &state) {
      switch key {
      case .canReceive, .preferInKind: _ = try cursor.boolean()
      case .route: _ = try choice(tables.route)
      case .risk: try cursor.skipText()
      }
    }
  }

  private mutating func consents() throws(Unusual) {
    var state = object(2)
    while let key = try cursor.nextKey(tables.consents, &state) {
      switch key {
      case .contactReferences, .vetting: _ = try cursor.boolean()
      case .referTo, .neverShareWith:
        try skipList { run throws(Unusual) in try run.cursor.skipText() }
      }
    }
  }

  private mutating func declarations() throws(Unusual) {
    var state = object(2)
    while let key = try cursor.nextKey(tables.declarations, &state) {
      if key == .truth { _ = try cursor.boolean() } else { try cursor.skipText() }
    }
  }

  private mutating func statistics() throws(Unusual) {
    var state = object(2)
    while let key = try cursor.nextKey(tables.statistics, &state) {
      switch key {
      case .gender: _ = try choice(tables.gender)
      case .identities:
        try skipList(atMost: 100) { run throws(Unusual) in
          _ = try run.choice(run.tables.identity)
        }
      }
    }
  }

  /// Reads a list of which nothing is kept.
  @inline(__always)
  private mutating func skipList(
    atMost countMax: Int = 1_000, _ skip: (inout DecodingRun) throws(Unusual) -> Void
  ) throws(Unusual) {
    var count = 0
    var isOpen = false
    while try cursor.nextElement(&isOpen) {
      guard count < countMax else { throw Unusual() }
      try skip(&self)
      count += 1
    }
  }
}
