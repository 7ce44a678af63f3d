import EmergencyFundYAML
import Foundation
import TestSupport
import Testing

@testable import EmergencyFund
@testable import EmergencyFundPolicyTools

@Suite struct RealCallTests {
  static let calls = [
    "Policies/ief/asia.yaml", "Policies/ief/eastern-europe-caucasus-central-asia.yaml",
    "Policies/ief/latin-america.yaml", "Policies/ief/sub-saharan-africa.yaml",
    "Samples/policies/example-short-call.yaml", "Samples/policies/example-suspended-call.yaml",
  ]

  private func read(_ path: String) throws -> (Document, [UInt8]) {
    let bytes = [UInt8](try Data(contentsOf: Checkout.root.appending(path: path)))
    return (try YAMLReader.read(bytes, file: path), bytes)
  }

  @Test(arguments: calls)
  func `changes one line of a call of the project for one more country`(_ path: String) throws {
    let (document, bytes) = try read(path)
    let fund = try read("Policies/ief/fund.yaml").0
    let library = PolicyLibrary([fund, document])
    let id = try #require(document.root.text(under: "id"))
    let form = try CallForm(id, in: library, on: nil)
    #expect(try CallEdit(document, bytes, form, form.answers, from: nil).text == bytes)
    var answers = CallAnswers()
    let countries = try #require(form.field("country.countries"))
    answers["country.countries"] =
      countries.isOwn ? countries.value + ["NO"] : ["NO"]
    answers["basis.source"] = ["announcement"]
    for day in [nil, Day("2027-01-01")] {
      let edit = try CallEdit(document, bytes, form, answers, from: day)
      #expect(try edit.read.root.withoutPlaces == edit.document.root.withoutPlaces)
      let policy = try PolicyLibrary([fund, edit.read]).policy(id, on: nil)
      let country = try #require(policy.requirements.first { $0.kind == .country })
      #expect(
        country.sentence(in: policy).entries.count
          == (countries.isOwn ? countries.value.count + 1 : 1))
      guard day != nil else { continue }
      // Everything that was there is still there, in its order.
      var rest = edit.text[...]
      for line in bytes.split(separator: 0x0A) {
        guard let range = rest.firstRange(of: line) else {
          Issue.record("a line is gone: \(String(decoding: line, as: UTF8.self))")
          break
        }
        rest = rest[range.upperBound...]
      }
    }
  }
}
