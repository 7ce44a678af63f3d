/// Who applies: one person, several people together, or a body with a name of its own.
public enum ApplicantType: String, CaseIterable, Hashable, Sendable {
  case individual, collective, organisation
}

/// How badly an incident hurts, or would hurt, the people it is aimed at; in rising order.
public enum Harm: String, CaseIterable, Hashable, Sendable {
  case limited, serious, severe, lifeThreatening
}

/// Whether an incident is over, goes on, or has been threatened.
public enum IncidentState: String, CaseIterable, Hashable, Sendable {
  case past, ongoing, threatened
}

/// Whether pictures, sound or video were made or altered by a program.
public enum SyntheticMedia: String, CaseIterable, Hashable, Sendable {
  case none, suspected, confirmed
}

/// Where an application for other funding stands.
public enum FundingStatus: String, CaseIterable, Hashable, Sendable {
  case applied, received, declined
}

/// A way in which an applicant can be reached.
public enum ContactChannel: String, CaseIterable, Hashable, Sendable {
  case signal, email, pgpEmail, phone, matrix, wire, whatsapp, telegram, inPerson, throughReference
  case other
}

/// What happened: 24 codes and `other`; an application may name several incidents.
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
