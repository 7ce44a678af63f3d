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
    #expect(found.first?.hasPrefix("applications are sealed for one key alone;") == true)
    #expect(try Self.warnings("{\(Self.first)}, {\(Self.second)}", on: "2026-12-01") == [])
    #expect(try Self.warnings("", on: "2026-12-01") == [])
    #expect(try Self.warnings("{\(Self.first)}", on: nil) == [])
  }

  @Test(
    arguments: [
      ("2026-12-31", nil), ("2026-12-30", "2026-12-31"), ("2026-12-01", "2026-12-02"),
      ("2026-11-30", "2026-12-01"),
    ] as [(String, String?)])
  func `a month without any key is told ahead`(until: String, without: String?) throws {
    let dated = #"{\#(Self.first), "until": "\#(until)"}, {\#(Self.second), "until": "2026-11-30"}"#
    let expected = without.map {
      "no recipient is valid on \($0), so that nothing can be sealed then"
    }
    let found = try Self.warnings(dated, on: "2026-12-01")
    #expect(found.first == expected || (expected == nil && found.count <= 1))
  }
}
