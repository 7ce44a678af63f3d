internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import Digests
internal import EmergencyFund
import EmergencyFundCasework

struct CaseLetter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract:
      "Writes the decision letter in the applicant's language, from the policy's template.",
    usage: "ief case letter <code> [--record] [<options>]",
    discussion: """
      Prints the letter without recording anything, also for a decision awaiting confirmation. \
      With --record, records that the letter was made, with the SHA-256 of its text.

      EXAMPLES
        ief case letter C-7K3F9Q
        ief case letter C-7K3F9Q --record > letter.txt
      """)

  @OptionGroup var target: CaseTarget

  @Flag(help: "Record that this letter was made.")
  var record = false

  func run() throws {
    let desk = try CaseDesk(target.options)
    let shown = try desk.show(target.code)
    let letter = try Self.letter(shown.opened, shown.rates, desk)
    if record {
      _ = try desk.act(target.code) { opened in
        // Nothing may have changed since the case was read.
        guard try Self.letter(opened, shown.rates, desk) == letter else {
          throw CaseFileError.locked
        }
        return .letterMade(
          CaseEvent.LetterMade(
            language: letter.language, sha256: Digest.text(Array(Self.shown(letter).string.utf8))))
      }
    }
    if let missing = letter.missingLanguage {
      Terminal.diagnose(
        "the policy has no letter in \(Diagnostic.quote(missing)); this one is in "
          + "\(letter.language.tag): have it translated")
    }
    Terminal.write(Self.shown(letter) + "\n")
    let decision = shown.grantCase.decision ?? shown.grantCase.proposal
    for override in decision?.decided.overrides ?? [] {
      Terminal.diagnose("the award \(override.words)")
    }
    Terminal.diagnose(
      record
        ? "\(shown.opened.code): the letter is recorded"
        : "nothing was recorded; to record the letter, add --record")
  }

  static func shown(_ letter: Letter) -> OutputText { OutputText(rendered: letter.text) }

  private static func letter(
    _ opened: OpenCase, _ rates: RateTable, _ desk: CaseDesk
  ) throws -> Letter {
    let grantCase = opened.grantCase
    guard let decision = grantCase.decision ?? grantCase.proposal else {
      throw CaseRefusal.notNow(.letterMade, grantCase.stage)
    }
    switch letter(decision, of: grantCase, code: opened.code, rates, try CaseConfiguration()) {
    case .success(let letter): return letter
    case .failure(let refusal):
      Terminal.diagnose("error: \(refusal.message)")
      throw ExitCode.badInput
    }
  }

  /// The letter on a decision, made or only proposed.
  static func letter(
    _ decision: DecisionRecord, of grantCase: GrantCase, code: String, _ rates: RateTable,
    _ configuration: CaseConfiguration
  ) -> Result<Letter, LetterRefusal> {
    var fund: LocalizedString?
    if case .refer(let id) = decision.decided.decision { fund = configuration.title(ofFund: id) }
    let assessment = grantCase.policy.assess(grantCase.grantApplication, rates: rates)
    do throws(LetterRefusal) {
      return .success(
        try Letter(
          on: decision.decided, decidedOn: decision.effectiveOn ?? decision.decidedOn,
          of: grantCase, code: code, assessment: assessment, fund: fund))
    } catch {
      return .failure(error)
    }
  }
}
