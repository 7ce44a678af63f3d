package import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseDesk {
  /// The evidence of a case, after the access log says that it was taken out.
  package func evidence(of code: String) throws -> EvidenceBundle {
    // The proofs follow the chain to its end, so they tell how many events there are.
    try require(.proveCase)
    let bundle = try read { reader in
      let opened = try open(code, reader)
      let receipt = opened.grantCase.receipt
      let chain = try reader.chain(from: opened.stored.first?.sequence ?? 1)
      return EvidenceBundle(
        proof: CaseProof(
          code: opened.code, events: opened.stored, before: chain.before, entries: chain.entries,
          head: try reader.head(), signatures: try reader.signatures(over: opened.stored)),
        policy: try reader.document(receipt.policyDigest),
        rates: try receipt.ratesDigest.flatMap { try reader.document($0) },
        assessment: opened.policy.assess(
          opened.grantCase.grantApplication, rates: try reader.rates(receipt.ratesDigest)))
    }
    try recordExport(bundle.proof.code)
    return bundle
  }

  /// The signed head of the chain, to be kept elsewhere.
  package func checkpoint() throws -> SignedHead {
    try require(.checkpoint)
    return try Self.reporting(path) { try file.signedHead() }
  }

  /// Verifies every event, and assesses every case again.
  ///
  /// - Parameters:
  ///   - exported: A head that was kept elsewhere; nil for none.
  ///   - verifying: Called with the events verified and their number.
  ///   - assessing: Called with the cases assessed and their number.
  package func verify(
    against exported: SignedHead?, verifying: (Int, Int) -> Void, assessing: (Int, Int) -> Void
  ) throws -> (chain: ChainVerification, assessments: AssessmentCheck) {
    try require(.verify)
    let chain = try Self.reporting(path) { try file.verify(against: exported, progress: verifying) }
    return (
      chain, try read(checksHead: false) { try AssessmentCheck($0, chain, progress: assessing) }
    )
  }

  /// Compares the file with a head that was kept elsewhere.
  package func completeness(
    against exported: SignedHead
  ) throws -> ChainVerification.Completeness {
    try require(.verify)
    return try Self.reporting(path) { try file.completeness(against: exported) }
  }

  /// The same beside other work on the file, without a head that was kept elsewhere.
  package func verifier() throws -> FileVerifier {
    try require(.verify)
    return FileVerifier(path: path, key: key, officer: actor.id)
  }

  /// The journal of the file, oldest entry first, with the codes of cases that may be named.
  package func journal() throws -> (entries: [StoredEvent], named: Set<String>) {
    try require(.readJournal)
    return try read { reader in
      let hidden = try hiddenCodes(reader)
      // An erased case tells nothing; any other is named only for those who may see it.
      let named = try reader.entries().filter { entry in
        entry.state == CaseState.erased.rawValue
          ? !hidden.contains(entry.code) : mayRead(entry, hidden: hidden)
      }
      return (try reader.journal(), Set(named.map { $0.code }))
    }
  }

  /// What an auditor without the key needs, after the access log says that it was taken out.
  package func exportedJournal() throws -> ExportedJournal {
    try require(.readJournal)
    let journal = try read { try $0.exportedJournal() }
    try recordExport("the journal")
    return journal
  }
}
