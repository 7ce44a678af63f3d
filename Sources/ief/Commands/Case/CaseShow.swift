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
      Where officers have keys of their own, each event says who signed it.

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
    let view = try desk.view(code)
    switch output.format {
    case .json:
      var writer = JSONWriter()
      view.write(to: &writer)
      writer.newline()
      Terminal.write(writer)
    case .text:
      let page = CasePage(
        words: ReportWords(reader.language), palette: .terminal,
        today: desk.today, configuration: try CaseConfiguration())
      Terminal.write(page.text(view))
    }
  }
}
