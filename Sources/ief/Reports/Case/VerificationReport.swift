internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

/// The result of verifying the whole file.
struct VerificationReport {
  let chain: ChainVerification
  let assessments: AssessmentCheck

  /// Whether the events are unaltered, and all that is not encrypted follows from them.
  private var isIntact: Bool { chain.isIntact && assessments.clearProblems.isEmpty }

  private var integrityProblems: [String] {
    chain.problems.map { $0.description } + assessments.clearProblems
  }

  var holds: Bool { isSound && isComplete }

  /// Whether everything holds of what is there, whatever is missing at the end.
  var isSound: Bool {
    isIntact && assessments.problems.isEmpty && assessments.officerProblems.isEmpty
  }

  private var isComplete: Bool { chain.completeness.holds }

  var text: OutputText {
    var text: OutputText =
      isIntact
      ? "integrity     valid: \(chain.events) events are unaltered\n"
      : "integrity     broken\n"
    for problem in integrityProblems {
      text += TextLayout.wrapped("\(problem)", lead: "  -", indent: 4)
    }
    text += TextLayout.wrapped(chain.completeness.words, lead: "completeness", indent: 14)
    text += signatures
    text +=
      assessments.problems.isEmpty
      ? "assessments   valid: \(assessments.count) in \(assessments.cases) cases reproduced\n"
      : "assessments   broken in \(assessments.failedCases) of \(assessments.cases) cases\n"
    for problem in assessments.problems {
      text += TextLayout.wrapped("\(problem)", lead: "  -", indent: 4)
    }
    return text
  }

  /// Who signed how much; nothing while officers have no keys of their own.
  private var signatures: OutputText {
    guard let since = chain.register.since else { return "" }
    let officers = chain.signatures.words
    let isValid = assessments.officerProblems.isEmpty && !chain.hasSignatureProblems
    var words: OutputText = isValid ? "valid: \(officers)" : "broken: \(officers)"
    if since > 1 { words += "; \(since - 1) from before officers had keys are unsigned" }
    var text = TextLayout.wrapped(words, lead: "signatures", indent: 14)
    for problem in assessments.officerProblems {
      text += TextLayout.wrapped("\(problem)", lead: "  -", indent: 4)
    }
    return text
  }

  var json: JSONWriter {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", "ief-case-verification/1")
      writer.member("integrity", isIntact)
      writer.member("events", chain.events)
      writer.member("problems", integrityProblems)
      writer.key("completeness")
      switch chain.completeness {
      case .notShown: writer.null()
      case .complete: writer.boolean(true)
      case .foreignHead, .cutOff, .otherHistory: writer.boolean(false)
      }
      if chain.register.since != nil {
        writer.member(
          "signatures", assessments.officerProblems.isEmpty && !chain.hasSignatureProblems)
        writer.member("signatureProblems", assessments.officerProblems)
        writer.list("signed") { writer in
          for signed in chain.signatures {
            writer.object { writer in
              writer.member("from", signed.from)
              writer.member("to", signed.to)
              writer.member("officer", signed.officer)
            }
          }
        }
      }
      writer.member("assessments", assessments.problems.isEmpty)
      writer.member("assessmentProblems", assessments.problems)
    }
    writer.newline()
    return writer
  }
}

extension ChainVerification.Completeness {
  /// Whether nothing speaks against it.
  var holds: Bool {
    switch self {
    case .notShown, .complete: true
    case .foreignHead, .cutOff, .otherHistory: false
    }
  }

  /// What was found, in words.
  var words: OutputText {
    switch self {
    case .notShown:
      "not checked: only a head exported earlier can show whether the file was truncated"
    case .complete(let count): "valid: all \(count) events up to the exported head are present"
    case .foreignHead: "not checked: the head belongs to another file or was altered"
    case .cutOff(let count, let expected):
      "broken: \(count) of the \(expected) events up to the exported head are present"
    case .otherHistory(let count):
      "broken: the first \(count) events are not those of the exported head"
    }
  }
}

extension [ChainVerification.SignedEvents] {
  /// How many events each officer signed.
  var words: String {
    var counts: [String: Int] = [:]
    for signed in self { counts[signed.officer, default: 0] += signed.to - signed.from + 1 }
    return counts.sorted { $0.key < $1.key }.map { "\($0.value) by \($0.key)" }
      .joined(separator: ", ")
  }
}
