internal import ArgumentParser
internal import EmergencyFund

struct ShowPolicy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Prints the policy in effect on a date in plain language, with sources and interpretations.",
    usage: "ief policy show <id> [--as-of <date>] [<options>]",
    discussion: """
      The fund, region and call layers are merged as they were in effect on that date. With \
      --format json, prints the merged document and its digest, SHA-256 over the \
      canonical form (RFC 8785) of that document: the value under "policy".

      EXAMPLES
        ief policy show latin-america
        ief policy show latin-america --as-of 2026-03-02
        ief policy show latin-america --as-of 2026-03-02 --format json
        ief policy show latin-america --language es
      """)

  @Argument(help: ArgumentHelp("The policy.", valueName: "id"), completion: .policies)
  var id: String

  @Option(
    help: ArgumentHelp(
      "Date of receipt, as YYYY-MM-DD (default: the latest version of every value).",
      valueName: "date"),
    transform: Day.init(argument:))
  var asOf: Day?

  @OptionGroup var reader: LanguageOption

  @OptionGroup var policies: PolicyOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    var input = InputFiles()
    var folder = try PolicyFolder(policies.policies, &input)
    let policy: Policy
    let chain: [PolicyDocument]
    let document: Document
    do {
      let effective = try folder.policies.effective(id, on: asOf)
      (policy, document) = (effective.policy, effective.document)
      chain = try folder.library.chain(id)
    } catch {
      input.add(error.all)
      try input.stopOnDiagnostics()
      throw ExitCode.ownFault
    }
    switch output.format {
    case .json:
      Terminal.writeLines([policy]) { policy, writer in
        writer.object { writer in
          writer.member("format", "ief-effective-policy/1")
          writer.member("id", policy.id)
          writer.member("on", asOf?.description)
          writer.member("digest", policy.digest)
          writer.key("policy")
          writer.node(document.root.withTextScalars)
        }
      }
    case .text:
      let report = PolicyReport(
        words: ReportWords(reader.language),
        palette: .terminal)
      Terminal.write(report.text(policy, chain, on: asOf))
    }
  }
}
