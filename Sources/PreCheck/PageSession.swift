internal import AgeFormat
internal import EmergencyFund
internal import PageModule

/// A session of the page with the module, text in and text out; only settings are kept.
package struct PageSession: Sendable {
  private var check: PreCheck?
  private(set) var words = PageWords(.english)
  private(set) var call: String?
  /// The fund's questions that are answered in place of those of an application.
  private(set) var asking: QuestionFile?
  private var asked: AskedForm?

  /// The last form, kept since an answer rarely changes it.
  private struct AskedForm {
    var version: PreCheck.Version
    var language: Language
    var form: Form
  }

  /// Creates a session without policies.
  package init() {}

  /// Sets the policies and rates, a ``PolicyBundle``; returns the ids of the calls.
  package mutating func setPolicies(_ bundle: [UInt8]) -> [UInt8] {
    do {
      let check = try PreCheck(try PolicyBundle(bundle))
      self.check = check
      var writer = JSONWriter()
      writer.object { $0.member("calls", check.calls) }
      return writer.bytes
    } catch {
      return Diagnostic.pageText(error.all)
    }
  }

  /// Chooses a language and a call, `{"language":"es","call":"ief"}`; returns texts and questions.
  ///
  /// With `languages` instead, the first of them that is known is chosen. With `country` instead of
  /// a call, the only call that covers it is chosen; if there are several or none, no call is.
  /// With `questions`, as ``openFile(_:_:)`` gives them, only these are asked until it has null.
  package mutating func choose(_ request: [UInt8]) -> [UInt8] {
    var country: Country?
    if let document = try? JSONReader.read(request, file: "") {
      let tags = document.root.text(under: "language").map { [$0] } ?? document.tags
      if let language = tags.lazy.compactMap({ Language(tag: $0) }).first {
        words = PageWords(language)
      }
      call = document.root.text(under: "call") ?? call
      if let questions = document.node(at: "questions") { asking = QuestionFile(questions) }
      if let code = document.root.text(under: "country") {
        call = nil
        country = Country(code)
      }
    }
    return answering { (session) throws(PolicyDiagnostics) in
      var writer = JSONWriter()
      try writer.object { (writer) throws(PolicyDiagnostics) in
        session.writeWords(&writer)
        if let country { try session.writeMatch(country, &writer) }
        try session.writeCalls(&writer)
        let chosen = try session.policy(on: nil)
        // The country chooses between calls; where there is one, it is asked only if a rule reads it.
        if session.check?.calls.count != 1 || chosen?.fieldsRead.contains(.country) == true {
          writer.key("country")
          FormWriter.country(session.words).write(to: &writer)
        }
        guard let policy = chosen else {
          try session.anyPolicy()?.apply?.write(to: &writer, session.words)
          return
        }
        writer.key("steps")
        let form = try session.form(policy, on: nil)
        if let asking = session.asking {
          asking.write(to: &writer, form, session.words)
        } else {
          form.write(to: &writer)
        }
        policy.apply?.write(to: &writer, session.words)
      }
      return writer.bytes
    }
  }

  /// Assesses an application as `ief validate --format json` does: one `ief-assessment/1` object.
  package mutating func assess(_ text: [UInt8]) -> [UInt8] {
    let document: Document
    do { document = try JSONReader.read(text, file: "") } catch {
      return Diagnostic.pageText([error])
    }
    return answering { (session) throws(PolicyDiagnostics) in
      var writer = JSONWriter()
      let assessment = try session.check?.assess(document)
      assessment?.write(to: &writer, session.words.catalogue)
      return writer.withShownBytes { Array($0) }
    }
  }

  /// Evaluates `answers` and returns the result in words; see ``CheckResult``.
  ///
  /// The answer at the path `underWay` is still being typed and never counts as breaking a rule;
  /// `today` is the date on the applicant's device.
  package mutating func judge(_ request: [UInt8]) -> [UInt8] {
    let document: Document
    do { document = try Document.draft(request, file: "") } catch {
      return Diagnostic.pageText([error])
    }
    guard let answers = document.node(at: "answers") else { return Diagnostic.pageText([]) }
    let underWay = document.root.text(under: "underWay")
    let draft = Draft(
      Document(file: "", notation: document.notation, root: answers), call: call ?? "",
      today: document.root.text(under: "today").flatMap { Day($0) })
    return answering { (session) throws(PolicyDiagnostics) in
      let day = draft.application.receivedOn
      guard let policy = try session.policy(on: day), let rates = session.check?.rates
      else { return Diagnostic.pageText([]) }
      let form = try session.form(policy, on: day)
      var result = CheckResult(
        draft, policy, rates: rates, form: form, words: session.words, underWay: underWay)
      result.findCoveringCalls(
        for: draft.application, among: { session.policies(on: day) }, rates: rates)
      var writer = JSONWriter()
      result.write(to: &writer, form, session.words)
      return writer.bytes
    }
  }

  /// Lists the answers in words, and what to have ready.
  ///
  /// Where the fund's questions are answered, there is nothing to have ready, and it lists the
  /// `problems` too.
  package mutating func summarise(_ answers: [UInt8]) -> [UInt8] {
    if let asking { return summarise(answers, asking) }
    return withDraft(answers) { draft, policy, form, _, words in
      var writer = JSONWriter()
      writer.object { writer in
        writer.list("answers") { writer in
          for list in draft.answers(form, words) { list.write(to: &writer) }
        }
        writer.list("leftOut") { writer in
          for problem in draft.unreadable(form, words) { problem.write(to: &writer) }
        }
        writer.member("code", SealedFile.receipt(digest: SHA256Digest(of: draft.file).bytes))
        writer.member("checklist", policy.checklist(draft.application.applicant.type, words))
      }
      return writer.bytes
    }
  }

  /// Writes answers as an `ief-application/2` file, or those to the fund's questions as an
  /// `ief-answer/1` file.
  package mutating func save(_ answers: [UInt8]) -> [UInt8] {
    if let asking {
      guard let typed = try? Document.draft(answers, file: "") else { return [] }
      return asking.answered(typed)?.file ?? []
    }
    return withDraft(answers) { draft, _, _, _, _ in draft.file }
  }
}

extension PageSession {
  private mutating func policy(on day: Day?) throws(PolicyDiagnostics) -> Policy? {
    guard let call else { return nil }
    return try check?.policy(call, on: day)
  }

  /// The policy of the first call: what is the fund's own is the same in each.
  private mutating func anyPolicy() throws(PolicyDiagnostics) -> Policy? {
    guard let first = check?.calls.first else { return nil }
    return try check?.policy(first, on: nil)
  }

  /// The policies of all calls that are in force on a day.
  private mutating func policies(on day: Day?) -> [Policy] {
    (check?.calls ?? []).compactMap { try? check?.policy($0, on: day) }
  }

  private mutating func form(_ policy: Policy, on day: Day?) throws(PolicyDiagnostics) -> Form {
    let version = try check?.version(policy.id, on: day)
    if let asked, asked.version == version, asked.language == words.language { return asked.form }
    let form = Form(policy, words, rates: check?.rates ?? .empty)
    asked = version.map { AskedForm(version: $0, language: words.language, form: form) }
    return form
  }

  /// The ids of the calls that the page has.
  var calls: [String] { check?.calls ?? [] }

  /// The form of a call as it is today; nil if the page does not have the call.
  mutating func form(of call: String?) -> Form? {
    guard let call, let policy = try? check?.policy(call, on: nil) else { return nil }
    return try? form(policy, on: nil)
  }

  private mutating func withDraft(
    _ answers: [UInt8], _ body: (Draft, Policy, Form, RateTable, PageWords) -> [UInt8]
  ) -> [UInt8] {
    let draft: Draft
    do { draft = try Draft(answers, call: call ?? "") } catch {
      return Diagnostic.pageText([error])
    }
    return with(draft, body)
  }

  mutating func with(
    _ draft: Draft, _ body: (Draft, Policy, Form, RateTable, PageWords) -> [UInt8]
  ) -> [UInt8] {
    answering { (session) throws(PolicyDiagnostics) in
      guard let policy = try session.policy(on: draft.application.receivedOn),
        let rates = session.check?.rates
      else { return Diagnostic.pageText([]) }
      let form = try session.form(policy, on: draft.application.receivedOn)
      return body(draft, policy, form, rates, session.words)
    }
  }

  /// Runs a request; returns its answer, or the diagnostics that prevent one.
  private mutating func answering(
    _ body: (inout PageSession) throws(PolicyDiagnostics) -> [UInt8]
  ) -> [UInt8] {
    do {
      return try body(&self)
    } catch {
      return Diagnostic.pageText(error.all)
    }
  }

  private func writeWords(_ writer: inout JSONWriter) {
    words.language.writeForPage(to: &writer)
    writer.object("words") { writer in
      for id in PageMessageID.allCases { writer.member(id.rawValue, words[id]) }
    }
  }

  /// Chooses the only call that covers a country, and says what led to it.
  private mutating func writeMatch(
    _ country: Country, _ writer: inout JSONWriter
  ) throws(PolicyDiagnostics) {
    guard let match = try check?.calls(in: country) else { return }
    call = match.calls.count == 1 ? match.calls.first : nil
    let note: PageMessageID? =
      match.calls.isEmpty
      ? .callNone : match.calls.count > 1 ? .callSeveral : match.areGeneral ? .callGeneral : nil
    writer.member("matches", match.calls)
    writer.member("matchNote", note.map { words[$0] })
  }

  private mutating func writeCalls(_ writer: inout JSONWriter) throws(PolicyDiagnostics) {
    writer.member("call", call)
    if let first = call ?? check?.calls.first {
      writer.member("fund", try check?.fundTitle(of: first).map { words.text($0) })
    }
    try writer.list("calls") { (writer) throws(PolicyDiagnostics) in
      for id in check?.calls ?? [] {
        guard let title = try check?.title(of: id) else { continue }
        writer.object { writer in
          writer.member("value", id)
          writer.member("label", words.text(title))
        }
      }
    }
  }
}

extension Document {
  /// The language tags of a request, in order of preference.
  fileprivate var tags: [String] {
    guard case .list(let nodes) = node(at: "languages")?.content else { return [] }
    return nodes.compactMap { node in
      if case .string(let tag) = node.content { tag } else { nil }
    }
  }
}

extension AnswerList {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("title", title)
      writer.list("answers") { writer in
        for answer in answers {
          writer.object { writer in
            writer.member("label", answer.label)
            writer.member("value", answer.value)
          }
        }
      }
    }
  }
}
