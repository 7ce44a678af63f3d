package import EmergencyFund

/// A file of policy tests to which a person's answers about invented applications are added.
package struct PolicyTestFile: Hashable, Sendable {
  /// The tree, whose positions are those of the text only if it was read from it.
  package let document: Document
  /// The text.
  package let text: [UInt8]

  /// Takes a file as it was read.
  package init(_ document: Document, text: [UInt8]) {
    self.document = document
    self.text = text
  }

  /// What a person said of an application.
  package struct Answer: Hashable, Sendable {
    /// The application in words.
    package let notes: String
    /// The application.
    package let application: Node
    /// What should come of it.
    package let outcome: AssessmentOutcome
    /// The requirement at whose edge it lies.
    package let rule: String

    /// Creates an answer.
    package init(
      notes: String, application: Node, outcome: AssessmentOutcome, rule: String
    ) {
      self.notes = notes
      self.application = application
      self.outcome = outcome
      self.rule = rule
    }

    /// The entry of the answer in a file of tests.
    fileprivate var node: Node {
      let finding: FindingOutcome =
        switch outcome {
        case .eligible: .met
        case .ineligible: .notMet
        default: .needsPerson
        }
      return .members([
        ("notes", .plain(notes)), ("application", application),
        (
          "expect",
          .members([
            ("outcome", .plain(outcome.rawValue)),
            ("findings", .members([(rule, .plain(finding.rawValue))])),
          ])
        ),
      ])
    }
  }

  /// The file with more tests behind its own; nothing else of its text changes.
  ///
  /// - Returns: Nil where the file is written in a way that nothing can be added to, or was not read.
  package func adding(_ answers: [Answer]) -> PolicyTestFile? {
    guard case .mapping(let members) = document.root.content,
      case .list(let tests)? = document.root.member("tests")?.content
    else { return nil }
    let all = Node(
      position: .start, content: .list(tests + answers.map { $0.node }))
    let root = Node(
      position: document.root.position,
      content: .mapping(members.map { $0.key == "tests" ? $0.with(all) : $0 }))
    guard let (text, node) = TextPatch.apply(root, to: document, text) else { return nil }
    return PolicyTestFile(
      Document(file: document.file, notation: document.notation, root: node), text: text)
  }

  /// A new file of tests of a call.
  package static func new(_ answers: [Answer], of call: String, file: String) -> PolicyTestFile {
    let root = Node.members([
      ("format", .plain(PolicyTest.format)), ("policy", .plain(call)),
      ("tests", Node(position: .start, content: .list(answers.map { $0.node }))),
    ])
    let writer = NodeWriter(isJSON: false, lineBreak: "\n")
    var text = ""
    var written: [Node.Member] = []
    for member in root.members {
      let (line, value) = writer.member(member, indent: 0)
      text += line + "\n"
      written.append(member.with(value))
    }
    return PolicyTestFile(
      Document(
        file: file, notation: .yaml, root: Node(position: .start, content: .mapping(written))),
      text: Array(text.utf8))
  }
}

extension Node {
  /// A mapping of keys to values.
  fileprivate static func members(_ members: [(key: String, value: Node)]) -> Node {
    Node(
      position: .start,
      content: .mapping(
        members.map { Member(key: $0.key, keyPosition: .start, value: $0.value) }))
  }

  /// Text that is written without quotes where it can be.
  fileprivate static func plain(_ text: String) -> Node {
    Node(position: .start, content: .plain(text))
  }
}
