#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation

/// A form about a case: what it asks, and the event that it records.
struct CaseForm {
  /// The action, whose name is the last part of the path.
  let action: CaseAction
  /// What is said above the fields.
  var intro: FormMessage?
  /// Whether the officer proves once more who they are.
  var needsStepUp = false
  /// Whether what was sent is the part of such a form that needs it.
  var stepsUp: (FormFields) -> Bool = { _ in true }
  /// The template; the usual one shows ``fields`` one below the other.
  var template = "form"
  /// The fields as they are shown with what was typed.
  var fields: (isolated DeskSession, CaseDesk.ReadCase, FormFields) -> [FormField] = { _, _, _ in []
  }
  /// More values for a template of its own, with what was typed and what is wrong with it.
  var extra: (isolated DeskSession, CaseDesk.ReadCase, FormFields, FormProblems) throws -> View = {
    _, _, _, _ in [:]
  }
  /// Where a form leads that was sent for something else than being recorded.
  var turn: (isolated DeskSession, CaseDesk.ReadCase, DeskRequest) throws -> Turn = { _, _, _ in
    .checked
  }
  /// What is shown before anything is recorded; nil to record it.
  var preview:
    (isolated DeskSession, CaseDesk.ReadCase, DeskRequest, CaseEvent.Content) throws
      -> Page? = { _, _, _, _ in nil }
  /// What is said besides once it is recorded.
  var outcome: (isolated DeskSession, CaseDesk.Act) -> String? = { _, _ in nil }
  /// The event that a form records; reports what is wrong with its fields.
  let content:
    (isolated DeskSession, OpenCase, DeskRequest, inout FormProblems) throws -> CaseEvent.Content?

  /// Where a form leads that was sent.
  enum Turn {
    /// It is checked and recorded.
    case checked
    /// It is shown again, with other fields and everything that was typed.
    case again
    /// Another page follows.
    case to(String)
  }
}

/// One field of a form.
struct FormField {
  enum Kind {
    case line
    case lines
    case day
    case file
    case choice([(value: String, label: String)])
    case choices([(value: String, label: String)])
  }

  let name: String
  let label: String
  var kind = Kind.line
  var hint: String?
  var isOptional = false

  /// The field with what was typed and what is wrong with it.
  func view(_ values: FormFields, _ problems: FormProblems, _ words: DeskWords) -> View {
    var view: View = ["name": name, "label": label, "value": values[name]]
    view["hint"] = hint
    view["isOptional"] = isOptional
    view["problem"] = problems[name]
    switch kind {
    case .line: view["isLine"] = true
    case .lines: view["isLines"] = true
    case .day: view["isDay"] = true
    case .file: view["isFile"] = true
    case .choice(let choices):
      view["isChoice"] = true
      view["choices"] = choices.map { choice -> View in
        [
          "name": name, "value": choice.value, "label": choice.label,
          "isChosen": values[name] == choice.value,
        ]
      }
    case .choices(let choices):
      let chosen = Set(values.all(name))
      view["isChoices"] = true
      view["hasChosen"] = !chosen.isEmpty
      view["choices"] = choices.map { choice -> View in
        [
          "name": name, "value": choice.value, "label": choice.label,
          "isChosen": chosen.contains(choice.value),
        ]
      }
    }
    return view
  }
}

/// What is wrong with the fields of a form, in the order in which it is said.
struct FormProblems {
  private(set) var messages: [(field: String, text: String)] = []

  var isEmpty: Bool { messages.isEmpty }

  mutating func add(_ field: String, _ text: String) { messages.append((field, text)) }

  /// Each with its field, for a summary on top.
  var views: [View] { messages.map { ["field": $0.field, "text": $0.text] } }

  /// What is wrong with a field; nil if nothing is.
  subscript(_ field: String) -> String? { messages.first { $0.field == field }?.text }
}

/// The case has changed since the form was opened.
struct CaseChanged: Error {}

extension DeskSession {
  /// Shows a form, or records what was sent.
  func form(_ form: CaseForm, _ request: DeskRequest) throws -> Page {
    let read = try desk.show(request.code)
    guard request.isPost else {
      let draft = try draft(form.action.name, of: request.code)
      if draft == nil, let refusal = refusal(of: form.action, on: read.opened) {
        return refusalPage(form.action, refusal, read.opened, request)
      }
      return try page(form, request, read, draft ?? FormFields(), isDraft: draft != nil)
    }
    if request.form.has("discard") {
      try discardDraft(form.action.name, of: request.code)
      return .seeOther("/cases/\(read.opened.code)")
    }
    switch try form.turn(self, read, request) {
    case .checked: return try check(form, request, read)
    case .again: return try page(form, request, read, request.form)
    case .to(let path): return .seeOther(path)
    }
  }

  /// Records what was sent, unless something is wrong with it.
  private func check(
    _ form: CaseForm, _ request: DeskRequest, _ read: CaseDesk.ReadCase
  ) throws -> Page {
    var problems = FormProblems()
    if form.needsStepUp, form.stepsUp(request.form) { checkStepUp(request, &problems) }
    let expected = Int(request.form["events"])
    let code = read.opened.code
    let kind: CaseEventKind
    let act: CaseDesk.Act
    do {
      let content = try form.content(self, read.opened, request, &problems)
      guard problems.isEmpty, let content else {
        return try page(form, request, read, request.form, problems)
      }
      if read.opened.events.count != expected { throw CaseChanged() }
      if let preview = try form.preview(self, read, request, content) { return preview }
      kind = CaseEvent(on: desk.today, by: desk.actor.id, content).kind
      act = try desk.act(code, discarding: form.action.name) { opened in
        if opened.events.count != expected { throw CaseChanged() }
        return content
      }
    } catch is CaseChanged {
      return try page(form, request, try desk.show(code), request.form, problems)
    } catch CaseDeskError.refused(let refusal) {
      add(refusal, read.opened.policy, to: &problems)
      return try page(form, request, try desk.show(code), request.form, problems)
    }
    let recorded = words.text(
      FormMessage.recorded, .rendered("event", EventMessage(kind).map { words[$0] } ?? ""))
    announce([recorded, form.outcome(self, act)].compactMap { $0 }.joined(separator: " "))
    // Whoever has a conflict of interest no longer sees the case.
    return .seeOther(kind == .conflictDeclared ? "/queue" : "/cases/\(code)")
  }

  /// Says why something is refused, at the fields that it is about if they are known.
  private func add(_ refusal: CaseRefusal, _ policy: Policy, to problems: inout FormProblems) {
    if case .breaksRules(let rules) = refusal {
      for broken in rules {
        problems.add(
          DecisionField.why(broken.rule),
          words.text(DecidingMessage.whyMissing, .text("rule", ratingTitle(broken.rule, policy))))
      }
    } else {
      problems.add("", sentence(refusal, in: policy))
    }
  }

  /// Checks that the officer proved once more who they are.
  func checkStepUp(_ request: DeskRequest, _ problems: inout FormProblems) {
    switch request.proof {
    case .given: break
    case .missing: problems.add("passphrase", words[FormMessage.stepUpMissing])
    case .wrong: problems.add("passphrase", words[FormMessage.stepUpWrong])
    case .wait(let seconds):
      problems.add("passphrase", words.text(FrameMessage.wait, .count("count", seconds)))
    }
  }

  private func refusalPage(
    _ action: CaseAction, _ refusal: CaseRefusal, _ opened: OpenCase, _ request: DeskRequest
  ) -> Page {
    page(
      "problem", request, title: words[action.message], in: .queue, status: 409,
      [
        "text": sentence(refusal, in: opened.policy), "casePath": "/cases/\(opened.code)",
        "code": opened.code,
      ])
  }

  private func page(
    _ form: CaseForm, _ request: DeskRequest, _ read: CaseDesk.ReadCase, _ values: FormFields,
    _ problems: FormProblems = FormProblems(), isDraft: Bool = false
  ) throws -> Page {
    let opened = read.opened
    // What happened since the page was opened is shown before anything is sent again.
    let seen = request.isPost ? Int(request.form["events"]) ?? 0 : opened.events.count
    let since =
      seen == opened.events.count ? nil : min(max(0, seen), opened.events.count)
    let fields = form.fields(self, read, values)
    var view: View = [
      "code": opened.code, "casePath": "/cases/\(opened.code)", "action": request.path,
      "form": form.action.name, "events": opened.events.count,
      "fields": fields.map { $0.view(values, problems, words) },
      "needsStepUp": form.needsStepUp,
      "problems": problems.messages.map { message -> View in
        let field = fields.first { $0.name == message.field }
        return [
          "field": message.field,
          "text": field.map { words.language.labelled($0.label) + " " + message.text }
            ?? message.text,
        ]
      },
      "hasProblems": !problems.isEmpty,
    ]
    view["stepUpProblem"] = problems["passphrase"]
    view["intro"] = form.intro.map { words[$0] }
    if isDraft {
      view["draft"] =
        values.has("draftAt")
        ? words.text(FormMessage.draftOf, .rendered("time", time(values["draftAt"])))
        : words[FormMessage.draft]
    }
    if let since {
      view["isChanged"] = true
      view["newEvents"] = opened.events.dropFirst(max(0, since)).map { event -> View in
        [
          "day": words.day(event.on), "by": event.by ?? "",
          "title": EventMessage(event.kind).map { words.capitalised(words[$0]) } ?? "",
        ]
      }
    }
    view.merge(try form.extra(self, read, values, problems)) { $1 }
    return page(
      form.template, request, title: words[form.action.message], in: .queue,
      status: since != nil ? 409 : problems.isEmpty ? 200 : 422, view)
  }

  /// The time of day of an instant, where the desk runs.
  private func time(_ seconds: String) -> String {
    guard let seconds = TimeInterval(seconds) else { return "–" }
    let date = Date(timeIntervalSince1970: seconds)
    let parts = Calendar.current.dateComponents([.hour, .minute], from: date)
    let minute = parts.minute ?? 0
    return "\(parts.hour ?? 0):\(minute < 10 ? "0" : "")\(minute)"
  }
}

extension CaseForm {
  /// The names of the forms that have a page of their own.
  static let names = CaseAction.all.map { $0.name }

  /// Every form.
  private static var all: [CaseForm] { simple + [review, recommend, decide, confirm] }

  /// The form of a name; nil if there is none.
  static func named(_ name: String) -> CaseForm? { all.first { $0.action.name == name } }
}

extension DeskSession {
  /// Shows a form by its name, or records what was sent.
  func form(named name: String, _ request: DeskRequest) throws -> Page {
    if name == CaseForm.letterName { return try letter(request) }
    guard let form = CaseForm.named(name) else { return notFound() }
    return try self.form(form, request)
  }

  /// A field that must be filled in.
  func required(_ name: String, _ request: DeskRequest, _ problems: inout FormProblems) -> String? {
    guard let text = request.form.text(name) else {
      problems.add(name, words[FormMessage.missing])
      return nil
    }
    return text
  }

  /// A number from 1 on that must be chosen.
  func number(_ name: String, _ request: DeskRequest, _ problems: inout FormProblems) -> Int? {
    guard let text = required(name, request, &problems) else { return nil }
    guard let number = Int(text), number > 0 else {
      problems.add(name, words[FormMessage.notAChoice])
      return nil
    }
    return number
  }

  /// A date that must be given.
  func day(_ name: String, _ request: DeskRequest, _ problems: inout FormProblems) -> Day? {
    guard let text = required(name, request, &problems) else { return nil }
    guard let day = Day(text) else {
      problems.add(name, words[FormMessage.notADay])
      return nil
    }
    return day
  }

  /// An amount that must be given.
  func amount(
    _ name: String, in currency: Currency, _ request: DeskRequest, _ problems: inout FormProblems
  ) -> Money? {
    guard let text = required(name, request, &problems) else { return nil }
    guard let decimal = try? ExactDecimal.fromPerson(text, decimals: currency.decimals),
      let money = try? Money(decimal: decimal, currency: currency)
    else {
      problems.add(name, words[FormMessage.notAnAmount])
      return nil
    }
    return money
  }
}
#endif
