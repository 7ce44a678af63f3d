internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import Digests
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
internal import Foundation

struct CaseReceive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: "Registers applications as cases, and records answers to questions.",
    usage: "ief case receive <files> ... [<options>]",
    discussion: """
      An application is assessed against the rules. An answer goes to the case that asked, by what \
      it quotes; the application is assessed again where it changes.

      Either all of them are stored or none is; with --keep-going, all that can be received. A \
      repeat is refused unless --again says that it is another application: the same file, id or \
      contact in any spelling, or the same applicant and list of items. Cases that share only a \
      name, a reference or a list of items are flagged, for information only. Leads are also asked \
      about names that are nearly the same.

      Sealed files, also as text that was pasted, are opened with the intake keys of the case file, \
      and their receipt and SHA-256 are recorded. Nothing proves who sealed them.

      EXAMPLES
        ief case receive application.yaml --attachment report.pdf
        ief case receive form-2026-11-29.age answer.age
        ief case receive applications/ --dry-run
        ief case receive applications/ --call latin-america --keep-going
      """)

  @OptionGroup var intake: IntakeOptions
  @OptionGroup var options: CaseOptions

  @Option(
    help: ArgumentHelp(
      "A file submitted with the application; its name and SHA-256 hash are recorded.",
      valueName: "file"), completion: .file())
  var attachment: [String] = []

  @Option(
    help: ArgumentHelp(
      "File with identities that open sealed applications, besides the intake keys (repeatable).",
      valueName: "file"), completion: .file())
  var identity: [String] = []

  @Flag(help: "Receive repeats too, each as a case of its own.")
  var again = false

  @Flag(help: "Say what would happen with each application; nothing is stored.")
  var dryRun = false

  func validate() throws {
    try IntakeOptions.refuseTwice(
      intake.files + [options.key.passphraseFile] + identity)
  }

  func run() throws {
    let desk = try CaseDesk(options)
    let configuration = try CaseConfiguration()
    let received = try Intake(
      intake, policies: intake.policies.policies ?? configuration.policies,
      rates: intake.rates.rates ?? configuration.rates, today: desk.today,
      sealed: SealedIntake(try IdentityFile.read(identity) + desk.intakeIdentities()))
    if !attachment.isEmpty, received.submissions.count != 1 {
      Terminal.diagnose("error: --attachment can only be used with a single application")
      throw ExitCode.usage
    }
    let rates = received.session.ratesDocument
    let plan = try ReceivingPlan(
      received.incoming(), received.answers, rates: rates, isAgain: again, desk)
    try plan.stop(intake.partial)
    if dryRun {
      for entry in plan.entries {
        Terminal.write(ReceivingReport.text(entry.preview, of: entry.incoming))
      }
      for (answer, outcome) in plan.answers {
        Terminal.write(ReceivingReport.text(outcome, of: answer, isDone: false))
      }
      throw received.exitCode(plan.failure ?? .success)
    }
    let incoming = plan.entries.map { $0.incoming }
    let answers = plan.answers.map { $0.answer }
    let done = try desk.receive(
      incoming, answers: answers, rates: rates, try Self.attachments(attachment)
    ) {
      Terminal.progress($0, of: $1, "receiving")
    }
    for (received, incoming) in zip(done.cases, incoming) {
      Terminal.write(ReceivingReport.text(received, of: incoming))
    }
    for (outcome, answer) in zip(done.answers, answers) {
      Terminal.write(ReceivingReport.text(outcome, of: answer, isDone: true))
    }
    throw received.exitCode(plan.failure ?? .success)
  }

  /// Names and digests of files; their content is never interpreted.
  private static func attachments(_ paths: [String]) throws -> [CaseEvent.Attachment] {
    try paths.map { path in
      do throws(FileBytes.Failure) {
        let handle = try FileBytes.open(path, isNamed: false)
        return CaseEvent.Attachment(
          name: FileName.shown(FileName.last(path)), sha256: Digest.text(handle))
      } catch {
        Terminal.diagnose("\(error.diagnostic(path, bytesMax: 0).rendered)")
        throw error == .notFound ? ExitCode.notFound : ExitCode.badInput
      }
    }
  }
}

extension Intake {
  /// The applications as a case file takes them.
  fileprivate func incoming() throws -> [IncomingApplication] {
    var policies = session.folder.policies
    return try submissions.map { submission in
      let effective = try? policies.effective(
        submission.policy.id, on: submission.application.receivedOn)
      guard let effective else { throw CaseDeskError.ownFault }
      var incoming = IncomingApplication(
        file: submission.file, application: submission.application, policy: submission.policy,
        policyDocument: effective.document)
      if let digest = submission.sealedDigest { incoming.record(sealedAs: digest) }
      return incoming
    }
  }
}
