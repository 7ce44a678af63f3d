package import CaseFile
internal import EmergencyFund
internal import EmergencyFundCasework

/// Who signed the events of a bundle, as far as a journal of the same file tells.
package struct SignatureCheck {
  /// Who signed each event, in their order.
  package let signers: [EventSigner]
  /// Whether the first lead of the journal is known from elsewhere; nil without a journal.
  package let isPinned: Bool?
  /// What does not hold.
  package private(set) var problems: [String] = []

  /// Checks a bundle whose proofs are valid.
  ///
  /// - Parameters:
  ///   - journal: A journal of the same file; nil if there is none.
  ///   - lead: The signing key of the first lead, as it is known from elsewhere.
  package init(_ bundle: EvidenceDocument, _ journal: ExportedJournal?, pinned lead: [UInt8]?) {
    guard let journal else {
      signers = bundle.proof.signers(nil)
      isPinned = nil
      return
    }
    isPinned = lead != nil
    let check = JournalCheck(journal, pinned: lead)
    problems = check.problems.map { "the journal: \($0.description)" }
    signers = bundle.proof.signers(check.register)
    let last = bundle.proof.events.last?.sequence ?? 0
    if journal.head.fileID != bundle.proof.head.fileID {
      problems = ["the journal belongs to another file"]
    } else if journal.entries.count < last {
      problems.append("the journal is older than the last event of the case")
    } else if !journal.entries.prefix(last).dropFirst(bundle.proof.first - 1)
      .elementsEqual(bundle.proof.entries.prefix(max(0, last - bundle.proof.first + 1)))
    {
      problems.append("the journal has another history than the bundle")
    }
    for (index, (signer, event)) in zip(signers, bundle.events).enumerated() {
      switch signer {
      case .missing: problems.append("event \(index + 1) is not signed by an officer of then")
      case .officer(let officer):
        if let by = event.by, by != officer {
          problems.append(
            "event \(index + 1) says that \(Diagnostic.quote(by)) recorded it, but "
              + "\(Diagnostic.quote(officer)) signed it")
        }
      case .nobody, .key: break
      }
    }
  }
}

extension CaseProof {
  /// The position of the first event, from which the entries are known.
  fileprivate var first: Int { events.first?.sequence ?? 1 }
}
