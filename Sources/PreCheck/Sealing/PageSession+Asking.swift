internal import EmergencyFund
internal import PageModule

extension PageSession {
  /// Lists the answers to the fund's questions in words, and what cannot be read in them.
  mutating func summarise(_ answers: [UInt8], _ asking: QuestionFile) -> [UInt8] {
    guard let typed = try? Document.draft(answers, file: ""), let form = form(of: asking.call)
    else { return Diagnostic.pageText([]) }
    let draft = asking.draft(typed)
    var writer = JSONWriter()
    writer.object { writer in
      writer.list("answers") { writer in
        for list in asking.answers(typed, form, words) { list.write(to: &writer) }
      }
      writer.list("leftOut") { writer in
        for problem in draft.unreadable(form, words) { problem.write(to: &writer) }
      }
      writer.list("problems") { writer in
        for problem in draft.problems(form, words) { problem.write(to: &writer) }
      }
    }
    return writer.bytes
  }

  /// Reads questions that the fund sent as a file.
  mutating func openedQuestions(_ document: Document) -> [UInt8] {
    var reader = DocumentReader(document: document)
    guard let file = QuestionFile.read(&reader) else {
      return Self.problem(words.text(reader.diagnostics))
    }
    return opened(file)
  }

  /// Reads questions that the fund sent as a code.
  mutating func openedCode(_ typed: String) -> [UInt8] {
    do throws(QuestionCode.Failure) {
      return opened(try QuestionCode.read(typed, calls: calls))
    } catch {
      switch error {
      case .mistyped: return Self.problem(words[.codeMistyped])
      case .otherCall: return Self.problem(words[.questionsOfOther])
      case .unknown: return Self.problem(words[.questionsUnknown])
      }
    }
  }

  private mutating func opened(_ file: QuestionFile) -> [UInt8] {
    guard let form = form(of: file.call) else { return Self.problem(words[.questionsOfOther]) }
    guard file.areKnown(to: form, words), let node = file.node else {
      return Self.problem(words[.questionsUnknown])
    }
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("questions")
      writer.node(node)
    }
    return writer.bytes
  }
}
