/// A language with all that is written in it: a type that has a folder of its own.
///
/// The compiler asks a new language for each member; none has a default that could be overlooked.
/// `Language` chooses among these types by the only switch over the languages.
protocol BuiltInLanguage {
  /// The language's name for itself.
  static var name: String { get }
  /// Whether the language is written from right to left.
  static var isRightToLeft: Bool { get }

  /// The plural forms needed for whole numbers; a sentence must give each.
  static var pluralForms: [PluralForm] { get }
  /// The plural form for a count that is not negative, by the rules of the Unicode CLDR.
  static func pluralForm(_ count: UInt) -> PluralForm

  /// How numbers, shares and amounts are written.
  static var numbers: NumberConventions { get }
  /// How a date is written.
  static var dates: DateConventions { get }
  /// The name of a month, 1 to 12, as it stands in a date.
  static func name(ofMonth month: Int) -> StaticString
  /// The marks around a code or a title.
  static var quotation: QuotationMarks { get }
  /// The marks behind parts of a sentence.
  static var punctuation: PunctuationMarks { get }

  /// What joins the entries of a list.
  static func joints(_ conjunction: Conjunction) -> ListJoints
  /// How a conjunction follows the sound of the word behind it; nil where it is always the same.
  static var conjunctionBySound: ConjunctionBySound? { get }

  /// The names of countries in the order of `CountryTable`, with bars between them; nil for its own.
  static var countryNames: StaticString? { get }
  /// The names of languages in the order of `LanguageCodeTable`, with bars between them.
  static var languageNames: StaticString { get }

  // Every text, with its placeholders. A placeholder is `{name}`, or
  // `{name|one=item|other=# items}` to select by a count, a length in days or a length in months,
  // in which `#` is the number. Each language has its own plural forms.

  /// A sentence of a finding or a remedy.
  static func text(_ message: FindingMessage) -> String
  /// A sentence on a requirement of a policy.
  static func text(_ message: PolicyMessage) -> String
  /// A sentence on the derivation of a criterion's points.
  static func text(_ message: ScoreMessage) -> String
  /// A heading or a label of a report.
  static func text(_ message: ReportMessage) -> String
  /// The notation of a value.
  static func text(_ message: ValueMessage) -> String
  /// A sentence of the applicants' check.
  static func text(_ message: PageMessageID) -> String
  /// A sentence of the optional questions, which no rule reads.
  static func text(_ message: DetailMessageID) -> String
  /// A sentence of the page with which a team writes a call.
  static func text(_ message: EditorMessageID) -> String
  /// A message to an applicant that says nothing of the case.
  static func text(_ message: NoticeMessageID) -> String
  /// The title of a field of the application.
  static func text(_ field: ApplicationField) -> String
  /// The title of a field that only people read.
  static func text(_ detail: ApplicationDetail) -> String
  /// The title of a way to be paid.
  static func text(_ route: PaymentRoute) -> String
  /// The title of a gender.
  static func text(_ gender: Gender) -> String
  /// The title of a group that an applicant counts themselves among.
  static func text(_ identity: Identity) -> String
  /// The title of a type of incident.
  static func text(_ type: IncidentType) -> String
  /// The title of a level of harm.
  static func text(_ harm: Harm) -> String
  /// The title of a type of applicant.
  static func text(_ type: ApplicantType) -> String
  /// The title of a kind of requirement.
  static func text(_ kind: RequirementKind) -> String
  /// The title of an overall outcome.
  static func text(_ outcome: AssessmentOutcome) -> String
  /// The title of a rule's outcome.
  static func text(_ outcome: FindingOutcome) -> String
  /// The title of a requirement's level.
  static func text(_ force: Force) -> String
  /// The title of a referral's outcome.
  static func text(_ fit: ReferralFit) -> String
  /// The title of a fund's status.
  static func text(_ status: ProgrammeStatus) -> String

  /// The sentences of findings, parsed when they are first used.
  static var sentences: SentenceTable { get }
}

/// An operation on a language of whichever type, since the library has no existential types.
protocol LanguageVisitor {
  associatedtype Result

  func visit<L: BuiltInLanguage>(_ language: L.Type) -> Result
}
