internal import ArgumentParser
internal import EmergencyFund
internal import Foundation
internal import PreCheck

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Tells applicants if they are eligible, what is missing, and what would make them eligible.",
    usage: "ief check [<file>] [--call <id>] [<options>]",
    discussion: """
      Uses the same wording as the page that 'ief precheck page' writes. Without a file, in a \
      terminal, asks the call's questions one by one: Enter skips a question, < goes back, . stops. \
      Nothing is sent, and nothing is stored except the file that you choose at the end.

      EXAMPLES
        ief check application.yaml
        ief check application.json --language es
        ief check --call latin-america
      """)

  @Argument(
    help: ArgumentHelp(
      "An application file in YAML or JSON, or - for standard input.",
      valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("Use this call instead of the one in the file.", valueName: "id"))
  var call: String?

  @Option(
    help: ArgumentHelp(
      "Folder of policies; by default IEF_POLICIES, or else the one that ships with ief.",
      valueName: "folder"))
  var policies: String?

  @Option(
    help: ArgumentHelp("Rates table; by default the one beside the policies.", valueName: "file"))
  var rates: String?

  @OptionGroup var reader: LanguageOption

  func run() throws {
    let words = PageWords(reader.language)
    var input = InputFiles()
    let document = file.flatMap { input.document($0) }
    let application = document.map { input.read($0, GrantApplication.read) }
    try input.stopOnComplaints { words.line($0) }
    var folder = try PolicyFolder(policies, &input)
    let (table, _) = folder.rates(rates, &input)
    try input.stopOnComplaints { words.line($0) }
    try folder.refuseUnknownCall(call)
    let report = CheckReport(words: words, palette: Palette(isOn: Terminal.hasColour))
    guard let document, let application else {
      guard isatty(STDIN_FILENO) == 1 else {
        throw ValidationError("name an application file, or -; questions are asked on a terminal")
      }
      var dialogue = CheckDialogue(words: words, report: report, rates: table)
      try dialogue.run(call, &folder)
      return
    }
    guard let call = call ?? application.call else {
      throw ValidationError("the application has no call; give one with --call")
    }
    do {
      let policy = try folder.policy(call, on: application.receivedOn)
      let form = Form(policy, words)
      let result = CheckResult(
        Draft(document, call: call), policy, rates: table, form: form, words: words)
      Terminal.write(report.text(result, form))
      throw ExitCode([result.assessment.outcome])
    } catch let complaints as PolicyComplaints {
      input.add(complaints.placed(atCallOf: document))
      try input.stopOnComplaints { words.line($0) }
    }
  }
}
