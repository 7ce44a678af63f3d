internal import ArgumentParser
internal import EmergencyFund

struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "Opens the officers' desk: the whole work on a case in a browser.",
    usage: "ief desk [<case-file>] [<options>]",
    discussion: """
      Listens on this computer alone and prints a link that works once; in the browser, you unlock \
      the desk with your passphrase or key file. Enter prints another link, Ctrl-C locks everything \
      and ends.

      With --listen it serves a team over a network, with TLS: officers log in with their id, their \
      passphrase or key file, and a code from their phone. What the server can read while somebody \
      is logged in, and how to set it up, is in the guide "A server for the team". Read it first.

      EXAMPLES
        ief desk
        ief desk cases.ief --team team.yaml --as ana
        ief desk --language es
        ief desk --listen 127.0.0.1:8080 --name desk.example --behind-proxy
      """)

  @Argument(
    help: ArgumentHelp("Case file (default: from the configuration).", valueName: "case-file"),
    completion: .file())
  var caseFile: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Officer id to suggest (default: IEF_AS, or from the configuration).", valueName: "officer"),
    completion: .officers)
  var actor: String?

  @Option(
    help: ArgumentHelp("Team file: officers with their roles and regions.", valueName: "file"),
    completion: .file())
  var team: String?

  @Option(
    help: ArgumentHelp("Port to listen on (default: any that is free).", valueName: "port"))
  var port: Int?

  @Option(
    help: ArgumentHelp(
      "Language of the pages until an officer chooses theirs: \(Language.tags).",
      valueName: "language"),
    completion: .list(Language.allCases.map { $0.tag }),
    transform: Language.init(argument:))
  var language: Language = .english

  @OptionGroup(title: "For a team") var server: DeskServerOptions

  func validate() throws {
    try server.validate(port: port)
    if let port, !(1...65_535).contains(port) {
      throw ValidationError("--port: expected a number from 1 to 65535")
    }
  }

  func run() throws {
    #if Desk
    try open()
    #else
    Terminal.diagnose(
      "error: this tool was built without the desk; in a checkout of ief, 'make desk' builds it")
    throw ExitCode.usage
    #endif
  }
}
