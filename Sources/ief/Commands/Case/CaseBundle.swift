internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

struct CaseBundle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Prints a case with policy, findings, decision and proofs, for a third party.",
    usage: "ief case bundle <code> [<options>]",
    discussion: """
      The recipient can reproduce the assessment without the case file ('ief case recheck'). It \
      contains the whole case in plain text: share it only on a need-to-know basis. It also \
      reveals how many events the file holds, so only leads and auditors for all regions may \
      create it.

      EXAMPLES
        ief case bundle C-7K3F9Q > bundle.json
      """)

  @Argument(help: ArgumentHelp("Code of the case.", valueName: "code"))
  var code: String

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    // The proofs go along the chain to its end, so they tell how many events there are.
    try desk.require([.lead, .auditor], allRegions: true, "a bundle with its proofs")
    let bundle = try desk.read { reader in
      let opened = try desk.open(code, reader)
      let receipt = opened.grantCase.receipt
      let chain = try reader.chain(from: opened.stored.first?.sequence ?? 1)
      let proof = CaseProof(
        code: opened.code, events: opened.stored, before: chain.before, entries: chain.entries,
        head: try reader.head())
      return BundleText(
        proof: proof, policy: try reader.document(receipt.policyDigest),
        rates: try receipt.ratesDigest.flatMap { try reader.document($0) },
        assessment: opened.policy.assess(
          opened.grantCase.grantApplication, rates: try reader.rates(receipt.ratesDigest)))
    }
    Terminal.diagnose("the bundle holds the case in the clear: keep it as you keep the case file")
    Terminal.write(bundle.text)
  }
}

/// A bundle as it is written: `ief-case-bundle/1`.
private struct BundleText {
  let proof: CaseProof
  let policy: [UInt8]?
  let rates: [UInt8]?
  let assessment: Assessment

  var text: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", BundleDocument.format)
      writer.member("case", proof.code)
      writer.key("policy")
      write(policy, to: &writer)
      writer.key("rates")
      write(rates, to: &writer)
      writer.key("assessment")
      assessment.write(to: &writer)
      writer.list("events") { writer in
        for event in proof.events {
          writer.object { writer in
            writer.member("sequence", event.sequence)
            writer.member("number", event.number)
            writer.member("salt", Hexadecimal.text(event.salt ?? []))
            writer.key("event")
            write(event.payload, to: &writer)
          }
        }
      }
      writer.key("chain")
      writer.object { writer in
        writer.member("before", Hexadecimal.text(proof.before))
        writer.member("entries", proof.entries.map { Hexadecimal.text($0) })
        writer.key("head")
        proof.head.write(to: &writer)
      }
    }
    writer.newline()
    return writer.text
  }

  private func write(_ bytes: [UInt8]?, to writer: inout JSONWriter) {
    if let bytes, let document = try? JSONReader.read(bytes, file: "") {
      writer.node(document.root)
    } else {
      writer.null()
    }
  }
}

/// A bundle that was read.
struct BundleDocument {
  static let format = "ief-case-bundle/1"

  let proof: CaseProof
  let events: [CaseEvent]
  let policy: (bytes: [UInt8], document: Document)
  let rates: (bytes: [UInt8], table: RateTable)?
  let assessment: [UInt8]

  enum Key: String, FieldKey { case format, `case`, policy, rates, assessment, events, chain }
  enum EventKey: String, FieldKey { case sequence, number, salt, event }
  enum ChainKey: String, FieldKey { case before, entries, head }

  /// Reads a bundle; nil after a complaint.
  static func read(_ reader: inout DocumentReader) -> BundleDocument? {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(format, fields, .format)
    let code = reader.text(reader.required(.case, in: fields)) ?? ""
    var read: [CaseEvent] = []
    let stored = reader.list(reader.required(.events, in: fields), atMost: 100_000) {
      reader, field -> StoredEvent? in
      let fields = reader.fields(field, EventKey.self)
      let sequence = reader.integer(reader.required(.sequence, in: fields), in: 1...Int.max)
      let number = reader.integer(reader.required(.number, in: fields), in: 1...Int.max)
      let salt = reader.bytes(reader.required(.salt, in: fields), count: 32)
      guard let node = reader.required(.event, in: fields)?.node else { return nil }
      var eventReader = DocumentReader(
        document: Document(file: reader.document.file, notation: .json, root: node))
      let event = CaseEvent.read(&eventReader)
      for complaint in eventReader.complaints { reader.complain(complaint) }
      guard let sequence, let number, let salt, let event else { return nil }
      read.append(event)
      return StoredEvent(
        sequence: sequence, code: code, number: number, kind: event.kind.rawValue, on: event.on,
        salt: salt, payload: node.compact)
    }
    let chain = reader.required(.chain, in: fields).map { reader.fields($0, ChainKey.self) }
    let before = chain.flatMap { reader.bytes(reader.required(.before, in: $0), count: 32) }
    let entries = chain.flatMap { chain in
      reader.list(reader.required(.entries, in: chain), atMost: 10_000_000) {
        $0.bytes($1, count: 32)
      }
    }
    let head = chain.flatMap { reader.required(.head, in: $0) }
      .flatMap { SignedHead.read($0, &reader) }
    let assessment = reader.required(.assessment, in: fields)?.node.compact
    let policy = reader.required(.policy, in: fields)?.node
    var table: (bytes: [UInt8], table: RateTable)?
    if let node = fields[.rates]?.node {
      var ratesReader = DocumentReader(
        document: Document(
          file: reader.document.file, notation: .yaml, root: node.withPlainScalars))
      guard let rates = RateTable.read(&ratesReader), ratesReader.complaints.isEmpty else {
        for complaint in ratesReader.complaints { reader.complain(complaint) }
        return nil
      }
      table = (node.compact, rates)
    }
    guard let stored, stored.count == read.count, let before, let entries, let head,
      let assessment, let policy
    else { return nil }
    return BundleDocument(
      proof: CaseProof(code: code, events: stored, before: before, entries: entries, head: head),
      events: read,
      policy: (
        policy.compact, Document(file: reader.document.file, notation: .json, root: policy)
      ), rates: table, assessment: assessment)
  }
}

extension Node {
  /// The tree as compact JSON.
  fileprivate var compact: [UInt8] {
    var writer = JSONWriter()
    writer.node(self)
    return writer.bytes
  }
}

struct CaseRecheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recheck",
    abstract: "Re-assesses a bundle and verifies its proofs.",
    usage: "ief case recheck <bundle> [--head <file>]",
    discussion: """
      Needs no case file and no key. The signature shows that whoever holds the key of the file \
      vouches for the events; a head obtained separately shows that they already existed at that \
      time.

      Exit code 0 if everything verifies, 1 otherwise.

      EXAMPLES
        ief case recheck bundle.json
        ief case recheck bundle.json --head head-2026-03-09.json
      """)

  @Argument(help: ArgumentHelp("A bundle, or - for standard input.", valueName: "file"))
  var bundle: String

  @Option(help: ArgumentHelp("A head that 'ief case head' printed.", valueName: "file"))
  var head: String?

  func run() throws {
    let exported = try head.map { try CaseVerify.read($0) }
    var input = InputFiles(limits: .largest)
    let read = input.read(bundle, BundleDocument.read)
    try input.stopOnComplaints()
    guard let bundle = read ?? nil else { throw ExitCode.badInput }
    let problems = bundle.proof.problems(against: exported).map { "\($0)" }
    let (lines, others) = bundle.recheck()
    var text = ""
    for line in lines { text += TextLayout.wrapped(line.value, lead: line.label, indent: 14) }
    text += TextLayout.wrapped(
      problems.isEmpty
        ? "hold: the events are those of the signed chain"
          + (exported == nil ? "" : ", which goes through the exported head")
        : "do not hold",
      lead: "proofs", indent: 14)
    for problem in problems + others {
      text += TextLayout.wrapped(problem, lead: "  -", indent: 4)
    }
    Terminal.write(text)
    if !(problems + others).isEmpty { throw ExitCode(1) }
  }
}

extension BundleDocument {
  /// Makes everything again that can be made again.
  func recheck() -> (lines: [(label: String, value: String)], problems: [String]) {
    var problems: [String] = []
    guard case .received(let receipt) = events.first?.content,
      Digest.text(policy.bytes) == receipt.policyDigest,
      let policy = try? Policy(kept: policy.document, digest: receipt.policyDigest)
    else { return ([], ["the policy is not the one in force at receipt"]) }
    if rates.map({ Digest.text($0.bytes) }) != receipt.ratesDigest {
      return ([], ["the rates table is not the one in use at receipt"])
    }
    let table = rates?.table ?? .empty
    do throws(CaseRefusal) {
      var grantCase = try GrantCase(events[0], policy: policy)
      for event in events.dropFirst() {
        if case .assessed(let assessed) = event.content {
          let again = policy.assess(grantCase.grantApplication, rates: table)
          if again.digest != assessed.findingsDigest {
            problems.append("re-assessment does not reproduce the recorded assessment")
          }
        }
        try grantCase.apply(event)
      }
      let last = policy.assess(grantCase.grantApplication, rates: table)
      var writer = JSONWriter()
      last.write(to: &writer)
      if writer.bytes != assessment { problems.append("the assessment is not what the rules say") }
      return (
        [
          ("case", "\(proof.code), received on \(grantCase.receivedOn) under \(receipt.call)"),
          ("policy", receipt.policyDigest), ("the rules say", last.outcome.words),
          ("state", grantCase.state.words),
        ], problems
      )
    } catch {
      return ([], problems + ["the events do not follow each other: \(error.message)"])
    }
  }
}
