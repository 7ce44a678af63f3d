internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseFind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Finds cases by code, applicant's id, name, contact or reference.",
    usage: "ief case find <text> [<options>]",
    discussion: """
      Finds whole names and addresses, however they are written: only keyed hashes of them are in \
      the file. Leads also find names that are nearly the same.

      --format json prints a row like 'ief case list', with what the text is in the case (found).

      Exit code 0 if a case was found, 1 otherwise.

      EXAMPLES
        ief case find "Amaru Illa"
        ief case find +51999000111
        ief case find MQ-2026-114
      """)

  @Argument(
    help: ArgumentHelp("What to look for, or - for standard input.", valueName: "text"))
  var text: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: CaseOptions

  func run() throws {
    let text = try OwnText.read(text)
    let desk = try CaseDesk(options)
    let found = try desk.find(text)
    switch output.format {
    case .json: Terminal.writeLines(found) { $0.write(to: &$1, today: desk.today) }
    case .text: Terminal.write(found.isEmpty ? "no cases\n" : found.map { $0.line }.joined())
    }
    if found.isEmpty { throw ExitCode(1) }
  }
}

extension FoundCase {
  fileprivate var line: OutputText {
    let state = CaseState(rawValue: entry.state)?.words ?? entry.state
    return "\(entry.code)  \(entry.call), \(state): \(places.joined(separator: ", "))\n"
  }

  fileprivate func write(to writer: inout JSONWriter, today: Day) {
    CaseRow(entry, today: today)?.write(to: &writer) { $0.member("found", places) }
  }
}
