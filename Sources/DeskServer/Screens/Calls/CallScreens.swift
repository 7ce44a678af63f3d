#if Desk
import CaseDesk
import CaseFile
import Digests
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundPolicyTools
import EmergencyFundScheduling

/// The pages and forms about the calls that regional teams write.
enum CallScreens {
  static let pages: [DeskScreen] =
    [
      DeskScreen("calls") { session, request in try session.calls(request) },
      DeskScreen("calls/:call") { session, request in try session.call(request) },
    ] + asked

  static let forms: [DeskScreen] = asked

  /// Pages with forms, shown and sent under the same path.
  private static let asked: [DeskScreen] = [
    DeskScreen("calls/:call/change") { session, request in try session.changeCall(request) },
    DeskScreen("calls/:call/confirm") { session, request in try session.confirmCall(request) },
    DeskScreen("newcall/:call") { session, request in try session.newCall(request) },
    DeskScreen("recipients/:fund") { session, request in try session.recipients(request) },
  ]
}

/// The calls as the folder has them now, with what the journal records of them.
struct CallShelf {
  let folder: CallFolder
  let library: PolicyLibrary
  let ledger: PolicyLedger

  init(_ folder: CallFolder, _ ledger: PolicyLedger) {
    self.folder = folder
    self.ledger = ledger
    library = PolicyLibrary(folder.files.map { $0.document } + folder.others)
  }

  /// The file of a policy; nil if it is not in the folder.
  func file(of id: String) -> CallFolder.File? {
    folder.files.first { $0.document.root.text(under: "id") == id }
  }

  /// The ids of the calls: what extends another policy and can be changed here.
  var calls: [String] {
    library.ids.filter { id in
      (try? library.chain(id))?.last?.extends != nil && file(of: id) != nil
    }
  }

  /// The region of a call; nil if it has none, or cannot be read.
  func region(of id: String) -> String? {
    ((try? library.chain(id)) ?? []).reversed().lazy
      .compactMap { $0.document.root.text(under: "region") }.first
  }

  /// The last day from which other rules of a call hold, today at the earliest.
  func lastStart(of id: String, _ today: Day) throws(PolicyDiagnostics) -> Day {
    max(try library.starts(of: id).last ?? today, today)
  }

  /// Whether the file of a call is another one than the one that was confirmed last.
  func differs(_ id: String) -> Bool {
    guard let last = ledger.lastConfirmed(of: id) else { return false }
    return file(of: id).map { Digest.text($0.bytes) } != last.after
  }

  /// What is said of files of the folder, without where the folder is on this computer.
  func inFolder(_ text: String) -> String {
    guard let file = folder.files.first, file.document.file.hasSuffix(file.name) else {
      return text
    }
    let path = String(file.document.file.dropLast(file.name.count))
    return path.isEmpty ? text : text.replacing(path, with: "")
  }

  /// The library with another file in place of one, or beside all.
  func library(with document: Document) -> PolicyLibrary {
    let id = document.root.text(under: "id")
    let kept = folder.files.map { $0.document }.filter { $0.root.text(under: "id") != id }
    return PolicyLibrary(kept + [document] + folder.others)
  }
}

extension DeskSession {
  /// The calls as they are now; nil if the folder cannot be read.
  func callShelf() throws -> CallShelf? {
    guard let folder = setup.calls() else { return nil }
    return CallShelf(folder, try desk.policyChanges())
  }

  /// What is answered where the folder of policies cannot be read.
  func withoutCalls(_ request: DeskRequest) -> Page {
    page(
      "problem", request, title: words[CallsMessage.title], in: .calls, status: 503,
      ["text": words[CallsMessage.noFolder], "more": words[CallsMessage.noFolderHow]])
  }

  /// All calls.
  func calls(_ request: DeskRequest) throws -> Page {
    guard let shelf = try callShelf() else { return withoutCalls(request) }
    let rows = shelf.calls.map { row($0, shelf) }
    let pending = shelf.ledger.changes.filter { $0.end == nil && shelf.file(of: $0.call) == nil }
    let parents = shelf.library.ids.filter { id in
      (try? shelf.library.chain(id))?.count == 1 && shelf.file(of: id) != nil
    }
    let canAdd = writesCalls ? parents : []
    var view: View = [
      "calls": rows, "isEmpty": rows.isEmpty,
      "parents": canAdd.map { id -> View in
        ["path": "/newcall/\(FormFields.encoded(id))", "name": callTitle(id, shelf)]
      },
      "hasParents": !canAdd.isEmpty,
      // A call that is still to be written has no row.
      "waiting": pending.map { change -> View in
        [
          "path": "/calls/\(FormFields.encoded(change.call))/confirm", "name": change.call,
          "text": words.text(
            CallsMessage.proposedBy, .text("name", change.by), .day("day", change.on)),
        ]
      },
      "hasWaiting": !pending.isEmpty,
      "funds": shelf.funds.map { fund -> View in
        [
          "path": path(ofRecipients: fund),
          "text": words.text(
            RecipientsMessage.link, .rendered("fund", callTitle(fund, shelf))),
          "differs": shelf.differs(fund), "waits": shelf.ledger.pending(of: fund) != nil,
        ]
      },
    ]
    if !desk.hasOfficers { view["hint"] = words[CallsMessage.needsKeys] }
    return page("calls", request, title: words[CallsMessage.title], in: .calls, view)
  }

  /// Whether the officer may write calls of any region.
  var writesCalls: Bool {
    desk.mayChangeCall(of: nil)
      || (desk.actor.regions ?? []).contains { desk.mayChangeCall(of: $0) }
  }

  private func row(_ id: String, _ shelf: CallShelf) -> View {
    var tags: [View] = []
    if shelf.ledger.pending(of: id) != nil {
      tags.append(["class": "person", "text": "◐ " + words[CallsMessage.waits]])
    }
    if shelf.differs(id) {
      tags.append(["class": "no", "text": "✕ " + words[CallsMessage.differs]])
    }
    let policy = try? shelf.library.policy(id, on: desk.today)
    if policy == nil { tags.append(["class": "no", "text": "✕ " + words[CallsMessage.broken]]) }
    var view: View = [
      "path": "/calls/\(FormFields.encoded(id))", "id": id, "name": callTitle(id, shelf),
      "tags": tags, "file": shelf.file(of: id)?.name ?? "",
      "mayChange": desk.mayChangeCall(of: shelf.region(of: id)),
    ]
    view["region"] = shelf.region(of: id)
    if let window = policy?.requirements.first(where: { $0.kind == .callWindow }), let policy {
      view["window"] = words.capitalised(window.sentence(in: policy).text(words.catalogue))
    }
    return view
  }

  /// The title of a call; its id if it has none.
  func callTitle(_ id: String, _ shelf: CallShelf) -> String {
    let chain = (try? shelf.library.chain(id)) ?? []
    let title = chain.reversed().lazy.compactMap { $0.title }.first
    return title.map { Diagnostic.escaped($0.text(in: words.language)) } ?? id
  }

  /// The rules of a call, with what waits and what became of earlier changes.
  func call(_ request: DeskRequest) throws -> Page {
    guard let shelf = try callShelf() else { return withoutCalls(request) }
    let id = request.parameters["call"] ?? ""
    guard shelf.calls.contains(id), let file = shelf.file(of: id) else { return notFound() }
    let mayChange = desk.mayChangeCall(of: shelf.region(of: id))
    let path = "/calls/\(FormFields.encoded(id))"
    let pending = shelf.ledger.pending(of: id)
    var view: View = [
      "id": id, "file": file.name, "digest": Digest.text(file.bytes),
      "changes": shelf.ledger.changes.filter { $0.call == id }.reversed().map { self.view(of: $0) },
      "hasChanges": shelf.ledger.changes.contains { $0.call == id },
      "noChanges": words[CallsMessage.noChanges],
      "differs": shelf.differs(id),
    ]
    if mayChange, pending == nil { view["changePath"] = path + "/change" }
    if !mayChange {
      view["cannot"] =
        words[desk.hasOfficers ? CallsMessage.cannotChange : CallsMessage.needsKeys]
    }
    if let pending {
      view["pending"] =
        [
          "path": path + "/confirm", "mayChange": mayChange,
          "text": words.text(
            CallsMessage.proposedBy, .text("name", pending.by), .day("day", pending.on)),
          "isOwn": pending.by == desk.actor.id,
        ] as View
    }
    do throws(PolicyDiagnostics) {
      let review = try CallReview(id, in: shelf.library, before: nil, on: desk.today)
      let policy = try? shelf.library.policy(id, on: desk.today)
      view["rules"] = review.rules.map { rule(of: $0, policy) }
      view["hasRules"] = true
      view["later"] = try later(id, shelf, review.rules)
    } catch {
      view["broken"] = error.all.prefix(10).map { shelf.inFolder($0.rendered) }
    }
    return page(
      "call", request, title: callTitle(id, shelf), in: .calls, view)
  }

  /// What the call will ask otherwise, by the days from which it does.
  private func later(
    _ id: String, _ shelf: CallShelf, _ rules: [CallReview.Rule]
  ) throws(PolicyDiagnostics) -> [View] {
    var before = rules
    var views: [View] = []
    for day in try shelf.library.starts(of: id) where day > desk.today {
      let then = try CallReview(id, in: shelf.library, before: nil, on: day).rules
      let policy = try? shelf.library.policy(id, on: day)
      views.append([
        "title": words.text(CallsMessage.rulesFrom, .day("day", day)),
        "rules": then.filter { !before.contains($0) }.map { rule(of: $0, policy) },
        "dropped": before.filter { old in !then.contains { $0.id == old.id } }
          .map { words.text(CallsMessage.noLonger, .rendered("rule", ruleTitle($0.id, policy))) },
      ])
      before = then
    }
    return views
  }

  /// A change that was proposed, with what became of it.
  func view(of change: PolicyChange) -> View {
    var view: View = [
      "day": words.day(change.on), "by": change.by, "digest": String(change.after.prefix(16)),
    ]
    view["from"] = change.proposed.from.map { words.text(CallsMessage.holdsFrom, .day("day", $0)) }
    switch change.end {
    case nil:
      view["end"] = words[CallsMessage.waits]
      view["class"] = "person"
    case let end?:
      view["end"] = words.text(
        end.isConfirmed ? CallsMessage.confirmedBy : .withdrawnBy, .text("name", end.by),
        .day("day", end.on))
      view["class"] = end.isConfirmed ? "yes" : "plain"
    }
    return view
  }

  /// A rule in words, with where it comes from.
  func rule(of rule: CallReview.Rule, _ policy: Policy?) -> View {
    let catalogue = words.catalogue
    let entries = rule.sentence.entryTexts(catalogue)
    var view: View = [
      "title": words.capitalised(ruleTitle(rule.id, policy)), "isOwn": rule.isOwn,
      "sentence": words.capitalised(
        rule.sentence.isInline
          ? rule.sentence.text(catalogue) : catalogue.text(rule.sentence.message)),
      "entries": rule.sentence.isInline ? [] : entries,
      "assumed": rule.basis.assumed.map { Diagnostic.escaped($0.reason.text(in: words.language)) },
    ]
    if let source = rule.basis.source {
      view["source"] =
        source.readOn.map {
          words.text(
            CallsMessage.sourceRead, .text("title", Diagnostic.escaped(source.title)),
            .day("day", $0))
        } ?? words.text(CallsMessage.source, .text("title", Diagnostic.escaped(source.title)))
    }
    view["reading"] = rule.basis.reading.map {
      Diagnostic.escaped($0.text(in: words.language))
    }
    return view
  }

  /// The title of a rule; its id where nothing has one.
  func ruleTitle(_ id: String, _ policy: Policy?) -> String {
    if id == "promise" { return words.title(.report(.promise)) }
    if id == "apply" { return words[RecipientsMessage.title] }
    if let policy, policy.requirements.contains(where: { $0.id == id }) {
      return Diagnostic.escaped(ratingTitle(id, policy))
    }
    return RequirementKind(rawValue: id).map { words.title(.requirement($0)) } ?? id
  }
}
#endif
