internal import EmergencyFund
import EmergencyFundPolicyTools

/// What is kept of a simulation; the rest is printed on the way.
struct SimulationResult: Sendable {
  private(set) var tally = SimulationTally()
  /// The first changes, for the text.
  private(set) var changes: [Simulation.Change] = []
  private(set) var waiting: [Simulation.Waiting] = []
  private(set) var waitingCount = 0
  private(set) var leftOut = 0
  private(set) var unreadable = 0
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var diagnosticCount = 0

  /// Adds the result of the next part of the stream.
  mutating func add(_ part: Simulation.Part, _ printer: SimulationPrinter) {
    tally.add(part.tally)
    leftOut += part.leftOut
    unreadable += part.unreadable
    waitingCount += part.waiting.count
    let seats = SimulatedQueue.caseCountMax - waiting.count
    waiting += part.waiting.prefix(max(0, seats))
    diagnosticCount += part.diagnosticCount
    diagnostics += part.diagnostics.prefix(max(0, Simulation.diagnosticsMax - diagnostics.count))
    switch printer.format {
    case .json: printer.print(part.changes)
    case .text: changes += part.changes.prefix(max(0, printer.limit - changes.count))
    }
  }
}

/// Prints changes as they are found, one `ief-simulation-change/1` object per line.
struct SimulationPrinter: Sendable {
  let format: OutputFormat
  let limit: Int

  func print(_ changes: [Simulation.Change]) {
    if changes.isEmpty { return }
    var writer = JSONWriter()
    for change in changes {
      change.write(to: &writer)
      writer.newline()
    }
    Terminal.write(writer)
  }
}

extension Simulation.Change {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("format", "ief-simulation-change/1")
      writer.member("application", entry.application)
      writer.member("file", file)
      writer.member("line", line)
      writer.member("call", call)
      writer.member("before", entry.before.rawValue)
      writer.member("after", entry.after.rawValue)
      writer.key("reasons")
      writer.list { writer in
        for reason in entry.reasons {
          writer.object { writer in reason.writeMembers(to: &writer) }
        }
      }
      if let requested = entry.requested {
        writer.key("requested")
        requested.write(to: &writer)
      }
    }
  }
}

extension Reassessment.Reason {
  fileprivate func writeMembers(to writer: inout JSONWriter) {
    writer.member("rule", rule)
    writer.member("before", before?.rawValue ?? "absent")
    writer.member("after", after?.rawValue ?? "absent")
  }
}

extension Money {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("amount", plain)
      writer.member("currency", currency.code)
    }
  }
}

extension SimulationResult {
  /// The result as one `ief-simulation/1` object.
  func summary(
    _ pairs: PolicyPairs, _ queue: SimulatedQueue?, _ rates: RateTable, isComplete: Bool
  ) -> JSONWriter {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", "ief-simulation/1")
      // Changes are printed as they are found, so the last line says whether they are complete.
      writer.member("complete", isComplete)
      writer.member("policy", pairs.newName)
      writer.member("against", pairs.oldName)
      writer.member("applications", tally.count)
      writer.member("leftOut", leftOut)
      writer.member("unreadable", unreadable)
      writer.member("changed", tally.changedCount)
      writer.key("outcomes")
      writer.object { writer in
        for outcome in AssessmentOutcome.allCases {
          writer.key(outcome.rawValue)
          writer.object { writer in
            writer.member("before", tally.countBefore(outcome))
            writer.member("after", tally.countAfter(outcome))
          }
        }
      }
      writer.key("reasons")
      writer.list { writer in
        for entry in tally.reasonsByCount {
          writer.object { writer in
            entry.reason.writeMembers(to: &writer)
            writer.member("applications", entry.count)
          }
        }
      }
      write("becomeEligible", tally.gained, &writer)
      write("ceaseToBeEligible", tally.lost, &writer)
      writer.key("workMinutes")
      writer.object { writer in
        writer.member("before", tally.minutesBefore)
        writer.member("after", tally.minutesAfter)
      }
      if let queue { write(queue, &writer) }
      AppliedRates(rates, on: nil).write(to: &writer, .english)
    }
    writer.newline()
    return writer
  }

  private func write(_ key: String, _ amounts: AmountTally, _ writer: inout JSONWriter) {
    writer.key(key)
    writer.object { writer in
      writer.member("applications", amounts.count)
      writer.member("withoutAmount", amounts.countWithoutAmount)
      writer.key("requested")
      writer.list { writer in
        for money in amounts.amounts { money.write(to: &writer) }
      }
    }
  }

  private func write(_ queue: SimulatedQueue, _ writer: inout JSONWriter) {
    writer.key("queue")
    writer.object { writer in
      writer.member("today", queue.today.description)
      writer.member("waiting", queue.waitingCount)
      writer.member("planned", queue.plannedCount)
      writer.member("inTimeBefore", queue.inTime.before)
      writer.member("inTimeAfter", queue.inTime.after)
    }
  }
}
