internal import ArgumentParser

struct OfficerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "officer",
    abstract: "Gives officers keys of their own, with which they open the case file and sign.",
    discussion: """
      A case file begins with one key that all share. Once its first lead is added here, each \
      officer opens it with a passphrase or key file of their own, and signs what they record: who \
      acted is then proven, and not only said. Their roles, regions and conflicts of interest are \
      those that a lead signed; the team file keeps hours, absences and languages.

      Everyone pins the first lead's public key, which is printed on each recovery sheet, in \
      ~/.config/ief/config.yaml:

        leadKey: 64 hexadecimal digits

      EXAMPLES
        ief officer add ana --sheet ana.txt --backup before.ief --yes
        ief officer add ben --new-key-file ben.key --sheet ben.txt
        ief officer list
        ief officer remove ben --yes
      """,
    subcommands: [
      OfficerAdd.self, OfficerList.self, OfficerUpdate.self, OfficerRemove.self,
      OfficerPassphrase.self, OfficerRecovery.self, OfficerResetCode.self,
    ])
}
