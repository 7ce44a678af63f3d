internal import EmergencyFund

extension QuestionFile {
  /// Where the page keeps answers in words, by the number of their question.
  private static let replies = "replies"
  /// The largest number of characters of such an answer, of four bytes at most.
  private static let replyMax = GivenAnswer.textMax / 4

  /// Reads questions from what the page was told; nil if they are none.
  init?(_ node: Node) {
    var reader = DocumentReader(document: Document(file: "", notation: .json, root: node))
    guard let file = QuestionFile.read(&reader) else { return nil }
    self = file
  }

  /// The questions as a part of another document.
  var node: Node? { try? JSONReader.read(file, file: "").root }

  /// Whether a form asks for something in each of the questions, or an officer does in words.
  func areKnown(to form: Form, _ words: PageWords) -> Bool {
    questions.allSatisfy { !steps($0, form, words).isEmpty }
  }

  /// Writes a step for each question, in the same way as ``Form/write(to:)``.
  func write(to writer: inout JSONWriter, _ form: Form, _ words: PageWords) {
    writer.list { writer in
      for question in questions {
        writer.object { writer in
          writer.member("step", "question-\(question.number)")
          writer.member("title", title(question, words))
          writer.member("asked", question.text)
          writer.list("questions") { writer in
            for step in steps(question, form, words) { step.write(to: &writer) }
          }
        }
      }
    }
  }

  /// What was answered, in words, question by question.
  func answers(_ typed: Document, _ form: Form, _ words: PageWords) -> [AnswerList] {
    let draft = draft(typed)
    return questions.map { question in
      let reply = reply(to: question, in: typed).map {
        [AnswerList.Answer(label: question.text ?? words[.askedReply], value: $0)]
      }
      let fields = steps(question, form, words).filter { $0.path != place(of: question) }
      return AnswerList(
        title: title(question, words),
        answers: (reply ?? []) + fields.flatMap { draft.answers($0, $0.path, form, words) })
    }.filter { !$0.answers.isEmpty }
  }

  /// The answers as a file for the fund; nil if there are none.
  func answered(_ typed: Document) -> AnswerFile? {
    let answers = questions.compactMap { question -> GivenAnswer? in
      let values = question.about.compactMap { path in
        typed.node(at: path.description).flatMap { AnsweredValue(path, typed: $0) }
      }
      let reply = reply(to: question, in: typed)
      if reply == nil, values.isEmpty { return nil }
      return GivenAnswer(question: question.number, text: reply, values: values)
    }
    if answers.isEmpty { return nil }
    return AnswerFile(receipt: receipt, reference: reference, answers: answers)
  }

  /// The answers about fields, as those of an application.
  func draft(_ typed: Document) -> Draft {
    Draft(typed.setting(Self.replies, to: nil), call: call)
  }

  /// Whether all that stands among the answers in words is text.
  static func areReplies(_ typed: Document) -> Bool {
    guard let replies = typed.node(at: Self.replies) else { return true }
    guard case .mapping(let members) = replies.content else { return false }
    return members.allSatisfy { $0.value.typedText != nil }
  }

  private func steps(_ asked: AskedQuestion, _ form: Form, _ words: PageWords) -> [Question] {
    var steps: [Question] = []
    if asked.text != nil {
      var reply = Question(place(of: asked), .text, words[.askedReply])
      reply.charactersMax = Self.replyMax
      reply.isOptional = !asked.about.isEmpty
      steps.append(reply)
    }
    for path in asked.about {
      let path = path.description
      let isCountry = path == ApplicationField.country.rawValue
      let country = isCountry ? FormWriter.country(words) : nil
      guard let question = form.question(at: path) ?? country else { continue }
      let label = country == nil ? form.label(at: path, words) : question.label
      steps.append(question.asked(at: path, label))
    }
    return steps
  }

  private func title(_ question: AskedQuestion, _ words: PageWords) -> String {
    words.text(.askedTitle, .count("number", question.number))
  }

  private func place(of question: AskedQuestion) -> String {
    "\(Self.replies).q\(question.number)"
  }

  private func reply(to question: AskedQuestion, in typed: Document) -> String? {
    guard question.text != nil else { return nil }
    return typed.node(at: place(of: question))?.typedText
  }
}
