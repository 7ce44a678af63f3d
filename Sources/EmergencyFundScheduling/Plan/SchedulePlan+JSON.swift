package import EmergencyFund

extension SchedulePlan {
  /// The format's name and version.
  public static let format = "ief-schedule-plan/1"

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
