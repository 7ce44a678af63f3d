internal import EmergencyFund
internal import EmergencyFundPolicyTools

/// What the page shows of a call: whether it is valid, problems, sentences, tests and files.
struct EditorReview {
  let edited: EditedCall
  let session: EditorSession
  /// What is still to be said of the change.
  let problems: [CallProblem]

  private var words: EditorWords { session.words }
  private var review: CallReview { edited.review }

  private var isValid: Bool {
    problems.isEmpty && !review.findings.contains { $0.lint.severity == .error }
  }

  private var title: EditorMessageID {
    if review.findings.contains(where: { $0.lint.diagnostic.kind == .widens }) {
      return .isWidened
    }
    if !isValid { return .isNotValid }
    return review.tests.allSatisfy { $0.isPassed } && review.testProblems.isEmpty
      ? .isValid : .testsFail
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("state", isValid ? "valid" : "invalid")
      writer.member("title", words[title])
      writer.member("isWhole", true)
      let form = FormWriter(form: edited.form, words: words)
      writer.list("problems") { writer in
        for problem in problems { form.write(problem, to: &writer) }
      }
      writer.list("errors") { writer in
        for finding in review.findings where finding.lint.severity == .error {
          write(finding.lint, to: &writer)
        }
      }
      writer.list("warnings") { writer in
        for finding in review.findings where finding.lint.severity != .error {
          write(finding.lint, to: &writer)
        }
      }
      writer.list("differences") { writer in
        for difference in differences { write(difference, to: &writer) }
      }
      writer.list("tests") { writer in
        for test in review.tests { write(test, to: &writer) }
      }
      writer.list("sentences") { writer in
        for rule in review.rules { write(rule, to: &writer) }
      }
      writeExamples(&writer)
      writer.member("policyFile", edited.file.document.file.lastName)
      writer.member("policyText", String(decoding: edited.file.text, as: UTF8.self))
      writer.member("testFile", edited.tests?.document.file.lastName)
      writer.member("testText", edited.tests.map { String(decoding: $0.text, as: UTF8.self) })
    }
  }

  /// What cannot be taken of the answers or of the file, before there is a call to review.
  static func write(
    _ problems: [CallProblem], _ diagnostics: [Diagnostic], _ form: FormWriter,
    to writer: inout JSONWriter
  ) {
    let words = form.words
    writer.object { writer in
      writer.member("state", "invalid")
      writer.member("title", words[.isNotValid])
      writer.list("problems") { writer in
        for problem in problems { form.write(problem, to: &writer) }
        let others = diagnostics.map { Diagnostic.escaped($0.message) }
        // A file that cannot be changed names no field.
        for message in others.isEmpty && problems.isEmpty ? [words[.problemWriting]] : others {
          writer.object { writer in
            writer.member("label", words[.theFile])
            writer.member("message", message)
          }
        }
      }
      for name in ["errors", "warnings", "differences", "tests", "sentences", "examples"] {
        writer.list(name) { _ in }
      }
    }
  }

  /// What changes of the rules; for a new call, compared with those that it follows.
  private var differences: [PolicyDifference] {
    let all = PolicyDifference.all(from: edited.former, to: edited.policy)
    return all.filter { edited.policy.title(ofRequirement: $0.name) != nil }
  }
}

extension EditorReview {
  private func write(_ lint: LintFinding, to writer: inout JSONWriter) {
    let diagnostic = lint.diagnostic
    let rule = requirement(at: diagnostic)
    let above = edited.form.above.requirements.first { $0.id == rule?.id }
    writer.object { writer in
      if lint.diagnostic.kind == .widens, let above {
        let sentence = above.sentence(in: edited.form.above).text(words.catalogue)
        writer.member("message", words.text(.widens, .rendered("rule", sentence)))
      } else {
        writer.member("message", Diagnostic.escaped(diagnostic.message))
      }
      writer.member("place", diagnostic.rendered)
      writer.member("field", rule.flatMap { field(of: $0, diagnostic) })
      if let application = lint.application {
        writer.member("story", words.story(application, edited.policy))
      }
    }
  }

  /// The requirement in whose entry of the call's file a problem stands.
  private func requirement(at diagnostic: Diagnostic) -> Requirement? {
    let path = diagnostic.path.description
    guard diagnostic.file == edited.file.document.file, path.hasPrefix("requirements["),
      let end = path.firstIndex(of: "]"), let start = path.firstIndex(of: "["),
      let index = Int(path[path.index(after: start)..<end]),
      case .list(let entries)? = edited.file.document.root.member("requirements")?.content,
      index >= 0, index < entries.count
    else { return nil }
    return edited.policy.requirements.first { $0.id == entries[index].requirementID }
  }

  /// The field of the form in which a problem can be corrected.
  private func field(of requirement: Requirement, _ diagnostic: Diagnostic) -> String? {
    let path = diagnostic.path.description
    let fields = edited.form.fields.filter { $0.section.requirement == requirement.kind }
    let exact = fields.first { field in
      field.id.split(separator: ".").dropFirst().first.map { path.hasSuffix(".\($0)") } ?? false
    }
    return (exact ?? fields.first)?.id
  }

  private func write(_ difference: PolicyDifference, to writer: inout JSONWriter) {
    writer.object { writer in
      let title = edited.policy.title(ofRequirement: difference.name)
      writer.member("title", title.map { words.catalogue.title($0) } ?? difference.name)
      writer.member("old", difference.old.map { $0.text(words.catalogue) })
      writer.member("new", difference.new.map { $0.text(words.catalogue) })
    }
  }

  private func write(_ test: PolicyTestResult, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("notes", Diagnostic.escaped(test.test.notes ?? test.test.place.description))
      writer.member("isPassed", test.isPassed)
      writer.member("lines", test.isPassed ? [] : test.difference(words.catalogue))
    }
  }

  private func write(_ rule: CallReview.Rule, to writer: inout JSONWriter) {
    writer.object { writer in
      let entries = rule.sentence.entryTexts(words.catalogue)
      let isLine = rule.sentence.isInline || entries.isEmpty
      writer.member(
        "text",
        isLine
          ? rule.sentence.text(words.catalogue) : words.catalogue.text(rule.sentence.message))
      writer.member("entries", isLine ? [] : entries)
      writer.member("isOwn", rule.isOwn)
      writer.member("basis", words.lines(rule.basis))
    }
  }

  /// The line of the story on which the example turns.
  private func storyLine(_ edge: EdgeExample) -> Int {
    let rule = edited.policy.requirements.first { $0.id == edge.rule }?.rule
    let incidents = max(1, edge.application.incidents?.count ?? 0)
    return switch rule {
    case .targetGroup?: 1
    case .costCategory?: 2
    case .references?: 3 + incidents
    case .callWindow?: 4 + incidents
    default: 0
    }
  }

  private func writeExamples(_ writer: inout JSONWriter) {
    // The last span is that from which the latest values hold.
    let span =
      (try? edited.library.spans(edited.id))?.last ?? PolicySpan(first: nil, last: nil)
    writer.list("examples") { writer in
      let edges = edited.isTried ? edited.policy.examples(in: span)?.edges : nil
      for edge in edges ?? [] {
        writer.object { writer in
          let title = edited.policy.title(ofRequirement: edge.rule)
          var application = JSONWriter()
          edge.application.write(to: &application)
          writer.member("title", title.map { words.catalogue.title($0) } ?? edge.rule)
          writer.member("rule", edge.rule)
          writer.member("application", application.text)
          writer.member("story", words.story(edge.application, edited.policy))
          writer.member("at", storyLine(edge))
          writer.member("outcome", edge.assessment.outcome.rawValue)
          writer.member("reason", edge.finding.map { words.catalogue.text($0.message) })
        }
      }
    }
  }
}

extension String {
  /// The name of a file without its folders.
  fileprivate var lastName: String { split(separator: "/").last.map { String($0) } ?? self }
}
