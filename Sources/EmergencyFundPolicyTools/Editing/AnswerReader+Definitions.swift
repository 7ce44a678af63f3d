import EmergencyFund

// The groups that a call defines, and where its values come from.

extension AnswerReader {
  /// The new groups, with their definitions.
  var newGroups: [(id: String, node: Node)] {
    (1...FormSource.newGroupsMax).compactMap { row in
      let titles = titles("newGroup.\(row).title")
      let english = titles.first?.text
      guard let id = text("newGroup.\(row).id") ?? english.map({ Self.slug($0) }), !id.isEmpty
      else { return nil }
      var members = [
        member("id", words(id)), member("title", words(titles, instead: nil)),
      ]
      if let broader = text("newGroup.\(row).broader") {
        members.append(member("broader", words(broader)))
      }
      return (id, Node(position: .start, content: .mapping(members)))
    }
  }

  /// The own groups whose definition goes.
  var removedGroups: [String] {
    ownGroups.filter { text("group.\($0).remove") == "yes" }
  }

  private var ownGroups: [String] {
    (form.own.member("groups")?.elements ?? []).compactMap { $0.text(under: "id") }
  }

  /// Reports new groups that cannot be defined.
  mutating func checkNewGroups() {
    var known = form.policy.groups.map { $0.id }
    for row in 1...FormSource.newGroupsMax {
      let field = "newGroup.\(row)"
      _ = codes("\(field).broader")
      let titles = titles("\(field).title")
      guard let id = text("\(field).id") ?? titles.first.map({ Self.slug($0.text) }) else {
        continue
      }
      if titles.isEmpty { add("\(field).title.en", .missing) }
      if !Self.isID(id) { add("\(field).id", .id) }
      if known.contains(id) { add("\(field).id", .taken(id)) }
      known.append(id)
    }
    for id in ownGroups {
      _ = codes("group.\(id).broader")
      _ = codes("group.\(id).remove")
    }
  }

  /// The definition of an own group with its changes.
  func group(_ node: Node) -> Node {
    guard let id = node.text(under: "id") else { return node }
    var node = node
    let fields = form.fields.filter { $0.id.hasPrefix("group.\(id).title.") }
    if fields.contains(where: { isChanged($0.id) }) {
      let titles = titles("group.\(id).title")
      if !titles.isEmpty {
        node = node.setting(
          "title", to: words(titles, instead: node.member("title")), before: ["broader"])
      }
    }
    if isChanged("group.\(id).broader") {
      node = node.setting("broader", to: text("group.\(id).broader").map { words($0) }, before: [])
    }
    return node
  }

  /// The texts of the fields of one prefix by language, in the order of the form.
  func titles(_ prefix: String) -> [(language: String, text: String)] {
    form.fields.compactMap { field in
      guard field.id.hasPrefix(prefix + "."), case .language(let tag)? = field.subject,
        field.id.utf8.count == prefix.utf8.count + 1 + tag.utf8.count, let text = text(field.id)
      else { return nil }
      return (tag, text)
    }
  }

  /// Words by language; languages that were there keep their place.
  func words(_ texts: [(language: String, text: String)], instead old: Node?) -> Node {
    if case .mapping? = old?.content {
    } else if old != nil, texts.count == 1, let only = texts.first, only.language == "en" {
      return words(only.text)
    }
    var members: [Node.Member] = []
    let before = old?.members.map { $0.key } ?? []
    for language in (before + texts.map { $0.language }).withoutRepeats {
      guard let text = texts.first(where: { $0.language == language })?.text else { continue }
      let same = old?.member(language).flatMap { $0.scalarText == text ? $0 : nil }
      members.append(member(language, same ?? words(text)))
    }
    return Node(position: .start, content: .mapping(members))
  }

  func member(_ key: String, _ value: Node) -> Node.Member {
    Node.Member(key: key, keyPosition: .start, value: value)
  }

  /// The basis of the changes: the id of a source, its definition if it is new, and words.
  mutating func basis(
    known: [String]
  ) -> (source: String?, definition: Node?, reading: Node?) {
    let readings = titles("basis.reading")
    let reading = readings.isEmpty ? nil : words(readings, instead: nil)
    let readOn = day("basis.readOn")
    guard let source = codes("basis.source").first else { return (nil, nil, reading) }
    guard source == CallAnswers.newSource else { return (source, nil, reading) }
    guard let title = text("basis.title") else {
      add("basis.title", .missing)
      return (nil, nil, reading)
    }
    if readOn == nil, text("basis.readOn") == nil { add("basis.readOn", .missing) }
    var members = [member("title", words(title))]
    if let address = text("basis.address") { members.append(member("address", words(address))) }
    if let readOn { members.append(member("readOn", typed(readOn.description))) }
    var id = Self.slug(title)
    if id.isEmpty { id = "source" }
    let base = id
    var number = 2
    while known.contains(id) {
      id = "\(base)-\(number)"
      number += 1
    }
    return (id, Node(position: .start, content: .mapping(members)), reading)
  }

  /// An id made of the ASCII letters and digits of a text.
  static func slug(_ text: String) -> String {
    var id = ""
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: id.unicodeScalars.append(Unicode.Scalar(byte))
      case 0x41...0x5A: id.unicodeScalars.append(Unicode.Scalar(byte + 0x20))
      default: if !id.isEmpty, id.utf8.last != 0x2D { id += "-" }
      }
      if id.utf8.count >= 40 { break }
    }
    while id.utf8.last == 0x2D { id.removeLast() }
    return id
  }

  static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 60 && text.utf8.first != 0x2D
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }
}

extension Node {
  /// The mapping with a value under a key, or without it; a new key comes before some others.
  func setting(_ key: String, to value: Node?, before later: [String]) -> Node {
    var members = members
    let place = members.firstIndex { $0.key == key }
    if let value {
      if let place {
        members[place] = members[place].with(value)
      } else {
        let member = Member(key: key, keyPosition: .start, value: value)
        members.insert(
          member, at: members.firstIndex { later.contains($0.key) } ?? members.count)
      }
    } else if let place {
      members.remove(at: place)
    }
    return Node(position: position, content: .mapping(members))
  }
}
