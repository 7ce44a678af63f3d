extension GrantApplication {
  /// The application as one `ief-application/1` object, so that reading gives it back.
  ///
  /// Missing values are left out; amounts are exact JSON numbers. The text holds everything that
  /// the applicant wrote: encrypt it wherever it is kept.
  public var json: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }

  /// Writes the application as one `ief-application/1` object, so that reading gives it back.
  ///
  /// Missing values are left out; amounts are exact JSON numbers; the date of receipt is written
  /// with the text that was read, or as a bare date if there is none.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.format.rawValue, GrantApplication.format)
      writer.member(Key.id.rawValue, id)
      writer.member(Key.call.rawValue, call)
      writer.member(Key.receivedAt.rawValue, receivedAt ?? receivedOn?.description)
      writer.member(Key.language.rawValue, language)
      writer.member(Key.imminentDanger.rawValue, imminentDanger)
      if applicant != Applicant() {
        writer.key(Key.applicant.rawValue)
        applicant.write(to: &writer)
      }
      if project != Project() {
        writer.key(Key.project.rawValue)
        project.write(to: &writer)
      }
      writer.member(Key.incidents.rawValue, incidents) { incident, writer in
        incident.write(to: &writer)
      }
      if budget != Budget() {
        writer.key(Key.budget.rawValue)
        budget.write(to: &writer)
      }
      writer.member(Key.documents.rawValue, documents) { document, writer in
        document.write(to: &writer)
      }
    }
  }
}

extension Applicant {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.type.rawValue, type?.rawValue)
      writer.member(Key.name.rawValue, name)
      writer.member(Key.country.rawValue, country?.code)
      writer.member(Key.targetGroups.rawValue, texts: targetGroups)
      writer.member(Key.work.rawValue, work)
      writer.member(Key.languages.rawValue, texts: languages)
      writer.member(Key.members.rawValue, members)
      writer.member(Key.registered.rawValue, registered)
      writer.member(Key.references.rawValue, references) { reference, writer in
        reference.write(to: &writer)
      }
      writer.member(Key.previousGrants.rawValue, previousGrants) { grant, writer in
        grant.write(to: &writer)
      }
      if let contact {
        writer.key(Key.contact.rawValue)
        contact.write(to: &writer)
      }
    }
  }
}

extension Reference {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.name.rawValue, name)
      writer.member(Key.organisation.rawValue, organisation)
      writer.member(Key.contact.rawValue, contact)
      writer.member(Key.independent.rawValue, independent)
    }
  }
}

extension PreviousGrant {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.fund.rawValue, fund)
      writer.member(Key.call.rawValue, call)
      writer.member(Key.awardedOn.rawValue, awardedOn?.description)
      writer.member(Key.amount.rawValue, literal: amount?.description)
      writer.member(Key.currency.rawValue, currency?.code)
    }
  }
}

extension SafeContact {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.channel.rawValue, channel?.rawValue)
      writer.member(Key.address.rawValue, address)
      writer.member(Key.language.rawValue, language)
      writer.member(Key.safeTimes.rawValue, safeTimes)
      writer.member(Key.doNot.rawValue, doNot)
    }
  }
}

extension Project {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.title.rawValue, title)
      writer.member(Key.goal.rawValue, goal)
      writer.member(Key.startsOn.rawValue, startsOn?.description)
      writer.member(Key.endsOn.rawValue, endsOn?.description)
      writer.member(Key.disbursedOn.rawValue, disbursedOn?.description)
      writer.member(Key.exclusions.rawValue, texts: exclusions)
    }
  }
}

extension AttachedDocument {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.name.rawValue, name)
      writer.member(Key.kind.rawValue, kind)
      writer.member(Key.sha256.rawValue, sha256)
    }
  }
}
