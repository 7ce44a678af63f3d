package import EmergencyFund

extension CheckResult {
  /// Writes what the page shows next to the questions, all of it in words.
  package func write(to writer: inout JSONWriter, _ form: Form, _ words: PageWords) {
    writer.object { writer in
      writer.member("state", state.rawValue)
      writer.member("title", words[state.title])
      writer.member("note", note(words))
      writer.member("totals", totals(words))
      writer.member("rates", rates(words))
      writer.member("answerBy", answerBy(words))
      writer.list("problems") { writer in
        for problem in problems {
          writer.object { writer in
            writer.member("path", problem.path)
            writer.member("label", problem.label)
            writer.member("message", problem.message)
          }
        }
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
        for part in Part.allCases { write(part, to: &writer, words) }
      }
      writer.member("reviewer", reviewerQuestions(words))
    }
  }

  private func write(_ part: Part, to writer: inout JSONWriter, _ words: PageWords) {
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
            writer.member(
              "remedies",
              finding.remedies.map {
                words.text(.remedy, .rendered("remedy", words.catalogue.text($0.message)))
              })
            writer.member("covering", covering(finding, words))
            writer.member("basis", words.lines(finding.basis))
          }
        }
      }
    }
  }
}
