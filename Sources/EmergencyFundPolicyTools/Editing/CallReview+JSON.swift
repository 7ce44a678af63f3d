package import EmergencyFund

extension CallReview {
  /// Writes the review for a page, in a language.
  package func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
    writer.object { writer in
      writer.member("call", call)
      writer.member("on", on?.description)
      writer.member("isSound", isSound)
      writer.key("rules")
      writer.list { writer in
        for rule in rules { rule.write(to: &writer, catalogue) }
      }
      writer.key("findings")
      writer.list { writer in
        for finding in findings { finding.write(to: &writer) }
      }
      writer.key("tests")
      writer.list { writer in
        for test in tests { Self.write(test, to: &writer, catalogue) }
      }
      writer.key("testProblems")
      writer.list { writer in
        for problem in testProblems { writer.string(problem.rendered) }
      }
      writer.key("differences")
      writer.list { writer in
        for difference in differences { Self.write(difference, to: &writer, catalogue) }
      }
    }
  }

  private static func write(
    _ test: PolicyTestResult, to writer: inout JSONWriter, _ catalogue: MessageCatalogue
  ) {
    writer.object { writer in
      writer.member("notes", test.test.notes)
      writer.member("file", test.test.place.file)
      writer.member("line", test.test.place.position.line)
      writer.member("isPassed", test.isPassed)
      writer.member("difference", test.isPassed ? [] : test.difference(catalogue))
    }
  }

  private static func write(
    _ difference: PolicyDifference, to writer: inout JSONWriter, _ catalogue: MessageCatalogue
  ) {
    writer.object { writer in
      writer.member("name", difference.name)
      writer.member("meaning", difference.meaning.rawValue)
      writer.member("old", difference.old.map { $0.text(catalogue) })
      writer.member("new", difference.new.map { $0.text(catalogue) })
      writer.key("examples")
      writer.list { writer in
        for example in difference.examples {
          writer.object { writer in
            writer.member("before", example.before.rawValue)
            writer.member("after", example.after.rawValue)
            writer.key("application")
            example.application.write(to: &writer)
          }
        }
      }
    }
  }
}

extension CallReview.Rule {
  fileprivate func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("sentence", catalogue.text(sentence.message))
      writer.member("entries", sentence.entryTexts(catalogue))
      writer.member("text", sentence.text(catalogue))
      writer.member("force", force?.rawValue)
      writer.member("isOwn", isOwn)
      if let source = basis.source {
        writer.key("source")
        writer.object { writer in
          writer.member("id", source.id)
          writer.member("title", source.title)
          writer.member("address", source.address)
          writer.member("readOn", source.readOn?.description)
        }
      }
      writer.member("reading", basis.reading.map { $0.text(in: catalogue.language) })
      writer.key("assumed")
      writer.list { writer in
        for value in basis.assumed {
          writer.object { writer in
            writer.member("key", value.key)
            writer.member("reason", value.reason.text(in: catalogue.language))
          }
        }
      }
    }
  }
}

extension CallReview.Finding {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("isOld", isOld)
      writer.key("problem")
      lint.write(to: &writer)
    }
  }
}
