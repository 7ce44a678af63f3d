internal import ArgumentParser
internal import EmergencyFund

/// Applications with what the other funds' rules say about them.
struct ReferralIntake {
  struct Entry {
    let file: String
    let application: GrantApplication
    /// What the rules of its own call say; nil if it has none.
    let own: Assessment?
    let referrals: [Referral]

    func write(to writer: inout JSONWriter, today: Day, _ catalogue: MessageCatalogue) {
      writer.object { writer in
        writer.member("format", Referral.format)
        writer.key("application")
        if let id = application.id { writer.string(id) } else { writer.null() }
        writer.key("call")
        if let own { writer.string(own.call) } else { writer.null() }
        writer.key("outcome")
        if let own { writer.string(own.outcome.rawValue) } else { writer.null() }
        writer.member("today", today.description)
        writer.key("funds")
        writer.list { writer in
          for referral in referrals { referral.write(to: &writer, catalogue) }
        }
      }
    }
  }

  let entries: [Entry]
  /// The exit code for files that could not be read and were passed over.
  let failure: ExitCode?
  /// The file of the exchange rates; nil if none is used.
  let ratesFile: String?

  /// Reads everything; prints all problems and ends the tool if there are any.
  init(_ options: IntakeOptions, today: Day) throws {
    var input = InputFiles()
    let applications = try Intake.applications(options, &input)
    var session = try Session(options.policies, options.rates, &input)
    try input.stopOnDiagnostics()
    var funds: [Policy] = []
    var entries: [Entry] = []
    var diagnostics = IntakeDiagnostics(hasCallOption: options.call != nil)
    do {
      for id in session.folder.library.fundIDs {
        funds.append(try session.folder.policies.policy(id, on: today))
      }
    } catch {
      input.add(error.all)
    }
    try input.stopOnDiagnostics()
    for (document, read) in applications {
      var application = read
      application.assessedOn = today
      do {
        let call = try (options.call ?? application.call).map { id throws(PolicyDiagnostics) in
          try session.folder.policies.policy(id, on: application.receivedOn)
        }
        let others = funds.filter { $0.fund != call?.fund }
        let referrals = others.map {
          $0.referral(
            for: application, groups: call?.groups ?? [], rates: session.rates, today: today)
        }
        entries.append(
          Entry(
            file: document.file, application: application,
            own: call?.assess(application, rates: session.rates),
            referrals: referrals.sortedByFit()))
      } catch {
        input.add(diagnostics.new(error, of: document))
      }
    }
    try input.stopOnDiagnostics(options.partial, readable: entries.count)
    self.entries = entries
    failure = input.failure
    ratesFile = session.ratesFile
  }
}
