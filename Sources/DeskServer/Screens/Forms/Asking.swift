#if Desk
import CaseDesk
import EmergencyFund
import EmergencyFundCasework
import PreCheck

extension DeskSession {
  /// The fields that a question about a case can be about, in words, in the order of the form.
  func askedFields(of grantCase: GrantCase) -> [(value: String, label: String)] {
    let words = PageWords(words.language)
    let form = Form(grantCase.policy, words)
    let application = Document(file: "", notation: .json, root: grantCase.application)
    return form.askedPaths(in: application).map { ($0.description, form.label(of: $0, words)) }
  }

  /// The question that a form asks; reports what is wrong with it.
  func question(
    _ grantCase: GrantCase, _ request: DeskRequest, _ problems: inout FormProblems
  ) -> CaseEvent.Asked? {
    let text = request.form.text("text")
    let known = Set(askedFields(of: grantCase).map { $0.value })
    let chosen = request.form.all("about").withoutRepeats
    let about = chosen.filter { known.contains($0) }.compactMap { AskedPath($0) }
    if about.count < chosen.count { problems.add("about", words[FormMessage.notAChoice]) }
    if about.count > AskedQuestion.fieldsMax {
      problems.add(
        "about", words.text(AskMessage.tooManyFields, .count("count", AskedQuestion.fieldsMax)))
    }
    if text == nil, about.isEmpty { problems.add("text", words[AskMessage.nothingAsked]) }
    if let text, text.utf8.count > AskedQuestion.textMax {
      problems.add("text", words[FailureMessage.unreadableEvent])
    }
    guard problems.isEmpty else { return nil }
    return grantCase.question(text, about: about, or: .random)
  }

  /// A question in one line: the officer's words, or the fields that it is about.
  func words(of question: CaseQuestion, in grantCase: GrantCase) -> String {
    question.text
      ?? words.language.listed(labels(of: question.about, in: grantCase), .neither)
  }

  /// Fields in words.
  func labels(of paths: [String], in grantCase: GrantCase) -> [String] {
    if paths.isEmpty { return [] }
    let words = PageWords(words.language)
    let form = Form(grantCase.policy, words)
    return paths.map { path in AskedPath(path).map { form.label(of: $0, words) } ?? path }
  }

  /// The values of an answer, each behind its field.
  func lines(of values: [CaseEvent.AnsweredField], in grantCase: GrantCase) -> [String] {
    zip(labels(of: values.map { $0.path }, in: grantCase), values).map { label, field in
      "\(label.hasSuffix("?") ? label : words.language.labelled(label)) \(field.value.canonicalText)"
    }
  }

  /// What an officer sends for the questions that are open; nil if none can be answered in a file.
  func asking(_ opened: OpenCase) -> View? {
    guard let file = opened.grantCase.questionFile else { return nil }
    let notice = NeutralNotice(opened.grantCase)
    let code = QuestionCode.text(file)
    var view: View = [
      "path": "/cases/\(opened.code)/questions", "message": notice.questions(code: code),
      "lang": notice.language.tag, "dir": notice.language.isRightToLeft ? "rtl" : "ltr",
    ]
    view["shortCode"] = code
    return view
  }

  /// The file of open questions.
  func questionFile(_ request: DeskRequest) throws -> Page {
    guard let file = try desk.show(request.code).grantCase.questionFile else { return notFound() }
    return Page(
      .file(name: file.name, type: "application/json", file.file))
  }
}
#endif
