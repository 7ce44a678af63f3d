/// Every sentence of the optional questions, which no rule reads; the raw value is frozen.
package enum DetailMessageID: String, CaseIterable, Hashable, Sendable {
  // The step.
  case title = "detail-question.title"
  case intro = "detail-question.intro"
  // How to reach the applicant.
  case reach = "detail-question.reach"
  case reachReason = "detail-question.reach-reason"
  case name = "detail-question.name"
  case channel = "detail-question.channel"
  case channelPhone = "detail-question.channel-phone"
  case channelEncryptedEmail = "detail-question.channel-encrypted-email"
  case channelInPerson = "detail-question.channel-in-person"
  case channelThroughReference = "detail-question.channel-through-reference"
  case address = "detail-question.address"
  case contactLanguage = "detail-question.contact-language"
  case safeTimes = "detail-question.safe-times"
  case neverDo = "detail-question.never-do"
  // On behalf of another.
  case behalf = "detail-question.behalf"
  case behalfReason = "detail-question.behalf-reason"
  case relationship = "detail-question.relationship"
  case behalfConsent = "detail-question.behalf-consent"
  case behalfWhy = "detail-question.behalf-why"
  // The applicant and the work.
  case person = "detail-question.person"
  case personReason = "detail-question.person-reason"
  case residence = "detail-question.residence"
  case inExile = "detail-question.in-exile"
  case work = "detail-question.work"
  case role = "detail-question.role"
  case activeSince = "detail-question.active-since"
  case publicWork = "detail-question.public-work"
  case publicWorkEntry = "detail-question.public-work-entry"
  case publicWorkWhat = "detail-question.public-work-what"
  case publicWorkLink = "detail-question.public-work-link"
  // Each incident.
  case happened = "detail-question.happened"
  case happenedReason = "detail-question.happened-reason"
  case platform = "detail-question.platform"
  case link = "detail-question.link"
  case effects = "detail-question.effects"
  case reportedTo = "detail-question.reported-to"
  case reportNumber = "detail-question.report-number"
  case outcome = "detail-question.outcome"
  // The request.
  case request = "detail-question.request"
  case requestReason = "detail-question.request-reason"
  case goal = "detail-question.goal"
  case measuresTaken = "detail-question.measures-taken"
  case alternatives = "detail-question.alternatives"
  case expectedResult = "detail-question.expected-result"
  case neededBy = "detail-question.needed-by"
  case peopleProtected = "detail-question.people-protected"
  case dependants = "detail-question.dependants"
  // Other help.
  case support = "detail-question.support"
  case supportReason = "detail-question.support-reason"
  case otherSupport = "detail-question.other-support"
  case organisationEntry = "detail-question.organisation-entry"
  case organisation = "detail-question.organisation"
  case supportKind = "detail-question.support-kind"
  // Payment.
  case payment = "detail-question.payment"
  case paymentReason = "detail-question.payment-reason"
  case canReceive = "detail-question.can-receive"
  case route = "detail-question.route"
  case paymentRisk = "detail-question.payment-risk"
  case preferInKind = "detail-question.prefer-in-kind"
  // Each reference.
  case references = "detail-question.references"
  case referencesReason = "detail-question.references-reason"
  case referenceName = "detail-question.reference-name"
  case referenceContact = "detail-question.reference-contact"
  case relation = "detail-question.relation"
  case referenceLanguage = "detail-question.reference-language"
  case informed = "detail-question.informed"
  // Permissions.
  case permissions = "detail-question.permissions"
  case permissionsReason = "detail-question.permissions-reason"
  case contactReferences = "detail-question.contact-references"
  case vetting = "detail-question.vetting"
  case referTo = "detail-question.refer-to"
  case neverShareWith = "detail-question.never-share-with"
  case severalHint = "detail-question.several-hint"
  // Declarations.
  case declarations = "detail-question.declarations"
  case declarationsReason = "detail-question.declarations-reason"
  case truth = "detail-question.truth"
  case privacyNotice = "detail-question.privacy-notice"
  // Statistics.
  case statistics = "detail-question.statistics"
  case statisticsReason = "detail-question.statistics-reason"
  case gender = "detail-question.gender"
  case identities = "detail-question.identities"

  /// The sentence in a language, with its placeholders.
  package func localizedString(in language: Language) -> String { language.accept(Text(id: self)) }

  private struct Text: LanguageVisitor {
    let id: DetailMessageID

    func visit<L: BuiltInLanguage>(_ language: L.Type) -> String { L.text(id) }
  }
}
