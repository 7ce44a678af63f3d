import EmergencyFund
import EmergencyFundPolicyTools
import TestSupport
import Testing

@Suite struct RecipientProblemsTests {
  private static let first =
    #""title": "first", "recipient": "age1dv6sh25qerv6hq2j27lmmsa0radq4ckank360984xu6atg8k0q6qdwvdwc""#
  private static let second =
    #""title": "spare", "recipient": "age1lxdlqg2f35qyq0u4kt5x25n6vzaml3ht4refye9gxldv03p00cdqy3c5g2""#

  private static func warnings(_ recipients: String, on today: String?) throws -> [String] {
    let library = try library([
      """
      {"format": "ief-policy/1", "id": "fund", "currency": "EUR", "languages": ["en"],
       "apply": {"channels": [{"kind": "email", "address": "a@example.org"}],
        "recipients": [\(recipients)], "reading": "r"},
       "requirements": [{"kind": "references", "minimum": 2, "reading": "r"}]}
      """,
      #"{"format": "ief-policy/1", "id": "call", "extends": "fund"}"#,
    ])
    return PolicyLint(library).findings(today: today.flatMap { Day($0) })
      .filter { $0.severity == .warning }.map { $0.diagnostic.message }
  }

  @Test func `one key alone is warned of, once for the fund and its calls`() throws {
    let found = try Self.warnings("{\(Self.first)}", on: "2026-12-01")
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix(
        "applications are sealed for one key alone on 2026-12-01;") == true)
    #expect(try Self.warnings("{\(Self.first)}, {\(Self.second)}", on: "2026-12-01") == [])
    #expect(try Self.warnings("", on: "2026-12-01") == [])
    #expect(try Self.warnings("{\(Self.first)}", on: nil) == [])
  }

  @Test(
    arguments: [
      ("2026-12-30", "2026-12-31"), ("2026-12-31", "2027-01-01"), ("2026-11-30", "2026-12-01"),
    ])
  func `a month without any key is told ahead`(until: String, without: String) throws {
    let dated =
      #"{\#(Self.first), "until": "\#(until)"}, {\#(Self.second), "until": "2026-11-30"}"#
    #expect(
      try Self.warnings(dated, on: "2026-12-01") == [
        "no recipient is valid on \(without), so that nothing can be sealed then"
      ])
  }

  @Test(
    arguments: [
      ("2027-01-31", "2027-02-01"), ("2027-03-02", "2027-03-03"), ("2027-03-03", nil),
    ] as [(String, String?)])
  func `the day from which one key is left is told three months ahead`(
    until: String, alone: String?
  ) throws {
    let found = try Self.warnings(
      #"{\#(Self.first), "until": "\#(until)"}, {\#(Self.second)}"#, on: "2026-12-01")
    #expect(found.count == (alone == nil ? 0 : 1))
    if let alone { #expect(found[0].contains("one key alone on \(alone);")) }
  }
}
