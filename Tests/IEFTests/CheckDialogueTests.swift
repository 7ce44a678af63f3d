import EmergencyFund
import Foundation
import PreCheck
import Testing

/// The conversation of `ief check` on a terminal adds entries, in any language.
@Suite struct CheckDialogueTests {
  /// A language, and how its keyboard writes digits.
  struct Speaker: CustomTestStringConvertible {
    let language: Language
    let zero: UInt32

    var testDescription: String { language.tag }

    /// A text with the digits of the keyboard.
    func types(_ text: String) -> String {
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { scalar in
            (0x30...0x39).contains(scalar.value)
              ? Unicode.Scalar(scalar.value - 0x30 + zero) ?? scalar : scalar
          }))
    }
  }

  static let speakers = [
    Speaker(language: .english, zero: 0x30), Speaker(language: .arabic, zero: 0x660),
    // Persian digits, which many keyboards of the region write.
    Speaker(language: .russian, zero: 0x6F0),
  ]

  /// What is typed, by question: three incidents, three referees, three costs, three grants.
  static let typed = [
    "PE",
    "14", "2026-02-20", "2", "first", "1",
    "15", "2026-02-10", "2", "", "1",
    "16", "2026-01-30", "1", "", "2",
    "1", "6",
    "PEN", "1", "", "1", "300.00", "1", "1",
    "2", "", "2", "400", "2", "1",
    "3", "", "3", "500.5", "2 3", "2",
    "", "0", "2",
    "3",
    "2026-03-16", "2026-05-16", "2026-03-02",
  ]

  @Test(arguments: speakers)
  func `adds a second and a third incident and cost`(speaker: Speaker) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let saved = folder.path + "/mine.json"
    let run = try Terminal.converse(
      ["check", "--call", "latin-america", "--language", speaker.language.tag],
      typing: Self.typed.map { speaker.types($0) } + ["n", saved], environment: ["NO_COLOR": "1"])
    let words = PageWords(speaker.language)
    for entry in [PageMessageID.incidentEntry, .itemEntry] {
      let third = words.text(entry, .count("number", 3))
      #expect(run.contains(third), "\(third)\n\(run)")
    }
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: saved)))
    let document = try JSONReader.read(bytes, file: saved)
    func texts(_ path: String, _ key: String) -> [String] {
      (0..<3).compactMap { document.node(at: "\(path)[\($0)].\(key)")?.written }
    }
    #expect(texts("incidents", "type") == ["dev.confiscated", "dev.stolen", "dev.lost"])
    #expect(texts("incidents", "occurredOn") == ["2026-02-20", "2026-02-10", "2026-01-30"])
    #expect(texts("budget.items", "category").count == 3)
    #expect(texts("budget.items", "quantity") == ["1", "2", "3"])
    #expect(texts("budget.items", "unitCost") == ["300", "400", "500.5"])
    #expect(document.node(at: "incidents[3]") == nil)
    #expect(document.node(at: "budget.items[3]") == nil)
    #expect(document.node(at: "budget.items[2].respondsTo[1]")?.written == "i3")
  }

  @Test func `asks like the page: titles, y and n, local names, dates and amounts`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let saved = folder.path + "/mine.json"
    let typed = [
      "4", "peru", "14", "20/2/2026", "s", "n", "", "n", "1", "6", "usd", "1", "", "1", "$9.000,50",
      "1", "n", "", "0", "n", "2", "s", "n", "16 mar 2026", "n", "16 mar 2026", "s", ".", saved,
    ]
    let run = try Terminal.converse(
      ["check"], typing: typed, environment: ["NO_COLOR": "1", "LANG": "es_PE.UTF-8"])
    #expect(run.contains("Fondo de Emergencia para Incidentes, América Latina"))
    #expect(!run.contains("latin-america"))
    #expect(run.contains("¿Quiere decir 20 de febrero de 2026? Sí / No (s/n)"))
    #expect(run.contains("Agregar: Incidente 2"))
    let document = try JSONReader.read(
      [UInt8](try Data(contentsOf: URL(fileURLWithPath: saved))), file: saved)
    func text(_ path: String) -> String? { document.node(at: path)?.written }
    #expect(text("incidents[0].occurredOn") == "2026-02-20")
    #expect(text("applicant.country") == "PE")
    #expect(text("budget.items[0].unitCost") == "9000.5")
    #expect(text("project.startsOn") == "2026-03-16")
  }

  @Test func `asks the optional questions after the verdict, only if the person wants`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let saved = folder.path + "/mine.json"
    let asked = "Other questions help the fund"
    let refused = try Terminal.converse(
      ["check", "--call", "latin-america"], typing: ["PE", "."], environment: ["NO_COLOR": "1"])
    #expect(!refused.contains(asked))
    // What the rules need, then: how to reach you, the rest of the parts not, and what the fund may do.
    let typed =
      Self.typed + ["y", "y", "Ana (invented)", "1", "@ana_example", "español", "", "Never call"]
      + ["n", "n", "n", "n", "n", "n", "n", "y", "y", "n", "", "The police; My landlord", "n", "n"]
    let run = try Terminal.converse(
      ["check", "--call", "latin-america"], typing: typed + [saved],
      environment: ["NO_COLOR": "1"])
    let verdict = try #require(run.range(of: "Your request"))
    let offer = try #require(run.range(of: asked), "\(run)")
    #expect(verdict.lowerBound < offer.lowerBound)
    let document = try JSONReader.read(
      [UInt8](try Data(contentsOf: URL(fileURLWithPath: saved))), file: saved)
    func text(_ path: String) -> String? { document.node(at: path)?.written }
    #expect(text("applicant.name") == "Ana (invented)")
    #expect(text("applicant.contact.channel") == "signal")
    #expect(text("applicant.contact.language") == "es")
    #expect(text("applicant.contact.doNot") == "Never call")
    #expect(document.node(at: "consents.contactReferences")?.content == .boolean(true))
    #expect(text("consents.neverShareWith[1]") == "My landlord")
    #expect(document.node(at: "statistics") == nil)
    // Taken up again, only what is left is offered.
    let again = try Terminal.converse(
      ["check", saved], typing: ["y", "y", "after six", "."], environment: ["NO_COLOR": "1"])
    #expect(again.contains("How to reach you: answer this part (1)?"), "\(again)")
  }

  @Test func `shows reasons half-way, and a name that is nearly right is offered back`() throws {
    let run = try Terminal.converse(
      ["check", "--call", "latin-america"],
      typing: ["?", "Perru", "n", "6", "?", "."],
      environment: ["NO_COLOR": "1"])
    #expect(run.components(separatedBy: "Still to answer").count > 2, "\(run)")
    #expect(run.contains("Do you mean Peru? Yes / No (y/n)"))
    // The list of countries is not shown, so that no number stands for one.
    #expect(run.contains("This cannot be read: 6"), "\(run)")
  }

  @Test func `the interrupt key offers to save, and a saved file is taken up again`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let saved = folder.path + "/mine.json"
    let first = try Terminal.converse(
      ["check", "--call", "latin-america"],
      typing: ["PE", "14", "2026-02-20", Terminal.interruptKey, saved],
      environment: ["NO_COLOR": "1"])
    #expect(first.contains("Saved to \(saved)."), "\(first)")
    let again = try Terminal.converse(
      ["check", saved], typing: ["y", "n", ".", saved], environment: ["NO_COLOR": "1"])
    #expect(again.contains("Do you want to answer the open questions now? Yes / No (y/n)"))
    #expect(again.contains("Incident 1: Is it still going on?"), "\(again)")
    #expect(!again.contains("Incident 1: What kind of incident was it?\r\n  1 "))
    let document = try JSONReader.read(
      [UInt8](try Data(contentsOf: URL(fileURLWithPath: saved))), file: saved)
    #expect(document.node(at: "incidents[0].type")?.written == "dev.confiscated")
    #expect(document.node(at: "incidents[0].ongoing")?.content == .boolean(false))
  }
}

extension Node {
  /// The text or number of a value.
  fileprivate var written: String? {
    switch content {
    case .string(let text), .plain(let text), .number(let text): text
    default: nil
    }
  }
}
