internal import ArgumentParser
internal import CaseDesk
internal import EmergencyFund
import EmergencyFundCasework

struct CaseLetter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract:
      "Writes the decision letter in the applicant's language, from the policy's template.",
    usage: "ief case letter <code> [--neutral] [--record] [<options>]",
    discussion: """
      Prints the letter without recording anything, also for a decision awaiting confirmation. \
      With --record, records that the letter was made, with the SHA-256 of its text. How the \
      applicant can be reached and who must never learn of it is noted beside the letter. With \
      --neutral, the letter says only that there is an answer and how to get it safely: no fund, \
      no amount, no name and no story.

      EXAMPLES
        ief case letter C-7K3F9Q
        ief case letter C-7K3F9Q --record > letter.txt
        ief case letter C-7K3F9Q --neutral
      """)

  @OptionGroup var target: CaseTarget

  @Flag(help: "Record that this letter was made.")
  var record = false

  @Flag(help: "Write only that there is an answer, without the answer.")
  var neutral = false

  func run() throws {
    let desk = try CaseDesk(target.options)
    let shown = try desk.show(target.code)
    let letter =
      neutral
      ? try shown.neutralLetter()
      : try shown.letter(fundTitle: try CaseConfiguration().title(ofFund:))
    if record { try desk.record(letter, shown: Self.shown(letter).string, for: shown) }
    if let missing = letter.missingLanguage {
      Terminal.diagnose(
        "there is no letter in \(Diagnostic.quote(missing)); this one is in "
          + "\(letter.language.tag): have it translated")
    }
    Terminal.write(Self.shown(letter) + "\n")
    if shown.grantCase.decision == nil {
      Terminal.diagnose(
        "warning: the decision is not confirmed yet and takes no effect; this must not be sent")
    }
    let decision = shown.grantCase.decision ?? shown.grantCase.proposal
    for override in decision?.decided.overrides ?? [] {
      Terminal.diagnose("the award \(override.words)")
    }
    let application = shown.grantCase.grantApplication
    for note in LetterNotes.lines(application, decision?.decided) { Terminal.diagnose(note) }
    Terminal.diagnose(
      record
        ? "\(shown.opened.code): the letter is recorded"
        : "nothing was recorded; to record the letter, add --record")
  }

  static func shown(_ letter: Letter) -> OutputText { OutputText(rendered: letter.text) }
}
