import EmergencyFund

extension LatenessCertificate {
  /// Writes the certificate with everything that checking it by hand needs.
  func write(to writer: inout JSONWriter, problem: ScheduleProblem) {
    writer.object { writer in
      switch self {
      case .alreadyLate: writer.member("reason", "alreadyLate")
      case .nobodyAble(_, let kind):
        writer.member("reason", "nobodyAble")
        writer.member("step", kind.rawValue)
      case .noArrangement: writer.member("reason", "noArrangement")
      case .tooFewMinutes(let shortage):
        writer.member("reason", "tooFewMinutes")
        writer.member("lastDay", shortage.lastDay)
        writer.member("minutesNeeded", shortage.minutesNeeded)
        writer.member("minutesAvailable", shortage.minutesAvailable)
        writer.member("officers", shortage.officers.map { problem.officers[$0].id })
        writer.key("steps")
        writer.list { writer in
          for reference in shortage.steps { reference.write(to: &writer, problem: problem) }
        }
      }
      writer.member("cases", caseIndexes.map { problem.cases[$0].id })
    }
  }
}
