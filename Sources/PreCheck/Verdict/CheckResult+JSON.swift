package import EmergencyFund

extension CheckResult {
  /// Writes what the page shows next to the questions, all of it in words.
  package func write(to writer: inout JSONWriter, _ form: Form, _ words: PageWords) {
    writer.object { writer in
      writer.member("state", state.rawValue)
      writer.member("title", words[state.title])
      writer.member("brief", words[brief])
      writer.member(
        "count",
        words.text(
          .answered, .count("answered", answeredCount),
          .count("total", answeredCount + openPaths.count)))
      writer.member("note", note(words))
      writer.member("totals", totals(words))
      writer.member("rates", rates(words))
      writer.member("answerBy", answerBy(words))
      writer.list("problems") { writer in
        for problem in problems { problem.write(to: &writer) }
      }
      writer.list("open") { writer in
        for question in openQuestions(form, words) {
          writer.object { writer in
            writer.member("path", question.path)
            writer.member("label", question.label)
          }
        }
      }
      writer.list("parts") { writer in
        for part in Part.allCases { write(part, to: &writer, form, words) }
      }
      writer.member("reviewer", reviewerQuestions(words))
    }
  }

  private func write(
    _ part: Part, to writer: inout JSONWriter, _ form: Form, _ words: PageWords
  ) {
    // Open questions are listed one by one; findings that ask none of them follow.
    let shown = shownFindings(part)
    if shown.isEmpty { return }
    writer.object { writer in
      writer.member("part", part.rawValue)
      writer.member("title", words[part.title])
      writer.list("findings") { writer in
        for finding in shown {
          writer.object { writer in
            writer.member("rule", finding.rule)
            writer.member("text", words.catalogue.text(finding.message))
            if part == .inTheWay { writeChanges(finding, to: &writer, form, words) }
            writer.member("covering", covering(finding, words))
            writer.member("basis", words.lines(finding.basis))
          }
        }
      }
    }
  }

  /// Writes what a person can change about a finding, each with the question where that is done.
  private func writeChanges(
    _ finding: Finding, to writer: inout JSONWriter, _ form: Form, _ words: PageWords
  ) {
    writer.list("changes") { writer in
      for remedy in finding.remedies {
        let path = place(of: remedy.change, finding, form)
        write(words.catalogue.text(remedy.message), path, to: &writer)
      }
      guard finding.remedies.isEmpty, let path = place(of: nil, finding, form) else { return }
      let label = form.label(at: path, words)
      write(words.text(.changeAnswer, .rendered("question", label)), path, to: &writer)
    }
  }

  private func write(_ text: String, _ path: String?, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("text", text)
      writer.member("path", path)
    }
  }
}

extension Problem {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("path", path)
      writer.member("label", label)
      writer.member("message", message)
    }
  }
}
