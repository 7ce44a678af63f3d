/// A type of applicant: one person, several people together, or an organisation.
public enum ApplicantType: String, CaseIterable, Hashable, Sendable {
  case individual, collective, organisation
}

/// The severity of an incident, actual or threatened, for the people it targets; in rising order.
public enum Harm: String, CaseIterable, Hashable, Sendable {
  case limited, serious, severe, lifeThreatening
}

/// Whether an incident is past, ongoing or threatened.
public enum IncidentState: String, CaseIterable, Hashable, Sendable {
  case past, ongoing, threatened
}

/// Whether pictures, sound or video were made or altered by a program.
public enum SyntheticMedia: String, CaseIterable, Hashable, Sendable {
  case none, suspected, confirmed
}

/// The status of an application for other funding.
public enum FundingStatus: String, CaseIterable, Hashable, Sendable {
  case applied, received, declined
}

/// A way in which money can reach an applicant.
public enum PaymentRoute: String, CaseIterable, Hashable, Sendable {
  case bankAccount, moneyTransfer, mobileMoney, throughOrganisation, cash, other
}

/// The gender that an applicant states for the fund's statistics.
public enum Gender: String, CaseIterable, Hashable, Sendable {
  case woman, man, nonBinary, other
}

/// A group that an applicant counts themselves among, for the fund's statistics.
public enum Identity: String, CaseIterable, Hashable, Sendable {
  case lgbtqia, indigenous, ethnicMinority, religiousMinority, disability, displaced
}

/// A way in which an applicant can be reached.
public enum ContactChannel: String, CaseIterable, Hashable, Sendable {
  case signal, email, pgpEmail, phone, matrix, wire, whatsapp, telegram, inPerson, throughReference
  case other
}

/// A type of incident: 24 codes and `other`; an application may have several incidents.
///
/// Source: the list of incident types in the project's facts, which follows what digital-security
/// helplines record. The raw value is the code that documents use.
public enum IncidentType: String, CaseIterable, Hashable, Sendable {
  case shutdown = "conn.shutdown"
  case throttling = "conn.throttling"
  case blocking = "conn.blocking"
  case takedown = "conn.takedown"
  case accountCompromise = "acct.compromise"
  case accountAttempt = "acct.attempt"
  case phishing = "cyber.phishing"
  case malware = "cyber.malware"
  case denialOfService = "cyber.dos"
  case intrusion = "cyber.intrusion"
  case spyware = "surv.spyware"
  case interception = "surv.interception"
  case tracking = "surv.tracking"
  case deviceConfiscated = "dev.confiscated"
  case deviceStolen = "dev.stolen"
  case deviceLost = "dev.lost"
  case deviceHandled = "dev.handled"
  case doxxing = "expo.doxxing"
  case leak = "expo.leak"
  case intimateImages = "expo.intimate"
  case harassment = "abuse.harassment"
  case threat = "abuse.threat"
  case smear = "abuse.smear"
  case impersonation = "abuse.impersonation"
  case other
}
