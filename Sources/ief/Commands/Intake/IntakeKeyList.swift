internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

struct IntakeKeyList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the intake keys of the case file, with their fingerprints in words.",
    usage: "ief intake key list [<options>]",
    discussion: """
      Each with the day on which it was made, the recipient for which applications are sealed, and \
      the four words that the applicants' page shows for it.

      EXAMPLES
        ief intake key list
        ief intake key list --format json
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: CaseOptions

  func run() throws {
    let keys = try CaseDesk(options).intakeKeys()
    switch output.format {
    case .json:
      var writer = JSONWriter()
      for key in keys { try key.write(to: &writer) }
      Terminal.write(writer)
    case .text:
      for key in keys {
        let words = try AgeRecipient(argument: key.recipient).words
        Terminal.write("\(key.madeOn)  \(key.title)\n  \(key.recipient)\n  \(words)\n")
      }
      if keys.isEmpty { Terminal.diagnose("no intake keys; make one with 'ief intake key new'") }
    }
  }
}

extension IntakeKey {
  /// Writes what may be known of the key.
  fileprivate func write(to writer: inout JSONWriter) throws {
    let words = try AgeRecipient(argument: recipient).words
    writer.object { writer in
      writer.member("format", "ief-intake-key/1")
      writer.member("madeOn", madeOn.description)
      writer.member("title", title)
      writer.member("recipient", recipient)
      writer.member("words", words)
    }
    writer.newline()
  }
}
