internal import ArgumentParser
internal import CaseFile
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
    let (opened, rates) = try desk.read { reader in
      let opened = try desk.open(target.code, reader)
      return (opened, try reader.rates(opened.grantCase.receipt.ratesDigest))
    }
    let fund = Self.fund(opened, desk.configuration)
    let letter = try Self.letter(opened, rates, fund)
    if record {
      _ = try desk.act(target.code) { opened in
        // Nothing may have changed since the case was read.
        guard try Self.letter(opened, rates, fund) == letter else { throw CaseFileError.locked }
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
    Terminal.diagnose(
      record
        ? "\(opened.code): the letter is recorded"
        : "nothing was recorded; to record the letter, add --record")
  }

  private static func shown(_ letter: Letter) -> OutputText { OutputText(rendered: letter.text) }

  /// The title of the fund that the case is referred to; nil where no policy at hand has its id.
  private static func fund(_ opened: OpenCase, _ configuration: CaseConfiguration)
    -> LocalizedString?
  {
    let decision = opened.grantCase.decision ?? opened.grantCase.proposal
    guard case .refer(let id) = decision?.decided.decision else { return nil }
    for path in [configuration.policies, PolicyFolder.usual].compactMap({ $0 }) {
      var input = InputFiles()
      let library = try? PolicyFolder(path, &input).library
      if let policy = try? library?.policy(id, on: nil) { return policy.title }
    }
    return nil
  }

  private static func letter(
    _ opened: OpenCase, _ rates: RateTable, _ fund: LocalizedString?
  ) throws -> Letter {
    let grantCase = opened.grantCase
    guard let decision = grantCase.decision ?? grantCase.proposal else {
      throw CaseRefusal.notNow(.letterMade, grantCase.stage)
    }
    let assessment = grantCase.policy.assess(grantCase.grantApplication, rates: rates)
    do throws(LetterRefusal) {
      return try Letter(
        on: decision.decided, decidedOn: decision.effectiveOn ?? decision.decidedOn,
        of: grantCase, code: opened.code, assessment: assessment, fund: fund)
    } catch {
      Terminal.diagnose("error: \(error.message)")
      throw ExitCode.badInput
    }
  }
}
