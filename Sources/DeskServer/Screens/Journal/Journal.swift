#if Desk
import CaseDesk
import CaseFile
import Digests
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// The pages and forms about the journal, about what leaves the file, and about erasing.
enum JournalScreens {
  static let pages: [DeskScreen] =
    [
      DeskScreen("journal") { session, request in try session.journal(request) },
      DeskScreen("journal/access") { session, request in try session.accessLog(request) },
      DeskScreen("journal/verify") { session, request in try session.verificationPage(request) },
    ] + asked

  static let forms: [DeskScreen] =
    [
      DeskScreen("journal/verify") { session, _ in try session.startVerification() },
      DeskScreen("journal/head") { session, _ in try session.headFile() },
    ] + asked

  /// Pages that ask once more, shown and sent under the same path.
  private static let asked: [DeskScreen] = [
    DeskScreen("journal/export") { session, request in try session.exportJournal(request) },
    DeskScreen("cases/:code/evidence") { session, request in try session.evidence(request) },
    DeskScreen("cases/:code/erase") { session, request in try session.erase(request) },
    DeskScreen("purge") { session, request in try session.purge(request) },
  ]
}

extension DeskSession {
  /// The most events on a page.
  private static let eventsMax = 50

  /// Everything that was recorded and that the officer may see, the latest first.
  func journal(_ request: DeskRequest) throws -> Page {
    let filter = JournalFilter(request.query)
    let history =
      filter.problems.isEmpty
      ? try desk.history(
        filter.history, skipping: (filter.page - 1) * Self.eventsMax, atMost: Self.eventsMax)
      : HistoryPage.empty
    var view: View = [
      "intro": words[
        desk.actor.refusal(of: .readJournal) == nil
          ? JournalMessage.intro : JournalMessage.introOwn],
      "readsJournal": desk.actor.refusal(of: .readJournal) == nil,
      "entries": history.entries.map { self.view(of: $0, naming: history.named) },
      "isEmpty": history.entries.isEmpty, "isFiltered": filter.isActive,
      "values": filter.values, "officers": officerChoices(request.query["officer"]),
      "kinds": kindChoices(request.query["kind"]), "base": "/journal", "hasKinds": true,
      "erases": desk.actor.refusal(of: .purge) == nil,
      "verifies": desk.actor.refusal(of: .verify) == nil,
      "problems": filter.problems.map { ["field": $0.field, "text": words[$0.message]] as View },
      "hasProblems": !filter.problems.isEmpty,
    ]
    view.merge(pages(filter, "/journal", hasMore: history.hasMore)) { $1 }
    if desk.actor.refusal(of: .checkpoint) == nil {
      let head = try desk.checkpoint()
      view["head"] =
        [
          "count": words.text(JournalMessage.headCount, .count("count", head.count)),
          "hash": Hexadecimal.text(head.hash),
        ] as View
    }
    if desk.actor.refusal(of: .readAccessLog) == nil {
      view["access"] = try accessView(filter, skipping: 0, atMost: 20).view
    }
    return page(
      "journal", request, title: words[FrameMessage.journal], in: .journal,
      status: filter.problems.isEmpty ? 200 : 422, view)
  }

  /// The links to earlier and later pages.
  func pages(_ filter: JournalFilter, _ base: String, hasMore: Bool) -> View {
    var view: View = ["hasPages": hasMore || filter.page > 1]
    view["pageNumber"] = words.text(JournalMessage.page, .count("number", filter.page))
    if hasMore { view["earlierPath"] = filter.path(base, page: filter.page + 1) }
    if filter.page > 1 { view["laterPath"] = filter.path(base, page: filter.page - 1) }
    return view
  }

  // MARK: Choices

  func officerChoices(_ chosen: String) -> [View] {
    let known = desk.team.officers.map { $0.id } + desk.register.grants.map { $0.officer }
    return Set(known).sorted().map { ["value": $0, "name": $0, "isChosen": $0 == chosen] }
  }

  private func kindChoices(_ chosen: String) -> [View] {
    var kinds = CaseEventKind.allCases.map { $0.rawValue }
    if desk.actor.refusal(of: .readJournal) == nil {
      kinds += ["planned", "retained", "keyChanged", OfficerRecord.conflictsKind]
      kinds += OfficerRecord.Kind.allCases.map { $0.rawValue }
      kinds += PolicyChangeRecord.Kind.allCases.map { $0.rawValue }
    }
    return kinds.map { ["value": $0, "name": kindWords($0), "isChosen": $0 == chosen] }
  }

  /// The kind of an event of a case or of the file.
  private func kindWords(_ kind: String) -> String {
    if let message = CaseEventKind(rawValue: kind).flatMap({ EventMessage($0) }) {
      return words[message]
    }
    return journalWords(kind)
  }

  /// The kind of an event of the file itself.
  private func journalWords(_ kind: String) -> String {
    if let record = OfficerRecord.Kind(rawValue: kind) {
      return switch record {
      case .officerAdded: words[JournalMessage.officerAdded]
      case .officerChanged: words[JournalMessage.officerChanged]
      case .officerRemoved: words[JournalMessage.officerRemoved]
      }
    }
    if let record = PolicyChangeRecord.Kind(rawValue: kind) {
      return switch record {
      case .policyProposed: words[CallsMessage.journalProposed]
      case .policyConfirmed: words[CallsMessage.journalConfirmed]
      case .policyWithdrawn: words[CallsMessage.journalWithdrawn]
      }
    }
    if kind == PolicyText.kind { return words[CallsMessage.journalText] }
    if kind == OfficerRecord.conflictsKind { return words[JournalMessage.officerConflicts] }
    return switch JournalKind(rawValue: kind) {
    case .planned: words[JournalMessage.planned]
    case .imported: words[JournalMessage.cases]
    case .retained: words[JournalMessage.retained]
    case .keyChanged: words[JournalMessage.keyChanged]
    case nil: kind
    }
  }

  // MARK: Events

  private func view(of entry: HistoryEntry, naming named: Set<String>) -> View {
    let kind = entry.code == nil ? journalWords(entry.kind) : kindWords(entry.kind)
    var view: View = [
      "day": words.shortDay(entry.on, today: desk.today), "title": words.capitalised(kind),
      "isDamaged": entry.isDamaged,
      "number": words.text(JournalMessage.eventOf, .count("number", entry.number)),
    ]
    view["code"] = entry.code
    // Of an erased case there is nothing to lead to.
    if entry.document != nil || entry.isDamaged {
      view["codePath"] = entry.code.map { "/cases/\($0)" }
    }
    view["by"] = entry.by
    if entry.document == nil, !entry.isDamaged {
      view["note"] = words[JournalMessage.erasedContent]
    }
    if entry.code == nil, let document = entry.document {
      view["about"] = document.text(under: "officer") ?? document.text(under: "call")
      let isGone = entry.kind == JournalKind.retained.rawValue
      view["cases"] = codes(document, named).map { ["code": $0, "isGone": isGone] as View }
    }
    if entry.kind == CaseEventKind.erased.rawValue {
      view["note"] = entry.document?.member("content")?.text(under: "reason")
      view["codePath"] = nil
    }
    if let signer = entry.signer {
      var shown = signature(signer)
      // Who is named beside it needs no second mention.
      if let by = entry.by, signer == .officer(by) { shown["text"] = words[JournalMessage.signed] }
      view["signature"] = shown
    }
    return view
  }

  /// The codes in a record of the journal, as far as they may be named.
  private func codes(_ document: Node, _ named: Set<String>) -> [String] {
    guard case .list(let nodes) = document.member("cases")?.content else { return [] }
    return nodes.compactMap { node in
      guard case .string(let code) = node.content, named.contains(code) else { return nil }
      return code
    }
  }

  // MARK: Files

  /// The signed head of the chain as a file.
  func headFile() throws -> Page {
    var writer = JSONWriter()
    try desk.checkpoint().write(to: &writer)
    writer.newline()
    return Page(.file(name: "head.json", type: "application/json", writer.bytes))
  }

  /// Asks before the journal is taken out.
  func exportJournal(_ request: DeskRequest) throws -> Page {
    try desk.require(.readJournal)
    let confirm = ConfirmPage(
      title: words[JournalMessage.exportTitle], backPath: "/journal", part: .journal,
      button: words[JournalMessage.save],
      intro: [words[JournalMessage.exportIntro], words[JournalMessage.exportTells]])
    guard request.isPost else { return page(confirm, request) }
    var problems = FormProblems()
    checkStepUp(request, &problems)
    guard problems.isEmpty else { return page(confirm, request, problems) }
    var writer = JSONWriter()
    JournalDocument.write(try desk.exportedJournal(), to: &writer)
    writer.newline()
    return Page(.file(name: "journal.json", type: "application/json", writer.bytes))
  }

  /// Asks before the evidence of a case is taken out.
  func evidence(_ request: DeskRequest) throws -> Page {
    // Whoever may not see the case learns nothing more from asking.
    let opened = try desk.show(request.code).opened
    let code = opened.code
    try desk.require(.proveCase)
    if hidesReviews(opened.grantCase) {
      return page(
        "problem", request, title: words[CaseMessage.evidence], in: .queue, status: 409,
        [
          "text": words.capitalised(words[HistoryMessage.hiddenReview]),
          "casePath": "/cases/\(code)", "code": code,
        ])
    }
    let confirm = ConfirmPage(
      title: words.text(JournalMessage.evidenceTitle, .text("code", code)),
      backPath: "/cases/\(code)", part: .queue, button: words[JournalMessage.save],
      intro: [
        words[JournalMessage.evidenceIntro], words[JournalMessage.evidenceHolds],
        words[JournalMessage.evidenceCheck],
      ])
    guard request.isPost else { return page(confirm, request) }
    var problems = FormProblems()
    checkStepUp(request, &problems)
    guard problems.isEmpty else { return page(confirm, request, problems) }
    let bundle = try desk.evidence(of: code)
    return Page(
      .file(name: "\(code)-evidence.json", type: "application/json", bundle.json.bytes))
  }
}
#endif
