#if Desk
import CaseDesk
import CaseFile
import Digests
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundPolicyTools
import EmergencyFundScheduling

/// The fields of the form that are not answers.
private let ownFields = ["step", "before", "from", "files"]

/// A form that was sent about a call.
private struct SentChange {
  let edit: CallEdit
  /// The id of the call, which a new one has only now.
  let call: String
  let from: Day?
  /// The name of the file in the folder.
  let name: String
}

extension DeskSession {
  /// Shows what a call may change, or what a change means, or proposes it.
  func changeCall(_ request: DeskRequest) throws -> Page {
    guard let shelf = try callShelf() else { return withoutCalls(request) }
    let id = request.parameters["call"] ?? ""
    guard shelf.calls.contains(id), let file = shelf.file(of: id),
      desk.mayChangeCall(of: shelf.region(of: id))
    else { return notFound() }
    if shelf.ledger.pending(of: id) != nil {
      return .seeOther("/calls/\(FormFields.encoded(id))/confirm")
    }
    let form: CallForm
    do throws(PolicyDiagnostics) {
      form = try CallForm(id, in: shelf.library, on: try shelf.lastStart(of: id, desk.today))
    } catch { return brokenCall(error, shelf, request) }
    return try changeCall(form, file, shelf, request)
  }

  /// Asks what a new call below a policy is, or what it means, or proposes it.
  func newCall(_ request: DeskRequest) throws -> Page {
    guard let shelf = try callShelf() else { return withoutCalls(request) }
    let parent = request.parameters["call"] ?? ""
    guard shelf.library.ids.contains(parent), shelf.file(of: parent) != nil,
      writesCalls
    else { return notFound() }
    let form: CallForm
    do throws(PolicyDiagnostics) {
      form = try CallForm(newBelow: parent, in: shelf.library, on: nil)
    } catch { return brokenCall(error, shelf, request) }
    return try changeCall(form, nil, shelf, request)
  }

  /// What is answered where the layers of a policy cannot be read.
  func brokenCall(
    _ error: PolicyDiagnostics, _ shelf: CallShelf, _ request: DeskRequest
  ) -> Page {
    page(
      "problem", request, title: words[CallsMessage.broken], in: .calls, status: 422,
      [
        "text": words[CallsMessage.brokenHow],
        "more": error.all.first.map { shelf.inFolder($0.rendered) } ?? "",
      ])
  }

  private func changeCall(
    _ form: CallForm, _ file: CallFolder.File?, _ shelf: CallShelf, _ request: DeskRequest
  ) throws -> Page {
    guard request.isPost else {
      return callForm(form, file, shelf, request, form.answers, FormProblems())
    }
    let answers = answers(form, request)
    var problems = FormProblems()
    guard let sent = try sent(form, file, shelf, request, answers, &problems) else {
      return callForm(form, file, shelf, request, answers, problems)
    }
    if request.form["step"] == "change" {
      return callForm(form, file, shelf, request, answers, problems)
    }
    let preview: CallPreview
    do throws(PolicyDiagnostics) {
      preview = try self.preview(
        of: sent.call, sent.edit.document, sent.edit.text, from: sent.from, shelf)
    } catch {
      for diagnostic in error.all.prefix(5) { problems.add("", shelf.inFolder(diagnostic.message)) }
      return callForm(form, file, shelf, request, answers, problems)
    }
    guard request.form["step"] == "propose", preview.isSound else {
      return previewPage(sent, preview, file, shelf, request, answers)
    }
    try desk.propose(
      PolicyChangeRecord.Proposed(
        region: region(of: sent, form, shelf), file: sent.name, from: sent.from,
        before: file.map { Digest.text($0.bytes) }),
      of: sent.call, String(decoding: sent.edit.text, as: UTF8.self))
    announce(words.text(CallsMessage.proposed, .text("call", sent.call)))
    return .seeOther(file == nil ? "/calls" : "/calls/\(FormFields.encoded(sent.call))")
  }

  private func region(of sent: SentChange, _ form: CallForm, _ shelf: CallShelf) -> String? {
    if !form.call.isEmpty { return shelf.region(of: form.call) }
    return sent.edit.document.root.text(under: "region") ?? form.above.region
  }

  /// The answers that were sent; a list with nothing ticked is sent as an empty one.
  private func answers(_ form: CallForm, _ request: DeskRequest) -> CallAnswers {
    var answers = CallAnswers()
    for name in request.form.names where !ownFields.contains(name) {
      answers[name] = request.form.all(name)
    }
    return answers
  }

  /// The change that was sent; nil after what is wrong with it.
  private func sent(
    _ form: CallForm, _ file: CallFolder.File?, _ shelf: CallShelf, _ request: DeskRequest,
    _ answers: CallAnswers, _ problems: inout FormProblems
  ) throws -> SentChange? {
    var from: Day?
    if file != nil {
      from = day("from", request, &problems)
      // A day in the past would change the rules of applications that are here already.
      if let day = from, day < desk.today {
        problems.add("from", words[CallFormMessage.fromPast])
      } else if let day = from, let start = form.on, day < start {
        problems.add("from", words.text(CallFormMessage.fromLater, .day("day", start)))
      }
    }
    if request.form["before"] != file.map({ Digest.text($0.bytes) }) ?? "" {
      problems.add("", words[CallsMessage.fileChanged])
    }
    do throws(CallEdit.Failure) {
      let edit: CallEdit
      let call: String
      let name: String
      if let file {
        edit = try CallEdit(file.document, file.bytes, form, answers, from: from)
        (call, name) = (form.call, file.name)
      } else {
        edit = try CallEdit(newFile: "new.yaml", form, answers)
        call = edit.document.root.text(under: "id") ?? ""
        name = newName(call, below: form.above.id, shelf)
        checkNew(edit, call, name, shelf, &problems)
      }
      if edit.changed.isEmpty { problems.add("", words[CallFormMessage.nothingChanged]) }
      // What was written is read again: what both people see is what applications will meet.
      guard let again = try? shelf.folder.read(edit.text, name),
        edit.says(what: again)
      else {
        problems.add("", words[CallFormMessage.unsupported])
        return nil
      }
      guard problems.isEmpty else { return nil }
      return SentChange(
        edit: CallEdit(edit, readAs: again), call: call, from: from, name: name)
    } catch {
      for problem in error.problems { problems.add(problem.field, sentence(problem)) }
      if error.problems.isEmpty { problems.add("", words[CallFormMessage.unsupported]) }
      return nil
    }
  }

  private func newName(_ call: String, below parent: String, _ shelf: CallShelf) -> String {
    let folder = shelf.file(of: parent)?.name.split(separator: "/").dropLast() ?? []
    return (folder.map { String($0) } + ["\(call).yaml"]).joined(separator: "/")
  }

  private func checkNew(
    _ edit: CallEdit, _ call: String, _ name: String, _ shelf: CallShelf,
    _ problems: inout FormProblems
  ) {
    if shelf.folder.files.contains(where: { $0.name == name })
      || shelf.ledger.pending(of: call) != nil
    {
      problems.add("call.id", sentence(CallProblem("call.id", .taken(call))))
    }
    let region = edit.document.root.text(under: "region")
    if !desk.mayChangeCall(of: region) {
      problems.add("call.region", words[CallFormMessage.otherRegion])
    }
  }

  /// What is wrong with an answer.
  private func sentence(_ problem: CallProblem) -> String {
    let message: CallFormMessage
    switch problem.kind {
    case .amount, .ambiguousAmount, .wholeNumber, .day, .choice:
      return problem.text(words.catalogue)
    case .percent: message = .problemPercent
    case .id: message = .problemID
    case .taken(let id): return words.text(CallFormMessage.problemTaken, .text("id", id))
    case .missing: message = .problemMissing
    case .rollingWithLastDay: message = .problemRolling
    case .closesBeforeOpening: message = .problemCloses
    case .noBasis: message = .problemNoBasis
    case .noSuchField: message = .problemNoField
    case .neededBefore: message = .problemNeeded
    case .moreIndependentThanAll: message = .problemIndependent
    case .tooLong: message = .problemTooLong
    }
    return words[message]
  }

  private func previewPage(
    _ sent: SentChange, _ preview: CallPreview, _ file: CallFolder.File?, _ shelf: CallShelf,
    _ request: DeskRequest, _ answers: CallAnswers
  ) -> Page {
    let policy = try? shelf.library(with: sent.edit.document).policy(sent.call, on: sent.from)
    let title = words.text(
      CallReviewMessage.title,
      .rendered("call", file == nil ? sent.call : callTitle(sent.call, shelf)))
    return proposalPage(
      preview, view(of: preview, policy), from: sent.from, request, title: title,
      backPath: file == nil ? "/calls" : "/calls/\(FormFields.encoded(sent.call))",
      kept: answers.ids.flatMap { id -> [View] in
        let texts = answers[id] ?? []
        return (texts.isEmpty ? [""] : texts).map { ["name": id, "value": $0] }
      })
  }

  /// What a change means, with the button that proposes it.
  ///
  /// - Parameters:
  ///   - day: The day from which it holds; nil for a new call.
  ///   - kept: What was sent, to be sent again.
  func proposalPage(
    _ preview: CallPreview, _ shown: View, from day: Day?, _ request: DeskRequest, title: String,
    backPath: String, kept: [View]
  ) -> Page {
    var view = shown
    view["action"] = request.path
    view["isSound"] = preview.isSound
    view["isProposal"] = true
    view["backPath"] = backPath
    view["before"] = request.form["before"]
    view["from"] = request.form["from"]
    view["says"] =
      day.map { words.text(CallReviewMessage.intro, .day("day", $0)) }
      ?? words[CallReviewMessage.introNew]
    view["kept"] = kept
    return page(
      "callpreview", request, title: title, in: .calls, status: preview.isSound ? 200 : 422, view)
  }

  // MARK: A second person

  /// Shows a change that waits, and takes its confirmation or withdrawal.
  func confirmCall(_ request: DeskRequest) throws -> Page {
    guard let shelf = try callShelf() else { return withoutCalls(request) }
    let id = request.parameters["call"] ?? ""
    guard let change = shelf.ledger.pending(of: id),
      desk.mayChangeCall(of: change.proposed.region), let text = change.text
    else {
      return shelf.calls.contains(id) ? .seeOther("/calls/\(FormFields.encoded(id))") : notFound()
    }
    let file = shelf.file(of: id)
    let isOwn = change.by == desk.actor.id
    let digest = file.map { Digest.text($0.bytes) }
    let isStale = digest != change.proposed.before && digest != change.after
    var problems = FormProblems()
    if request.isPost {
      // Another proposal may have taken its place since the page was opened.
      if request.form["number"] != String(change.number) {
        problems.add("", words[CallsMessage.fileChanged])
      } else if request.form.has("withdraw") {
        try desk.withdraw(change)
        announce(words.text(CallsMessage.withdrawn, .text("call", id)))
        return .seeOther("/calls")
      } else {
        if isOwn { problems.add("", words[CallsMessage.needsSecond]) }
        if isStale { problems.add("", words[CallsMessage.stale]) }
        checkStepUp(request, &problems)
        if problems.isEmpty, let page = try confirm(change, shelf, &problems) { return page }
      }
    }
    let bytes = Array(text.utf8)
    var view: View = [:]
    do {
      let document = try shelf.folder.read(bytes, change.proposed.file)
      let preview = try self.preview(of: id, document, bytes, from: change.proposed.from, shelf)
      let policy = try? shelf.library(with: document).policy(id, on: change.proposed.from)
      view = self.view(of: preview, policy)
      if let policy, shelf.funds.contains(id) {
        try addRecipients(of: policy, to: &view)
      }
    } catch {
      view["broken"] = words[CallsMessage.brokenHow]
    }
    view.merge([
      "action": request.path, "isProposal": false, "number": change.number, "isOwn": isOwn,
      "isStale": isStale, "backPath": "/calls", "needsStepUp": !isOwn && !isStale,
      "problems": problems.views, "hasProblems": !problems.isEmpty,
      "digest": change.after, "file": change.proposed.file,
      "says": words.text(
        CallsMessage.proposedBy, .text("name", change.by), .day("day", change.on))
        + " "
        + (change.proposed.from.map { words.text(CallReviewMessage.intro, .day("day", $0)) }
          ?? words[CallReviewMessage.introNew])
        ,
    ]) { $1 }
    view["stepUpProblem"] = problems["passphrase"]
    return page(
      "callpreview", request,
      title: words.text(
        CallReviewMessage.title, .rendered("call", file == nil ? id : callTitle(id, shelf))),
      in: .calls, status: problems.isEmpty ? 200 : 422, view)
  }

  /// Confirms a change and writes the file; nil after what is wrong.
  private func confirm(
    _ change: PolicyChange, _ shelf: CallShelf, _ problems: inout FormProblems
  ) throws -> Page? {
    let isThere = shelf.file(of: change.call).map { Digest.text($0.bytes) } == change.after
    do {
      try desk.confirm(change) { text in
        // The file was written, but not recorded, when something failed in between.
        if isThere { return }
        try shelf.folder.store(
          CallFolder.Change(
            name: change.proposed.file, before: change.proposed.before, bytes: Array(text.utf8)))
      }
    } catch CallFolder.Failure.changed {
      problems.add("", words[CallsMessage.stale])
      return nil
    } catch CallFolder.Failure.unwritable {
      problems.add("", words[CallsMessage.unwritable])
      return nil
    }
    policies.forget()
    announce(words.text(CallsMessage.confirmed, .text("call", change.call)))
    return .seeOther(
      shelf.funds.contains(change.call)
        ? path(ofRecipients: change.call) : "/calls/\(FormFields.encoded(change.call))")
  }
}
#endif
