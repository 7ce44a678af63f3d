#if Desk
import AgeEncryption
import AgeFormat
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import PreCheck

/// What would happen with one file.
private struct LookedAt {
  let file: String
  /// The application; nil if the file cannot be read as one.
  var incoming: IncomingApplication?
  var preview: ReceivingPreview?
  /// The answer to questions; nil if the file is none.
  var answer: IncomingAnswer?
  var outcome: AnswerOutcome?
  /// Why it cannot be read or received.
  var reasons: [String] = []
  /// Whether it could be read, and is refused by the rules of casework.
  var isRefused = false

  /// What an officer was shown of it, so that nothing else is received.
  var mark: String {
    if let answer, let outcome {
      let code = outcome.code
      return "\(answer.answer.reference) \(code) \(outcome.questions) \(outcome.after.outcome)"
    }
    guard let incoming, let preview else { return "" }
    let hints = preview.hints.map { "\($0.kind) \($0.code) \($0.isNear)" }
    return
      "\(incoming.policy.digest ?? "") \(preview.assessment.outcome) \(preview.receivedOn) "
      + "\(hints.joined(separator: ","))"
  }
}

/// Whether an application is new.
private enum Standing {
  case new
  /// It shares something with another case or file.
  case related
  /// It shares what one person alone has, or the whole list of items.
  case perhapsRepeat
  /// It is a case already.
  case isRepeat

  init(_ preview: ReceivingPreview) {
    let kinds = preview.hints.map { $0.kind } + preview.earlier.map { $0.kind }
    self =
      if preview.isRepeat {
        .isRepeat
      } else if kinds.contains(where: { ["applicant", "contact", "items"].contains($0) }) {
        .perhapsRepeat
      } else {
        kinds.isEmpty ? .new : .related
      }
  }

  var look: (kind: String, mark: String, message: IntakeMessage) {
    switch self {
    case .new: ("yes", "✓", .newCase)
    case .related: ("person", "◐", .related)
    case .perhapsRepeat: ("open", "?", .perhaps)
    case .isRepeat: ("no", "✕", .isRepeat)
    }
  }
}

extension DeskSession {
  // MARK: Choosing files

  /// Asks for files, or shows what would happen with those that wait.
  func intake(_ request: DeskRequest) throws -> Page { try intake(request, nil) }

  private func intake(_ request: DeskRequest, _ problem: String?) throws -> Page {
    var view: View = ["problem": problem.shown, "isWaiting": false]
    if problem != nil, !request.form["pasted"].isEmpty { view["pasted"] = request.form["pasted"] }
    if let pending = pendingIntake {
      let looked = try look(at: pending)
      view.merge(self.view(of: looked.files, pending)) { $1 }
      view["noRates"] = (looked.hasRates ? nil : words[IntakeMessage.noRates]).shown
      pendingIntake?.shown = Dictionary(
        uniqueKeysWithValues: looked.files.enumerated().map { ($0.offset, $0.element.mark) })
    }
    return page(
      "intake", request, title: words[FrameMessage.intake], in: .intake,
      status: problem == nil ? 200 : 422, view)
  }

  /// Keeps files that were chosen in memory, and shows what would happen with them.
  func look(_ request: DeskRequest) throws -> Page {
    var pending = pendingIntake ?? PendingIntake(batch: Int.random(in: 1...Int.max))
    if pending.isEmpty { pending.received = [] }
    let text = request.form["pasted"]
    let pasted = SealedText.files(in: Array(text.utf8))
    let isOther = pasted.isEmpty && text.contains { !$0.isWhitespace }
    if isOther { return try intake(request, words[IntakeMessage.pastedNothing]) }
    let uploads = pasted.enumerated().map { index, file in
      DeskUpload(name: pasted.count == 1 ? "pasted.txt" : "pasted-\(index + 1).txt", bytes: file)
    }
    switch pending.add(request.files + uploads) {
    case nil:
      pendingIntake = pending
      return .seeOther("/intake")
    case .some(.none): return try intake(request, words[IntakeMessage.empty])
    case .some(.tooMany):
      return try intake(
        request, words.text(IntakeMessage.tooMany, .count("count", PendingIntake.filesMax)))
    case .some(.tooLarge): return try intake(request, words[IntakeMessage.tooLarge])
    }
  }

  /// Forgets the files that wait.
  func discardIntake() -> Page {
    pendingIntake = nil
    return .seeOther("/intake")
  }

  // MARK: Looking at files

  private func look(at pending: PendingIntake) throws -> (files: [LookedAt], hasRates: Bool) {
    let batch = setup.intake(
      pending.files, try desk.intakeIdentities(), desk.today, words.language)
    var files: [LookedAt] = []
    var incoming: [IncomingApplication] = []
    var answers: [IncomingAnswer] = []
    for (file, line) in zip(pending.files, batch.lines) {
      var looked = LookedAt(file: file.name)
      switch line {
      case .application(let application):
        looked.incoming = application
        incoming.append(application)
      case .answer(let answer):
        looked.answer = answer
        answers.append(answer)
      case .refused(_, let reasons): looked.reasons = reasons
      case .closed(let error): looked.reasons = [words[IntakeMessage(error)]]
      }
      files.append(looked)
    }
    let previews = try desk.previewReceiving(incoming, rates: batch.rates)
    var next = 0
    for index in files.indices where files[index].incoming != nil {
      switch previews[next] {
      case .success(let preview): files[index].preview = preview
      case .failure(let error):
        files[index].isRefused = true
        if case .notReceived(_, let refusal) = error {
          files[index].reasons = [sentence(refusal)]
        } else {
          files[index].reasons = [sentence(error)]
        }
      }
      next += 1
    }
    for (index, outcome) in zip(
      files.indices.filter { files[$0].answer != nil }, try desk.previewAnswers(answers))
    {
      switch outcome {
      case .success(let outcome): files[index].outcome = outcome
      case .failure(let error):
        files[index].isRefused = true
        files[index].reasons = [sentence(error)]
      }
    }
    return (files, batch.rates != nil)
  }

  private func view(of files: [LookedAt], _ pending: PendingIntake) -> View {
    let names = files.filter { $0.incoming != nil }.map { $0.file }
    let applications = files.indices.filter { files[$0].preview != nil }
    return [
      "isWaiting": !pending.isEmpty, "batch": pending.batch,
      "waiting": words.text(
        IntakeMessage.waiting, .count("count", pending.files.count + pending.others.count)),
      "files": files.indices.map { view(of: files[$0], $0, names) },
      "canReceiveAny": files.contains { $0.preview != nil || $0.outcome != nil },
      "others": pending.others.enumerated().map { index, other -> View in
        [
          "field": "with-\(index)", "name": other.name, "digest": String(other.sha256.prefix(16)),
          "label": words.text(IntakeMessage.sentWith, .text("file", other.name)),
          "choices": applications.map { ["value": $0, "name": files[$0].file] as View },
        ]
      },
      "hasOthers": !pending.others.isEmpty,
      "received": pending.received.map {
        ["file": $0.file, "code": $0.code, "path": "/cases/\($0.code)"] as View
      },
      "hasReceived": !pending.received.isEmpty,
    ]
  }

  private func view(of looked: LookedAt, _ index: Int, _ names: [String]) -> View {
    var view: View = [
      "index": index, "file": looked.file,
      "select": words.text(IntakeMessage.receiveThis, .text("file", looked.file)),
      "reasons": looked.reasons, "canReceive": false,
    ]
    if let answer = looked.answer, let outcome = looked.outcome {
      view.merge(self.view(of: answer, outcome)) { $1 }
      return view
    }
    guard let incoming = looked.incoming, let preview = looked.preview else {
      view["class"] = "no"
      view["mark"] = "✕"
      view["what"] = words[looked.isRefused ? IntakeMessage.refused : .unreadable]
      return view
    }
    let standing = Standing(preview)
    view["canReceive"] = true
    view["isChosen"] = standing == .new || standing == .related
    view["class"] = standing.look.kind
    view["mark"] = standing.look.mark
    view["what"] = words[standing.look.message]
    view["isInDanger"] = incoming.application.imminentDanger == true
    view["call"] = words.text(
      IntakeMessage.would, .rendered("call", incoming.policy.title.text(in: words.language)))
    view["facts"] = intakeFacts(incoming, preview)
    let verdict = self.verdict(of: preview.assessment)
    view["verdict"] = verdict
    view["hints"] = hints(preview.hints)
    view["notes"] =
      earlier(preview.earlier, names)
      + preview.questions.map { question in
        words.text(
          IntakeMessage.conflict, .text("found", question.found),
          .text("recorded", question.recorded), .text("officer", question.officer))
      }
    return view
  }

  /// What an answer does to its case.
  private func view(of answer: IncomingAnswer, _ outcome: AnswerOutcome) -> View {
    let after = words.heading(.outcome(outcome.after.outcome))
    var says = words.text(AskMessage.verdictStays, .rendered("after", after))
    if let before = outcome.before, before != outcome.after.outcome {
      says = words.text(
        AskMessage.verdictChanges, .rendered("before", words.heading(.outcome(before))),
        .rendered("after", after))
    }
    let numbers = outcome.questions.map { words.language.text($0) }
    let missing = labels(of: outcome.missing.map { $0.path }, in: outcome.grantCase)
    var notes = outcome.isChange ? [says] : [says, words[AskMessage.applicationStays]]
    notes += missing.map { words.text(AskMessage.noAnswerTo, .rendered("field", $0)) }
    if outcome.hasRival, let number = outcome.questions.first {
      let rival = words.text(
        AskMessage.twoAnswers, .count("number", number), .text("code", outcome.code))
      notes.insert(rival, at: 0)
    }
    return [
      "canReceive": true, "isChosen": !outcome.hasRival,
      "class": outcome.hasRival ? "open" : "yes", "mark": outcome.hasRival ? "?" : "✓",
      "answers": answer.answer.answers.flatMap { given in
        (given.text.map { [$0] } ?? [])
          + lines(
            of: given.values.map { .init(path: $0.path.description, value: $0.value) },
            in: outcome.grantCase)
      },
      "what": words[AskMessage.isAnswer],
      "call": words.text(
        AskMessage.answerTo, .count("count", outcome.questions.count),
        .rendered("list", words.language.listed(numbers, .and)), .text("code", outcome.code)),
      "facts": answer.receipt.map { words.text(IntakeMessage.sealed, .text("receipt", $0)) } ?? "",
      "notes": notes,
    ]
  }

  /// When it was received, for how much it asks and by when it would be answered.
  private func intakeFacts(_ incoming: IncomingApplication, _ preview: ReceivingPreview) -> String {
    let application = incoming.application
    var facts = [
      words.text(IntakeMessage.receivedOn, .day("day", preview.receivedOn))
    ]
    if let receipt = incoming.receipt {
      facts.append(words.text(IntakeMessage.sealed, .text("receipt", receipt)))
    }
    if let country = application.applicant.country {
      facts.append(words.language.name(of: country))
    }
    if let amount = application.budget.amountRequested {
      facts.append(words.text(IntakeMessage.requested, .money("amount", amount)))
    }
    if let day = preview.assessment.respondBy {
      facts.append(words.text(IntakeMessage.answerBy, .day("day", day)))
      if let gap = preview.assessment.respondByGap {
        facts.append(words.text(IntakeMessage.byWeekdays, .rendered("year", String(gap.year))))
      }
    } else {
      facts.append(words[IntakeMessage.noDate])
    }
    return facts.joined(separator: " · ")
  }

  private func traceWord(_ kind: String) -> String {
    TraceMessage(rawValue: kind).map { words[$0] } ?? kind
  }

  /// The hints of each other case, in one line.
  func hints(_ hints: [CaseHint]) -> [View] {
    var codes: [String] = []
    for hint in hints where !codes.contains(hint.code) { codes.append(hint.code) }
    return codes.map { code in
      let own = hints.filter { $0.code == code }
      var parts: [String] = []
      if own.contains(where: { $0.kind == "document" }) { parts.append(words[IntakeMessage.twin]) }
      for isNear in [false, true] {
        let kinds = own.filter { $0.kind != "document" && $0.isNear == isNear }
          .map { traceWord($0.kind) }
        if kinds.isEmpty { continue }
        parts.append(
          words.text(
            isNear ? IntakeMessage.near : .same,
            .rendered("what", words.language.listed(kinds, .and))))
      }
      return ["code": code, "path": "/cases/\(code)", "text": words.language.clauses(parts)]
    }
  }

  /// What an application shares with those before it among the same files, a line for each.
  private func earlier(_ earlier: [ReceivingPreview.Earlier], _ names: [String]) -> [String] {
    Set(earlier.map { $0.index }).sorted().map { index in
      let file = names.indices.contains(index) ? names[index] : "–"
      let own = earlier.filter { $0.index == index }
      if own.contains(where: { $0.kind == "document" }) {
        return words.text(IntakeMessage.sameAsFile, .text("file", file))
      }
      var kinds: [String] = []
      for item in own where !kinds.contains(item.kind) { kinds.append(item.kind) }
      return words.text(
        IntakeMessage.sameEarlier,
        .rendered("what", words.language.listed(kinds.map { traceWord($0) }, .and)),
        .text("file", file))
    }
  }

  // MARK: Receiving

  /// Registers the applications that were chosen, all of them or none.
  func receive(_ request: DeskRequest) throws -> Page {
    guard let pending = pendingIntake, "\(pending.batch)" == request.form["batch"] else {
      return try intake(request, words[IntakeMessage.gone])
    }
    let chosen = Set(request.form.all("receive").compactMap { Int($0) })
      .filter { pending.files.indices.contains($0) }
    guard !chosen.isEmpty else { return try intake(request, words[IntakeMessage.nothingChosen]) }
    let looked = try look(at: pending).files
    let order = chosen.sorted()
    guard
      order.allSatisfy({ place in
        let file = looked[place]
        return (file.preview != nil || file.outcome != nil) && file.mark == pending.shown[place]
      })
    else { return try intake(request, words[IntakeMessage.changed]) }
    var attached: Set<Int> = []
    var incoming: [IncomingApplication] = []
    for index in order {
      guard var application = looked[index].incoming else { continue }
      for (other, attachment) in pending.others.enumerated()
      where request.form["with-\(other)"] == "\(index)" {
        application.attachments.append(attachment)
        attached.insert(other)
      }
      incoming.append(application)
    }
    let rates = setup.intake([], [], desk.today, words.language).rates
    let done: ReceivedFiles
    do {
      done = try desk.receive(
        incoming, answers: order.compactMap { looked[$0].answer }, rates: rates, [])
    } catch let error as CaseDeskError where error.path != desk.path {
      return try intake(request, sentence(error))
    }
    var left = pending
    left.remove(files: chosen, others: attached)
    func names(_ isReceived: (LookedAt) -> Bool) -> [String] {
      order.filter { isReceived(looked[$0]) }.map { pending.files[$0].name }
    }
    left.received +=
      zip(names { $0.incoming != nil }, done.cases).map { ($0, $1.entry.code) }
      + zip(names { $0.answer != nil }, done.answers).map { ($0, $1.code) }
    pendingIntake = left
    return .seeOther("/intake")
  }
}

extension IntakeMessage {
  /// Why a sealed file does not open; nil where there is no key.
  init(_ error: AgeError?) {
    self =
      switch error {
      case nil: .sealedNoKey
      case .noMatch: .sealedForOthers
      default: .sealedChanged
      }
  }
}
#endif
