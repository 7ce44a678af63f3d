internal import ApplicationImport
internal import ArgumentParser
internal import EmergencyFund

struct ImportApplications: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Turns a table that a form or a spreadsheet exports into applications.",
    usage: "ief import [--mapping <file>] <table> [<options>]",
    discussion: """
      A mapping says which column becomes which field and what its words stand for; --draft writes \
      a first one from the headers. Each row is judged on its own: those that can be read become \
      applications, as JSON lines or as a file each, and the others are named by their row and \
      column. What a person wrote is never printed, except as the application itself.

      EXAMPLES
        ief import --draft answers.csv > mapping.yaml
        ief import --mapping mapping.yaml answers.csv --dry-run
        ief import --mapping mapping.yaml answers.csv --output applications
        ief import --mapping mapping.yaml answers.csv | ief screen -
      """)

  @Argument(
    help: ArgumentHelp(
      "A table as CSV, with headers in its first row, or - for standard input.",
      valueName: "table"), completion: .file())
  var table: String

  @Option(
    help: ArgumentHelp("The mapping of columns to fields.", valueName: "file"),
    completion: .file())
  var mapping: String?

  @Option(
    help: ArgumentHelp(
      "Write each application to a file of its own in this folder.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Flag(help: "Show what each row becomes, without a person's own words; nothing is written.")
  var dryRun = false

  @Flag(help: "Write a draft of a mapping from the headers, to be completed.")
  var draft = false

  @Option(
    help: ArgumentHelp(
      "Encoding of the table: \(TextEncoding.allCases.map { $0.rawValue }.joined(separator: ", ")) (default: recognised).",
      valueName: "name"))
  var encoding: TextEncoding?

  @Option(
    help: ArgumentHelp(
      "Delimiter of the table: \(Delimiter.allCases.map { $0.rawValue }.joined(separator: ", ")) (default: recognised).",
      valueName: "name"))
  var delimiter: Delimiter?

  func validate() throws {
    if draft == (mapping != nil) {
      throw ValidationError("give a mapping with --mapping, or write a first one with --draft")
    }
    if draft, dryRun || output != nil {
      throw ValidationError("--draft imports nothing; leave out --dry-run and --output")
    }
    try IntakeOptions.refuseTwice([table, mapping])
  }

  func run() throws {
    var input = InputFiles(limits: .largest)
    let mapping = self.mapping.flatMap { input.read($0, ImportMapping.read) }
    let bytes = input.bytes(table)
    try input.stopOnDiagnostics()
    guard let bytes else { return }
    let name = table == "-" ? InputFiles.standardInput : table
    let read: Table
    do throws(TableError) {
      read = try Table(
        bytes, encoding: encoding ?? mapping?.encoding,
        delimiter: delimiter ?? mapping?.delimiter)
    } catch {
      Terminal.diagnose("\(name): error: \(error.message)")
      throw ExitCode.badInput
    }
    guard let mapping else {
      return Terminal.write(OutputText(rendered: MappingDraft(read).text))
    }
    let importing = TableImport(read, file: name, mapping)
    try ImportReport.stop(onMissing: importing.missing, mapping: self.mapping ?? "", table: name)
    let rows = importing.rows
    if dryRun {
      for row in rows { Terminal.write(ImportReport.text(row)) }
    } else if let output {
      try ImportedFiles.write(rows, to: output)
    } else {
      Terminal.writeLines(rows.compactMap { $0.application }) { $0.write(to: &$1) }
    }
    ImportReport.report(rows, unread: importing.unread, table: name)
    if rows.contains(where: { $0.application == nil }) { throw ExitCode.badInput }
  }
}

extension TextEncoding: ExpressibleByArgument {}
extension Delimiter: ExpressibleByArgument {}
