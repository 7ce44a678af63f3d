extension GrantApplication {
  /// The application as one `ief-application/2` object, so that reading gives it back.
  ///
  /// Missing values are left out; amounts are exact JSON numbers. The text holds everything that
  /// the applicant wrote: encrypt it wherever it is kept.
  public var json: String {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.text
  }

  /// Writes the application as one `ief-application/2` object, so that reading gives it back.
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
      if let onBehalfOf {
        writer.key(Key.onBehalfOf.rawValue)
        onBehalfOf.write(to: &writer)
      }
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
      writeStatements(to: &writer)
    }
  }

  /// Writes what the first version of the format does not have.
  private func writeStatements(to writer: inout JSONWriter) {
    if let beneficiaries {
      writer.key(Key.beneficiaries.rawValue)
      beneficiaries.write(to: &writer)
    }
    writer.member(Key.otherSupport.rawValue, otherSupport) { support, writer in
      support.write(to: &writer)
    }
    if let payment {
      writer.key(Key.payment.rawValue)
      payment.write(to: &writer)
    }
    if let consents {
      writer.key(Key.consents.rawValue)
      consents.write(to: &writer)
    }
    if let declarations {
      writer.key(Key.declarations.rawValue)
      declarations.write(to: &writer)
    }
    if let statistics {
      writer.key(Key.statistics.rawValue)
      statistics.write(to: &writer)
    }
  }
}

extension Applicant {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.type.rawValue, type?.rawValue)
      writer.member(Key.name.rawValue, name)
      writer.member(Key.country.rawValue, country?.code)
      writer.member(Key.residence.rawValue, residence?.code)
      writer.member(Key.inExile.rawValue, inExile)
      writer.member(Key.targetGroups.rawValue, texts: targetGroups)
      writer.member(Key.work.rawValue, work)
      writer.member(Key.role.rawValue, role)
      writer.member(Key.activeSince.rawValue, activeSince)
      writer.member(Key.publicWork.rawValue, publicWork) { work, writer in
        work.write(to: &writer)
      }
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

extension PublicWork {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.link.rawValue, link)
      writer.member(Key.what.rawValue, what)
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
      writer.member(Key.relation.rawValue, relation)
      writer.member(Key.language.rawValue, language)
      writer.member(Key.informed.rawValue, informed)
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
      writer.member(Key.measuresTaken.rawValue, measuresTaken)
      writer.member(Key.alternatives.rawValue, alternatives)
      writer.member(Key.expectedResult.rawValue, expectedResult)
      writer.member(Key.neededBy.rawValue, neededBy?.description)
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
