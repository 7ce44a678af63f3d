#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// An application as a person reads it, each answer beside the findings that read it.
///
/// The applicant's own words stay as sent; templates isolate their direction.
struct ApplicationView {
  let words: DeskWords
  let policy: Policy
  let rates: RateTable
  let application: GrantApplication
  let assessment: Assessment

  init(_ words: DeskWords, _ read: CaseDesk.ReadCase) {
    self.words = words
    policy = read.grantCase.policy
    rates = read.rates
    application = read.grantCase.grantApplication
    assessment = policy.assess(application, rates: rates)
  }

  /// The sections that a case sheet shows.
  var view: View {
    [
      "incidents": incidents, "items": items, "hasItems": !(application.budget.items ?? []).isEmpty,
      "totals": totals, "applicant": applicant, "project": project, "documents": documents,
      "otherFunding": otherFunding, "statements": statements,
      "rates": assessment.rates.map { $0.sentences(words.catalogue) } ?? [],
      "original": application.language.map {
        words.text(CaseMessage.original, .rendered("language", words.language.name(ofLanguage: $0)))
      }.shown,
      "textLanguage": application.language.shown,
    ]
  }

  // MARK: What happened

  /// The incidents as a timeline, the latest first, those without a date last.
  private var incidents: [View] {
    let incidents = application.incidents ?? []
    let order = incidents.indices.sorted { left, right in
      let (a, b) = (incidents[left].occurredOn, incidents[right].occurredOn)
      return (a ?? .min, right) > (b ?? .min, left)
    }
    return order.map { view(of: incidents[$0], at: $0) }
  }

  private func view(of incident: Incident, at index: Int) -> View {
    var tags: [View] = []
    func tag(_ message: ApplicationMessage, _ kind: String) {
      tags.append(["text": words[message], "class": kind])
    }
    if incident.coded == true { tag(.coded, "open") }
    switch incident.syntheticMedia {
    case .confirmed: tag(.synthetic, "open")
    case .suspected: tag(.syntheticSuspected, "open")
    default: break
    }
    if incident.identityBased == true { tag(.identityBased, "plain") }
    if incident.coordinated == true { tag(.coordinated, "plain") }
    if incident.isOngoing {
      tags.append(["text": words[CaseMessage.ongoing], "class": "plain"])
    }
    var lines: [String] = []
    func line(_ message: ApplicationMessage, _ text: String?) {
      if let text { lines.append(words.text(message, .text("text", text))) }
    }
    detail(.incidentPlatform, incident.platform, to: &lines)
    detail(.incidentLink, incident.link, to: &lines)
    line(.narrative, incident.narrative)
    line(.means, incident.means)
    line(.attributedTo, incident.attributedTo)
    line(.effects, incident.effects)
    for report in incident.reports ?? [] {
      lines.append(
        words.text(
          ApplicationMessage.reported,
          .rendered("day", report.reportedOn.map { words.day($0) } ?? "–"),
          .text("name", report.to ?? "–"), .text("text", report.result ?? "–")))
      detail(.reportReference, report.reference, to: &lines)
    }
    let type = incident.type.map { words.heading(.incidentType($0)) }
    var view: View = [
      "day": incident.occurredOn.map { words.day($0) } ?? words[CaseMessage.noDate],
      "type": type ?? "–", "tags": tags, "lines": lines, "number": index + 1,
    ]
    view["harm"] = incident.harm.map { words.title(.harm($0)) }
    view["description"] = incident.description
    view["readBy"] = readBy(
      [.incident, .incidentType, .incidentOccurredOn, .incidentOngoing, .incidentState], index)
    return view
  }

  // MARK: What is asked for

  private var items: [View] {
    (application.budget.items ?? []).enumerated().map { index, item in
      var view: View = [
        "number": index + 1, "name": item.description ?? item.id ?? "–",
        "category": item.category.map { code in
          policy.title(ofCategory: code)?.text(in: words.language) ?? code
        } ?? "–",
      ]
      if let currency = application.budget.currency, let cost = item.cost {
        let money = Money(roundingHalfUp: cost, currency: currency)
        view["amount"] = words.money(money)
        view["converted"] = converted(money)
        if let quantity = item.quantity, quantity != 1, let price = amount(item.unitCost) {
          view["quantity"] = words.text(
            CaseMessage.quantity, .count("count", Int(clamping: quantity)), .money("amount", price))
        }
      }
      let answered = application.incidentsAnswered(by: item) ?? []
      if item.respondsTo != nil {
        view["answers"] = answered.map {
          words.text(CaseMessage.forIncident, .count("number", $0 + 1))
        }
      }
      view["excluded"] = (item.exclusions ?? []).map { exclusion($0) }
      view["readBy"] = readBy(
        [.item, .itemCategory, .itemUnitCost, .itemQuantity, .itemRespondsTo, .itemExclusions],
        index)
      view["judgements"] = assessment.judgements.filter { question in
        question.paths.contains { $0.field == .item && $0.index == index }
      }.map { $0.question.text(in: words.language) }
      return view
    }
  }

  private var totals: [View] {
    var rows: [View] = []
    func row(_ message: CaseMessage, _ money: Money) {
      rows.append(
        [
          "name": words[message], "amount": words.money(money),
          "converted": converted(money).shown,
        ])
    }
    if let currency = application.budget.currency, let total = application.totalCost {
      row(.sum, Money(roundingHalfUp: total, currency: currency))
    }
    if let requested = amount(application.budget.requested) { row(.requested, requested) }
    return rows
  }

  private var otherFunding: [View] {
    (application.budget.otherFunding ?? []).map { funding in
      var parts: [String] = []
      if let source = funding.source { parts.append(source) }
      if let amount = amount(funding.amount, funding.currency) { parts.append(words.money(amount)) }
      if let status = funding.status {
        parts.append(
          ApplicationMessage(rawValue: status.rawValue).map { words[$0] } ?? status.rawValue)
      }
      if let same = funding.samePurpose {
        parts.append(words[same ? ApplicationMessage.samePurpose : .otherPurpose])
      }
      return ["text": parts.joined(separator: " · ")]
    }
  }

  private func exclusion(_ code: String) -> String {
    policy.title(ofExclusion: code)?.text(in: words.language) ?? code
  }

  private func amount(_ amount: ExactDecimal?, _ currency: Currency? = nil) -> Money? {
    guard let amount, let currency = currency ?? application.budget.currency else { return nil }
    return try? Money(decimal: amount, currency: currency)
  }

  private func converted(_ money: Money) -> String? {
    rates.converted(money, of: application, to: policy.currency).map { words.money($0) }
  }

  // MARK: Who asks

  private var applicant: [View] {
    let applicant = application.applicant
    var lines = Lines(words: words, view: self)
    lines.add(words[ApplicationMessage.id], application.id)
    lines.add(words[ApplicationMessage.name], applicant.name)
    lines.add(.applicantType, applicant.type.map { words.title(.applicantType($0)) })
    lines.add(.country, applicant.country.map { words.language.name(of: $0) })
    lines.add(.residence, applicant.residence.map { words.language.name(of: $0) })
    lines.add(.inExile, applicant.inExile)
    lines.add(
      .targetGroups,
      applicant.targetGroups.map { groups in
        groups.isEmpty
          ? words[ApplicationMessage.none]
          : listed(groups.map { policy.title(ofGroup: $0)?.text(in: words.language) ?? $0 })
      })
    lines.add(words[ApplicationMessage.work], applicant.work)
    lines.add(.role, applicant.role)
    lines.add(.activeSince, applicant.activeSince.map { "\($0)" })
    for work in applicant.publicWork ?? [] {
      lines.add(
        .publicWork, [work.what, work.link].compactMap { $0 }.joined(separator: " · "))
    }
    lines.add(.members, applicant.members.map { words.language.text($0) })
    lines.add(.registered, applicant.registered.map { words[$0 ? FrameMessage.yes : .no] })
    lines.add(
      words[ApplicationMessage.languages],
      applicant.languages.map { listed($0.map { words.language.name(ofLanguage: $0) }) })
    for grant in applicant.previousGrants ?? [] {
      let parts = [
        grant.fund, grant.call, grant.awardedOn.map { words.day($0) },
        amount(grant.amount, grant.currency).map { words.money($0) },
      ].compactMap { $0 }
      lines.add(.previousGrants, parts.joined(separator: " · "))
    }
    if applicant.previousGrants?.isEmpty == true {
      lines.add(.previousGrants, words[ApplicationMessage.none])
    }
    if let contact = applicant.contact {
      let channel = contact.channel.map { channel in
        ApplicationMessage(rawValue: channel.rawValue).map { words[$0] } ?? channel.rawValue
      }
      lines.add(
        words[ApplicationMessage.contact],
        [
          channel, contact.address,
          contact.language.map { words.language.name(ofLanguage: $0) },
        ].compactMap { $0 }.joined(separator: " · "))
      lines.add(words[ApplicationMessage.safeTimes], contact.safeTimes)
      lines.add(words[ApplicationMessage.doNot], contact.doNot)
    }
    return lines.views
  }

  func listed(_ entries: [String]) -> String { words.language.listed(entries, .neither) }

  private var project: [View] {
    let project = application.project
    var lines = Lines(words: words, view: self)
    lines.add(words[ApplicationMessage.title], project.title)
    lines.add(words[ApplicationMessage.goal], project.goal)
    lines.add(.measuresTaken, project.measuresTaken)
    lines.add(.alternatives, project.alternatives)
    lines.add(.expectedResult, project.expectedResult)
    lines.add(.neededBy, project.neededBy.map { words.day($0) })
    lines.add(.startsOn, project.startsOn.map { words.day($0) })
    lines.add(.endsOn, project.endsOn.map { words.day($0) })
    lines.add(.disbursedOn, project.disbursedOn.map { words.day($0) })
    lines.add(
      .projectExclusions,
      project.exclusions.map { codes in
        codes.isEmpty
          ? words[ApplicationMessage.none] : listed(codes.map { exclusion($0) })
      })
    return lines.views
  }

  private var documents: [View] {
    (application.documents ?? []).map { document in
      let kind = document.kind.map { policy.title(ofDocument: $0)?.text(in: words.language) ?? $0 }
      return [
        "text": [document.name, kind].compactMap { $0 }.joined(separator: " · "),
        "digest": document.sha256.map { String($0.prefix(16)) }.shown,
      ]
    }
  }

  // MARK: Findings

  /// The rules that read some fields, by their titles; nil if none does.
  func readBy(_ fields: Set<ApplicationField>, _ index: Int? = nil) -> String? {
    let rules = assessment.findings.filter { finding in
      finding.outcome != .notApplicable
        && finding.reads.contains { read in
          fields.contains(read.path.field) && (index == nil || read.path.index == index)
        }
    }.map { rule in policy.title(ofRequirement: rule.rule).map { words.title($0) } ?? rule.rule }
    if rules.isEmpty { return nil }
    return words.text(
      CaseMessage.readsFields, .rendered("rules", words.language.listed(rules, .neither)))
  }

  /// Lines of a list of definitions, each with the rules that read it.
  struct Lines {
    let words: DeskWords
    let view: ApplicationView
    var views: [View] = []

    mutating func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { views.append(["label": label, "text": text]) }
    }

    mutating func add(_ field: ApplicationField, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      views.append(
        [
          "label": words.heading(.field(field)), "text": text,
          "readBy": view.readBy([field]).shown,
        ])
    }

    mutating func add(_ detail: ApplicationDetail, _ text: String?) {
      add(words.heading(.detail(detail)), text)
    }

    mutating func add(_ detail: ApplicationDetail, _ isSo: Bool?) {
      add(detail, isSo.map { words[$0 ? FrameMessage.yes : .no] })
    }
  }
}
#endif
