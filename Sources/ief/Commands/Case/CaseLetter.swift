internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund

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
    let opened = try desk.read { try desk.open(target.code, $0) }
    let letter = try Self.letter(opened)
    if record {
      _ = try desk.act(target.code) { opened in
        // Nothing may have changed since the case was read.
        guard try Self.letter(opened) == letter else { throw CaseFileError.locked }
        return .letterMade(
          CaseEvent.LetterMade(
            language: letter.language, sha256: Digest.text(Array(letter.text.utf8))))
      }
    }
    if let missing = letter.missingLanguage {
      Terminal.diagnose(
        "the policy has no letter in \(Complaint.quote(missing)); this one is in "
          + "\(letter.language.tag): have it translated")
    }
    Terminal.write(letter.text + "\n")
    Terminal.diagnose(
      record
        ? "\(opened.code): the letter is recorded"
        : "nothing was recorded; to record the letter, add --record")
  }

  private static func letter(_ opened: OpenCase) throws -> Letter {
    let grantCase = opened.grantCase
    guard let decision = grantCase.decision ?? grantCase.proposal else {
      throw CaseRefusal.notNow(.letterMade, grantCase.stage)
    }
    do throws(LetterRefusal) {
      return try Letter(
        on: decision.decided, decidedOn: decision.effectiveOn ?? decision.decidedOn,
        of: grantCase, code: opened.code)
    } catch {
      Terminal.diagnose("error: \(error.message)")
      throw ExitCode.badInput
    }
  }
}
