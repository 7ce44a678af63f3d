package import EmergencyFund

/// A fund's file after a change of the keys for which applications are sealed.
///
/// Only what is changed is written, as by ``CallEdit``. A key that is no longer used keeps its place,
/// with the last day on which applications are sealed for it.
package struct RecipientsEdit: Hashable, Sendable {
  /// The new file as a tree.
  package let document: Document
  /// The new file.
  package let text: [UInt8]

  /// A recipient that is added to a fund's file.
  package struct Addition: Hashable, Sendable {
    /// The public key.
    package let recipient: AgeRecipient
    /// The title, such as the months in which it is used.
    package let title: LocalizedString
    /// The first day on which applications are sealed for it.
    package let from: Day

    /// Creates an addition.
    package init(_ recipient: AgeRecipient, title: LocalizedString, from: Day) {
      self.recipient = recipient
      self.title = title
      self.from = from
    }
  }

  /// Changes the recipients of a fund's file.
  ///
  /// - Parameters:
  ///   - document: The file as read, with its positions.
  ///   - text: The same file as bytes.
  ///   - added: A recipient to add at the end; nil for none.
  ///   - ended: The recipient that is no longer used after a day, and that day; nil for none.
  /// - Throws: That the file cannot be changed here: it has no `apply:`, or is written in a way that
  ///   is not understood.
  package init(
    _ document: Document, _ text: [UInt8], adding added: Addition?,
    ending ended: (recipient: AgeRecipient, on: Day)?
  ) throws(CallEdit.Failure) {
    guard let apply = document.root.member("apply"), case .mapping = apply.content else {
      throw .unsupported
    }
    var recipients = apply.member("recipients")?.elements ?? []
    if let ended {
      let day = ScalarWriter.typed(ended.on.description, in: document.notation)
      recipients = recipients.map { node in
        let isEnded =
          node.text(under: "recipient").flatMap { AgeRecipient($0) }
          == ended.recipient
        return isEnded ? node.setting("until", to: day, before: []) : node
      }
    }
    if let added { recipients.append(added.node(in: document.notation)) }
    let list = Node(position: .start, content: .list(recipients))
    let root = document.root.setting(
      "apply",
      to: apply.setting(
        "recipients", to: list, before: ["source", "reading"]),
      before: [])
    guard let result = TextPatch.apply(root, to: document, text) else { throw .unsupported }
    self.text = result.bytes
    self.document = Document(
      file: document.file, notation: document.notation, root: result.root)
  }

  /// Whether a document that was read from the new text says what was meant to be written.
  package func says(what document: Document) -> Bool { self.document.root.says(document.root) }
}

extension RecipientsEdit.Addition {
  /// The recipient as an entry of the list in a policy's file.
  fileprivate func node(in notation: Notation) -> Node {
    func member(_ key: String, _ value: Node) -> Node.Member {
      Node.Member(key: key, keyPosition: .start, value: value)
    }
    let titles = title.byLanguage.map { title in
      Node.Member(
        key: title.language, keyPosition: .start, value: ScalarWriter.node(title.text, in: notation)
      )
    }
    let members = [
      member("title", Node(position: .start, content: .mapping(titles))),
      member("recipient", ScalarWriter.node(recipient.text, in: notation)),
      member("from", ScalarWriter.typed(from.description, in: notation)),
    ]
    return Node(position: .start, content: .mapping(members))
  }
}
