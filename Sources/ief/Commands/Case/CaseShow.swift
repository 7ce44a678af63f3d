internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a case: the request, what the rules say, and what happened.",
    usage: "ief case show <code> [<options>]",
    discussion: """
      EXAMPLES
        ief case show C-7K3F9Q
        ief case show C-7K3F9Q --format json
      """)

  @Argument(
    help: ArgumentHelp("Code of the case, or the applicant's own id.", valueName: "code"),
    completion: .caseCodes)
  var code: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var reader: LanguageOption
  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    let (opened, hints, rates) = try desk.read { reader in
      let opened = try desk.open(code, reader)
      return (
        opened, try desk.hints(opened.grantCase.grantApplication, of: opened.code, reader),
        try reader.rates(opened.grantCase.receipt.ratesDigest)
      )
    }
    let questions = desk.conflictQuestions(opened.grantCase.grantApplication)
    switch output.format {
    case .json:
      var writer = JSONWriter()
      opened.write(to: &writer, hints, questions)
      writer.newline()
      Terminal.write(writer)
    case .text:
      let page = CasePage(
        words: ReportWords(reader.language), palette: .terminal,
        today: desk.today, configuration: try CaseConfiguration())
      Terminal.write(page.text(opened, hints, questions, rates))
    }
  }
}
