internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

struct CaseInit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Creates a new case file.",
    usage: "ief case init <file> [<options>]",
    discussion: """
      The key comes from a key file or a passphrase. Without it nobody can read the file, and \
      there is no recovery: keep a copy of the key separate from copies of the file.

      EXAMPLES
        ief case init cases.ief --key-file cases.key
        ief case init cases.ief
      """)

  @Argument(help: ArgumentHelp("The file to create.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var key: CaseKeyOptions

  func run() throws {
    let source = try key.source(try CaseConfiguration(), isNew: true)
    try CaseDesk.reporting(file) { try CaseFile.create(at: file, key: source) }
    Terminal.write("created \(file)\n")
  }
}
