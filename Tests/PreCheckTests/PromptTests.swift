import EmergencyFund
import PreCheck
import Testing

/// A conversation asks every question of every entry, those of entries that are added too.
@Suite struct PromptTests {
  /// The entries that are added to each list.
  static let entries = 3

  @Test(arguments: try Shipped.check().calls)
  func `asks everything about each entry that is added`(call: String) throws {
    var check = try Shipped.check()
    let words = PageWords(.english)
    let form = Form(try check.policy(call, on: nil), words)
    let lists = form.groups.flatMap { $0.questions }.filter { $0.entry != nil }
    #expect(!lists.isEmpty)
    #expect(Self.asked(form, call, words) == Self.paths(of: lists))
  }

  /// The questions about entries in the order in which a conversation asks them.
  static func asked(_ form: Form, _ call: String, _ words: PageWords) -> [String] {
    var answers = Document.noAnswers
    var asked: [String] = []
    var place = 0
    var answered: Prompt?
    // Bounded, so that a conversation that never ends fails.
    for _ in 0..<1_000 {
      let draft = Draft(answers, call: call)
      let prompts = form.prompts(draft, words)
      if let answered { place = prompts.place(after: place, answered: answered) }
      guard prompts.indices.contains(place) else { return asked }
      let prompt = prompts[place]
      answered = prompt
      let count = draft.count(at: prompt.path) ?? 0
      switch prompt.part {
      case .answer:
        guard prompt.path.contains("[") else { continue }
        asked.append(prompt.path)
        answers = answers.setting(prompt.path, to: .plain("1"))
      case .isThereAny: answers = answers.setting(prompt.path, to: entries(1))
      case .detailPart: Issue.record("optional questions are not among these")
      case .count: answers = answers.setting(prompt.path, to: entries(Self.entries))
      case .another:
        if count < Self.entries {
          answers = answers.setting("\(prompt.path)[\(count)]", to: .mapping([]))
        }
      }
    }
    return asked
  }

  private static func entries(_ count: Int) -> Node.Content {
    let place = SourcePosition(line: 1, column: 1)
    return .list(Array(repeating: Node(position: place, content: .mapping([])), count: count))
  }

  /// The paths of the questions about each entry of lists.
  static func paths(of lists: [Question]) -> [String] {
    lists.flatMap { list in
      (0..<entries).flatMap { index in
        list.questions.map { question in
          list.path + "[\(index)]" + question.path.dropFirst(list.path.utf8.count + 2)
        }
      }
    }
  }
}
