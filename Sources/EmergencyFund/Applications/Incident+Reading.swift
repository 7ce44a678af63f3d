extension Incident {
  enum Key: String, FieldKey {
    case id, type, occurredOn, ongoing, state, harm, description, coded, syntheticMedia, narrative
    case identityBased, coordinated, platform, link, means, attributedTo, effects, reports
  }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> Incident {
    let fields = reader.fields(field, Key.self, later: [.platform, .link])
    var incident = Incident()
    incident.id = reader.text(fields[.id])
    incident.type = reader.choice(fields[.type], IncidentType.self, "an incident type")
    if incident.type == nil, case .string = fields[.type]?.node.content,
      reader.unlistedCodes == .leaveOut
    {
      incident.type = .other
    }
    incident.occurredOn = reader.day(fields[.occurredOn])
    incident.ongoing = reader.boolean(fields[.ongoing])
    incident.state = reader.choice(fields[.state], IncidentState.self, "a state")
    if let field = fields[.ongoing], let ongoing = incident.ongoing, let state = incident.state,
      ongoing != (state == .ongoing)
    {
      reader.diagnose(
        field, .contradiction, "ongoing is \(ongoing), but the state is \(state.rawValue)")
    }
    incident.harm = reader.choice(fields[.harm], Harm.self, "a level of harm")
    incident.description = reader.text(fields[.description])
    incident.coded = reader.boolean(fields[.coded])
    incident.syntheticMedia = reader.choice(
      fields[.syntheticMedia], SyntheticMedia.self, "a synthetic-media code")
    incident.narrative = reader.text(fields[.narrative])
    incident.identityBased = reader.boolean(fields[.identityBased])
    incident.coordinated = reader.boolean(fields[.coordinated])
    incident.platform = reader.text(fields[.platform])
    incident.link = reader.text(fields[.link])
    incident.means = reader.text(fields[.means])
    incident.attributedTo = reader.text(fields[.attributedTo])
    incident.effects = reader.text(fields[.effects])
    incident.reports = reader.list(fields[.reports], atMost: 1_000) { reader, field in
      IncidentReport.read(field, &reader)
    }
    return incident
  }
}

extension IncidentReport {
  enum Key: String, FieldKey { case reportedOn, to, result, reference }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> IncidentReport {
    let fields = reader.fields(field, Key.self, later: [.reference])
    var report = IncidentReport()
    report.reportedOn = reader.day(fields[.reportedOn])
    report.to = reader.text(fields[.to])
    report.result = reader.text(fields[.result])
    report.reference = reader.text(fields[.reference])
    return report
  }
}

extension AttachedDocument {
  enum Key: String, FieldKey { case name, kind, sha256 }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> AttachedDocument {
    let fields = reader.fields(field, Key.self)
    var document = AttachedDocument()
    document.name = reader.text(fields[.name])
    document.kind = reader.code(fields[.kind], noun: "a kind of document")
    document.sha256 = reader.digest(fields[.sha256])
    return document
  }
}
