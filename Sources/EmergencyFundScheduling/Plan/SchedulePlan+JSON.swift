package import EmergencyFund

extension SchedulePlan {
  /// The format's name and version.
  public static let format = "ief-schedule-plan/1"

  /// The plan as one `ief-schedule-plan/1` object, with the ids of the problem's cases and officers.
  ///
  /// - Precondition: The plan is for this problem: ``PlanChecker`` names positions that are not.
  public func json(for problem: ScheduleProblem) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writeMembers(to: &writer, problem: problem)
      writer.member("today", problem.today)
    }
    return writer.text
  }

  /// Writes the members of a plan into an object that is open.
  package func writeMembers(to writer: inout JSONWriter, problem: ScheduleProblem) {
    writer.member("format", Self.format)
    writer.key("steps")
    writer.list { writer in
      for step in steps {
        writer.object { writer in
          writer.member("case", problem.cases[step.caseIndex].id)
          writer.member("step", step.kind.rawValue)
          writer.member("officer", problem.officers[step.officer].id)
          writer.key("work")
          writer.list { writer in
            for entry in step.work {
              writer.list { writer in
                writer.number(entry.day)
                writer.number(entry.minutes)
              }
            }
          }
        }
      }
    }
    writer.key("unscheduled")
    writer.list { writer in
      for index in unscheduled { writer.string(problem.cases[index].id) }
    }
  }
}
