import EmergencyFund
import TestSupport
import Testing

@Suite struct PolicyDigestTests {
  private static func canonical(_ files: [String], _ id: String, on day: String?) throws -> String {
    let document = try library(files).resolvedDocument(id, on: day.flatMap { Day($0) })
    return String(decoding: try document.root.withTextScalars.canonicalJSON(), as: UTF8.self)
  }

  @Test func `the input of the digest is the effective policy, sorted and as text`() throws {
    #expect(
      try Self.canonical(
        [PolicyVersionTests.fund, PolicyVersionTests.call], "call", on: "2026-05-01")
        == #"{"currency":"EUR","format":"ief-policy/1","id":"call","promise":{"days":"14"},"#
        + #""requirements":[{"amount":"5000","id":"limit","kind":"maximum"},"#
        + #"{"kind":"positive-amounts"}]}"#)
  }

  @Test func `neither spacing nor the order of keys counts`() throws {
    let spaced = """
      { "requirements" : [ {"kind":"positive-amounts"} ],
        "id":"x", "notes": "about the file", "currency":"EUR","format":"ief-policy/1" }
      """
    let plain = """
      {"format":"ief-policy/1","id":"x","currency":"EUR","requirements":[{"kind":"positive-amounts"}]}
      """
    #expect(try Self.canonical([spaced], "x", on: nil) == Self.canonical([plain], "x", on: nil))
  }

  @Test func `a version that is not in force does not count`() throws {
    let other = PolicyVersionTests.fund.replacing("8000", with: "8001")
    #expect(
      try Self.canonical([other], "fund", on: "2026-03-02")
        == Self.canonical([PolicyVersionTests.fund], "fund", on: "2026-03-02"))
    #expect(
      try Self.canonical([other], "fund", on: "2026-03-01")
        != Self.canonical([PolicyVersionTests.fund], "fund", on: "2026-03-01"))
  }
}
