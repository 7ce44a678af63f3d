#if Desk
import AgeFormat
import CaseDesk
import CaseFile
import Digests
import EmergencyFund
import EmergencyFundPolicyTools
import EmergencyFundScheduling

/// A change of the keys for which applications are sealed, as it was sent.
private struct SentRecipients {
  let document: Document
  let text: [UInt8]
  /// The first day on which something of it holds.
  let from: Day
}

extension CallShelf {
  /// The ids of the funds in the folder that say where they take applications.
  var funds: [String] {
    library.ids.filter { id in
      guard let layers = try? library.chain(id), layers.count == 1 else { return false }
      return file(of: id)?.document.root.member("apply") != nil
    }
  }
}

extension DeskSession {
  /// Shows the keys for which a fund's applications are sealed, or proposes a change of them.
  ///
  /// A change is one of the fund's own file, so that only leads of all regions propose and confirm it.
  func recipients(_ request: DeskRequest) throws -> Page {
    guard let shelf = try callShelf() else { return withoutCalls(request) }
    let fund = request.parameters["fund"] ?? ""
    guard shelf.funds.contains(fund), let file = shelf.file(of: fund) else { return notFound() }
    let policy: Policy
    do throws(PolicyDiagnostics) { policy = try shelf.library.policy(fund, on: desk.today) } catch {
      return brokenCall(error, shelf, request)
    }
    var problems = FormProblems()
    if request.isPost, desk.mayChangeCall(of: nil), shelf.ledger.pending(of: fund) == nil,
      let sent = try sentRecipients(policy, file, shelf, request, &problems)
    {
      if request.form["step"] == "propose" {
        try desk.propose(
          PolicyChangeRecord.Proposed(
            region: nil, file: file.name, from: sent.from, before: Digest.text(file.bytes)),
          of: fund, String(decoding: sent.text, as: UTF8.self))
        announce(words.text(CallsMessage.proposed, .text("call", fund)))
        return .seeOther(path(ofRecipients: fund))
      }
      if request.form["step"] != "change" {
        return try recipientsPreview(sent, policy, file, shelf, request)
      }
    }
    return try recipientsPage(policy, file, shelf, request, problems)
  }

  func path(ofRecipients fund: String) -> String { "/recipients/\(FormFields.encoded(fund))" }

  // MARK: What was sent

  private func sentRecipients(
    _ policy: Policy, _ file: CallFolder.File, _ shelf: CallShelf, _ request: DeskRequest,
    _ problems: inout FormProblems
  ) throws -> SentRecipients? {
    if request.form["before"] != Digest.text(file.bytes) {
      problems.add("", words[CallsMessage.fileChanged])
    }
    if request.form["as-they-are"] == "1" {
      guard problems.isEmpty else { return nil }
      return SentRecipients(document: file.document, text: file.bytes, from: desk.today)
    }
    let added = try added(policy, request, &problems)
    let ended = ended(policy, request, &problems)
    if added == nil, ended == nil, problems.isEmpty {
      problems.add("add", words[RecipientsMessage.nothing])
    }
    guard problems.isEmpty else { return nil }
    guard
      let edit = try? RecipientsEdit(file.document, file.bytes, adding: added, ending: ended),
      // What was written is read again: what both people see is what the page will say.
      let again = try? shelf.folder.read(edit.text, file.name), edit.says(what: again)
    else {
      problems.add("", words[CallFormMessage.unsupported])
      return nil
    }
    let days = [added?.from, ended?.on.adding(days: 1)].compactMap { $0 }
    return SentRecipients(document: again, text: edit.text, from: days.min() ?? desk.today)
  }

  private func added(
    _ policy: Policy, _ request: DeskRequest, _ problems: inout FormProblems
  ) throws -> RecipientsEdit.Addition? {
    let chosen = request.form["add"]
    let typed = request.form["other"].filter { !$0.isWhitespace }
    if chosen.isEmpty, typed.isEmpty { return nil }
    if !chosen.isEmpty, chosen != "other", !typed.isEmpty {
      problems.add("other", words[RecipientsMessage.oneAtATime])
      return nil
    }
    let isOther = chosen.isEmpty || chosen == "other"
    let text = isOther ? typed : chosen
    guard let recipient = AgeRecipient(text) else {
      let isSecret = text.uppercased().hasPrefix("AGE-SECRET-KEY-")
      problems.add("other", words[isSecret ? RecipientsMessage.isSecret : .notRecipient])
      return nil
    }
    let listed = policy.apply?.recipients ?? []
    if listed.contains(where: { $0.recipient == recipient }) {
      problems.add(isOther ? "other" : "add", words[RecipientsMessage.listed])
    }
    if listed.count >= ApplyPolicy.recipientsMax {
      problems.add(
        "add",
        words.text(
          RecipientsMessage.tooMany, .count("count", ApplyPolicy.recipientsMax)))
    }
    let typedDay = request.form["from"]
    guard let from = typedDay.isEmpty ? desk.today : Day(typedDay) else {
      problems.add("from", words[FormMessage.notADay])
      return nil
    }
    if from < desk.today { problems.add("from", words[CallFormMessage.fromPast]) }
    // A key that the file keeps is the one for everyday use; another one is a spare.
    let isKept = try desk.intakeKeys().contains { $0.recipient == recipient.text }
    let title: RecipientsMessage = isKept ? .titleKey : .titleSpare
    // In every language of the applicants' page.
    let titles = Language.allCases.map { language in
      LocalizedString.Translation(
        language: language.tag, text: DeskWords(language).text(title, .day("day", from)))
    }
    guard let titles = LocalizedString(titles) else { throw CaseDeskError.ownFault }
    return RecipientsEdit.Addition(recipient, title: titles, from: from)
  }

  private func ended(
    _ policy: Policy, _ request: DeskRequest, _ problems: inout FormProblems
  ) -> (recipient: AgeRecipient, on: Day)? {
    let chosen = request.form["end"]
    guard !chosen.isEmpty else { return nil }
    guard let recipient = policy.apply?.recipients.first(where: { $0.recipient.text == chosen })
    else {
      problems.add("end", words[CallsMessage.fileChanged])
      return nil
    }
    guard let day = day("until", request, &problems) else { return nil }
    if let from = recipient.from, day < from {
      problems.add("until", words.text(RecipientsMessage.untilEarly, .day("day", from)))
    }
    return (recipient.recipient, day)
  }

  // MARK: Pages

  private func recipientsPreview(
    _ sent: SentRecipients, _ policy: Policy, _ file: CallFolder.File, _ shelf: CallShelf,
    _ request: DeskRequest
  ) throws -> Page {
    let preview: CallPreview
    do throws(PolicyDiagnostics) {
      preview = try self.preview(of: policy.id, sent.document, sent.text, from: sent.from, shelf)
    } catch {
      var problems = FormProblems()
      for diagnostic in error.all.prefix(5) { problems.add("", shelf.inFolder(diagnostic.message)) }
      return try recipientsPage(policy, file, shelf, request, problems)
    }
    var view = self.view(of: preview, policy)
    if let new = try? shelf.library(with: sent.document).policy(policy.id, on: sent.from) {
      try addRecipients(of: new, to: &view)
    }
    return proposalPage(
      preview, view, from: sent.from, request, title: words[RecipientsMessage.title],
      backPath: path(ofRecipients: policy.id),
      kept: ["add", "other", "end", "until", "as-they-are"].map { name -> View in
        ["name": name, "value": request.form[name]]
      })
  }

  /// Shows the keys of a fund beside what a change means.
  func addRecipients(of policy: Policy, to view: inout View) throws {
    view["recipients"] = recipientViews(
      policy, kept: Set(try desk.intakeKeys().map { $0.recipient }))
    view["hasRecipients"] = true
  }

  private func recipientsPage(
    _ policy: Policy, _ file: CallFolder.File, _ shelf: CallShelf, _ request: DeskRequest,
    _ problems: FormProblems
  ) throws -> Page {
    let fund = policy.id
    let kept = try desk.intakeKeys()
    let listed = policy.apply?.recipients ?? []
    let changes = shelf.ledger.changes.filter { $0.call == fund }
    let pending = shelf.ledger.pending(of: fund)
    let mayChange = desk.mayChangeCall(of: nil)
    let isConfirmed = shelf.ledger.lastConfirmed(of: fund) != nil
    var view: View = [
      "fund": callTitle(fund, shelf), "file": file.name, "digest": Digest.text(file.bytes),
      "recipients": recipientViews(policy, kept: Set(kept.map { $0.recipient })),
      "isEmpty": listed.isEmpty, "differs": shelf.differs(fund),
      "isUnconfirmed": !isConfirmed && !listed.isEmpty,
      "changes": changes.reversed().map { self.view(of: $0) }, "hasChanges": !changes.isEmpty,
      "noChanges": words[RecipientsMessage.noChanges],
      "problems": problems.views, "hasProblems": !problems.isEmpty,
      "canChange": mayChange && pending == nil, "action": request.path,
      "before": Digest.text(file.bytes), "fields": recipientFields(listed, kept, request, problems),
      "mayConfirmAsTheyAre": mayChange && pending == nil && !isConfirmed && !listed.isEmpty,
    ]
    if !mayChange {
      view["cannot"] =
        desk.hasOfficers
        ? words[RecipientsMessage.cannotChange] : words[CallsMessage.needsKeys]
    }
    if let pending {
      let said = words.text(
        CallsMessage.proposedBy, .text("name", pending.by), .day("day", pending.on))
      let isStuck = desk.secondPersons(for: pending).isEmpty
      view["pending"] =
        [
          "path": "/calls/\(FormFields.encoded(fund))/confirm", "mayChange": mayChange,
          "text": isStuck ? said + " " + words[RecipientsMessage.noSecond] : said,
        ] as View
    }
    return page(
      "recipients", request, title: words[RecipientsMessage.title], in: .calls,
      status: problems.isEmpty ? 200 : 422, view)
  }

  /// The keys of a fund with their fingerprints, days and where they are kept.
  private func recipientViews(_ policy: Policy, kept: Set<String>) -> [View] {
    let valid = Set((policy.apply?.recipients(on: desk.today) ?? []).map { $0.recipient })
    return (policy.apply?.recipients ?? []).map { recipient -> View in
      let text = recipient.recipient.text
      let days = [
        recipient.from.map { words.text(RecipientsMessage.from, .day("day", $0)) },
        recipient.until.map { words.text(RecipientsMessage.until, .day("day", $0)) },
      ].compactMap { $0 }
      return [
        "title": Diagnostic.escaped(recipient.title.text(in: words.language)), "recipient": text,
        "words": RecipientWords.text(digest: Digest.bytes(Array(text.utf8))),
        "days": days.joined(separator: ", "), "isValid": valid.contains(recipient.recipient),
        "isKept": kept.contains(text),
      ]
    }
  }

  private func recipientFields(
    _ listed: [ApplyPolicy.Recipient], _ kept: [IntakeKey], _ request: DeskRequest,
    _ problems: FormProblems
  ) -> [View] {
    let new = kept.filter { key in !listed.contains { $0.recipient.text == key.recipient } }
    let used = listed.filter { $0.until == nil }
    var fields = [
      FormField(
        name: "add", label: words[RecipientsMessage.add],
        kind: .choice(
          new.map { (value: $0.recipient, label: $0.title) }
            + [(value: "other", label: words[RecipientsMessage.other])]),
        hint: new.isEmpty ? words[RecipientsMessage.noneKept] : nil, isOptional: true),
      FormField(
        name: "other", label: words[RecipientsMessage.recipient],
        hint: words[RecipientsMessage.recipientHint], isOptional: true),
      FormField(
        name: "from", label: words[RecipientsMessage.addFrom], kind: .day,
        hint: words[RecipientsMessage.addFromHint], isOptional: true),
    ]
    if !used.isEmpty {
      fields += [
        FormField(
          name: "end", label: words[RecipientsMessage.end],
          kind: .choice(
            [(value: "", label: words[RecipientsMessage.endNone])]
              + used.map { one in
                (
                  value: one.recipient.text,
                  label: Diagnostic.escaped(one.title.text(in: words.language))
                )
              }), hint: words[RecipientsMessage.endHint]),
        FormField(
          name: "until", label: words[RecipientsMessage.endOn], kind: .day,
          hint: words[RecipientsMessage.endOnHint]),
      ]
    }
    return fields.map { $0.view(request.form, problems, words) }
  }
}
#endif
