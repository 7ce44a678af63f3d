import EmergencyFund
import Testing

@Suite struct DocumentPathTests {
  @Test(arguments: [
    (DocumentPath.root, ""),
    (.root.key("budget").key("items").index(2).key("unitCost"), "budget.items[2].unitCost"),
    (.root.index(0).index(1), "[0][1]"),
    (.root.index(0).key("a"), "[0].a"),
    (.root.key("odd key").key("b"), #"["odd key"].b"#),
    (.root.key("a").key("x.y"), #"a["x.y"]"#),
    (.root.key("a").key(""), #"a[""]"#),
    (.root.key("a").key("é"), #"a["é"]"#),
    (.root.key("a-b_1").key("0"), "a-b_1.0"),
    (.root.key("say \"a\"\n"), #"["say \"a\"\n"]"#),
    (
      .root.key(String(repeating: "k", count: 50)),
      "[\"" + String(repeating: "k", count: 40) + "…\"]"
    ),
  ])
  func `is written like an expression`(path: DocumentPath, text: String) {
    #expect(path.description == text)
  }

  @Test func `is equal by its steps`() {
    #expect(DocumentPath.root.key("a").index(1) == .root.key("a").index(1))
    #expect(DocumentPath.root.key("1") != .root.index(1))
    #expect(DocumentPath.root.key("a").key("b") != .root.key("a.b"))
    #expect(Set([DocumentPath.root, .root.key("a"), .root.key("a")]).count == 2)
  }
}
