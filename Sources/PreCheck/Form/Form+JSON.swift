package import EmergencyFund

extension Form {
  /// Writes the steps with their questions as a list, but for that about the country.
  ///
  /// The page asks for the country on its first step, whether or not a rule reads it. The optional
  /// step comes last; of each of its parts the number of questions is written.
  package func write(to writer: inout JSONWriter) {
    writer.list { writer in
      for group in groups where group.step != .place {
        writer.object { writer in
          writer.member("step", group.step.rawValue)
          writer.member("title", group.title)
          writer.list("questions") { writer in
            for question in group.questions { question.write(to: &writer) }
          }
        }
      }
      writer.object { writer in writeDetails(to: &writer) }
    }
  }

  private func writeDetails(to writer: inout JSONWriter) {
    writer.member("step", "details")
    writer.member("title", detailsTitle)
    writer.member("hint", detailsHint)
    writer.list("parts") { writer in
      for part in details {
        writer.object { writer in
          writer.member("title", part.title)
          writer.member("reason", part.reason)
          writer.member("size", part.questions.count)
        }
      }
    }
    writer.list("questions") { writer in
      for part in details {
        for question in part.questions { question.write(to: &writer) }
      }
    }
  }
}

extension Question {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("path", path)
      writer.member("kind", kind.rawValue)
      writer.member("label", label)
      writer.member("hint", hint)
      if isOptional { writer.member("optional", true) }
      writer.member("entry", entry)
      writer.member("ids", ids)
      writer.member("charactersMax", charactersMax)
      if let condition {
        writer.object("condition") { writer in
          writer.member("path", condition.path)
          writer.member("values", condition.values)
        }
      }
      if !options.isEmpty {
        writer.list("options") { writer in
          for option in options {
            writer.list { writer in
              writer.string(option.value)
              writer.string(option.label)
            }
          }
        }
      }
      if let others {
        writer.object("others") { writer in
          writer.member("from", others.from)
          writer.member("title", others.title)
        }
      }
      if !questions.isEmpty {
        writer.list("questions") { writer in
          for question in questions { question.write(to: &writer) }
        }
      }
    }
  }
}
