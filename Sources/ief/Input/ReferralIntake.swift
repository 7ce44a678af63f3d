internal import ArgumentParser
internal import EmergencyFund

/// Applications with what the other funds' rules say of them.
struct ReferralIntake {
  struct Entry {
    let file: String
    let application: GrantApplication
    /// What the rules of its own call say; nil where it names none.
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

  /// Reads everything; prints all problems and ends when there are any.
  init(_ options: IntakeOptions, today: Day) throws {
    var input = InputFiles()
    let files = input.expand(options.files)
    try input.stopOnComplaints()
    let parts = files.compactMap { file -> (Document, GrantApplication)? in
      input.document(file).map { ($0, input.read($0, GrantApplication.read)) }
    }
    var folder = try PolicyFolder(options.policies, &input)
    let (rates, _) = folder.rates(options.rates, &input)
    try input.stopOnComplaints()
    var funds: [Policy] = []
    var entries: [Entry] = []
    var seen: Set<Complaint> = []
    do {
      for id in folder.library.fundIDs { funds.append(try folder.policy(id, on: today)) }
    } catch {
      input.add(error.all)
    }
    for (document, application) in parts {
      do {
        let call = try (options.call ?? application.call).map { id throws(PolicyComplaints) in
          try folder.policy(id, on: application.receivedOn)
        }
        let others = funds.filter { $0.fund != call?.fund }
        let referrals = others.map {
          $0.referral(for: application, groups: call?.groups ?? [], rates: rates, today: today)
        }
        entries.append(
          Entry(
            file: document.file, application: application,
            own: call?.assess(application, rates: rates), referrals: referrals.sortedByFit()))
      } catch {
        let placed = options.call == nil ? error.placed(atCallOf: document) : error.all
        input.add(placed.filter { seen.insert($0).inserted })
      }
    }
    try input.stopOnComplaints()
    self.entries = entries
  }
}

extension PolicyComplaints {
  /// The complaints; one about an unknown call gets the place where the application names it.
  func placed(atCallOf document: Document) -> [Complaint] {
    all.map { $0.file.isEmpty ? $0.placed(atCallOf: document) : $0 }
  }
}
