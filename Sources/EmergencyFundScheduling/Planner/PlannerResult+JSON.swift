package import EmergencyFund

extension PlannerResult {
  /// Writes what is known of the plan: its objective, the bound, and the reasons for lateness.
  package func writeReport(to writer: inout JSONWriter, problem: ScheduleProblem) {
    writer.object { writer in
      writer.key("objective")
      writer.list { writer in
        writer.number(objective.lateWeight)
        writer.number(objective.weightedLateness)
        writer.number(objective.weightedWait)
      }
      writer.key("bound")
      writer.list { writer in
        writer.number(bound.lateWeight)
        writer.number(bound.weightedLateness)
      }
      writer.key("gap")
      writer.list { writer in
        writer.number(objective.lateWeight - bound.lateWeight)
        writer.number(objective.weightedLateness - bound.weightedLateness)
      }
      writer.member("lateWeightProved", isLateWeightProved)
      writer.member("latenessProved", isLatenessProved)
      writer.member("provedOptimal", isProvedOptimal)
      writer.member("steps", stepsUsed)
      writer.member("cut", wasCut)
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
