/// A question of the form, in words, with what an answer can be.
package struct Question: Hashable, Sendable {
  /// Where the answer stands in the application; `[]` stands for the entry of a list.
  package let path: String
  /// What an answer can be.
  package let kind: Kind
  /// The question.
  package let label: String
  /// What helps to answer it.
  package var hint: String?
  /// Whether the rules do without an answer.
  package var isOptional = false
  /// What can be chosen, for kinds with a choice.
  package var options: [Option] = []
  /// The questions of each entry, for a list.
  package var questions: [Question] = []
  /// The words for one entry of a list: `Cost {number}`.
  package var entry: String?
  /// How the ids of a list's entries begin, where other answers name entries.
  package var ids: String?
  /// Only asked where another answer is one of these.
  package var condition: Condition?

  /// Creates a question.
  init(_ path: String, _ kind: Kind, _ label: String) {
    self.path = path
    self.kind = kind
    self.label = label
  }

  /// What an answer can be; the raw values are frozen, since the page's script reads them.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// One of the options.
    case choice
    /// Any of the options, or none of them.
    case choices
    /// Any of the incidents that were entered, by their ids.
    case incidents
    /// Documents by their kinds.
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
    /// A list of which first is asked how many entries there are.
    case counted
    /// A list of which first is asked whether there is any entry.
    case ifAny
  }

  /// Something that can be chosen.
  package struct Option: Hashable, Sendable {
    /// The value in the application.
    package let value: String
    /// What it is, in words.
    package let label: String

    /// Creates an option.
    package init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// What another answer must be for a question to be asked.
  package struct Condition: Hashable, Sendable {
    /// Where the other answer stands.
    package let path: String
    /// The answers with which the question is asked.
    package let values: [String]
  }
}

/// One step of the form: questions that belong together.
package struct QuestionGroup: Hashable, Sendable {
  /// Which step it is.
  package let step: Step
  /// Its heading.
  package let title: String
  /// Its questions, in the order of asking.
  package let questions: [Question]

  /// The steps with questions, in the order that matters to a person in trouble.
  package enum Step: String, CaseIterable, Hashable, Sendable {
    case what, who, need, when
  }
}
