#if Desk
package import AgeEncryption
package import AgeFormat
package import CaseDesk
package import EmergencyFund
package import EmergencyFundScheduling

/// What a desk works on, and what it asks of the tool that started it.
package struct DeskSetup: Sendable {
  /// The path of the case file.
  package let caseFile: String
  /// The officer who is suggested when the desk is unlocked.
  package let officer: String?
  /// The public signing key of the first lead, 32 bytes; nil to take it from the file.
  package let leadKey: [UInt8]?
  /// The language of the pages until an officer chooses theirs.
  package let language: Language
  /// How it serves a team over a network; nil on a laptop.
  package let server: TeamServer?
  /// Reads the team file.
  package let team: @Sendable () throws -> Team
  /// Today's date where the team works.
  package let today: @Sendable (Team) -> Day
  /// Where the policies of calls are found as they are now.
  package let policies: @Sendable () -> (String, Day) -> Policy?
  /// Another number once the files of the policies have changed.
  package let policiesStamp: @Sendable () -> Int
  /// The funds that a case can be referred to, with their titles.
  package let funds: @Sendable () -> [(id: String, title: LocalizedString)]
  /// Reads files as applications, each with what applies to it; reasons are in the language.
  ///
  /// What is sealed is opened with the identities.
  package let intake: @Sendable ([DeskUpload], [AgeIdentity], Day, Language) -> IntakeBatch
  /// The fund's folder of policies, as it is now; nil if there is none that can be read.
  package let calls: @Sendable () -> CallFolder?
  /// Writes a plan as a file.
  package let planFile: @Sendable (PlanFile, QueuePlan) -> [UInt8]

  /// Creates a setup.
  package init(
    caseFile: String, officer: String?, leadKey: [UInt8]?, language: Language,
    server: TeamServer?,
    team: @escaping @Sendable () throws -> Team,
    today: @escaping @Sendable (Team) -> Day,
    policies: @escaping @Sendable () -> (String, Day) -> Policy?,
    policiesStamp: @escaping @Sendable () -> Int,
    funds: @escaping @Sendable () -> [(id: String, title: LocalizedString)],
    intake: @escaping @Sendable ([DeskUpload], [AgeIdentity], Day, Language) -> IntakeBatch,
    calls: @escaping @Sendable () -> CallFolder?,
    planFile: @escaping @Sendable (PlanFile, QueuePlan) -> [UInt8]
  ) {
    self.caseFile = caseFile
    self.officer = officer
    self.leadKey = leadKey
    self.language = language
    self.server = server
    self.team = team
    self.today = today
    self.policies = policies
    self.policiesStamp = policiesStamp
    self.funds = funds
    self.intake = intake
    self.calls = calls
    self.planFile = planFile
  }
}

/// What a plan is saved as.
package enum PlanFile: Sendable {
  /// A calendar (iCalendar).
  case calendar
  /// A table (CSV).
  case table
}

/// A file that was dropped on the desk.
package struct DeskUpload: Sendable {
  /// Its name as the browser gave it.
  package let name: String
  /// Its content.
  package let bytes: [UInt8]

  /// Creates a file.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// What files are as applications.
package struct IntakeBatch {
  /// One file.
  package enum Line {
    /// An application that can be received.
    case application(IncomingApplication)
    /// An answer to questions that a case asked.
    case answer(IncomingAnswer)
    /// A file that cannot be read, or to which no policy applies, and why.
    case refused(file: String, reasons: [String])
    /// A sealed file that does not open, and why; nil where there is no key.
    case closed(AgeError?)
  }

  /// The files in their order.
  package let lines: [Line]
  /// The exchange rates as they are written; nil for none.
  package let rates: Document?

  /// Creates a batch.
  package init(lines: [Line], rates: Document?) {
    self.lines = lines
    self.rates = rates
  }
}
#endif
