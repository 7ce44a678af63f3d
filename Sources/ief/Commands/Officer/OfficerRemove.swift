internal import ArgumentParser
internal import CaseDesk

struct OfficerRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Removes an officer, and changes the key of the file.",
    usage: "ief officer remove <officer> [--yes] [<options>]",
    discussion: """
      A new key of the file wraps the key of every case, and is given to everyone else. Copies of \
      the file that the officer kept stay readable for them; what they signed stays valid.

      EXAMPLES
        ief officer remove ben --yes
      """)

  @Argument(help: ArgumentHelp("Id of the officer.", valueName: "officer"), completion: .officers)
  var officer: String

  @Flag(help: "Do it; without this, only says what would happen.")
  var yes = false

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    guard yes else {
      try desk.requireRemovable(officer)
      Terminal.write(
        "would remove \(officer), who could no longer open the file; copies that they kept stay "
          + "readable for them; to do it, add --yes\n")
      return
    }
    try desk.removeOfficer(officer)
    Terminal.write(
      "\(officer) is removed, and the key of the file is another; make a backup and a checkpoint, "
        + "since earlier copies still open for \(officer)\n")
  }
}
