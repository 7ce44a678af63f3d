import EmergencyFund

/// Builds the new tree of a call's file from the answers.
struct CallEditor {
  let form: CallForm
  private(set) var reader: AnswerReader
  private(set) var root: Node
  let from: Day?
  private(set) var changed: [CallForm.Section] = []
  private var ownProblems: [CallProblem] = []

  init(_ form: CallForm, _ reader: AnswerReader, root: Node, from: Day?) {
    self.form = form
    self.reader = reader
    self.root = root
    self.from = from
  }

  /// The problems with the answers, in the order of the form.
  var problems: [CallProblem] {
    let all = (reader.problems + ownProblems).withoutRepeats
    func place(_ problem: CallProblem) -> Int {
      form.fields.firstIndex { $0.id == problem.field } ?? Int.max
    }
    return all.enumerated().sorted { left, right in
      let (a, b) = (place(left.element), place(right.element))
      return a == b ? left.offset < right.offset : a < b
    }.map { $0.element }
  }

  /// The keys at the top in the order of the policy files.
  private static let keys = [
    "format", "id", "extends", "fund", "region", "utcOffset", "title", "notes", "currency",
    "languages", "sources", "groups", "countryLists", "promise", "requirements", "score", "effort",
    "casework", "apply",
  ]

  mutating func set(_ key: String, _ value: Node?) {
    let place = Self.keys.firstIndex(of: key) ?? Self.keys.count
    root = root.setting(key, to: value, before: Array(Self.keys.dropFirst(place + 1)))
  }

  /// Begins the file of a new call.
  mutating func begin() {
    let id = reader.text("call.id") ?? ""
    if !AnswerReader.isID(id) { reader.add("call.id", id.isEmpty ? .missing : .id) }
    if form.ids.contains(id) { reader.add("call.id", .taken(id)) }
    let titles = reader.titles("call.title")
    if titles.isEmpty { reader.add("call.title.en", .missing) }
    set("format", reader.typed(Policy.format))
    set("id", reader.words(id))
    set("extends", reader.words(form.above.id))
    if let region = reader.text("call.region") {
      if !AnswerReader.isID(region) { reader.add("call.region", .id) }
      set("region", reader.words(region))
    }
    set("title", reader.words(titles, instead: nil))
    let typed = reader.texts("call.languages").flatMap { text in
      text.split { [" ", ",", ";", "\t", "\n"].contains($0) }.map { String($0) }
    }
    if let odd = typed.first(where: { !Self.isTag($0) }) {
      reader.add("call.languages", .choice(Diagnostic.excerpt(odd)))
    }
    let languages = typed.isEmpty ? titles.map { $0.language } : typed
    set("languages", reader.list(languages.withoutRepeats))
  }

  private static func isTag(_ text: String) -> Bool {
    let part = text.split(separator: "-", omittingEmptySubsequences: false)
    return part.allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
        }
    } && (part.first?.utf8.count ?? 0) >= 2
  }

  /// Changes everything that the answers change.
  mutating func change() {
    reader.checkNewGroups()
    var changes: [(section: CallForm.Section, id: String, values: AnswerReader.Values)] = []
    for section in CallForm.Section.allCases {
      guard let kind = section.requirement else { continue }
      let id = form.policy.requirementID(of: kind)
      let upper = (form.aboveRoot.member("requirements")?.elements ?? [])
        .first { $0.requirementID == id }
      let values = reader.values(of: section, root.entry(of: id, on: from ?? form.on), upper)
      if !values.isEmpty { changes.append((section, id, values)) }
    }
    let known = form.knownSources(root)
    let basis = reader.basis(known: known)
    let isSetting = changes.contains { change in change.values.contains { $0.value != nil } }
    if isSetting, basis.source == nil, basis.reading == nil,
      !reader.problems.contains(where: { $0.field.hasPrefix("basis.") })
    {
      reader.add("basis.source", .noBasis)
    }
    for change in changes {
      apply(change.values, to: change.id, change.section, basis.source, basis.reading)
    }
    changeGroups()
    if isSetting, let source = basis.source, let definition = basis.definition {
      let sources = root.member("sources") ?? Node(position: .start, content: .mapping([]))
      set("sources", sources.setting(source, to: definition, before: []))
    }
    changed = CallForm.Section.allCases.filter { section in
      changes.contains { $0.section == section } || (section == .groups && groupsChanged)
    }
  }

  private var groupsChanged = false

  private mutating func changeGroups() {
    let old = root.member("groups")?.elements ?? []
    let removed = reader.removedGroups
    var named: [String] = []
    for entry in root.member("requirements")?.elements ?? [] {
      named += (entry.member("groups")?.elements ?? []).compactMap { $0.scalarText }
    }
    var groups: [Node] = []
    for node in old {
      let id = node.text(under: "id") ?? ""
      guard removed.contains(id) else {
        groups.append(reader.group(node))
        continue
      }
      // Versions of before, and narrower groups, may still need it.
      let isNeeded =
        named.contains(id)
        || old.contains {
          $0.text(under: "broader") == id && !removed.contains($0.text(under: "id") ?? "")
        }
      if isNeeded {
        ownProblems.append(CallProblem("group.\(id).remove", .neededBefore))
        groups.append(node)
      }
    }
    groups += reader.newGroups.map { $0.node }
    let list = Node(position: .start, content: .list(groups))
    if list.says(Node(position: .start, content: .list(old))) { return }
    groupsChanged = true
    set("groups", groups.isEmpty ? nil : list)
  }
}

extension CallForm {
  /// The ids of all sources that the call and the layers above it define.
  fileprivate func knownSources(_ root: Node) -> [String] {
    (root.member("sources")?.members ?? []).map { $0.key }
      + (aboveRoot.member("sources")?.members ?? []).map { $0.key }
  }
}
