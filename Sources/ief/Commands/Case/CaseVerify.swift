internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

struct CaseVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Verifies every event in the file and re-assesses every case.",
    usage: "ief case verify [--head <file>] [<options>]",
    discussion: """
      Integrity: whether every event in the file is unaltered and in its place. \
      Completeness: whether the file was truncated, which the file alone cannot show; give a head \
      exported earlier. Assessments: whether re-assessment gives the same results.

      The chain alone cannot show what a key holder did: they could write a new \
      history. An exported head shows that it is not the original.

      Exit code 0 if everything verifies, 1 otherwise.

      EXAMPLES
        ief case verify
        ief case verify --head head-2026-03-09.json
      """)

  @Option(help: ArgumentHelp("A head that 'ief case head' printed before.", valueName: "file"))
  var head: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    try desk.require([.lead, .auditor], allRegions: true, "verifying the whole file")
    let exported = try head.map { try Self.read($0) }
    let chain = try CaseDesk.reporting(desk.path) {
      try desk.file.verify(against: exported) { Terminal.progress($0, of: $1, "verifying") }
    }
    let assessments = try desk.read { try AssessmentCheck($0) }
    let report = VerificationReport(chain: chain, assessments: assessments)
    Terminal.write(output.format == .json ? report.json : report.text)
    if !report.holds { throw ExitCode(1) }
  }

  static func read(_ path: String) throws -> SignedHead {
    var input = InputFiles()
    let head = input.read(path) { SignedHead.read($0.root, &$0) }
    try input.stopOnComplaints()
    guard let head = head ?? nil else { throw ExitCode.badInput }
    return head
  }
}

/// Every case folded and assessed again, under the policy that was kept with it.
struct AssessmentCheck {
  /// Number of assessments that were made again.
  private(set) var count = 0
  /// Number of cases.
  private(set) var cases = 0
  /// What differs or cannot be read, with the code of its case.
  private(set) var problems: [String] = []

  init(_ reader: CaseFileReader) throws {
    let entries = try reader.entries()
    var policies: [String: Policy] = [:]
    var rates: [String?: RateTable] = [:]
    for (index, entry) in entries.enumerated() {
      Terminal.progress(index + 1, of: entries.count, "assessing")
      if entry.state == CaseState.erased.rawValue { continue }
      cases += 1
      do {
        try check(entry, reader, &policies, &rates)
      } catch let refusal as CaseRefusal {
        problems.append("\(entry.code): its events do not follow each other: \(refusal.message)")
      } catch is CaseFileError {
        problems.append("\(entry.code): an event, a policy or a rates table cannot be read")
      }
    }
  }

  private mutating func check(
    _ entry: QueueEntry, _ reader: CaseFileReader, _ policies: inout [String: Policy],
    _ rates: inout [String?: RateTable]
  ) throws {
    let events = try reader.events(of: entry.code).map { try CaseFileReader.event($0) }
    guard let first = events.first, case .received(let receipt) = first.content else {
      throw CaseFileError.damaged(.event(code: entry.code, number: 1))
    }
    let policy = try policies[receipt.policyDigest] ?? reader.policy(receipt.policyDigest)
    policies[receipt.policyDigest] = policy
    let table = try rates[receipt.ratesDigest] ?? reader.rates(receipt.ratesDigest)
    rates[receipt.ratesDigest] = table
    var grantCase = try GrantCase(first, policy: policy)
    for event in events.dropFirst() {
      if case .assessed(let assessed) = event.content {
        count += 1
        let again = policy.assess(grantCase.grantApplication, rates: table)
        if again.digest != assessed.findingsDigest || again.outcome != assessed.outcome {
          problems.append("\(entry.code): re-assessment gives a different result")
        }
      }
      try grantCase.apply(event)
    }
    if grantCase.state.rawValue != entry.state {
      problems.append("\(entry.code): the stored state does not match the events")
    }
  }
}

/// What a look at the whole file came to.
struct VerificationReport {
  let chain: ChainVerification
  let assessments: AssessmentCheck

  var holds: Bool { chain.isIntact && assessments.problems.isEmpty && isComplete }

  private var isComplete: Bool {
    switch chain.completeness {
    case .notShown, .complete: true
    case .foreignHead, .cutOff, .otherHistory: false
    }
  }

  var text: String {
    var text =
      chain.isIntact
      ? "integrity     holds: \(chain.events) events are as they were written\n"
      : "integrity     broken\n"
    for problem in chain.problems {
      text += TextLayout.wrapped("\(problem)", lead: "  -", indent: 4)
    }
    text += TextLayout.wrapped(completeness, lead: "completeness", indent: 14)
    text +=
      assessments.problems.isEmpty
      ? "assessments   \(assessments.count) of \(assessments.cases) cases re-assessed, all identical\n"
      : "assessments   \(assessments.problems.count) of \(assessments.count) differ\n"
    for problem in assessments.problems {
      text += TextLayout.wrapped(problem, lead: "  -", indent: 4)
    }
    return text
  }

  private var completeness: String {
    switch chain.completeness {
    case .notShown:
      "not shown: without a head that was exported before, nothing shows whether the end was cut off"
    case .complete(let count): "holds: all \(count) events up to the exported head are there"
    case .foreignHead: "not shown: the head is of another file, or was changed"
    case .cutOff(let count, let expected):
      "broken: \(count) of the \(expected) events up to the exported head are there"
    case .otherHistory(let count):
      "broken: the first \(count) events are not those of the exported head"
    }
  }

  var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", "ief-case-verification/1")
      writer.member("integrity", chain.isIntact)
      writer.member("events", chain.events)
      writer.member("problems", chain.problems.map { $0.description })
      writer.key("completeness")
      switch chain.completeness {
      case .notShown: writer.null()
      case .complete: writer.boolean(true)
      case .foreignHead, .cutOff, .otherHistory: writer.boolean(false)
      }
      writer.member("assessments", assessments.problems.isEmpty)
      writer.member("assessmentProblems", assessments.problems)
    }
    writer.newline()
    return writer.text
  }
}
