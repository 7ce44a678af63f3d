import EmergencyFund

extension TardinessCertificate {
  /// Writes the certificate with everything that is needed to check it by hand.
  func write(to writer: inout JSONWriter, problem: ScheduleProblem) {
    writer.object { writer in
      switch self {
      case .alreadyTardy: writer.member("reason", "alreadyLate")
      case .noEligibleOfficer(_, let kind):
        writer.member("reason", "nobodyAble")
        writer.member("step", kind.rawValue)
      case .noFeasibleAssignment: writer.member("reason", "noArrangement")
      case .capacityShortage(let shortage):
        writer.member("reason", "tooFewMinutes")
        writer.member("lastDay", shortage.lastDay)
        writer.member("minutesNeeded", shortage.processingTime)
        writer.member("minutesAvailable", shortage.capacity)
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
