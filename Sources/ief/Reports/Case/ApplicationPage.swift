internal import EmergencyFund

/// An application as a person reads it: who asks, what happened, what it costs.
///
/// Codes have the titles of the policy or of the language; the applicant's own words stay as sent.
struct ApplicationPage {
  let words: ReportWords
  let palette: Palette
  let policy: Policy
  let rates: RateTable
  /// The codes that the policy defines.
  private let codes: [ListedCode]

  init(words: ReportWords, palette: Palette, policy: Policy, rates: RateTable) {
    self.words = words
    self.palette = palette
    self.policy = policy
    self.rates = rates
    codes = CodeList.defined(by: [policy])
  }

  func text(_ application: GrantApplication) -> OutputText {
    var text = line("id", application.id.map { "\($0)" })
    text += line("language", application.language.map { language($0) })
    text += section(.onBehalfOf, lines(application.onBehalfOf))
    text += section("Applicant", lines(application.applicant))
    text += section("Project", lines(application.project))
    text += section("Incidents", incidents(application))
    text += section("Budget", budget(application))
    let documents = application.documents.map { documents in
      listed(
        documents.map { document in
          joined([
            document.name.map { "\($0)" },
            document.kind.map { title(.documents, $0) },
          ])
        })
    }
    text += section("Documents", documents ?? "")
    return text + statements(application)
  }

  // MARK: Sections

  func section(_ title: OutputText, _ body: OutputText) -> OutputText {
    body.isEmpty ? "" : "\n  " + palette.bold(title) + "\n" + body
  }

  private func lines(_ applicant: Applicant) -> OutputText {
    var text = line("name", applicant.name.map { "\($0)" })
    text += line("type", applicant.type.map { words.title(.applicantType($0)) })
    text += line(
      "country",
      applicant.country.map { words.language.isolated("\(words.language.name(of: $0))") })
    text += detail(
      .residence,
      applicant.residence.map { words.language.isolated("\(words.language.name(of: $0))") })
    text += detail(.inExile, applicant.inExile)
    text += line("groups", all(applicant.targetGroups) { title(.groups, $0) })
    text += line("work", applicant.work.map { "\($0)" })
    text += detail(.role, applicant.role)
    text += detail(.activeSince, applicant.activeSince.map { "\($0)" })
    text += entries(.publicWork, applicant.publicWork) { work in
      joined([work.what.map { "\($0)" }, work.link.map { "\($0)" }])
    }
    text += line("languages", all(applicant.languages) { language($0) })
    text += line("members", applicant.members.map { "\($0)" })
    text += line("registered", applicant.registered.map { $0 ? "yes" : "no" })
    text += entries("reference", applicant.references) { reference in
      joined([
        reference.name.map { "\($0)" }, reference.organisation.map { "\($0)" },
        reference.contact.map { "\($0)" },
        reference.independent.map { $0 ? "independent" : "not independent" },
        labelled(.referenceRelation, reference.relation.map { "\($0)" }),
        labelled(.referenceLanguage, reference.language.map { language($0) }),
        labelled(.referenceInformed, reference.informed.map { $0 ? "yes" : "no" }),
      ])
    }
    text += entries("grant", applicant.previousGrants) { grant in
      joined([
        grant.fund.map { "\($0)" }, grant.call.map { "\($0)" },
        grant.awardedOn.map { day($0) }, amount(grant.amount, grant.currency).map { "\($0)" },
      ])
    }
    guard let contact = applicant.contact else { return text }
    text += line(
      "contact",
      joined([
        contact.channel.map { "\($0.words)" }, contact.address.map { "\($0)" },
        contact.language.map { language($0) },
      ]))
    text += line("safe times", contact.safeTimes.map { "\($0)" })
    return text + line("do not", contact.doNot.map { "\($0)" })
  }

  private func lines(_ project: Project) -> OutputText {
    var text = line("title", project.title.map { "\($0)" })
    text += line("goal", project.goal.map { "\($0)" })
    text += detail(.measuresTaken, project.measuresTaken)
    text += detail(.alternatives, project.alternatives)
    text += detail(.expectedResult, project.expectedResult)
    text += detail(.neededBy, project.neededBy.map { day($0) })
    text += line("from", project.startsOn.map { day($0) })
    text += line("to", project.endsOn.map { day($0) })
    text += line("payment", project.disbursedOn.map { day($0) })
    return text
      + line("ineligible", all(project.exclusions) { title(.exclusions, $0) })
  }

  /// The incidents as a timeline, the earliest first, those without a date last.
  private func incidents(_ application: GrantApplication) -> OutputText {
    guard let incidents = application.incidents else { return "" }
    if incidents.isEmpty { return line("", "none") }
    return incidents.enumerated()
      .sorted {
        ($0.element.occurredOn ?? .max, $0.offset) < ($1.element.occurredOn ?? .max, $1.offset)
      }
      .map { lines($0.element, number: $0.offset + 1) }.joined()
  }

  private func lines(_ incident: Incident, number: Int) -> OutputText {
    let kind = incident.type.map { words.title(.incidentType($0)) } ?? "incident"
    let state = incident.isOngoing ? "ongoing" : incident.state?.rawValue
    var parts: [OutputText?] = [
      incident.id.map { "\(number). \(kind) (\($0))" } ?? "\(number). \(kind)"
    ]
    parts.append(state.map { "\($0)" })
    parts.append(incident.harm.map { "harm: " + words.title(.harm($0)) })
    if incident.coded == true { parts.append("veiled threat") }
    parts.append(incident.syntheticMedia.map { "synthetic media: \($0.rawValue)" })
    if incident.identityBased == true { parts.append("identity-based") }
    if incident.coordinated == true { parts.append("coordinated") }
    parts.append(incident.narrative.map { "narrative: \($0)" })
    let day: OutputText = incident.occurredOn.map { "\($0)" } ?? "no date"
    var text = line(day, joined(parts))
    text += line("", incident.description.map { "\($0)" })
    text += detail(.incidentPlatform, incident.platform)
    text += detail(.incidentLink, incident.link)
    text += line("", incident.means.map { "means: \($0)" })
    text += line("", incident.attributedTo.map { "attributed to: \($0)" })
    text += line("", incident.effects.map { "effects: \($0)" })
    for report in incident.reports ?? [] {
      let parts = joined([
        report.reportedOn.map { "\($0)" }, report.to.map { "\($0)" },
        report.result.map { "\($0)" },
        labelled(.reportReference, report.reference.map { "\($0)" }),
      ])
      text += line("", parts.map { "reported: " + $0 })
    }
    return text
  }

  private func budget(_ application: GrantApplication) -> OutputText {
    let budget = application.budget
    var text = budget.items.map { $0.isEmpty ? line("item", "none") : "" } ?? ""
    for (index, item) in (budget.items ?? []).enumerated() {
      text += line(
        "item \(index + 1)", item.description.map { "\($0)" } ?? item.id.map { "\($0)" } ?? "-")
      text += line("", item.category.map { title(.categories, $0) })
      text += line("", price(item, application))
      let excluded = item.exclusions.flatMap { $0.isEmpty ? nil : $0 }
      let purposes = all(excluded) { title(.exclusions, $0) }
      text += line("", purposes.map { "ineligible: " + $0 })
    }
    if let currency = budget.currency, let total = budget.totalCost {
      let cost = Money(roundingHalfUp: total, currency: currency)
      text += line("total", ConvertedAmount(cost, application, policy, rates).words)
    }
    if let requested = amount(budget.requested, budget.currency) {
      text += line("requested", ConvertedAmount(requested, application, policy, rates).words)
    }
    return text
      + entries("funding", budget.otherFunding) { funding in
        joined([
          funding.source.map { "\($0)" },
          amount(funding.amount, funding.currency ?? budget.currency).map { "\($0)" },
          funding.status.map { "\($0.rawValue)" },
          funding.samePurpose.map { $0 ? "for the same purpose" : "for another purpose" },
        ])
      }
  }

  /// What an item costs, in both currencies, and the incidents that it answers.
  private func price(_ item: BudgetItem, _ application: GrantApplication) -> OutputText? {
    let incidents = all(item.respondsTo) { "\($0)" }.map { "for " + $0 }
    guard let currency = application.budget.currency, let cost = item.cost else {
      return joined([item.quantity.map { "\($0) ×" }, item.unitCost.map { "\($0)" }, incidents])
    }
    let money = Money(roundingHalfUp: cost, currency: currency)
    var words = ConvertedAmount(money, application, policy, rates).words
    if let quantity = item.quantity, quantity != 1, let price = amount(item.unitCost, currency) {
      words = "\(quantity) × \(price) = " + words
    }
    return joined([words, incidents])
  }

  // MARK: Lines

  func line(_ label: OutputText, _ value: OutputText?) -> OutputText {
    guard let value, !value.isEmpty else { return "" }
    return TextLayout.wrapped(value, lead: "  \(label)", indent: 14)
  }

  /// One numbered line for each entry; that there is none is an answer too.
  private func entries<Entry>(
    _ label: OutputText, _ entries: [Entry]?, _ words: (Entry) -> OutputText?
  ) -> OutputText {
    guard let entries else { return "" }
    if entries.isEmpty { return line(label, "none") }
    return entries.enumerated().map { line("\(label) \($0.offset + 1)", words($0.element) ?? "-") }
      .joined()
  }

  private func listed(_ entries: [OutputText?]) -> OutputText {
    entries.isEmpty ? line("", "none") : entries.map { line("", $0) }.joined()
  }

  private func all(_ codes: [String]?, _ words: (String) -> OutputText) -> OutputText? {
    codes.map { $0.isEmpty ? "none" : $0.map { words($0) }.joined(separator: ", ") }
  }

  func joined(_ parts: [OutputText?]) -> OutputText? {
    let parts = parts.compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The title that the policy gives a code, or the code where it gives none.
  private func title(_ kind: CodeKind, _ code: String) -> OutputText {
    let listed = codes.first { $0.kind == kind && $0.code == code }
    return listed?.title(words.language).map { words.language.isolated("\($0)") } ?? "\(code)"
  }

  func day(_ day: Day) -> OutputText {
    words.language.isolated("\(words.language.text(day))")
  }

  func language(_ tag: String) -> OutputText {
    words.language.isolated("\(words.language.name(ofLanguage: tag))")
  }

  private func amount(_ amount: ExactDecimal?, _ currency: Currency?) -> Money? {
    guard let amount, let currency else { return nil }
    return try? Money(decimal: amount, currency: currency)
  }
}
