extension GrantApplication {
  /// The keys of an application document.
  package enum Key: String, FieldKey {
    case format, id, call, receivedAt, language, imminentDanger, onBehalfOf, applicant, project
    case incidents, budget, documents, beneficiaries, otherSupport, payment, consents
    case declarations, statistics

    static var later: [Key] {
      [
        .onBehalfOf, .beneficiaries, .otherSupport, .payment, .consents, .declarations,
        .statistics,
      ]
    }
  }

  /// Reads an application; what cannot be read is left out and reported.
  ///
  /// All problems are found at once. The application may be used if there are no diagnostics.
  public static func read(_ reader: inout DocumentReader) -> GrantApplication {
    var fields = reader.fields(reader.root, Key.self)
    reader.isOfFirstFormat =
      fields[.format].map { reader.isWord(GrantApplication.firstFormat, $0) } ?? false
    if reader.isOfFirstFormat {
      fields = reader.withoutLater(fields, Key.later)
    } else {
      reader.requireFormat(GrantApplication.format, fields, .format)
    }
    var application = GrantApplication()
    application.id = reader.text(fields[.id])
    application.call = reader.code(fields[.call], noun: "the id of a call")
    if let read = reader.receipt(fields[.receivedAt]) {
      application.receipt = read.receipt
      application.receivedAt = read.text
      // Amounts of an application are in the currencies of its time.
      reader.codesOn = reader.codesOn ?? read.receipt.day
    }
    application.language = reader.languageTag(fields[.language])
    application.imminentDanger = reader.boolean(fields[.imminentDanger])
    if let field = fields[.applicant] { application.applicant = Applicant.read(field, &reader) }
    if let field = fields[.project] { application.project = Project.read(field, &reader) }
    application.incidents = reader.list(fields[.incidents], atMost: 1_000) { reader, field in
      Incident.read(field, &reader)
    }
    reader.refuseRepeats(fields[.incidents], noun: "incident")
    if let field = fields[.budget] { application.budget = Budget.read(field, &reader) }
    application.documents = reader.list(fields[.documents], atMost: 1_000) { reader, field in
      AttachedDocument.read(field, &reader)
    }
    application.readStatements(fields, &reader)
    return application
  }
}

extension GrantApplication {
  /// Reads what the first version of the format does not have.
  private mutating func readStatements(_ fields: Fields<Key>, _ reader: inout DocumentReader) {
    onBehalfOf = fields[.onBehalfOf].map { OnBehalfOf.read($0, &reader) }
    beneficiaries = fields[.beneficiaries].map { Beneficiaries.read($0, &reader) }
    otherSupport = reader.list(fields[.otherSupport], atMost: 1_000) { reader, field in
      OtherSupport.read(field, &reader)
    }
    payment = fields[.payment].map { PaymentAnswers.read($0, &reader) }
    consents = fields[.consents].map { Consents.read($0, &reader) }
    declarations = fields[.declarations].map { Declarations.read($0, &reader) }
    statistics = fields[.statistics].map { StatisticalStatement.read($0, &reader) }
  }
}

extension Applicant {
  enum Key: String, FieldKey {
    case type, name, country, residence, inExile, targetGroups, work, role, activeSince, publicWork
    case languages, members, registered, references, previousGrants, contact
  }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> Applicant {
    let fields = reader.fields(
      field, Key.self, later: [.residence, .inExile, .role, .activeSince, .publicWork])
    var applicant = Applicant()
    applicant.type = reader.choice(fields[.type], ApplicantType.self, "an applicant type")
    applicant.name = reader.text(fields[.name])
    applicant.country = reader.country(fields[.country])
    applicant.targetGroups = reader.codes(fields[.targetGroups], noun: "the id of a target group")?
      .map { $0.code }
    applicant.residence = reader.country(fields[.residence])
    applicant.inExile = reader.boolean(fields[.inExile])
    applicant.work = reader.text(fields[.work])
    applicant.role = reader.text(fields[.role])
    applicant.activeSince = reader.integer(fields[.activeSince], in: 1_900...2_199)
    applicant.publicWork = reader.list(fields[.publicWork], atMost: 1_000) { reader, field in
      PublicWork.read(field, &reader)
    }
    applicant.languages = reader.list(fields[.languages], atMost: 100) { reader, field in
      reader.languageTag(field)
    }
    applicant.members = reader.integer(fields[.members], in: 0...1_000_000_000)
    applicant.registered = reader.boolean(fields[.registered])
    applicant.references = reader.list(fields[.references], atMost: 1_000) { reader, field in
      Reference.read(field, &reader)
    }
    let grants = fields[.previousGrants]
    applicant.previousGrants = reader.list(grants, atMost: 1_000) { reader, field in
      PreviousGrant.read(field, &reader)
    }
    applicant.contact = fields[.contact].map { SafeContact.read($0, &reader) }
    return applicant
  }
}

extension PublicWork {
  enum Key: String, FieldKey { case link, what }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> PublicWork {
    let fields = reader.fields(field, Key.self)
    var work = PublicWork()
    work.link = reader.text(fields[.link])
    work.what = reader.text(fields[.what])
    return work
  }
}

extension Reference {
  enum Key: String, FieldKey {
    case name, organisation, contact, independent, relation, language, informed
  }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> Reference {
    let fields = reader.fields(
      field, Key.self, later: [.relation, .language, .informed])
    var reference = Reference()
    reference.name = reader.text(fields[.name])
    reference.organisation = reader.text(fields[.organisation])
    reference.contact = reader.text(fields[.contact])
    reference.independent = reader.boolean(fields[.independent])
    reference.relation = reader.text(fields[.relation])
    reference.language = reader.languageTag(fields[.language])
    reference.informed = reader.boolean(fields[.informed])
    return reference
  }
}

extension PreviousGrant {
  enum Key: String, FieldKey { case fund, call, awardedOn, amount, currency }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> PreviousGrant {
    let fields = reader.fields(field, Key.self)
    var grant = PreviousGrant()
    grant.fund = reader.code(fields[.fund], noun: "the code of a fund")
    grant.call = reader.code(fields[.call], noun: "the id of a call")
    grant.awardedOn = reader.day(fields[.awardedOn])
    grant.currency = reader.currency(fields[.currency])
    grant.amount = reader.decimal(fields[.amount], decimals: grant.currency?.decimals ?? 2)
    return grant
  }
}

extension SafeContact {
  enum Key: String, FieldKey { case channel, address, language, safeTimes, doNot }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> SafeContact {
    let fields = reader.fields(field, Key.self)
    var contact = SafeContact()
    contact.channel = reader.choice(fields[.channel], ContactChannel.self, "a channel")
    contact.address = reader.text(fields[.address])
    contact.language = reader.languageTag(fields[.language])
    contact.safeTimes = reader.text(fields[.safeTimes])
    contact.doNot = reader.text(fields[.doNot])
    return contact
  }
}

extension Project {
  enum Key: String, FieldKey {
    case title, goal, measuresTaken, alternatives, expectedResult, neededBy, startsOn, endsOn
    case disbursedOn, exclusions
  }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> Project {
    let fields = reader.fields(
      field, Key.self, later: [.measuresTaken, .alternatives, .expectedResult, .neededBy])
    var project = Project()
    project.title = reader.text(fields[.title])
    project.goal = reader.text(fields[.goal])
    project.measuresTaken = reader.text(fields[.measuresTaken])
    project.alternatives = reader.text(fields[.alternatives])
    project.expectedResult = reader.text(fields[.expectedResult])
    project.neededBy = reader.day(fields[.neededBy])
    project.startsOn = reader.day(fields[.startsOn])
    project.endsOn = reader.day(fields[.endsOn])
    project.disbursedOn = reader.day(fields[.disbursedOn])
    project.exclusions = reader.codes(
      fields[.exclusions], noun: "the code of an excluded purpose")?.map { $0.code }
    return project
  }
}
