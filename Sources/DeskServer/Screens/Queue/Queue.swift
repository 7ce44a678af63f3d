#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// The most rows of a group that are shown at once.
  private static let shownMax = 50

  /// The cases to work on, grouped by the working days left.
  func queue(_ request: DeskRequest) throws -> Page {
    let filter = QueueFilter(request.query)
    let listing = try currentListing()
    var members: [QueueGroup: [Int]] = [:]
    for place in listing.places(filter.cases) {
      members[QueueGroup(listing.rows[place]), default: []].append(place)
    }
    let isWhole = request.query.has("whole")
    let groups = QueueGroup.allCases.compactMap { group -> View? in
      guard let members = members[group] else { return nil }
      let shown = isWhole ? members[...] : members.prefix(Self.shownMax)
      var view: View = [
        "title": words[group.message], "count": summary(of: members.map { listing.rows[$0] }),
        "rows": shown.map { rowView(listing.rows[$0]) },
      ]
      if shown.count < members.count {
        view["more"] = words.text(
          QueueMessage.more, .count("count", members.count - shown.count))
        view["morePath"] = path(request.query, with: "whole", "1")
      }
      return view
    }
    var view = savedViewChips(request.query)
    view["promise"] = try promiseLine(listing).shown
    return page(
      "queue", request, title: words[QueueMessage.title], in: .queue,
      [
        "groups": groups, "isEmpty": groups.isEmpty, "views": views(request.query),
        "calls": listing.calls.map { choice($0, request.query["call"]) },
        "regions": listing.regions.map { choice($0, request.query["region"]) },
        "states": CaseState.allCases.map { state -> View in
          [
            "value": state.rawValue, "name": words[StateMessage(state)],
            "isChosen": request.query["state"] == state.rawValue,
          ]
        },
        "kept": kept(request.query), "canAssign": desk.actor.canReview,
        "reviewers": reviewerChoices(),
      ].merging(view) { $1 })
  }

  private func choice(_ value: String, _ chosen: String) -> View {
    ["value": value, "name": value, "isChosen": value == chosen]
  }

  /// The fields of the address that the form of filters does not set itself.
  private func kept(_ query: FormFields) -> [View] {
    ["mine", "free", "waiting", "danger", "overdue", "due-within", "changed-since"]
      .filter { query.has($0) }.map { ["name": $0, "value": query[$0]] }
  }

  private func path(_ query: FormFields, with name: String, _ value: String) -> String {
    var fields = query
    fields.add(name, value)
    return "/queue?\(fields.urlEncoded())"
  }

  /// The views that most officers need, each with the number of its cases.
  private func views(_ query: FormFields) -> [View] {
    let address = query.urlEncoded()
    var choices: [(QueueMessage, String, String)] = [
      (.mineAndFree, "mine=&free=", ""), (.all, "", ""), (.waiting, "waiting=", ""),
      (.toConfirm, "state=pendingConfirmation", ""), (.danger, "danger=", ""),
      (.overdue, "overdue=", ""), (.everyState, "state=all", ""),
    ]
    if let since = lastVisit {
      choices.insert((.changed, "changed-since=\(since)", words.day(since)), at: 6)
    }
    return choices.map { message, fields, day in
      let filter = QueueFilter(FormFields(urlEncoded: fields) ?? FormFields())
      return [
        "name": words.text(message, .rendered("day", day)),
        "path": fields.isEmpty ? "/queue" : "/queue?\(fields)",
        "count": words.language.text(count(fields, filter)),
        "isHere": address == fields,
      ]
    }
  }

  /// The number of cases that a view shows, counted once for each state of the list.
  private func count(_ fields: String, _ filter: QueueFilter) -> Int {
    if let count = cached?.counts[fields] { return count }
    let count = cached?.places(filter.cases).count ?? 0
    cached?.counts[fields] = count
    return count
  }

  private func summary(of rows: [CaseRow]) -> String {
    let count = words.text(QueueMessage.cases, .count("count", rows.count))
    var total: Money?
    for row in rows {
      guard let amount = row.summary?.converted ?? row.summary?.amount else { continue }
      guard let before = total else {
        total = amount
        continue
      }
      guard let sum = try? before.adding(amount) else { return count }
      total = sum
    }
    guard let total else { return count }
    return words.text(
      QueueMessage.casesWorth, .count("count", rows.count), .money("amount", total))
  }

  // MARK: Rows

  /// What a row of the queue shows.
  func rowView(_ row: CaseRow) -> View {
    let left = row.workingSlack
    var view: View = [
      "code": row.entry.code, "path": "/cases/\(row.entry.code)",
      "isInDanger": row.imminentDanger && row.state.isOpen,
      "select": words.text(QueueMessage.select, .rendered("code", row.entry.code)),
      "state": words[StateMessage(row.state)], "call": row.entry.call,
      "region": row.entry.region ?? "",
    ]
    if let left {
      view["left"] = words.language.text(abs(left))
      view["leftWord"] = words.text(
        left < 0 ? QueueMessage.daysLate : .days, .count("count", abs(left)))
      view["leftClass"] = left < 0 ? "late" : left <= 3 ? "soon" : ""
    }
    if row.state.isOpen, let day = row.entry.respondBy {
      view["answerBy"] = words.shortDay(day, today: desk.today)
    }
    guard let summary = row.summary else { return view }
    view["facts"] = facts(of: summary, row)
    if let amount = summary.converted ?? summary.amount { view["amount"] = words.money(amount) }
    if summary.converted != nil, let amount = summary.amount {
      view["asWritten"] = words.money(amount)
    }
    view["verdict"] = verdict(of: summary)
    if let score = summary.score {
      view["score"] = words.text(QueueMessage.score, .count("count", score))
    }
    view["reviewer"] = summary.reviewer ?? (row.state.isOpen ? words[QueueMessage.free] : nil)
    view["isFree"] = summary.reviewer == nil && row.state.isOpen && desk.actor.canReview
    if let proposedBy = summary.proposedBy {
      view["reviewer"] = words.text(QueueMessage.proposedBy, .text("name", proposedBy))
      view["isFree"] = false
    }
    if let since = summary.waitingSince {
      view["waiting"] = words.text(
        QueueMessage.waitingSince, .rendered("day", words.shortDay(since, today: desk.today)))
    }
    if let kind = summary.lastEvent, let message = EventMessage(kind) {
      view["last"] = words.text(
        QueueMessage.lastEvent, .rendered("event", words[message]),
        .rendered("day", words.shortDay(summary.lastEventOn, today: desk.today)))
    }
    return view
  }

  private func facts(of summary: CaseSummary, _ row: CaseRow) -> String {
    let policy = policies.policy(row.entry.call, row.entry.receivedOn)
    var facts: [String] = []
    if let country = summary.country { facts.append(words.language.name(of: country)) }
    facts += few(summary.groups, 2) {
      policy?.title(ofGroup: $0)?.text(in: words.language) ?? $0
    }
    facts += few(summary.incidents, 1) { words.title(.incidentType($0)) }
    if let language = summary.language {
      facts.append(words.language.name(ofLanguage: language))
    }
    return facts.joined(separator: " · ")
  }

  /// The first few of a list, and how many more there are.
  private func few<Item>(_ items: [Item], _ most: Int, _ name: (Item) -> String) -> [String] {
    var names = items.prefix(most).map(name)
    if items.count > most, let last = names.popLast() {
      names.append("\(last) +\(items.count - most)")
    }
    return names
  }

  /// What the rules say, as a mark, a word and a class.
  func verdict(of summary: CaseSummary) -> View? {
    guard let outcome = summary.outcome else { return nil }
    return switch outcome {
    case .eligible: ["class": "yes", "mark": "✓", "text": words[QueueMessage.fits]]
    case .ineligible:
      [
        "class": "no", "mark": "✕",
        "text": words.text(QueueMessage.unmet, .count("count", summary.unmetCount)),
      ]
    case .incomplete:
      [
        "class": "open", "mark": "?",
        "text": words.text(QueueMessage.open, .count("count", summary.openCount)),
      ]
    case .needsPerson:
      [
        "class": "person", "mark": "◐", "text": words[QueueMessage.person],
      ]
    }
  }
}
#endif
