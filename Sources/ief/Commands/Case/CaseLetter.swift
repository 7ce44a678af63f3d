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
      Prints the letter without recording anything, including for a decision awaiting \
      confirmation. With --record, records that the letter was made, with the SHA-256 of its text.

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
        // Nothing may have happened between the look and the record.
        guard try Self.letter(opened, rates, fund) == letter else { throw CaseFileError.locked }
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
      record ? "\(opened.code): the letter is recorded" : "nothing was recorded; see --record")
  }

  /// The title of the fund that the case is referred to; nil where no policy at hand has its id.
  private static func fund(_ opened: OpenCase, _ configuration: CaseConfiguration) -> LocalizedText?
  {
    let decision = opened.grantCase.decision ?? opened.grantCase.proposal
    guard case .refer(let id) = decision?.decided.decision else { return nil }
    for path in [configuration.policies, PolicyFolder.shipped].compactMap({ $0 }) {
      var input = InputFiles()
      let library = try? PolicyFolder(path, &input).library
      if let policy = try? library?.policy(id, on: nil) { return policy.title }
    }
    return nil
  }

  private static func letter(
    _ opened: OpenCase, _ rates: RateTable, _ fund: LocalizedText?
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

struct CaseClock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock",
    abstract:
      "Prints, day by day, how the response deadline is calculated, with the policy clause.",
    usage: "ief case clock <code> [<options>]",
    discussion: """
      EXAMPLES
        ief case clock C-7K3F9Q
      """)

  @OptionGroup var target: CaseTarget

  func run() throws {
    let desk = try CaseDesk(target.options)
    let opened = try desk.read { try desk.open(target.code, $0) }
    guard let clock = ResponseClock(opened.grantCase, today: desk.today) else {
      return Terminal.write("the policy \(opened.entry.call) sets no response deadline\n")
    }
    let palette = Palette(isOn: Terminal.hasColour)
    var text = ""
    for run in clock.runs {
      let title = run.isAppeal ? "after the appeal" : "after the receipt"
      let day = run.respondBy.map { "answer by \($0)" } ?? "the holidays of a year are missing"
      text += palette.bold("\(opened.code), \(title): \(day)") + "\n"
      for line in run.lines {
        text += "  \(line.day)  \(line.words)\n"
      }
      text += "\n"
    }
    let basis = clock.promise.basis
    if let source = basis.source {
      text += TextLayout.wrapped(source.title, lead: "clause", indent: 10)
      if let address = source.address { text += TextLayout.wrapped(address, indent: 10) }
    }
    if let reading = basis.reading {
      text += TextLayout.wrapped(reading.text(in: .english), lead: "reading", indent: 10)
    }
    Terminal.write(text)
  }
}
