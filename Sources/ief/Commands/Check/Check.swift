internal import ArgumentParser
internal import EmergencyFund
internal import Foundation
internal import PreCheck

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tells applicants whether they are eligible and what is missing or could change.",
    usage: "ief check [<file>] [--call <id>] [<options>]",
    discussion: """
      Uses the same wording as the page that 'ief precheck page' writes. In a terminal without a \
      file, asks the call's questions one by one: Enter skips a question, < goes back, ? shows \
      what the rules say so far, . stops; of a file, what is still open can be asked. Optional \
      questions, which no rule reads, come after the verdict and only if you want. Nothing is \
      sent, and nothing is stored except the file that you choose at the end.

      EXAMPLES
        ief check application.yaml
        ief check application.json --language es
        ief check --call latin-america
      """)

  @Argument(
    help: ArgumentHelp(
      "An application file in YAML or JSON, or - for standard input.",
      valueName: "file"), completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp("Use this call instead of the one in the file.", valueName: "id"),
    completion: .policies)
  var call: String?

  @OptionGroup var policies: PolicyOptions
  @OptionGroup var rates: RatesOptions

  @OptionGroup var reader: ReaderLanguageOption

  func run() throws {
    let words = PageWords(reader.language)
    var input = InputFiles()
    let document = file.flatMap { input.document($0) }
    let application = document.map { input.read($0, GrantApplication.read) }
    try input.stopOnDiagnostics { OutputText(rendered: words.line($0)) }
    var session = try Session(policies, rates, &input)
    try input.stopOnDiagnostics { OutputText(rendered: words.line($0)) }
    try session.folder.refuseUnknownCall(call)
    let report = CheckReport(words: words, palette: .terminal)
    guard let document, let application else {
      guard isatty(STDIN_FILENO) == 1 else {
        throw ValidationError("give an application file, or -; questions are asked in a terminal")
      }
      var dialogue = CheckDialogue(words: words, report: report, rates: session.rates)
      try dialogue.run(call, &session.folder)
      return
    }
    guard let call = call ?? application.call else {
      throw ValidationError("the application has no call; give one with --call")
    }
    do {
      let policy = try session.folder.policies.policy(call, on: application.receivedOn)
      let form = Form(policy, words)
      var result = CheckResult(
        Draft(document, call: call, today: .current), policy, rates: session.rates, form: form,
        words: words)
      result.findCoveringCalls(
        for: application,
        among: { session.folder.calls(besides: policy, on: application.receivedOn) },
        rates: session.rates)
      Terminal.write(report.text(result, form))
      if file != "-", isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
        let hasOpen = !result.openQuestions(form, words).isEmpty
        var dialogue = CheckDialogue(words: words, report: report, rates: session.rates)
        try dialogue.resume(
          document, file: document.file, call, hasOpen: hasOpen, &session.folder)
      }
      throw ExitCode([result.assessment.outcome])
    } catch let diagnostics as PolicyDiagnostics {
      input.add(diagnostics.placed(atCallOf: document))
      try input.stopOnDiagnostics { OutputText(rendered: words.line($0)) }
    }
  }
}
