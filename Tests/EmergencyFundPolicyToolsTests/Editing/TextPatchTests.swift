import EmergencyFundYAML
import TestSupport
import Testing

@testable import EmergencyFund
@testable import EmergencyFundPolicyTools

@Suite struct TextPatchTests {
  private func read(_ text: String, _ notation: Notation = .yaml) throws -> Document {
    let bytes = Array(text.utf8)
    return notation == .yaml
      ? try YAMLReader.read(bytes, file: "a.yaml") : try JSONReader.read(bytes, file: "a.json")
  }

  /// The text after a change to the tree of another text.
  private func patched(
    _ text: String, to new: String, _ notation: Notation = .yaml
  ) throws -> String {
    let old = try read(text, notation)
    let wanted = try read(new, notation)
    let (bytes, root) = try #require(TextPatch.apply(wanted.root, to: old, Array(text.utf8)))
    let result = String(decoding: bytes, as: UTF8.self)
    #expect(try read(result, notation).root.withoutPlaces == root.withoutPlaces)
    #expect(root.says(wanted.root))
    return result
  }

  @Test func `keeps comments, order, quoting and line breaks of what stays the same`() throws {
    let text = """
      # The call.
      id: "andes"   # its id

      requirements:
        # Who may apply.
        - id: country
          countries: [
            PE, BO, # the south
            'EC'
          ]

        - id: references
          minimum: 2 # two
          source: text
      """
    let new = """
      {id: andes, requirements: [{id: country, countries: [PE, BO, CO, EC]},
        {id: references, minimum: 3, independent: 1, source: text},
        {id: maximum, amount: 8000.00}]}
      """
    let result = try patched(text, to: new)
    #expect(
      result == """
        # The call.
        id: "andes"   # its id

        requirements:
          # Who may apply.
          - id: country
            countries: [
              PE, BO, CO, # the south
              'EC'
            ]

          - id: references
            minimum: 3 # two
            independent: 1
            source: text

          - id: maximum
            amount: 8000.00
        """)
    let back = try patched(result, to: text)
    #expect(back == text)
  }

  @Test func `changes block lists, flow mappings and folded text in their own style`() throws {
    let text = """
      countries:
        - PE
        # a small one
        - BO
      by: {collective: 1, organisation: 2}
      reading:
        en: >-
          Words that are
          folded.
        es: 'Otras palabras'
      """
    let new = """
      {countries: [CO, PE], by: {organisation: 3}, reading: {en: Other words, es: "l'otro"}}
      """
    #expect(
      try patched(text, to: new) == """
        countries:
          - CO
          - PE
          # a small one
        by: {organisation: 3}
        reading:
          en: >-
            Other words
          es: 'l''otro'
        """)
  }

  @Test func `keeps the line breaks of a file`() throws {
    let text = "id: a\r\nrequirements:\r\n  - id: x\r\n    amount: 1"
    let new = "{id: a, requirements: [{id: x, amount: 2, more: 3}, {id: y}]}"
    #expect(
      try patched(text, to: new)
        == "id: a\r\nrequirements:\r\n  - id: x\r\n    amount: 2\r\n    more: 3\r\n\r\n  - id: y")
  }

  @Test func `changes JSON`() throws {
    let text = """
      {
        "id": "a",
        "requirements": [
          {"id": "x", "amount": 1, "countries": ["PE", "BO"]},
          {
            "id": "y"
          }
        ]
      }

      """
    let new = """
      {"id": "a", "requirements": [{"id": "x", "amount": 2.50, "countries": ["BO"]},
        {"id": "y", "title": {"en": "b\\"c"}}, {"id": "z", "amount": 3}]}
      """
    let result = try patched(text, to: new, .json)
    #expect(
      result == """
        {
          "id": "a",
          "requirements": [
            {"id": "x", "amount": 2.50, "countries": ["BO"]},
            {
              "id": "y",
              "title": {
                "en": "b\\"c"
              }
            },
            {
              "id": "z",
              "amount": 3
            }
          ]
        }

        """)
  }

  @Test(arguments: [
    "NO", "0012", "yes", "~", "null", "2026-03-02", "1e3", "12:30:45", "-x", "a: b", "a #b", "#a",
    "a:", " a", "a ", "", "'", "\"", "\\", "a\nb", "a\tb", "\u{85}", "\u{2028}x", "\u{FEFF}", "😀",
    "a, b", "[a]", "{", "%a", "@", "...", "---", "<<", "=", "é", "e\u{301}", "*a", "!a", "? a",
  ])
  func `writes any text so that it is read as it was`(_ text: String) throws {
    for notation in [Notation.yaml, .json] {
      let node = ScalarWriter.node(text, in: notation)
      let old = try read(
        notation == .yaml ? "a: x\nb: [x]\nc: 'x'" : #"{"a": "x", "b": ["x"], "c": "x"}"#, notation)
      var members: [Node.Member] = []
      for key in ["a", "c", text + "k"] {
        members.append(.init(key: key, keyPosition: .start, value: node))
      }
      members.insert(
        .init(key: "b", keyPosition: .start, value: Node(position: .start, content: .list([node]))),
        at: 1)
      let wanted = Node(position: .start, content: .mapping(members))
      let bytes = Array(
        (notation == .yaml ? "a: x\nb: [x]\nc: 'x'" : #"{"a": "x", "b": ["x"], "c": "x"}"#).utf8)
      let (result, root) = try #require(TextPatch.apply(wanted, to: old, bytes))
      let again = try read(String(decoding: result, as: UTF8.self), notation)
      #expect(again.root.withoutPlaces == root.withoutPlaces)
      #expect(again.root.says(wanted), "\(String(decoding: result, as: UTF8.self))")
      if !text.isEmpty { #expect(again.root.member("a")?.content != .null) }
    }
  }

  @Test(arguments: 0..<300)
  func `leads from any tree to any other`(_ seed: Int) throws {
    var random = SplitMix64(seed: seed)
    var generator = TextGenerator(random: random)
    let (text, notation) = generator.file()
    random = generator.random
    let old = try read(text, notation)
    var mutation = NodeMutation(random: random)
    let wanted = mutation.changed(old.root, depth: 0)
    guard case .mapping(let members) = wanted.content, !members.isEmpty else { return }
    guard let (bytes, root) = TextPatch.apply(wanted, to: old, Array(text.utf8)) else {
      // Text that would end with a line break that it does not have now is left alone.
      #expect(!text.hasSuffix("\n") && text.contains(": # words"), "seed \(seed):\n\(text)")
      return
    }
    let result = String(decoding: bytes, as: UTF8.self)
    do {
      let again = try read(result, notation)
      #expect(
        again.root.withoutPlaces == root.withoutPlaces, "seed \(seed):\n\(text)\n---\n\(result)")
      #expect(again.root.says(wanted), "seed \(seed):\n\(text)\n---\n\(result)")
    } catch {
      Issue.record("seed \(seed): \(error)\n\(text)\n---\n\(result)")
    }
    let same = try #require(TextPatch.apply(old.root, to: old, Array(text.utf8)))
    #expect(same.bytes == Array(text.utf8), "seed \(seed)")
  }

  @Test(arguments: 0..<200)
  func `keeps every comment where nothing is removed`(_ seed: Int) throws {
    var generator = TextGenerator(random: SplitMix64(seed: 1_000 + seed))
    let (text, notation) = generator.file()
    let old = try read(text, notation)
    var mutation = NodeMutation(random: generator.random)
    mutation.removes = false
    let wanted = mutation.changed(old.root, depth: 0)
    guard let (bytes, _) = TextPatch.apply(wanted, to: old, Array(text.utf8)) else { return }
    let result = String(decoding: bytes, as: UTF8.self)
    for line in text.split(whereSeparator: { $0.isNewline }) where line.contains("# own line") {
      #expect(result.contains(line.trimmed), "seed \(seed):\n\(text)\n---\n\(result)")
    }
    let count = (text.split(separator: "# beside").count, result.split(separator: "# beside").count)
    #expect(count.0 == count.1, "seed \(seed):\n\(text)\n---\n\(result)")
  }
}

extension Substring {
  fileprivate var trimmed: Substring { drop { $0 == " " } }
}
