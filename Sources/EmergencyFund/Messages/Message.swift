/// A sentence by its id, with the values that go into it; a catalogue puts it into words.
public struct Message: Hashable, Sendable {
  /// Which sentence.
  public let id: MessageID
  /// The values for the sentence's placeholders.
  public var arguments: [Argument] { values.all }

  let values: Arguments

  /// Creates a message.
  public init(
    _ id: MessageID, _ first: Argument? = nil, _ second: Argument? = nil, _ more: Argument...
  ) {
    self.id = id
    values = Arguments(first: first, second: second, more: more)
  }

  /// Creates what a finding or a remedy says.
  public init(
    _ id: FindingMessage, _ first: Argument? = nil, _ second: Argument? = nil, _ more: Argument...
  ) {
    self.id = .finding(id)
    values = Arguments(first: first, second: second, more: more)
  }

  /// Creates a sentence on what a policy asks.
  public init(
    _ id: PolicyMessage, _ first: Argument? = nil, _ second: Argument? = nil, _ more: Argument...
  ) {
    self.id = .policy(id)
    values = Arguments(first: first, second: second, more: more)
  }

  /// Creates a sentence on how points came about.
  public init(
    _ id: ScoreMessage, _ first: Argument? = nil, _ second: Argument? = nil, _ more: Argument...
  ) {
    self.id = .score(id)
    values = Arguments(first: first, second: second, more: more)
  }

  /// Creates a heading or a label of a report.
  public init(
    _ id: ReportMessage, _ first: Argument? = nil, _ second: Argument? = nil, _ more: Argument...
  ) {
    self.id = .report(id)
    values = Arguments(first: first, second: second, more: more)
  }

  /// A named value.
  public struct Argument: Hashable, Sendable {
    /// The placeholder's name.
    public let name: String
    /// The value.
    public let value: Value
  }

  /// A value that a catalogue knows how to write in its language.
  public enum Value: Hashable, Sendable {
    /// An amount with its currency.
    case money(Money)
    /// A civil date.
    case day(Day)
    /// A number of things, which also chooses between singular and plural.
    case count(Int)
    /// A length in months.
    case months(Int)
    /// A length in days.
    case days(Int)
    /// Text that stands as it is, such as the id of a call or a file.
    case text(String)
    /// A code, quoted as the document writes it.
    case code(String)
    /// A code that has a title.
    case term(Term)
    /// A code that has a title, as an entry of a list.
    case entry(Term)
    /// Several codes that have titles; a long list is cut.
    case terms([Term], Conjunction)
    /// A country, by name and code.
    case country(Country)
    /// Several countries; a long list is cut.
    case countries([Country])
    /// A place in the application.
    case path(FieldPath)
    /// Several places in the application.
    case paths([FieldPath])
    /// Words that the policy gives by language.
    case words(LocalizedText)
    /// Several texts that stand as they are, each on a line of its own below.
    case lines([String])
    /// Percent in hundredths: 8050 is 80.5%.
    case percent(Int)

    /// The number that chooses a plural form, for values that count.
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
  /// Named values; two, which is all that most sentences need, take no memory of their own.
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

    /// The value of a name.
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
  public static func money(_ name: String, _ value: Money) -> Self {
    .init(name: name, value: .money(value))
  }
  /// A day by name.
  public static func day(_ name: String, _ value: Day) -> Self {
    .init(name: name, value: .day(value))
  }
  /// A number of things by name.
  public static func count(_ name: String, _ value: Int) -> Self {
    .init(name: name, value: .count(value))
  }
  /// A length in days by name.
  public static func days(_ name: String, _ value: Int) -> Self {
    .init(name: name, value: .days(value))
  }
  /// Text that stands as it is, by name.
  public static func text(_ name: String, _ value: String) -> Self {
    .init(name: name, value: .text(value))
  }
  /// Words of the policy by name.
  public static func words(_ name: String, _ value: LocalizedText) -> Self {
    .init(name: name, value: .words(value))
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
