internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
internal import Foundation

struct CaseKeyNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Creates a new random key file.",
    discussion: """
      EXAMPLES
        ief case key new cases.key
      """)

  @Argument(help: ArgumentHelp("The file to create.", valueName: "file"))
  var file: String

  func run() throws {
    guard !FileManager.default.fileExists(atPath: file) else {
      Terminal.diagnose(
        "\(file): error: the file already exists; choose another name")
      throw ExitCode.unwritable
    }
    let made = FileManager.default.createFile(
      atPath: file, contents: Data(FundKeySource.newKeyFileText().utf8),
      attributes: [.posixPermissions: 0o600])
    guard made else {
      Terminal.diagnose("\(file): error: the file cannot be written")
      throw ExitCode.unwritable
    }
    Terminal.write("created \(file); keep a copy separate from the case file\n")
  }
}
