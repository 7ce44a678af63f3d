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

  var holds: Bool { isIntact && assessments.problems.isEmpty && isComplete }

  private var isComplete: Bool {
    switch chain.completeness {
    case .notShown, .complete: true
    case .foreignHead, .cutOff, .otherHistory: false
    }
  }

  var text: OutputText {
    var text: OutputText =
      isIntact
      ? "integrity     valid: \(chain.events) events are unaltered\n"
      : "integrity     broken\n"
    for problem in integrityProblems {
      text += TextLayout.wrapped("\(problem)", lead: "  -", indent: 4)
    }
    text += TextLayout.wrapped(completeness, lead: "completeness", indent: 14)
    text +=
      assessments.problems.isEmpty
      ? "assessments   valid: \(assessments.count) in \(assessments.cases) cases reproduced\n"
      : "assessments   broken in \(assessments.failedCases) of \(assessments.cases) cases\n"
    for problem in assessments.problems {
      text += TextLayout.wrapped("\(problem)", lead: "  -", indent: 4)
    }
    return text
  }

  private var completeness: OutputText {
    switch chain.completeness {
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
      writer.member("assessments", assessments.problems.isEmpty)
      writer.member("assessmentProblems", assessments.problems)
    }
    writer.newline()
    return writer
  }
}
