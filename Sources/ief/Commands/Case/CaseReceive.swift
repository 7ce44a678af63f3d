internal import ArgumentParser
internal import CaseFile
internal import Crypto
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
internal import Foundation

struct CaseReceive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: "Registers applications: each one becomes a case and is assessed against the rules.",
    usage: "ief case receive <files> ... [<options>]",
    discussion: """
      Either all of them are stored or none is. Cases that share a contact, a \
      reference or a list of items are flagged as possible duplicates, for information only.

      EXAMPLES
        ief case receive application.yaml --attach report.pdf
        ief case receive applications/ --call latin-america
      """)

  @OptionGroup var intake: IntakeOptions
  @OptionGroup var options: CaseOptions

  @Option(
    help: ArgumentHelp(
      "A file submitted with the application; its name and SHA-256 hash are recorded.",
      valueName: "file"))
  var attach: [String] = []

  func validate() throws {
    try IntakeOptions.refuseTwice(intake.files + [options.key.passphraseFile])
  }

  func run() throws {
    let desk = try CaseDesk(options)
    var intake = intake
    intake.policies = intake.policies ?? desk.configuration.policies
    intake.rates = intake.rates ?? desk.configuration.rates
    let received = try Intake(intake)
    if !attach.isEmpty, received.submissions.count != 1 {
      Terminal.diagnose("error: --attach can only be used with a single application")
      throw ExitCode.usage
    }
    let attachments = try Self.attachments(attach)
    let cases = try desk.receive(received, attachments, policies: intake.policies)
    for entry in cases {
      var line = "\(entry.entry.code)  \(entry.outcome.words)"
      if let day = entry.entry.respondBy { line += ", answer by \(day)" }
      Terminal.write(line + "\n")
      for hint in entry.hints { Terminal.write("          \(hint.words)\n") }
    }
  }

  /// Names and digests of files; they are read byte by byte, and never as anything.
  private static func attachments(_ paths: [String]) throws -> [CaseEvent.Attachment] {
    try paths.map { path in
      guard let handle = FileHandle(forReadingAtPath: path), !InputFiles.isFolder(path) else {
        Terminal.diagnose("\(Complaint.escaped(path)): error: there is no such file")
        throw ExitCode.notFound
      }
      var hash = SHA256()
      while let part = try? handle.read(upToCount: 1 << 20), !part.isEmpty {
        hash.update(data: part)
      }
      return CaseEvent.Attachment(
        name: (path as NSString).lastPathComponent, sha256: Hexadecimal.text(hash.finalize()))
    }
  }
}

/// A case that was just taken in.
struct ReceivedCase {
  let entry: QueueEntry
  let outcome: AssessmentOutcome
  let hints: [CaseHint]
}

extension AssessmentOutcome {
  /// The outcome in words.
  var words: String {
    switch self {
    case .eligible: "eligible"
    case .ineligible: "ineligible"
    case .incomplete: "incomplete"
    case .needsPerson: "needs review"
    }
  }
}

extension CaseDesk {
  /// Takes applications in, all in one transaction.
  func receive(
    _ intake: Intake, _ attachments: [CaseEvent.Attachment], policies: String?
  ) throws -> [ReceivedCase] {
    var input = InputFiles()
    let folder = try PolicyFolder(policies, &input)
    let ratesDocument = intake.ratesFile.flatMap { folder.ratesDocument($0, &input) }
    try input.stopOnComplaints()
    let rates = try ratesDocument.map { try Self.kept($0.root) }
    return try write { writer in
      if let rates { try writer.keep(rates.bytes, digest: rates.digest) }
      var kept: Set<String> = []
      var cases: [ReceivedCase] = []
      for (index, submission) in intake.submissions.enumerated() {
        Terminal.progress(index + 1, of: intake.submissions.count, "receiving")
        let digest = submission.policy.digest ?? ""
        if kept.insert(digest).inserted {
          try keepPolicy(of: submission, in: folder, &writer)
        }
        cases.append(
          try receive(submission, rates: rates?.digest, attachments, &writer))
      }
      return cases
    }
  }

  private func receive(
    _ submission: Submission, rates: String?, _ attachments: [CaseEvent.Attachment],
    _ writer: inout CaseFileWriter
  ) throws -> ReceivedCase {
    var application = submission.application
    if application.receivedOn == nil { application.receivedOn = today }
    guard let receivedOn = application.receivedOn, receivedOn <= today else {
      Terminal.diagnose(
        "\(submission.file): error: received on \(application.receivedOn ?? today), which is after "
          + "\(today); name the day with --today")
      throw ExitCode.badInput
    }
    guard let node = application.node else { throw ExitCode.ownFault }
    let event = CaseEvent(
      on: receivedOn, by: actor.id,
      .received(
        CaseEvent.Received(
          application: node, call: submission.policy.id,
          policyDigest: submission.policy.digest ?? "", ratesDigest: rates,
          attachments: attachments)))
    var grantCase: GrantCase
    do throws(CaseRefusal) {
      try GrantCase.checkEntry(
        event, policy: submission.policy, team: team, application: { application })
      grantCase = try GrantCase(event, policy: submission.policy)
    } catch {
      Terminal.diagnose("\(submission.file): error: \(error.message)")
      throw ExitCode.badInput
    }
    var text = JSONWriter()
    text.node(node)
    let code = try writer.open(text.bytes, receivedOn: receivedOn)
    let hints = try hints(application, of: code, writer.reader)
    try writer.set(entry(of: grantCase, code: code))
    try writer.append(event, to: code)
    let assessed = try assessment(of: grantCase, writer.reader)
    try grantCase.apply(assessed)
    try writer.append(assessed, to: code)
    let entry = entry(of: grantCase, code: code)
    try writer.set(entry)
    try writer.setTraces(grantCase.traces, of: code)
    return ReceivedCase(
      entry: entry, outcome: grantCase.assessment?.outcome ?? .incomplete, hints: hints)
  }

  private func keepPolicy(
    of submission: Submission, in folder: PolicyFolder, _ writer: inout CaseFileWriter
  ) throws {
    let day = submission.application.receivedOn ?? today
    guard
      let document = try? folder.library.resolvedDocument(submission.policy.id, on: day)
    else { throw ExitCode.ownFault }
    // The document must say by itself whose policy it is, since it is read again alone.
    if document.root.text(under: "fund") == nil, submission.policy.fund != submission.policy.id {
      Terminal.diagnose(
        "\(document.file): error: the policy '\(submission.policy.id)' does not name its fund; "
          + "add 'fund: \(submission.policy.fund)' to its topmost layer")
      throw ExitCode.badInput
    }
    let kept = try Self.kept(document.root)
    guard kept.digest == submission.policy.digest else { throw ExitCode.ownFault }
    try writer.keep(kept.bytes, digest: kept.digest)
  }

  /// A document as it is kept: its canonical form, all scalars as text, and the digest of that.
  private static func kept(_ root: Node) throws -> (bytes: [UInt8], digest: String) {
    guard let bytes = try? root.withTextScalars.canonicalJSON() else { throw ExitCode.ownFault }
    return (bytes, Digest.text(bytes))
  }
}
