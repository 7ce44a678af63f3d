internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import Digests
internal import EmergencyFund
internal import EmergencyFundScheduling

struct OfficerAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds an officer of the team file, with keys of their own and a recovery sheet.",
    usage: "ief officer add <officer> --sheet <file> [<options>]",
    discussion: """
      No case is touched. Roles, regions and conflicts of interest are those of the team file, and \
      are signed by you.

      The first officer to be added is yourself, a lead for all regions. The key that was shared \
      then no longer opens the file, which cannot be undone: --backup makes a copy before that \
      still opens with it, and verifies it.

      EXAMPLES
        ief officer add ana --sheet ana.txt --backup before.ief --yes
        ief officer add ben --new-key-file ben.key --sheet ben.txt
      """)

  @Argument(
    help: ArgumentHelp("Id of the officer in the team file.", valueName: "officer"),
    completion: .officers)
  var officer: String

  @OptionGroup var newKey: NewKeyOptions

  @Option(
    help: ArgumentHelp(
      "Write the recovery sheet to this new file, to be printed and deleted.", valueName: "file"),
    completion: .file())
  var sheet: String

  @Option(
    help: ArgumentHelp(
      "For the first officer: a copy of the file as it is now, to be created.", valueName: "file"),
    completion: .file())
  var backup: String?

  @Flag(help: "For the first officer: do it; without this, only says what would happen.")
  var yes = false

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    guard desk.hasOfficers else { return try addFirst(desk) }
    let source = try newKey.source()
    try RecoverySheet.write(to: sheet, for: officer, by: desk) { handOver in
      try desk.addOfficer(officer, opening: source, handOver: handOver)
    }
    Terminal.write(
      "\(officer) is added; only they should know what opens it, so let them run 'ief officer "
        + "passphrase' and 'ief officer recovery'\n")
  }

  private func addFirst(_ desk: CaseDesk) throws {
    guard officer == desk.actor.id else {
      throw ValidationError("the first officer to be added is yourself, '\(desk.actor.id)'")
    }
    guard let backup else {
      throw ValidationError("give a file for a copy of the case file as it is now with --backup")
    }
    guard yes else {
      Terminal.write(
        "would give \(desk.path) to \(officer): the key that is shared now would no longer open it, "
          + "which cannot be undone; to do it, add --yes\n")
      return
    }
    let source = try newKey.source()
    var leadKey: [UInt8] = []
    try RecoverySheet.write(to: sheet, for: officer, by: desk) { handOver in
      try desk.appointFirstLead(opening: source, backup: backup) { credentials in
        leadKey = credentials.leadKey
        try handOver(credentials)
      }
    }
    Terminal.write(
      "\(officer) is the first lead; a copy as it was before is in \(backup), verified\n"
        + "to be pinned by everyone as leadKey: \(Hexadecimal.text(leadKey))\n"
        + "from now on \(officer) opens the file: set keyFile in the configuration to your own key "
        + "file, or remove it to be asked for your passphrase\n")
  }
}
