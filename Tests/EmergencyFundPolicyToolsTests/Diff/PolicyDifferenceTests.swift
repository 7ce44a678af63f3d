import TestSupport
import Testing

@testable import EmergencyFund
@testable import EmergencyFundPolicyTools

@Suite struct PolicyDifferenceTests {
  private func version(_ test: NarrowingCase, _ parameters: String?) throws -> Policy {
    let own = parameters.map { ", " + test.requirement($0) } ?? ""
    return try policy(
      requirements: #"{"kind": "references", "id": "base", "minimum": 0}"# + own,
      members: #""currency": "EUR", "# + NarrowingCase.groups)
  }

  @Test(arguments: NarrowingCase.all)
  func `tells narrowed from widened, with an example of each`(_ test: NarrowingCase) throws {
    let wide = try version(test, test.wide)
    let narrow = try version(test, test.narrow)
    let narrowed = try #require(PolicyDifference.all(from: wide, to: narrow).first)
    let widened = try #require(PolicyDifference.all(from: narrow, to: wide).first)
    #expect(narrowed.meaning == (test.kind == "judgement" ? .reworded : .narrowed))
    #expect(widened.meaning == (test.kind == "judgement" ? .reworded : .widened))
    #expect(narrowed.examples.count == (test.hasExample ? 1 : 0))
    #expect(widened.examples.count == (test.hasExample ? 1 : 0))
    for (difference, old, new) in [(narrowed, wide, narrow), (widened, narrow, wide)] {
      for example in difference.examples {
        #expect(old.assess(example.application, rates: .empty).outcome == example.before)
        #expect(new.assess(example.application, rates: .empty).outcome == example.after)
        #expect(example.before != example.after)
      }
    }
  }

  @Test(arguments: NarrowingCase.all)
  func `finds what was added and removed`(_ test: NarrowingCase) throws {
    let without = try version(test, nil)
    let with = try version(test, test.narrow)
    #expect(PolicyDifference.all(from: without, to: with).map { $0.meaning } == [.added])
    #expect(PolicyDifference.all(from: with, to: without).map { $0.meaning } == [.removed])
    #expect(PolicyDifference.all(from: with, to: with).isEmpty)
  }

  @Test func `says that a change goes both ways`() throws {
    let old = try policy(
      requirements: #"{"kind": "country", "countries": ["PE", "BO"]}"#)
    let new = try policy(
      requirements: #"{"kind": "country", "countries": ["PE", "CL"]}"#)
    let difference = try #require(PolicyDifference.all(from: old, to: new).first)
    #expect(difference.meaning == .moved)
    #expect(difference.examples.map { $0.application.applicant.country?.code } == ["CL", "BO"])
  }

  @Test func `says that other words decide nothing`() throws {
    let old = try policy(
      requirements: #"{"kind": "references", "minimum": 2, "reading": "one"}"#)
    let new = try policy(
      requirements: #"{"kind": "references", "minimum": 2, "reading": "another"}"#)
    let difference = try #require(PolicyDifference.all(from: old, to: new).first)
    #expect(difference.meaning == .reworded)
    #expect(difference.examples.isEmpty)
  }

  @Test func `a rule of which a value is assumed is wider`() throws {
    func version(_ members: String) throws -> Policy {
      try policy(requirements: #"{"kind": "minimum", "amount": 100\#(members)}"#)
    }
    let sourced = try version("")
    let assumed = try version(#", "assumed": {"amount": "no text gives it"}"#)
    let marked = try #require(PolicyDifference.all(from: sourced, to: assumed).first)
    #expect(marked.meaning == .widened)
    #expect(marked.examples.map { $0.before } == [.ineligible])
    #expect(marked.examples.map { $0.after } == [.needsPerson])
    let adopted = try #require(PolicyDifference.all(from: assumed, to: sourced).first)
    #expect(adopted.meaning == .narrowed)
  }
}
