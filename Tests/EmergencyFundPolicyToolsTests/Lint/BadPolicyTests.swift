import EmergencyFund
import EmergencyFundPolicyTools
import EmergencyFundYAML
import Foundation
import TestSupport
import Testing

/// Hand-made bad policies, each with its exact messages in a text file beside it.
///
/// With `RECORD=1` the texts are written and the tests fail, so that a recording is read before it
/// is committed.
@Suite struct BadPolicyTests {
  static let folder = Checkout.vectors.appending(path: "policies")

  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent("bad").path)
    return (files ?? []).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  private static func document(_ path: String) throws -> Document {
    let data = try Data(contentsOf: folder.appendingPathComponent(path))
    return try YAMLReader.read([UInt8](data), file: path)
  }

  /// Everything that is said about a policy, a line each.
  private static func diagnostics(_ name: String) throws -> String {
    let fund = try document("fund.yaml")
    let bad: Document
    do {
      bad = try document("bad/\(name).yaml")
    } catch let diagnostic as Diagnostic {
      return diagnostic.rendered + "\n"
    }
    let ids = bad.node(at: "id") == nil ? ["fund"] : ["bad"]
    let findings = PolicyLint(PolicyLibrary([fund, bad])).findings(ids)
    return findings.map { finding in
      let shown = finding.application == nil ? "" : "  with an application that slips through\n"
      return finding.rendered + "\n" + shown
    }.joined()
  }

  @Test func `there are at least sixty of them`() {
    #expect(Self.names.count >= 60)
  }

  @Test func `the fund that they extend is right`() throws {
    let library = PolicyLibrary([try Self.document("fund.yaml")])
    #expect(PolicyLint(library).findings().isEmpty)
  }

  @Test(arguments: names)
  func `says exactly what is wrong`(_ name: String) throws {
    let said = try Self.diagnostics(name)
    let file = Self.folder.appendingPathComponent("bad/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(said.utf8).write(to: file)
      Issue.record("recorded \(name).txt; read it, then run the tests without RECORD")
      return
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(said == expected)
    #expect(!said.isEmpty)
  }
}
