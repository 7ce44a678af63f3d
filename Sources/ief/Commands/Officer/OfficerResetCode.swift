internal import ArgumentParser
internal import CaseDesk

struct OfficerResetCode: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset-code",
    abstract: "Takes an officer's second step for logging in to a server away.",
    usage: "ief officer reset-code <officer> [--yes] [<options>]",
    discussion: """
      For whoever lost the phone with their codes: they set up a new second step when they log in \
      next. Until then, whoever knows their passphrase can, so make sure that it is really they who \
      ask. The access log says who did it.

      EXAMPLES
        ief officer reset-code ben --yes
      """)

  @Argument(help: ArgumentHelp("Id of the officer.", valueName: "officer"), completion: .officers)
  var officer: String

  @Flag(help: "Do it; without this, only says what would happen.")
  var yes = false

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    guard yes else {
      try desk.requireResettable(officer)
      Terminal.write(
        "would take the second step of \(officer) away, who would set up a new one when they log in "
          + "to the server next; to do it, add --yes\n")
      return
    }
    Terminal.write(
      try desk.resetSecondStep(of: officer)
        ? "\(officer) has no second step any more, and sets up a new one when they log in next\n"
        : "\(officer) had none\n")
  }
}
