internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

struct CaseStatistics: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistics",
    abstract: "Shows what applicants stated of gender and identity, counted by year.",
    usage: "ief case statistics [<options>]",
    discussion: """
      An application may come with a statement for statistics alone. It is taken out when the \
      application is received, and only counted: no case has it. Years are shown when they are over, \
      and numbers in steps of five, so that nobody can be told from the others.

      EXAMPLES
        ief case statistics
      """)

  @OptionGroup var options: CaseOptions

  func run() throws {
    let years = try CaseDesk(options).statistics()
    for year in years { Terminal.write(Self.text(year)) }
    if years.isEmpty { Terminal.diagnose("no statements of a year that is over") }
  }

  /// The counts of a year as lines.
  private static func text(_ counts: StatementCounts) -> OutputText {
    let words = MessageCatalogue.english
    var text = line("\(counts.year)", "statements", counts.statements)
    for gender in Gender.allCases {
      text += line("", words.title(shown: .gender(gender)), counts.genders[gender] ?? 0)
    }
    for identity in Identity.allCases {
      text += line("", words.title(shown: .identity(identity)), counts.identities[identity] ?? 0)
    }
    return text
  }

  private static func line(_ lead: OutputText, _ title: OutputText, _ count: Int) -> OutputText {
    TextLayout.padded(lead, to: 6) + TextLayout.padded(title, to: 42) + steps(count) + "\n"
  }

  /// A number in steps of five, which tells of nobody.
  private static func steps(_ count: Int) -> OutputText {
    let step = 5
    let start = count / step * step
    return start == 0 ? "fewer than \(step)" : "\(start) to \(start + step - 1)"
  }
}
