internal import EmergencyFund
import EmergencyFundPolicyTools

/// What the tests of policies said: failures first, then what they cover.
struct PolicyTestReport {
  let palette: Palette

  func text(_ run: PolicyTestRun) -> OutputText {
    var text: OutputText = ""
    for result in run.results where !result.isPassed {
      text += palette.bad("failed") + " \(name(result))\n"
      for line in result.difference(.english) { text += "    \(line)\n" }
    }
    if !text.isEmpty { text += "\n" }
    for coverage in run.coverages { text += self.text(coverage) }
    let failed = run.results.count { !$0.isPassed }
    let counted = TextLayout.counted(run.results.count, "test")
    let verdict: OutputText =
      failed == 0
      ? palette.good("\(counted), all passed") : palette.bad("\(counted), \(failed) failed")
    return text + verdict + "\n"
  }

  private func name(_ result: PolicyTestResult) -> OutputText {
    let notes: OutputText = result.test.notes.map { ": \($0)" } ?? ""
    return "\(result.test.place.description) under \(result.policy)\(notes)"
  }

  private func text(_ coverage: PolicyCoverage) -> OutputText {
    let full = coverage.requirements.count { $0.isFull }
    var text = TextLayout.wrapped(
      "\(coverage.policy): \(full) of "
        + TextLayout.counted(coverage.requirements.count, "requirement")
        + " covered for every outcome")
    for covered in coverage.requirements where !covered.isFull {
      var lacking: [String] = []
      if covered.canBeMet, !covered.isMet { lacking.append("met") }
      if covered.canFail, !covered.isNotMet { lacking.append("not met") }
      text += TextLayout.wrapped(
        "\(covered.rule): no test for the outcome \(lacking.joined(separator: " or "))", indent: 2)
    }
    return text
  }

  func write(_ run: PolicyTestRun, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("tests")
      writer.list { writer in
        for result in run.results {
          writer.object { writer in
            writer.member("file", result.test.place.file)
            writer.member("line", result.test.place.position.line)
            writer.member("policy", result.policy)
            writer.member("notes", result.test.notes)
            writer.member("passed", result.isPassed)
            if !result.isPassed { writer.member("difference", result.difference(.english)) }
          }
        }
      }
      writer.key("coverage")
      writer.list { writer in
        for coverage in run.coverages {
          writer.object { writer in
            writer.member("policy", coverage.policy)
            writer.key("requirements")
            writer.list { writer in
              for covered in coverage.requirements { Self.write(covered, &writer) }
            }
          }
        }
      }
    }
  }

  private static func write(_ covered: PolicyCoverage.Covered, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("rule", covered.rule)
      writer.member("met", covered.isMet)
      writer.member("notMet", covered.isNotMet)
      writer.member("unknown", covered.isUnknown)
      writer.member("full", covered.isFull)
    }
  }
}
