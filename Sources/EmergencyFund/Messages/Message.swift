/// A sentence by its id, with the values for its placeholders; a catalogue renders it.
public struct Message: Hashable, Sendable {
  /// The id of the sentence.
  package let id: MessageID

  /// The frozen id of the sentence, such as `maximum.over`.
  public var messageID: String { id.rawValue }
  /// The values for the sentence's placeholders.
  package var arguments: [Argument] { values.all }

  let values: Arguments

  /// Creates a message.
  package init(
    _ id: MessageID, _ first: Argument? = nil, _ second: Argument? = nil, _ more: Argument...
  ) {
    self.id = id
    values = Arguments(first: first, second: second, more: more)
  }

  /// Creates the sentence of a finding or a remedy.
  package init(
    _ id: FindingMessage, _ first: Argument? = nil, _ second: Argument? = nil, _ more: Argument...
  ) {
    self.id = .finding(id)
    values = Arguments(first: first, second: second, more: more)
  }

  /// Creates a sentence on a requirement of a policy.
  package init(
    _ id: PolicyMessage, _ first: Argument? = nil, _ second: Argument? = nil, _ more: Argument...
  ) {
    self.id = .policy(id)
    values = Arguments(first: first, second: second, more: more)
  }

  /// Creates a sentence on the derivation of points.
  package init(
    _ id: ScoreMessage, _ first: Argument? = nil, _ second: Argument? = nil, _ more: Argument...
  ) {
    self.id = .score(id)
    values = Arguments(first: first, second: second, more: more)
  }

  /// Creates a heading or a label of a report.
  package init(
    _ id: ReportMessage, _ first: Argument? = nil, _ second: Argument? = nil, _ more: Argument...
  ) {
    self.id = .report(id)
    values = Arguments(first: first, second: second, more: more)
  }

  /// A named value.
  package struct Argument: Hashable, Sendable {
    /// The placeholder's name.
    package let name: String
    /// The value.
    package let value: Value

    package init(name: String, value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// A value that a catalogue can write in its language.
  package enum Value: Hashable, Sendable {
    /// An amount with its currency.
    case money(Money)
    /// A civil date.
    case day(Day)
    /// A number of things, which also selects the plural form.
    case count(Int)
    /// A length in months.
    case months(Int)
    /// A length in days.
    case days(Int)
    /// Text from outside, such as the id of a call or a file; hidden characters become escapes.
    case text(String)
    /// Text that a catalogue or a layout wrote, which is written as it is.
    case rendered(String)
    /// A code, quoted as written in the document.
    case code(String)
    /// A code with a title.
    case term(Term)
    /// A code with a title, as an entry of a list.
    case entry(Term)
    /// Several codes with titles; a long list is truncated.
    case terms([Term], Conjunction)
    /// A country, by name and code.
    case country(Country)
    /// Several countries; a long list is truncated.
    case countries([Country])
    /// A path in the application.
    case path(FieldPath)
    /// Several paths in the application.
    case paths([FieldPath])
    /// Text that the policy gives by language.
    case words(LocalizedString)
    /// Clauses that the policy gives, separated by semicolons.
    case clauses([LocalizedString])
    /// Another message, as a part of the sentence.
    indirect case sentence(Message)
    /// Several texts that a catalogue or a layout wrote, each on a separate line below.
    case lines([String])
    /// Percent in hundredths: 8050 is 80.5%.
    case percent(Int)

    /// The number that selects a plural form, for values that count.
    var number: Int? {
      switch self {
      case .count(let number), .days(let number), .months(let number): number
      case .lines(let lines): lines.count
      default: nil
      }
    }
  }
}

extension Message {
  /// Named values; two, which is enough for most sentences, need no memory of their own.
  struct Arguments: Hashable, Sendable {
    var first: Argument?
    var second: Argument?
    var more: [Argument] = []

    /// All of them, in order.
    var all: [Argument] {
      var all: [Argument] = []
      if let first { all.append(first) }
      if let second { all.append(second) }
      return all + more
    }

    /// The value for a name.
    subscript(name: String) -> Value? {
      if let first, first.name == name { return first.value }
      if let second, second.name == name { return second.value }
      for index in more.indices where more[index].name == name { return more[index].value }
      return nil
    }
  }
}

extension Message.Argument {
  /// An amount by name.
  package static func money(_ name: String, _ value: Money) -> Self {
    .init(name: name, value: .money(value))
  }
  /// A date by name.
  package static func day(_ name: String, _ value: Day) -> Self {
    .init(name: name, value: .day(value))
  }
  /// A number of things by name.
  package static func count(_ name: String, _ value: Int) -> Self {
    .init(name: name, value: .count(value))
  }
  /// A length in days by name.
  package static func days(_ name: String, _ value: Int) -> Self {
    .init(name: name, value: .days(value))
  }
  /// Text from outside by name.
  package static func text(_ name: String, _ value: String) -> Self {
    .init(name: name, value: .text(value))
  }
  /// Text that a catalogue or a layout wrote, by name.
  package static func rendered(_ name: String, _ value: String) -> Self {
    .init(name: name, value: .rendered(value))
  }
  /// Text of the policy by name.
  package static func words(_ name: String, _ value: LocalizedString) -> Self {
    .init(name: name, value: .words(value))
  }

  package static func clauses(_ name: String, _ value: [LocalizedString]) -> Self {
    .init(name: name, value: .clauses(value))
  }
  static func sentence(_ name: String, _ value: Message) -> Self {
    .init(name: name, value: .sentence(value))
  }
  static func months(_ name: String, _ value: Int) -> Self {
    .init(name: name, value: .months(value))
  }
  static func code(_ name: String, _ value: String) -> Self {
    .init(name: name, value: .code(value))
  }
  static func term(_ name: String, _ value: Term) -> Self {
    .init(name: name, value: .term(value))
  }
  static func entry(_ name: String, _ value: Term) -> Self {
    .init(name: name, value: .entry(value))
  }
  static func terms(_ name: String, _ value: [Term], _ conjunction: Conjunction) -> Self {
    .init(name: name, value: .terms(value, conjunction))
  }
  static func country(_ name: String, _ value: Country) -> Self {
    .init(name: name, value: .country(value))
  }
  static func countries(_ name: String, _ value: [Country]) -> Self {
    .init(name: name, value: .countries(value))
  }
  static func path(_ name: String, _ value: FieldPath) -> Self {
    .init(name: name, value: .path(value))
  }
  static func paths(_ name: String, _ value: [FieldPath]) -> Self {
    .init(name: name, value: .paths(value))
  }
  static func percent(_ name: String, _ value: Int) -> Self {
    .init(name: name, value: .percent(value))
  }
}
