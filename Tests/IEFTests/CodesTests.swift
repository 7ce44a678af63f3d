import EmergencyFund
import Foundation
import Testing

@Suite struct CodesTests {
  @Test func `lists codes with their titles in a language`() async throws {
    let run = try await Tool.shared(["codes", "incidents", "--language", "es"])
    #expect(run.code == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("incidents\n"))
    #expect(run.output.contains("\n  dev.stolen"))
    #expect(run.lines.count > IncidentType.allCases.count)
  }

  @Test(arguments: [
    "countries", "currencies", "incidents", "harms", "applicants", "categories", "groups",
    "exclusions",
  ])
  func `every code of the shipped lists has a title in every language`(kind: String) async throws {
    for language in Language.allCases {
      let run = try await Tool.shared(
        ["codes", kind, "--format", "csv", "--language", language.tag])
      let rows = run.output.split(separator: "\r\n").dropFirst()
      #expect(rows.count > 2)
      for row in rows {
        #expect(row.hasPrefix("\(kind),"))
        #expect(!row.hasSuffix(","), "\(row) in \(language)")
      }
    }
  }

  @Test func `lists every kind as JSON`() async throws {
    let run = try await Tool.shared(["codes", "--format", "json"])
    let document = try JSONReader.read(Array(run.output.utf8), file: "codes.json")
    #expect(document.node(at: "format")?.content == .string("ief-codes/1"))
    guard case .list(let codes) = document.node(at: "codes")?.content else {
      Issue.record("no list of codes")
      return
    }
    #expect(codes.count > 450)
    let sol = codes.first { $0.text(under: "code") == "PEN" }
    #expect(sol?.text(under: "title") == "Peruvian Sol")
  }

  @Test func `suggests the kind that was meant`() throws {
    let run = try Tool.run(["codes", "country"])
    #expect(run.code == 64)
    #expect(run.errors.contains("countries"))
  }
}
