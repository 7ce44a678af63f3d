extension GrantApplication {
  /// The keys of an application document.
  package enum Key: String, FieldKey {
    case format, id, call, receivedAt, language, imminentDanger, applicant, project, incidents
    case budget, documents
  }

  /// Reads an application; what cannot be read is left out and reported.
  ///
  /// All problems are found at once. The application may be used if there are no diagnostics.
  public static func read(_ reader: inout DocumentReader) -> GrantApplication {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(GrantApplication.format, fields, .format)
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
    return application
  }
}

extension Applicant {
  enum Key: String, FieldKey {
    case type, name, country, targetGroups, work, languages, members, registered, references
    case previousGrants, contact
  }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> Applicant {
    let fields = reader.fields(field, Key.self)
    var applicant = Applicant()
    applicant.type = reader.choice(fields[.type], ApplicantType.self, "an applicant type")
    applicant.name = reader.text(fields[.name])
    applicant.country = reader.country(fields[.country])
    applicant.targetGroups = reader.codes(fields[.targetGroups], noun: "the id of a target group")?
      .map { $0.code }
    applicant.work = reader.text(fields[.work])
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

extension Reference {
  enum Key: String, FieldKey { case name, organisation, contact, independent }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> Reference {
    let fields = reader.fields(field, Key.self)
    var reference = Reference()
    reference.name = reader.text(fields[.name])
    reference.organisation = reader.text(fields[.organisation])
    reference.contact = reader.text(fields[.contact])
    reference.independent = reader.boolean(fields[.independent])
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
  enum Key: String, FieldKey { case title, goal, startsOn, endsOn, disbursedOn, exclusions }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> Project {
    let fields = reader.fields(field, Key.self)
    var project = Project()
    project.title = reader.text(fields[.title])
    project.goal = reader.text(fields[.goal])
    project.startsOn = reader.day(fields[.startsOn])
    project.endsOn = reader.day(fields[.endsOn])
    project.disbursedOn = reader.day(fields[.disbursedOn])
    project.exclusions = reader.codes(
      fields[.exclusions], noun: "the code of an excluded purpose")?.map { $0.code }
    return project
  }
}
