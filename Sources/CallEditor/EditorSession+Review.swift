internal import EmergencyFund
internal import EmergencyFundPolicyTools
internal import EmergencyFundYAML
internal import PageModule

/// A call with the changes of the page in place, and what it amounts to.
struct EditedCall {
  /// The id of the call.
  let id: String
  /// The form that was answered.
  let form: CallForm
  /// The file of the call.
  let file: EditorSession.EditorFile
  /// The policies with it.
  let library: PolicyLibrary
  /// The effective policy, with its latest values or those of the day of the change.
  let policy: Policy
  /// The rules before; those that it follows, for a new call.
  let former: Policy
  /// What it means.
  let review: CallReview
  /// The file of its tests; nil where there is none.
  let tests: EditorSession.EditorFile?
  /// Whether applications at its edges are asked about now.
  let isTried: Bool
}

/// What the page asks about the call.
struct EditorRequest {
  var answers: CallAnswers
  let from: Day?
  let isFromReadable: Bool
  let said: [PolicyTestFile.Answer]
  let today: Day?
  let isTried: Bool

  init(_ bytes: [UInt8]) throws(PolicyDiagnostics) {
    let document: Document
    do { document = try JSONReader.read(bytes, file: "", limits: .largest) } catch {
      throw PolicyDiagnostics([error])
    }
    let root = document.root
    answers = try CallAnswers(
      Document(
        file: "", notation: .json,
        root: root.member("answers") ?? Node(position: .start, content: .mapping([]))))
    let from = root.text(under: "from") ?? ""
    self.from = Day(from)
    isFromReadable = from.isEmpty || self.from != nil
    today = root.text(under: "today").flatMap { Day($0) }
    isTried = root.member("isTried")?.content == .boolean(true)
    var said: [PolicyTestFile.Answer] = []
    if case .list(let nodes)? = root.member("tests")?.content {
      for node in nodes {
        guard let text = node.text(under: "application"),
          let application = try? JSONReader.read(Array(text.utf8), file: "").root,
          let outcome = node.text(under: "outcome").flatMap({ AssessmentOutcome(rawValue: $0) }),
          let rule = node.text(under: "rule")
        else { continue }
        said.append(
          PolicyTestFile.Answer(
            notes: node.text(under: "notes") ?? "", application: application, outcome: outcome,
            rule: rule))
      }
    }
    self.said = said
  }
}

extension EditorSession {
  /// Reviews the call with the answers of the page; see ``EditorReview`` for what it returns.
  package func review(_ request: [UInt8]) -> [UInt8] {
    do {
      let request = try EditorRequest(request)
      let before = library
      let form = try form(in: before, on: request.from)
      var writer = JSONWriter()
      let edit: CallEdit
      var missing: [CallProblem] = []
      do throws(CallEdit.Failure) {
        (edit, missing) = try draft(form, request)
      } catch {
        EditorReview.write(error.problems, [], FormWriter(form: form, words: words), to: &writer)
        return writer.withShownBytes { Array($0) }
      }
      do {
        let edited = try edited(edit, form, request, before)
        EditorReview(edited: edited, session: self, problems: missing).write(to: &writer)
      } catch {
        EditorReview.write([], error.all, FormWriter(form: form, words: words), to: &writer)
      }
      return writer.withShownBytes { Array($0) }
    } catch { return Diagnostic.pageText(error.all) }
  }

  /// The change; while nobody has said where it comes from, as if they had, so that what it means
  /// is shown at once.
  private func draft(
    _ form: CallForm, _ request: EditorRequest
  ) throws(CallEdit.Failure) -> (edit: CallEdit, missing: [CallProblem]) {
    do throws(CallEdit.Failure) { return (try edit(form, request), []) } catch {
      guard !error.problems.isEmpty, error.problems.allSatisfy({ $0.kind == .noBasis }) else {
        throw error
      }
      var request = request
      request.answers["basis.reading.en"] = ["…"]
      return (try edit(form, request), error.problems)
    }
  }

  private func edit(
    _ form: CallForm, _ request: EditorRequest
  ) throws(CallEdit.Failure) -> CallEdit {
    if !request.isFromReadable {
      throw .problems(CallProblems([CallProblem("from", .day)]))
    }
    if let file {
      return try CallEdit(file.document, file.text, form, request.answers, from: request.from)
    }
    let name = request.answers["call.id"]?.first ?? "call"
    return try CallEdit(newFile: "\(name).yaml", form, request.answers)
  }

  private func edited(
    _ edit: CallEdit, _ form: CallForm, _ request: EditorRequest, _ before: PolicyLibrary
  ) throws(PolicyDiagnostics) -> EditedCall {
    // Read anew, so that each problem is told where it stands in the new text.
    let file = try EditorFile(edit.document.file, edit.text)
    let id = file.document.root.text(under: "id") ?? ""
    let others = policies.filter { $0.document.root.text(under: "id") != id }
    let library = PolicyLibrary((others + [file]).map { $0.document })
    let tests = try tests(of: id, beside: file.document.file, request.said)
    var bases: [String: Document] = [:]
    for file in self.tests where !file.isTest { bases[file.document.file] = file.document }
    let files = self.tests.filter { $0.isTest && $0.document.file != tests?.document.file }
    let review = try CallReview(
      id, in: library, before: nil, on: request.from,
      tests: (files + [tests].compactMap { $0 }).map { $0.document },
      bases: bases, rates: rates, today: request.today)
    let policy = try library.policy(id, on: request.from)
    let former =
      try call.map { (id) throws(PolicyDiagnostics) in try before.policy(id, on: request.from) }
      ?? form.above.applied(to: policy)
    return EditedCall(
      id: id, form: form, file: file, library: library, policy: policy, former: former,
      review: review, tests: tests, isTried: request.isTried)
  }

  /// The file of the call's tests with what was said on the page.
  private func tests(
    of id: String, beside path: String, _ said: [PolicyTestFile.Answer]
  ) throws(PolicyDiagnostics) -> EditorFile? {
    let own = tests.first { $0.isTest && $0.document.root.text(under: "policy") == id }
    if said.isEmpty { return own }
    let folder = CallReview.join(path, "tests")
    let new = PolicyTestFile.new(said, of: id, file: "\(folder)/\(id).yaml")
    let file = own.flatMap { PolicyTestFile($0.document, text: $0.text).adding(said) } ?? new
    return try EditorFile(file.document.file, file.text)
  }
}

extension EditorSession.EditorFile {
  /// Whether the file holds policy tests.
  var isTest: Bool { document.root.text(under: "format") == PolicyTest.format }
}
