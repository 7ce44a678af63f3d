internal import ArgumentParser
internal import EmergencyFund

/// Lists the codes that documents use.
struct Codes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codes",
    abstract: "Lists the codes that documents use, with their titles.",
    usage: "ief codes [<kind>] [<options>]",
    discussion: """
      Without a kind, lists all of them. Categories, groups, exclusions and documents are those \
      that the policies define.

      EXAMPLES
        ief codes incidents
        ief codes countries --language es
        ief codes --format csv
      """)

  @Argument(
    help: ArgumentHelp(
      "Kind of code: \(CodeKind.allCases.map { $0.rawValue }.joined(separator: ", ")).",
      valueName: "kind"))
  var kind: CodeKind?

  @Option(help: "Output format: text for people, json for programs, csv for spreadsheets.")
  var format: CodesFormat = .text

  @OptionGroup var policies: PolicyOptions

  @OptionGroup var reader: LanguageOption

  func run() throws {
    let kinds = kind.map { [$0] } ?? CodeKind.allCases
    var codes = kinds.flatMap { CodeList.builtIn($0) }
    if kinds.contains(where: { CodeList.builtIn($0).isEmpty }) {
      var input = InputFiles()
      var folder = try PolicyFolder(policies.policies, &input)
      // A layer that only its calls complete may be incomplete on its own.
      let complete = folder.library.ids.compactMap { try? folder.policies.policy($0, on: nil) }
      codes += CodeList.defined(by: complete).filter { kinds.contains($0.kind) }
    }
    let rows = codes.sorted {
      kinds.firstIndex(of: $0.kind) ?? 0 < kinds.firstIndex(of: $1.kind) ?? 0
    }
    let report = CodesReport(codes: rows, language: reader.language)
    switch format {
    case .text: Terminal.write(report.text(Palette.terminal))
    case .csv: Terminal.write(report.table)
    case .json: Terminal.write { report.write(to: &$0) }
    }
  }
}

enum CodesFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}
