internal import ArgumentParser
internal import CaseDesk

struct OfficerUpdate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract:
      "Signs an officer's roles, regions and conflicts of interest as the team file has them.",
    usage: "ief officer update <officer> [<options>]",
    discussion: """
      EXAMPLES
        ief officer update ben
      """)

  @Argument(help: ArgumentHelp("Id of the officer.", valueName: "officer"), completion: .officers)
  var officer: String

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.updateOfficer(officer)
    Terminal.write("\(officer) has the rights that the team file gives\n")
  }
}
