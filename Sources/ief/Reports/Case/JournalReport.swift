internal import CaseDesk
internal import CaseFile
internal import Digests
internal import EmergencyFund

/// What an auditor without the key found in a journal.
struct JournalReport {
  let check: JournalCheck
  /// The number of events in the chain.
  let events: Int
  /// Whether the first lead's key is known from elsewhere.
  let isPinned: Bool

  var holds: Bool { check.problems.isEmpty && check.completeness.holds }

  var text: OutputText {
    var text = line(
      "chain",
      check.hasChainProblems
        ? "broken" : "valid: \(TextLayout.counted(events, "event")) up to the signed head")
    text += line("completeness", check.completeness.words)
    if let since = check.register.since {
      text += line("first lead", firstLead)
      let before: OutputText =
        since > 1 ? "; \(since - 1) from before officers had keys are unsigned" : ""
      text += line(
        "signatures",
        (check.hasSignatureProblems ? "broken: " : "valid: ") + "\(check.signed.words)" + before)
      text += line(
        "officers", "\(check.register.current.map { $0.officer }.joined(separator: ", "))")
      if let voucher = check.voucher {
        text += line("whole", "as \(voucher) signs, who printed it")
      }
    } else {
      text += line("signatures", "none: officers have no keys of their own")
    }
    for change in check.policies.changes { text += line("policy", change.words) }
    for problem in check.problems {
      text += TextLayout.wrapped("\(problem.description)", lead: "  -", indent: 4)
    }
    return text
  }

  private var firstLead: OutputText {
    let grant = check.register.grants.first
    let named: OutputText = "\(grant?.officer ?? "?")"
    if check.problems.contains(.otherLead) { return named + ", not the one that is pinned" }
    if isPinned { return named + ", as pinned" }
    return named + ", not checked: compare with a recovery sheet, or give it with --lead: "
      + "\(Hexadecimal.text(grant?.keys.signing ?? []))"
  }

  private func line(_ label: OutputText, _ value: OutputText) -> OutputText {
    TextLayout.wrapped(value, lead: label, indent: 14)
  }
}

extension JournalCheck {
  /// Whether the chain is not the one of the head, or the journal not the one of the chain.
  fileprivate var hasChainProblems: Bool {
    problems.contains { problem in
      switch problem {
      case .chain(let problem): !problem.isOfSignatures
      case .otherEvents, .journal, .otherLength: true
      case .otherLead, .noVoucher: false
      }
    }
  }

  /// Whether a signature does not hold, or who was an officer.
  fileprivate var hasSignatureProblems: Bool {
    problems.contains { problem in
      switch problem {
      case .chain(let problem): problem.isOfSignatures
      case .otherLead: true
      case .otherEvents, .journal, .noVoucher, .otherLength: false
      }
    }
  }
}

extension PolicyChange {
  /// Who changed which call, from when.
  fileprivate var words: OutputText {
    let from: OutputText = proposed.from.map { " from \($0)" } ?? ""
    let end: OutputText
    switch self.end {
    case nil: end = "waits for a second person"
    case let ended?:
      end =
        (ended.isConfirmed ? "confirmed" : "withdrawn") + " by \(ended.by) on \(ended.on)"
    }
    return "\(call)\(from): proposed by \(by) on \(on), " + end
  }
}
