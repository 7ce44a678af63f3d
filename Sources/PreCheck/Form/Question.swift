/// A question of the form, in words, with the kind of its answers.
package struct Question: Hashable, Sendable {
  /// The path of the answer in the application; `[]` represents the entry of a list.
  package private(set) var path: String
  /// The kind of answer.
  package let kind: Kind
  /// The text of the question.
  package private(set) var label: String
  /// A hint for answering it.
  package var hint: String?
  /// Whether the rules can do without an answer.
  package var isOptional = false
  /// The options, for kinds with a choice.
  package var options: [Option] = []
  /// The options at the end that stand apart from the usual ones, for a long choice.
  package var others: Others?
  /// The questions of each entry, for a list.
  package var questions: [Question] = []
  /// The heading of one entry of a list: `Cost {number}`.
  package var entry: String?
  /// The prefix for ids of a list's entries, if other answers refer to entries.
  package var ids: String?
  /// The condition on another answer under which the question is asked.
  package var condition: Condition?
  /// The largest number of characters of a text; nil if it is not limited.
  package var charactersMax: Int?

  /// Creates a question.
  init(_ path: String, _ kind: Kind, _ label: String) {
    self.path = path
    self.kind = kind
    self.label = label
  }

  /// The question about one place of an application, on its own.
  ///
  /// Nothing in it refers to other answers, which are not there.
  func asked(at path: String, _ label: String) -> Question {
    var question = self
    question.path = path
    question.label = label
    question.condition = nil
    question.isOptional = false
    question.questions.removeAll { $0.kind == .incidents }
    return question
  }

  /// A kind of answer; the raw values are frozen, since the page's script reads them.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
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
    /// More questions about each entry that another question's list has.
    case each
    /// Texts in the person's own words, with semicolons between them.
    case texts

    /// Whether a person types the answer, so that it may be one that cannot be read.
    var isTyped: Bool {
      switch self {
      case .day, .amount, .wholeNumber, .text, .choice, .yesNo: true
      case .choices, .incidents, .documents, .list, .counted, .ifAny, .each, .texts: false
      }
    }
  }

  /// An option to choose from.
  package struct Option: Hashable, Sendable {
    /// The value in the application.
    package let value: String
    /// The text of the option.
    package let label: String

    /// Creates an option.
    package init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// The last options of a choice, under a title of their own.
  package struct Others: Hashable, Sendable {
    /// The index of the first of them.
    package let from: Int
    /// What sets them apart.
    package let title: String
  }

  /// A condition on another answer for a question to be asked.
  package struct Condition: Hashable, Sendable {
    /// The path of the other answer.
    package let path: String
    /// The answers for which the question is asked.
    package let values: [String]
  }
}

/// One step of the form: a group of related questions.
package struct QuestionGroup: Hashable, Sendable {
  /// The id of the step.
  package let step: Step
  /// Its heading.
  package let title: String
  /// Its questions, in the order in which they are asked.
  package let questions: [Question]

  /// The steps with questions, ordered by what matters most to a person in an emergency.
  package enum Step: String, CaseIterable, Hashable, Sendable {
    case place, what, who, need, money, backing, when
  }
}

/// A part of the optional step: questions that no rule needs, which people at the fund read.
package struct DetailPart: Hashable, Sendable {
  /// Its heading.
  package let title: String
  /// Why the fund asks.
  package let reason: String
  /// Its questions, in the order in which they are asked.
  package let questions: [Question]
}
