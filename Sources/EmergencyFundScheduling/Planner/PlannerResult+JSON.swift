package import EmergencyFund

extension PlannerResult {
  /// The plan as one `ief-schedule-plan/1` object, with its quality under `report`.
  ///
  /// - Precondition: The result is for this problem.
  public func json(for problem: ScheduleProblem) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      plan.writeMembers(to: &writer, problem: problem)
      writer.member("today", problem.today)
      writer.key("report")
      writeReport(to: &writer, problem: problem)
    }
    return writer.text
  }

  /// Writes the quality of the plan: its value, the lower bounds, and the certificates.
  package func writeReport(to writer: inout JSONWriter, problem: ScheduleProblem) {
    writer.object { writer in
      writer.key("objective")
      writer.list { writer in
        writer.number(objective.weightedTardyCount)
        writer.number(objective.totalWeightedTardiness)
        writer.number(objective.totalWeightedFlowTime)
      }
      writer.key("bound")
      writer.list { writer in
        writer.number(lowerBound.weightedTardyCount)
        writer.number(lowerBound.totalWeightedTardiness)
      }
      writer.key("gap")
      writer.list { writer in
        writer.number(objective.weightedTardyCount - lowerBound.weightedTardyCount)
        writer.number(objective.totalWeightedTardiness - lowerBound.totalWeightedTardiness)
      }
      writer.member("lateWeightProved", isTardyCountOptimal)
      writer.member("latenessProved", isTardinessOptimal)
      writer.member("provedOptimal", isProvedOptimal)
      writer.member("steps", iterations)
      writer.member("cut", wasTruncated)
      writer.key("moved")
      writer.list { writer in
        for reference in moved { reference.write(to: &writer, problem: problem) }
      }
      writer.key("certificates")
      writer.list { writer in
        for certificate in certificates { certificate.write(to: &writer, problem: problem) }
      }
    }
  }
}
