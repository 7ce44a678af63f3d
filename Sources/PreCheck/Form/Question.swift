/// A question of the form, in words, with the kind of its answers.
public struct Question: Hashable, Sendable {
  /// The path of the answer in the application; `[]` represents the entry of a list.
  public let path: String
  /// The kind of answer.
  public let kind: Kind
  /// The text of the question.
  public let label: String
  /// A hint for answering it.
  public var hint: String?
  /// Whether the rules can do without an answer.
  public var isOptional = false
  /// The options, for kinds with a choice.
  public var options: [Option] = []
  /// The questions of each entry, for a list.
  public var questions: [Question] = []
  /// The heading of one entry of a list: `Cost {number}`.
  public var entry: String?
  /// The prefix for ids of a list's entries, if other answers refer to entries.
  public var ids: String?
  /// The condition on another answer under which the question is asked.
  public var condition: Condition?

  /// Creates a question.
  init(_ path: String, _ kind: Kind, _ label: String) {
    self.path = path
    self.kind = kind
    self.label = label
  }

  /// A kind of answer; the raw values are frozen, since the page's script reads them.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// One of the options.
    case choice
    /// Any of the options, or none of them.
    case choices
    /// Any of the incidents that were entered, by id.
    case incidents
    /// Documents, by kind.
    case documents
    /// Yes or no.
    case yesNo
    /// A civil date.
    case day
    /// An amount in the budget's currency.
    case amount
    /// A whole number.
    case wholeNumber
    /// Text in the person's own words.
    case text
    /// A list whose entries are added one by one.
    case list
    /// A list for which the number of entries is asked first.
    case counted
    /// A list for which it is first asked whether there are any entries.
    case ifAny
  }

  /// An option to choose from.
  public struct Option: Hashable, Sendable {
    /// The value in the application.
    public let value: String
    /// The text of the option.
    public let label: String

    /// Creates an option.
    public init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// A condition on another answer for a question to be asked.
  public struct Condition: Hashable, Sendable {
    /// The path of the other answer.
    public let path: String
    /// The answers for which the question is asked.
    public let values: [String]
  }
}

/// One step of the form: a group of related questions.
public struct QuestionGroup: Hashable, Sendable {
  /// The id of the step.
  public let step: Step
  /// Its heading.
  public let title: String
  /// Its questions, in the order in which they are asked.
  public let questions: [Question]

  /// The steps with questions, ordered by what matters most to a person in an emergency.
  public enum Step: String, CaseIterable, Hashable, Sendable {
    case what, who, need, when
  }
}
