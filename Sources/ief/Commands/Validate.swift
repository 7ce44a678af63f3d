internal import ArgumentParser
internal import EmergencyFund

struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks whether applications are eligible and, if not, what would make them so.",
    usage: "ief validate <files> ... [--summary] [<options>]",
    discussion: """
      Prints the verdict first, then unmet rules with suggested fixes, then missing information, \
      then what is met. With --format json, one ief-assessment/1 object per line.

      EXAMPLES
        ief validate application.yaml
        ief validate application.yaml --call ief
        ief validate applications/ --summary
        ief validate applications/ --format json > assessments.ndjson
        ief validate - < application.json
        ief validate application.yaml --language es
      """)

  @OptionGroup var intake: IntakeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var reader: LanguageOption

  @Flag(help: "One line per application instead of every finding.")
  var summary = false

  func run() throws {
    let read = try Intake(intake)
    let assessments = read.submissions.map { $0.assessment }
    switch output.format {
    case .json:
      Terminal.writeLines(assessments) { $0.write(to: &$1, reader.catalogue) }
    case .text:
      let words = ReportWords(reader.language)
      let palette = Palette.terminal
      let report = AssessmentReport(words: words, palette: palette)
      let table = AssessmentTable(words: words, palette: palette)
      var text =
        summary
        ? table.text(read.submissions)
        : read.submissions.map { report.text($0) }.joined(separator: "\n")
      if assessments.count > 1 { text += "\n" + table.summary(assessments) }
      text += read.notes(words)
      Terminal.write(text)
    }
    throw read.exitCode(ExitCode(assessments.map { $0.outcome }))
  }
}
