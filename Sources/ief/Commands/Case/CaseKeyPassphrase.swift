internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund

struct CaseKeyPassphrase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase",
    abstract: "Prints a new random passphrase: five words, 80 bits.",
    discussion: """
      Each word is one of 65,536: consonant, vowel, consonant, vowel, consonant. Nobody can guess \
      it: with a million machines, each trying ten a second, it would take a thousand million \
      years. Write it down on paper and keep that as you would keep a key.

      EXAMPLES
        ief case key passphrase
      """)

  func run() throws { Terminal.write("\(Passphrase.generate())\n") }
}
