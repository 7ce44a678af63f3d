/// A sentence by its id, with the values that go into it; a catalogue puts it into words.
public struct Message: Hashable, Sendable {
  /// Which sentence.
  public let id: MessageID
  /// The values for the sentence's placeholders.
  public let arguments: [Argument]

  /// Creates a message.
  public init(_ id: MessageID, _ arguments: Argument...) {
    self.id = id
    self.arguments = arguments
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
    /// A code, quoted as the document writes it.
    case code(String)
    /// Several codes; a long list is cut.
    case codes([String])
    /// A country, by name and code.
    case country(Country)
    /// A place in the application.
    case path(FieldPath)
    /// Several places in the application.
    case paths([FieldPath])
    /// Words that the policy gives by language.
    case words(LocalizedText)
    /// Percent in hundredths: 8050 is 80.5 %.
    case percent(Int)
  }
}

extension Message.Argument {
  static func money(_ name: String, _ value: Money) -> Self {
    .init(name: name, value: .money(value))
  }
  static func day(_ name: String, _ value: Day) -> Self { .init(name: name, value: .day(value)) }
  static func count(_ name: String, _ value: Int) -> Self {
    .init(name: name, value: .count(value))
  }
  static func months(_ name: String, _ value: Int) -> Self {
    .init(name: name, value: .months(value))
  }
  static func days(_ name: String, _ value: Int) -> Self { .init(name: name, value: .days(value)) }
  static func code(_ name: String, _ value: String) -> Self {
    .init(name: name, value: .code(value))
  }
  static func codes(_ name: String, _ value: [String]) -> Self {
    .init(name: name, value: .codes(value))
  }
  static func country(_ name: String, _ value: Country) -> Self {
    .init(name: name, value: .country(value))
  }
  static func path(_ name: String, _ value: FieldPath) -> Self {
    .init(name: name, value: .path(value))
  }
  static func paths(_ name: String, _ value: [FieldPath]) -> Self {
    .init(name: name, value: .paths(value))
  }
  static func words(_ name: String, _ value: LocalizedText) -> Self {
    .init(name: name, value: .words(value))
  }
  static func percent(_ name: String, _ value: Int) -> Self {
    .init(name: name, value: .percent(value))
  }
}
