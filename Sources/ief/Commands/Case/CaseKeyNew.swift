internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

struct CaseKeyNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Creates a new random key file.",
    discussion: """
      EXAMPLES
        ief case key new cases.key
      """)

  @Argument(help: ArgumentHelp("The file to create.", valueName: "file"), completion: .file())
  var file: String

  func run() throws {
    try CaseDesk.reporting(file) {
      var text = Array(FundKeySource.newKeyFileText().utf8)
      defer { text.wipe() }
      try PrivateFile.create(file, text)
    }
    Terminal.write("created \(file); keep a copy separate from the case file\n")
  }
}
