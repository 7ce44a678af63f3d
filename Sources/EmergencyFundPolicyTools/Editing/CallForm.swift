package import EmergencyFund

/// What a call may change of the rules above it, as the fields of a form.
///
/// ```swift
/// let form = try CallForm("latin-america", in: library, on: Day("2026-12-01"))
/// form.fields.first { $0.id == "maximum.amount" }?.above  // what the fund allows
/// ```
package struct CallForm: Hashable, Sendable {
  /// The id of the call; empty for one that is still to be written.
  package let call: String
  /// The day on which the values are taken; nil for the latest.
  package let on: Day?
  /// The rules of the layer above on that day.
  package let above: Policy
  /// The effective rules of the call on that day; those above for a new call.
  package let policy: Policy
  /// The fields, in a fixed order.
  package let fields: [Field]
  /// The call's own file; an empty mapping for a new call.
  let own: Node
  /// The merged document of the layers above.
  let aboveRoot: Node
  /// The ids of all policies, which a new call must not take.
  let ids: [String]

  /// A part of the form.
  package enum Section: String, CaseIterable, Hashable, Sendable {
    /// Id, title, region, languages and parent policy of a new call.
    case call
    case targetGroup = "target-group"
    /// Definitions of groups.
    case groups
    case country
    case maximum
    case minimum
    case callWindow = "call-window"
    case costCategory = "cost-category"
    case references
    /// Where the values that are changed come from.
    case basis

    /// The kind of the requirement that the part changes; nil if it changes none.
    package var requirement: RequirementKind? { RequirementKind(rawValue: rawValue) }
  }

  /// One field.
  package struct Field: Hashable, Sendable {
    /// The id by which answers refer to it, such as `maximum.amount`.
    package let id: String
    /// The part of the form.
    package let section: Section
    /// What it holds.
    package let kind: Kind
    /// The answer today: one text, or several for a list; none if the call leaves it to the layer
    /// above.
    package let value: [String]
    /// What the layer above says of it, in words; nil if it says nothing.
    package let above: PolicySentence?
    /// The answer of the layer above.
    package let aboveValue: [String]
    /// Whether the call's own file sets it.
    package let isOwn: Bool
    /// What it is about, where several fields differ only in that: a category, a language.
    package let subject: Title?
  }

  /// What a field holds.
  package enum Kind: Hashable, Sendable {
    /// One line.
    case text
    /// An amount in the policy's currency.
    case amount(Currency)
    /// A percentage.
    case percent
    /// A whole number.
    case count
    /// A civil date.
    case day
    /// One of several codes.
    case choice([Choice])
    /// Any of several codes.
    case choices([Choice])

    /// The word by which a page knows it.
    package var word: String {
      switch self {
      case .text: "text"
      case .amount: "amount"
      case .percent: "percent"
      case .count: "count"
      case .day: "day"
      case .choice: "choice"
      case .choices: "choices"
      }
    }

    /// The codes to choose from.
    package var choices: [Choice] {
      switch self {
      case .choice(let all), .choices(let all): all
      default: []
      }
    }
  }

  /// A code with its title.
  package struct Choice: Hashable, Sendable {
    /// The code.
    package let code: String
    /// The title.
    package let title: Title
  }

  /// The title of a code.
  package enum Title: Hashable, Sendable {
    case country(Country)
    case applicantType(ApplicantType)
    case words(LocalizedString)
    /// A language, by its tag.
    case language(String)
    /// The code says it, in the words of whoever shows it.
    case code(String)

    /// The title in a language.
    package func text(_ catalogue: MessageCatalogue) -> String {
      switch self {
      case .country(let country):
        catalogue.text(
          Message(.policyCountry, Message.Argument(name: "country", value: .country(country))))
      case .applicantType(let type): catalogue.title(.applicantType(type))
      case .words(let words): Diagnostic.escaped(words.text(in: catalogue.language))
      case .language(let tag): tag
      case .code(let code): Diagnostic.escaped(code)
      }
    }
  }
}

extension CallForm {
  /// Reads what a call may change on a day; nil takes the latest values.
  ///
  /// - Throws: All diagnostics about any layer, or that the policy extends no other.
  package init(
    _ call: String, in library: PolicyLibrary, on day: Day?
  ) throws(PolicyDiagnostics) {
    let chain = try library.chain(call)
    guard let own = chain.last, let extends = own.extends else {
      throw PolicyDiagnostics([
        Diagnostic(
          file: chain.last?.document.file ?? "", position: nil, kind: .contradiction,
          message: "\(Diagnostic.quote(call)) extends no other policy, so it is no call")
      ])
    }
    let effective = try library.policy(call, on: day)
    let (above, document) = try library.effective(extends, on: day)
    self.init(
      call: call, on: day, above: above.applied(to: effective), policy: effective,
      own: own.document.root, aboveRoot: document.root, ids: library.ids)
  }

  /// Reads what a new call below a policy may set.
  ///
  /// - Throws: All diagnostics about any layer of that policy.
  package init(
    newBelow extends: String, in library: PolicyLibrary, on day: Day?
  ) throws(PolicyDiagnostics) {
    let (above, document) = try library.effective(extends, on: day)
    self.init(
      call: "", on: day, above: above, policy: above,
      own: Node(position: .start, content: .mapping([])), aboveRoot: document.root,
      ids: library.ids)
  }

  private init(
    call: String, on day: Day?, above: Policy, policy: Policy, own: Node, aboveRoot: Node,
    ids: [String]
  ) {
    self.call = call
    self.on = day
    self.above = above
    self.policy = policy
    self.own = own
    self.aboveRoot = aboveRoot
    self.ids = ids
    let source = FormSource(
      call: call, on: day, above: above, policy: policy, own: own, ids: ids)
    fields = source.fields
  }

  /// The field with an id.
  package func field(_ id: String) -> Field? { fields.first { $0.id == id } }

  /// The answers of today, which change nothing.
  package var answers: CallAnswers {
    var answers = CallAnswers()
    for field in fields { answers[field.id] = field.value }
    return answers
  }

  /// The languages in which the call gives its titles, English first.
  package var languages: [String] { Self.languages(policy) }

  static func languages(_ policy: Policy) -> [String] {
    (["en"] + policy.languages).withoutRepeats
  }

  /// Writes the form for a page, in a language.
  package func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
    writer.object { writer in
      writer.member("call", call)
      writer.member("on", on?.description)
      writer.member("currency", policy.currency.code)
      writer.member("languages", languages)
      writer.key("fields")
      writer.list { writer in
        for field in fields { field.write(to: &writer, catalogue) }
      }
    }
  }
}

extension CallForm.Field {
  fileprivate func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("section", section.rawValue)
      writer.member("kind", kind.word)
      writer.member("value", value)
      writer.member("above", above.map { $0.text(catalogue) })
      writer.member("aboveValue", aboveValue)
      writer.member("isOwn", isOwn)
      writer.member("subject", subject.map { $0.text(catalogue) })
      if kind.choices.isEmpty { return }
      writer.key("choices")
      writer.list { writer in
        for choice in kind.choices {
          writer.object { writer in
            writer.member("code", choice.code)
            writer.member("title", choice.title.text(catalogue))
          }
        }
      }
    }
  }
}
