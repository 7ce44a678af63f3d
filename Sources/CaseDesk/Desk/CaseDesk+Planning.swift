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

extension CaseDesk {
  /// The open cases that the actor may see, as planning needs them, with the published plan.
  package func openCases() throws -> OpenCases {
    try read { reader in
      var cases: [QueuedCase] = []
      var unplanned: [String] = []
      for entry in try visibleEntries(reader)
      where CaseState(rawValue: entry.state)?.isOpen ?? false {
        let opened = try open(entry.code, reader)
        let rates = try reader.rates(opened.grantCase.receipt.ratesDigest)
        if let item = opened.queued(rates, today: today) {
          cases.append(item)
        } else {
          unplanned.append(entry.code)
        }
      }
      cases.sort {
        ($0.imminentDanger ? 0 : 1, $0.respondBy, $0.id) < (
          $1.imminentDanger ? 0 : 1, $1.respondBy, $1.id
        )
      }
      return OpenCases(cases: cases, unplanned: unplanned, previous: try publishedPlan(reader))
    }
  }

  /// The last plan that was published for the same regions; nil if there is none.
  private func publishedPlan(_ reader: CaseFileReader) throws -> PreviousPlan? {
    for stored in try reader.journal().reversed() where stored.kind == JournalKind.planned.rawValue
    {
      guard let payload = stored.payload,
        let document = try? JSONReader.read(payload, file: "plan"),
        document.node(at: "scope")?.content == .string(scope), let plan = document.node(at: "plan")
      else { continue }
      let (read, diagnostics) = PreviousPlan.read(
        Document(file: "plan", notation: .json, root: plan))
      return diagnostics.isEmpty ? read : nil
    }
    return nil
  }

  /// The regions that the actor's plans are for.
  private var scope: String { actor.regions.map { $0.sorted().joined(separator: " ") } ?? "all" }

  /// Keeps a plan in the journal.
  ///
  /// - Parameter plan: Writes the plan as one JSON value.
  package func publish(_ plan: (inout JSONWriter) -> Void) throws {
    let (kind, payload) = record(.planned) { writer in
      writer.member("scope", scope)
      writer.key("plan")
      plan(&writer)
    }
    _ = try write { writer in
      try writer.append(
        to: StoredEvent.journalCode, kind: kind, on: today, payload: payload)
    }
  }
}

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
