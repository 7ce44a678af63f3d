package import EmergencyFund

extension PlannerResult {
  /// The plan as one `ief-schedule-plan/1` object, with what is known of it under `report`.
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
        for reference in moved { Self.write(reference, &writer, problem) }
      }
      writer.key("certificates")
      writer.list { writer in
        for certificate in certificates { certificate.write(to: &writer, problem: problem) }
      }
    }
  }

  static func write(
    _ reference: StepReference, _ writer: inout JSONWriter, _ problem: ScheduleProblem
  ) {
    writer.object { writer in
      writer.member("case", problem.cases[reference.caseIndex].id)
      writer.member("step", reference.kind.rawValue)
    }
  }
}

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
          for reference in shortage.steps { PlannerResult.write(reference, &writer, problem) }
        }
      }
      writer.member("cases", caseIndexes.map { problem.cases[$0].id })
    }
  }
}

extension LatenessRemedy {
  /// Writes the remedy with the late weight of the plan that verified it.
  package func write(to writer: inout JSONWriter, problem: ScheduleProblem) {
    writer.object { writer in
      switch self {
      case .moreMinutes(let officer, let minutes, let lastDay, _):
        writer.member("remedy", "moreMinutes")
        writer.member("officer", problem.officers[officer].id)
        writer.member("minutes", minutes)
        writer.member("lastDay", lastDay)
      case .oneMoreOfficer(let minutesPerDay, let dayCount, _):
        writer.member("remedy", "oneMoreOfficer")
        writer.member("minutesPerDay", minutesPerDay)
        writer.member("dayCount", dayCount)
      }
      writer.member("lateWeight", lateWeight)
    }
  }
}
