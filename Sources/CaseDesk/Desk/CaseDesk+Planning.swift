internal import CaseFile
package import EmergencyFund
import EmergencyFundCasework
package import EmergencyFundScheduling

/// The open cases to plan, and their published plan.
package struct OpenCases {
  package let cases: [QueuedCase]
  /// The codes of cases that cannot be planned, since no response date is promised.
  package let unplanned: [String]
  /// The plan that was published last for the same regions; nil if there is none.
  package let previous: PreviousPlan?
}

/// A plan that was published, for some regions.
package struct PublishedPlan: Hashable, Sendable {
  /// The regions, or all.
  let scope: String
  /// The date on which it was published.
  package let on: Day
  package let plan: PreviousPlan
}

extension [QueuedCase] {
  /// The cases in the order in which they are planned: whoever plans them gets the same plan.
  package func inPlanningOrder() -> [QueuedCase] {
    sorted {
      ($0.imminentDanger ? 0 : 1, $0.respondBy, $0.id) < (
        $1.imminentDanger ? 0 : 1, $1.respondBy, $1.id
      )
    }
  }
}

extension CaseDesk {
  /// The open cases that the actor may see, as planning needs them, with the published plan.
  package func openCases() throws -> OpenCases {
    try read { reader in
      var cases: [QueuedCase] = []
      var unplanned: [String] = []
      for entry in try visibleEntries(reader)
      where CaseState(rawValue: entry.state)?.isOpen ?? false {
        if let item = try queued(entry.code, reader) {
          cases.append(item)
        } else {
          unplanned.append(entry.code)
        }
      }
      return OpenCases(
        cases: cases.inPlanningOrder(), unplanned: unplanned,
        previous: try publishedPlan(reader)?.plan)
    }
  }

  /// Some open cases that the actor may see, as planning needs them; nil for each that cannot be
  /// planned, since no response date is promised.
  package func queued(_ codes: some Sequence<String>) throws -> [QueuedCase?] {
    try read { reader in try codes.map { try queued($0, reader) } }
  }

  private func queued(_ code: String, _ reader: CaseFileReader) throws -> QueuedCase? {
    let opened = try open(code, reader)
    return opened.queued(
      try reader.rates(opened.grantCase.receipt.ratesDigest), today: today)
  }

  /// The last plan that was published for the same regions; nil if there is none.
  package func lastPublishedPlan() throws -> PublishedPlan? { try read { try publishedPlan($0) } }

  /// The last plan that was published for the same regions, without a word of cases that the actor
  /// may not see.
  private func publishedPlan(_ reader: CaseFileReader) throws -> PublishedPlan? {
    guard let published = try publishedPlans(reader).first(where: { $0.scope == scope }) else {
      return nil
    }
    let visible = Set(try entriesAsStored(reader).map { $0.code })
    return PublishedPlan(
      scope: published.scope, on: published.on,
      plan: published.plan.filtered { visible.contains($0) })
  }

  /// The plans that were published, the latest first; those that cannot be read are left out.
  func publishedPlans(_ reader: CaseFileReader) throws -> some Sequence<PublishedPlan> {
    try reader.journal().reversed().lazy.compactMap { stored -> PublishedPlan? in
      guard stored.kind == JournalKind.planned.rawValue, let payload = stored.payload,
        let document = try? JSONReader.read(payload, file: "plan"),
        case .string(let scope) = document.node(at: "scope")?.content,
        let plan = document.node(at: "plan").flatMap(PreviousPlan.init(published:))
      else { return nil }
      let kept = document.node(at: "kept").flatMap(PreviousPlan.init(published:))
      return PublishedPlan(
        scope: scope, on: stored.on, plan: kept.map { plan.joined(with: $0) } ?? plan)
    }
  }

  /// The scope of plans for all regions.
  static var everyRegion: String { "all" }

  /// The regions that the actor's plans are for.
  private var scope: String {
    actor.regions.map { $0.sorted().joined(separator: " ") } ?? Self.everyRegion
  }

  /// Keeps a plan in the journal.
  ///
  /// - Parameter plan: Writes the plan as one JSON value.
  package func publish(_ plan: (inout JSONWriter) -> Void) throws {
    try publish(unless: { _ in false }, plan)
  }

  /// Keeps a plan in the journal, if the last one is still the one that it was compared with.
  ///
  /// - Throws: ``PlanReplaced`` if somebody has published another one meanwhile.
  package func publish(
    replacing published: PublishedPlan?, _ plan: (inout JSONWriter) -> Void
  ) throws {
    try publish(unless: { try publishedPlan($0) != published }, plan)
  }

  private func publish(
    unless isReplaced: (CaseFileReader) throws -> Bool, _ plan: (inout JSONWriter) -> Void
  ) throws {
    try require(.publishPlan)
    _ = try write { writer in
      if try isReplaced(writer.reader) { throw PlanReplaced() }
      let kept = try stepsOutOfSight(writer.reader)
      let (kind, payload) = record(.planned) { writer in
        writer.member("scope", scope)
        writer.key("plan")
        plan(&writer)
        guard let kept else { return }
        writer.key("kept")
        kept.write(to: &writer, today: today)
      }
      try writer.append(
        to: StoredEvent.journalCode, kind: kind, on: today, payload: payload)
    }
  }
}

extension CaseDesk {
  /// What the last plan for the same regions has of open cases that the actor may not see; nil if
  /// there is nothing.
  ///
  /// A plan without them would take the work away from those who do it.
  private func stepsOutOfSight(_ reader: CaseFileReader) throws -> PreviousPlan? {
    guard let published = try publishedPlans(reader).first(where: { $0.scope == scope }) else {
      return nil
    }
    let hidden = try hiddenCodes(reader)
    let open = Set(
      try reader.entries().filter { entry in
        !mayRead(entry, hidden: hidden) && CaseState(rawValue: entry.state)?.isOpen ?? false
      }.map { $0.code })
    let kept = published.plan.filtered { open.contains($0) }.left(from: today)
    return kept.steps.isEmpty ? nil : kept
  }
}

extension PreviousPlan {
  /// A plan in a record of the journal; nil if it cannot be read.
  fileprivate init?(published node: Node) {
    let (plan, diagnostics) = PreviousPlan.read(
      Document(file: "plan", notation: .json, root: node))
    guard diagnostics.isEmpty else { return nil }
    self = plan
  }
}

/// Somebody has published another plan than the one that a plan was compared with.
package struct PlanReplaced: Error {}

extension OpenCase {
  /// The case as planning needs it; nil if no response date is promised.
  fileprivate func queued(_ rates: RateTable, today: Day) -> QueuedCase? {
    var application = grantCase.grantApplication
    application.id = code
    application.receivedOn = grantCase.receivedOn
    let priority =
      policy.score(application, ratings: grantCase.ratings, today: today)?.priority ?? 0
    guard
      var item = QueuedCase(
        application, policy.assess(application, rates: rates), policy: policy, priority: priority)
    else { return nil }
    if let respondBy = entry.respondBy { item.respondBy = respondBy }
    item.respondByGap = entry.holidaysMissingFor.map { WorkingCalendarGap(year: $0) }
    item.progress = grantCase.progress(reviewMinutes: item.reviewMinutes)
    item.barredOfficers = grantCase.barredOfficers
    return item
  }
}
