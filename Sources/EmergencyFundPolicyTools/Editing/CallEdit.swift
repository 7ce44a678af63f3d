package import EmergencyFund

/// A call's file after a change: the text that a person would have written, and what it says.
///
/// Only what is changed is written; everything else stays byte for byte. With a day, the values until
/// then stay as versions before it, so that applications received earlier keep their rules.
package struct CallEdit: Hashable, Sendable {
  /// The new file as a tree, with the positions of the old one, as far as they are known.
  package let document: Document
  /// The new file.
  package let text: [UInt8]
  /// The parts of the form that are changed, in its order.
  package let changed: [CallForm.Section]
  /// The day from which the change holds; nil if it replaces the values of now.
  package let from: Day?

  /// Why a change could not be made.
  package enum Failure: Error, Hashable, Sendable {
    /// Some answers cannot be taken.
    case problems(CallProblems)
    /// The file is written in a way that cannot be changed here, such as with explicit keys.
    case unsupported

    /// The problems at fields; none of another failure.
    package var problems: [CallProblem] {
      if case .problems(let problems) = self { problems.all } else { [] }
    }
  }
}

extension CallEdit {
  /// Changes the file of a call.
  ///
  /// - Parameters:
  ///   - document: The file as read, with its positions.
  ///   - text: The same file as bytes.
  ///   - day: The day from which the change holds; nil replaces the values of the form's day.
  /// - Throws: The problems with the answers, or that the file cannot be changed here.
  package init(
    _ document: Document, _ text: [UInt8], _ form: CallForm, _ answers: CallAnswers, from day: Day?
  ) throws(Failure) {
    var editor = CallEditor(
      form, AnswerReader(form, answers, document.notation), root: document.root, from: day)
    editor.change()
    let problems = editor.problems
    if !problems.isEmpty { throw .problems(CallProblems(problems)) }
    changed = editor.changed
    from = day
    guard let result = TextPatch.apply(editor.root, to: document, text) else { throw .unsupported }
    self.text = result.bytes
    self.document = Document(
      file: document.file, notation: document.notation, root: result.root)
  }

  /// Writes the file of a new call, in YAML.
  ///
  /// - Throws: The problems with the answers.
  package init(
    newFile file: String, _ form: CallForm, _ answers: CallAnswers
  ) throws(Failure) {
    var editor = CallEditor(
      form, AnswerReader(form, answers, .yaml), root: Node(position: .start, content: .mapping([])),
      from: nil)
    editor.begin()
    editor.change()
    let problems = editor.problems
    if !problems.isEmpty { throw .problems(CallProblems(problems)) }
    changed = [.call] + editor.changed
    from = nil
    let (text, root) = NodeWriter(isJSON: false, lineBreak: "\n").file(editor.root)
    self.text = Array(text.utf8)
    document = Document(file: file, notation: .yaml, root: root)
  }
}

extension NodeWriter {
  /// A whole file: blocks at the top, and requirements, are separated by empty lines.
  fileprivate func file(_ root: Node) -> (text: String, root: Node) {
    var text = ""
    var written: [Node.Member] = []
    for member in root.members {
      let (line, value) = self.member(member, indent: 0)
      let isBlock = !member.value.isScalar && line.utf8.contains(0x0A) && member.key != "title"
      text += (isBlock && !text.isEmpty ? lineBreak : "")
      if member.key == "requirements" {
        let entries = member.value.elements.map { element($0, indent: 2).text }
        text += member.key + ":" + lineBreak
        text += entries.map { "  " + $0 + lineBreak }.joined(separator: lineBreak)
      } else {
        text += line + lineBreak
      }
      written.append(member.with(value))
    }
    return (text, Node(position: .start, content: .mapping(written)))
  }
}

extension CallEdit {
  /// Whether a document that was read from the new text says what was meant to be written.
  package func says(what document: Document) -> Bool { self.document.root.says(document.root) }

  /// The same change with the document as a reader read it, with its positions.
  package init(_ edit: CallEdit, readAs document: Document) {
    self.document = document
    text = edit.text
    changed = edit.changed
    from = edit.from
  }
}
