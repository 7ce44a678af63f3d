import EmergencyFund
import EmergencyFundYAML
import Foundation
import TestSupport
import Testing

/// The policies that ship say everything in every language that is built in.
@Suite struct PolicyTranslationTests {
  static let folder = Checkout.root.appending(path: "Policies")

  static let names: [String] = ["ief", "other-funds"].flatMap { below in
    let path = folder.appendingPathComponent(below).path
    let files = try? FileManager.default.contentsOfDirectory(atPath: path)
    return (files ?? []).filter { $0.hasSuffix(".yaml") }.sorted().map { "\(below)/\($0)" }
  }

  /// Every mapping below that gives words by language.
  private static func texts(_ node: Node) -> [[Node.Member]] {
    switch node.content {
    case .list(let nodes): return nodes.flatMap { texts($0) }
    case .mapping(let members):
      if members.contains(where: { $0.key == "en" }) { return [members] }
      return members.flatMap { texts($0.value) }
    default: return []
    }
  }

  @Test(arguments: names)
  func `gives every text in every language`(name: String) throws {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent(name))
    let texts = Self.texts(try YAMLReader.read([UInt8](data), file: name).root)
    #expect(!texts.isEmpty)
    for members in texts {
      let line = members.first?.value.position.line ?? 0
      #expect(members.map { $0.key } == Language.allCases.map { $0.tag }, "\(name):\(line)")
      let words = members.map { member -> String in
        switch member.value.content {
        case .plain(let text), .string(let text): text
        default: ""
        }
      }
      #expect(words.allSatisfy { !$0.isEmpty && !$0.contains("  ") }, "\(name):\(line)")
      #expect(Set(words).count == words.count, "\(name):\(line)")
    }
  }

  @Test func `there are such policies`() {
    #expect(Self.names.count == 13)
  }
}
