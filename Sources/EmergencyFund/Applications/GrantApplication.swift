/// An application to the fund, as far as it is filled in.
///
/// Only the format is required, so that an unfinished application can always be saved.
/// What is missing shows up as `unknown` findings of its ``Assessment``.
///
/// ```swift
/// var application = GrantApplication()
/// application.call = "latin-america"
/// application.applicant.country = Country("PE")
/// ```
public struct GrantApplication: Hashable, Sendable {
  /// The format's name and version, the value of the key `format`.
  public static let format = "ief-application/2"
  /// The first version of the format, which is still read.
  package static let firstFormat = "ief-application/1"

  /// Whether a text names a version of the format.
  package static func isFormat(_ text: String?) -> Bool { text == format || text == firstFormat }

  /// The id given by the recipient of the application.
  public var id: String?
  /// The id of the policy under which it is made.
  public var call: String?
  /// The date of receipt: the date in `receivedAt` as written, until it is that of a call.
  ///
  /// A policy that names an offset from UTC assesses on the date that the instant has there.
  public var receivedOn: Day? {
    get { receipt?.day }
    set { receipt = newValue.map { Receipt(day: $0) } }
  }
  /// The date of receipt with its instant.
  package var receipt: Receipt?
  /// The date on which the application is assessed; nil if unknown.
  ///
  /// No file has it. Until there is a date of receipt, an incident dated after it is named as a
  /// contradiction.
  public var assessedOn: Day?
  /// The text of `receivedAt`, kept so that saving loses nothing.
  public var receivedAt: String?
  /// The language of the application, as a BCP 47 tag.
  public var language: String?
  /// Whether a person is in imminent danger; such a case goes first regardless of its score.
  public var imminentDanger: Bool?
  /// Who fills in the application, where that is not the applicant.
  public var onBehalfOf: OnBehalfOf?
  /// The applicant.
  public var applicant = Applicant()
  /// The planned activities.
  public var project = Project()
  /// The incidents; nil if none were given yet.
  public var incidents: [Incident]?
  /// The requested budget.
  public var budget = Budget()
  /// The documents attached to the application.
  public var documents: [AttachedDocument]?
  /// The people whom the request protects.
  public var beneficiaries: Beneficiaries?
  /// The organisations that were asked for help; an empty list means that there were none.
  public var otherSupport: [OtherSupport]?
  /// Whether and how money can reach the applicant.
  public var payment: PaymentAnswers?
  /// What the applicant allows the fund to do with the application.
  public var consents: Consents?
  /// What the applicant declares.
  public var declarations: Declarations?
  /// A statement for the fund's statistics alone.
  public var statistics: StatisticalStatement?

  /// Creates an application without any answers.
  public init() {}

  /// The application with the date of receipt at an offset from UTC; nil if it has that already.
  func moved(to utcOffset: Int?) -> GrantApplication? {
    guard let receipt, receipt.at(utcOffset: utcOffset) != receipt else { return nil }
    var application = self
    application.receipt = receipt.at(utcOffset: utcOffset)
    return application
  }

  /// The incidents that an item relates to, by index; nil if they cannot be determined yet.
  ///
  /// An unknown id has no effect. An empty list relates to none, whatever the incidents
  /// are.
  public func incidentsAnswered(by item: BudgetItem) -> [Int]? {
    IncidentLinks(incidents).indices(answeredBy: item.respondsTo)
  }

  /// The sum of all items in the budget's currency; nil while any part of it is missing.
  package var totalCost: ExactSum? { budget.totalCost }
}

extension Budget {
  /// The sum of all items; nil while any part of it is missing, or without any item.
  package var totalCost: ExactSum? { cost { _ in true } }

  /// The sum of some items; nil while any part of it is missing, or if the budget has no item.
  func cost(of wanted: (BudgetItem) -> Bool) -> ExactSum? {
    guard let items, !items.isEmpty else { return nil }
    var sum = ExactSum.zero
    for index in items.indices where wanted(items[index]) {
      guard let cost = items[index].cost, let next = sum.adding(cost) else { return nil }
      sum = next
    }
    return sum
  }
}
