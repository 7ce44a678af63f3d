internal import ArgumentParser
internal import CaseDesk
internal import EmergencyFund

/// Which applications can become cases, decided before anything is written.
struct ReceivingPlan {
  /// An application that can become a case, with what would happen then.
  struct Entry {
    let incoming: IncomingApplication
    let preview: ReceivingPreview
  }

  /// Those that can be received, in the order of their files.
  private(set) var entries: [Entry] = []
  /// The answers that can be recorded, with what they would do.
  private(set) var answers: [(answer: IncomingAnswer, outcome: AnswerOutcome)] = []
  /// The exit code for those that cannot, and what can be done about them.
  private(set) var failure: ExitCode?
  private var hasRepeats = false

  /// Prints why applications cannot be received: the rules of casework, or a repeat.
  ///
  /// - Parameter isAgain: Whether repeats are received too.
  init(
    _ applications: [IncomingApplication], _ answers: [IncomingAnswer], rates: Document?,
    isAgain: Bool, _ desk: CaseDesk
  ) throws {
    for (answer, outcome) in zip(answers, try desk.previewAnswers(answers)) {
      switch outcome {
      case .success(let outcome):
        if outcome.hasRival {
          failure = CaseDeskError.notAnswered(
            file: answer.file, .twoAnswers(outcome.questions.first ?? 0, code: outcome.code)
          ).report()
        } else {
          self.answers.append((answer, outcome))
        }
      case .failure(let error): failure = error.report()
      }
    }
    var refused: Set<Int> = []
    for (index, preview) in try desk.previewReceiving(applications, rates: rates).enumerated() {
      switch preview {
      case .failure(let error):
        failure = error.report()
        refused.insert(index)
      case .success(let preview):
        let repeats = preview.repeats.filter { earlier in
          if case .incoming(let other) = earlier.earlier { return !refused.contains(other) }
          return true
        }
        if isAgain || repeats.isEmpty {
          entries.append(Entry(incoming: applications[index], preview: preview))
          continue
        }
        for earlier in repeats {
          Terminal.diagnose(
            "\(applications[index].file): error: \(Self.line(earlier, applications))")
        }
        failure = failure ?? .badInput
        refused.insert(index)
        hasRepeats = true
      }
    }
  }

  /// Ends the tool if some applications cannot be received, unless it should go on with the others.
  func stop(_ option: KeepGoingOption) throws {
    guard let failure else { return }
    if hasRepeats {
      Terminal.diagnose("note: to receive repeats as cases of their own, use --again")
    }
    let count = entries.count + answers.count
    if option.keepGoing, count > 0 { return }
    if count > 0 {
      let noun = answers.isEmpty ? "application" : "file"
      let others = count == 1 ? "1 other \(noun)" : "\(count) other \(noun)s"
      Terminal.diagnose(
        "note: nothing was received; to receive the \(others), use --keep-going")
    }
    throw failure
  }

  private static func line(
    _ earlier: CaseRepeat, _ applications: [IncomingApplication]
  ) -> OutputText {
    switch earlier.earlier {
    case .received(let code): "received before, as \(code): \(earlier.kind.words)"
    case .incoming(let index): "already in \(applications[index].file): \(earlier.kind.words)"
    }
  }
}
