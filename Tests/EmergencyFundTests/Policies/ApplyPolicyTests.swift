import TestSupport
import Testing

@testable import EmergencyFund

@Suite struct ApplyPolicyTests {
  private static let one = "age1dv6sh25qerv6hq2j27lmmsa0radq4ckank360984xu6atg8k0q6qdwvdwc"
  private static let other = "age1r7ejttzrfdntw7qznwx2zdjvuxze2ucyzax6rpzujhufckrn7vqsdapnuy"

  private static func fund(_ apply: String) throws -> Policy {
    try policy(
      requirements: #"{"kind": "positive-amounts"}"#,
      members: #""currency": "EUR", "apply": \#(apply)"#)
  }

  private static func problems(_ apply: String) -> [Diagnostic] {
    do {
      _ = try fund(apply)
      return []
    } catch let problems as Refused {
      return problems.diagnostics
    } catch {
      return []
    }
  }

  private static let channel = #"{"kind": "email", "address": "apply@example.org"}"#

  private static func recipient(_ text: String, _ members: String = "") -> String {
    #"{"recipient": "\#(text)", "title": "a key"\#(members)}"#
  }

  @Test func `a fund says where it takes applications, and for whom they are sealed`() throws {
    let policy = try Self.fund(
      #"{"channels": [\#(Self.channel)], "isSample": true, "recipients": [\#(Self.recipient(Self.one))]}"#
    )
    let apply = try #require(policy.apply)
    #expect(apply.isSample)
    #expect(apply.channels.map { $0.address } == ["apply@example.org"])
    #expect(apply.recipients.map { $0.recipient.text } == [Self.one])
  }

  @Test func `a fund that says nothing has neither`() throws {
    #expect(try policy(requirements: #"{"kind": "positive-amounts"}"#).apply == nil)
    let open = try #require(try Self.fund(#"{"channels": [\#(Self.channel)]}"#).apply)
    #expect(open.recipients.isEmpty)
    #expect(!open.isSample)
  }

  @Test(arguments: [
    ("2025-12-31", 1), ("2026-01-01", 2), ("2026-06-30", 2), ("2026-07-01", 1), (nil, 2),
  ])
  func `a dated key is used from its first day to its last`(day: String?, count: Int) throws {
    let dated = Self.recipient(Self.one, #", "from": "2026-01-01", "until": "2026-06-30""#)
    let policy = try Self.fund(
      #"{"channels": [\#(Self.channel)], "recipients": [\#(dated), \#(Self.recipient(Self.other))]}"#
    )
    let apply = try #require(policy.apply)
    #expect(apply.recipients(on: day.flatMap { Day($0) }).count == count)
  }

  @Test func `a typing error in a key is reported, and a secret one is not repeated`() {
    let typed = Self.one.dropLast() + "q"
    let problems = Self.problems(
      #"{"channels": [\#(Self.channel)], "recipients": [\#(Self.recipient(String(typed)))]}"#)
    #expect(problems.map { $0.kind } == [.unreadableValue])
    #expect(problems.first?.message.contains("has a typing error") == true)
    let secret = "AGE-SECRET-KEY-1GQWHD00GZ5VTKJTRCLXW3QX494AUWPSK7DVF2YLED49ZHH39C3DQJL8EYA"
    for text in [secret, secret.lowercased(), String(secret.dropLast())] {
      let found = Self.problems(
        #"{"channels": [\#(Self.channel)], "recipients": [\#(Self.recipient(text))]}"#)
      #expect(found.map { $0.kind } == [.unreadableValue])
      #expect(found.first?.message.contains("which is a secret") == true)
      #expect(found.allSatisfy { !$0.message.contains("GQWHD") && $0.found == nil })
    }
  }

  @Test
  func
    `no channel, a key that is there twice, more than seven, and dates that end before they begin are refused`()
  {
    let twice = Self.recipient(Self.one) + "," + Self.recipient(Self.one)
    let many = Array(repeating: Self.recipient(Self.one), count: 8).joined(separator: ",")
    let dates = Self.recipient(Self.one, #", "from": "2026-02-01", "until": "2026-01-31""#)
    #expect(!Self.problems(#"{"channels": []}"#).isEmpty)
    #expect(!Self.problems("{}").isEmpty)
    for recipients in [twice, many, dates] {
      #expect(
        !Self.problems(#"{"channels": [\#(Self.channel)], "recipients": [\#(recipients)]}"#).isEmpty
      )
    }
  }

  @Test func `no layer below the fund says where applications go`() throws {
    let fund = """
      {"format": "ief-policy/1", "id": "fund", "currency": "EUR",
       "apply": {"channels": [\(Self.channel)], "recipients": [\(Self.recipient(Self.one))]},
       "requirements": [{"kind": "positive-amounts"}]}
      """
    let quiet = #"{"format": "ief-policy/1", "id": "call", "extends": "fund", "title": "Call"}"#
    let call = """
      {"format": "ief-policy/1", "id": "call", "extends": "fund",
       "apply": {"channels": [\(Self.channel)], "recipients": [\(Self.recipient(Self.other))]}}
      """
    #expect(try policy("call", in: [fund, quiet]).apply?.recipients.count == 1)
    #expect {
      try policy("call", in: [fund, call])
    } throws: { error in
      let problems = (error as? Refused)?.diagnostics ?? []
      return problems.map { $0.kind } == [.contradiction]
        && problems.first?.message.hasPrefix("only the fund itself says how to apply") == true
    }
  }
}
