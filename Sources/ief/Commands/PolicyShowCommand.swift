internal import ArgumentParser
internal import EmergencyFund

struct ShowPolicy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Prints the policy in force on a date in plain language, with sources and interpretations.",
    usage: "ief policy show <id> [--on <day>] [<options>]",
    discussion: """
      The fund, region and call layers are merged as they were in force on that date. With \
      --format json, prints the merged document and its digest, SHA-256 over the \
      canonical form (RFC 8785) of that document: the value under "policy".

      EXAMPLES
        ief policy show latin-america
        ief policy show latin-america --on 2026-03-02
        ief policy show latin-america --on 2026-03-02 --format json
        ief policy show latin-america --language es
      """)

  @Argument(help: ArgumentHelp("The policy.", valueName: "id"))
  var id: String

  @Option(
    help: ArgumentHelp(
      "Date of receipt, as YYYY-MM-DD (default: the latest version of every value).",
      valueName: "day"),
    transform: Day.init(argument:))
  var on: Day?

  @OptionGroup var reader: LanguageOption

  @Option(help: ArgumentHelp("Folder of policies.", valueName: "folder"))
  var policies: String?

  @Option(help: "How to print: text for people, json for programs.")
  var format: OutputFormat = .text

  func run() throws {
    var input = InputFiles()
    var folder = try PolicyFolder(policies, &input)
    let policy: Policy
    let chain: [PolicyDocument]
    let document: Document
    do {
      policy = try folder.policy(id, on: on)
      chain = try folder.library.chain(id)
      document = try folder.library.resolvedDocument(id, on: on)
    } catch {
      input.add(error.all)
      try input.stopOnComplaints()
      throw ExitCode.ownFault
    }
    switch format {
    case .json:
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("format", "ief-effective-policy/1")
        writer.member("id", policy.id)
        writer.member("on", on?.description)
        writer.member("digest", policy.digest)
        writer.key("policy")
        writer.node(document.root.withTextScalars)
      }
      writer.newline()
      Terminal.write(writer.text)
    case .text:
      let report = PolicyReport(
        words: ReportWords(reader.language),
        palette: Palette(isOn: Terminal.hasColour))
      Terminal.write(report.text(policy, chain, on: on))
    }
  }
}

struct ListPolicies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the available policies.",
    usage: "ief policy list [--on <day>] [<options>]",
    discussion: """
      EXAMPLES
        ief policy list
        ief policy list --policies my-calls/
      """)

  @Option(help: ArgumentHelp("Folder of policies.", valueName: "folder"))
  var policies: String?

  @Option(
    help: ArgumentHelp("Reference date, as YYYY-MM-DD (default: today).", valueName: "day"),
    transform: Day.init(argument:))
  var on: Day = .current

  @Option(help: "How to print: text for people, json for programs.")
  var format: OutputFormat = .text

  func run() throws {
    var input = InputFiles()
    var folder = try PolicyFolder(policies, &input)
    var rows: [PolicyRow] = []
    for id in folder.library.ids {
      do {
        let policy = try folder.policy(id, on: on)
        let above = try folder.library.chain(id).last?.extends
        rows.append(PolicyRow(policy: policy, extends: above, on: on))
      } catch {
        input.add(error.all)
      }
    }
    switch format {
    case .json:
      var writer = JSONWriter()
      for row in rows {
        row.write(to: &writer)
        writer.newline()
      }
      Terminal.write(writer.text)
    case .text: Terminal.write(PolicyRow.list(rows, Palette(isOn: Terminal.hasColour)))
    }
    try input.stopOnComplaints()
  }
}
