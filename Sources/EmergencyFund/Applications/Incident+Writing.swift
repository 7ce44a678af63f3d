extension Incident {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.id.rawValue, id)
      writer.member(Key.type.rawValue, type?.rawValue)
      writer.member(Key.occurredOn.rawValue, occurredOn?.description)
      writer.member(Key.ongoing.rawValue, ongoing)
      writer.member(Key.state.rawValue, state?.rawValue)
      writer.member(Key.harm.rawValue, harm?.rawValue)
      writer.member(Key.description.rawValue, description)
      writer.member(Key.coded.rawValue, coded)
      writer.member(Key.syntheticMedia.rawValue, syntheticMedia?.rawValue)
      writer.member(Key.narrative.rawValue, narrative)
      writer.member(Key.identityBased.rawValue, identityBased)
      writer.member(Key.coordinated.rawValue, coordinated)
      writer.member(Key.platform.rawValue, platform)
      writer.member(Key.link.rawValue, link)
      writer.member(Key.means.rawValue, means)
      writer.member(Key.attributedTo.rawValue, attributedTo)
      writer.member(Key.effects.rawValue, effects)
      writer.member(Key.reports.rawValue, reports) { report, writer in
        report.write(to: &writer)
      }
    }
  }
}

extension IncidentReport {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.reportedOn.rawValue, reportedOn?.description)
      writer.member(Key.to.rawValue, to)
      writer.member(Key.result.rawValue, result)
      writer.member(Key.reference.rawValue, reference)
    }
  }
}
