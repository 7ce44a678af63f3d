package import EmergencyFund

/// The answers to a form, by the ids of its fields, as a person typed them.
///
/// A field without an answer stays as it is. An empty answer leaves the value to the layer above; of
/// a list, it is an empty list.
package struct CallAnswers: Hashable, Sendable {
  private var texts: [String: [String]] = [:]

  /// The answer that the source of a change is a new one.
  package static let newSource = "new"

  /// The most fields, and the most texts of one, that answers may have.
  private static let countMax = 10_000

  /// Creates no answers.
  package init() {}

  /// The texts of a field; nil if it has no answer.
  package subscript(_ id: String) -> [String]? {
    get { texts[id] }
    set { texts[id] = newValue }
  }

  /// The fields that have an answer, sorted.
  package var ids: [String] { texts.keys.sorted() }

  /// Reads an object of texts or lists of texts.
  ///
  /// - Throws: All diagnostics about the document.
  package init(_ document: Document) throws(PolicyDiagnostics) {
    var reader = DocumentReader(document: document)
    for (id, field) in reader.mapping(reader.root, atMost: Self.countMax) ?? [] {
      if case .list = field.node.content {
        texts[id] = reader.list(field, atMost: Self.countMax) { reader, element in
          reader.answer(element)
        }
      } else {
        texts[id] = [reader.answer(field)].compactMap { $0 }
      }
    }
    if !reader.diagnostics.isEmpty { throw PolicyDiagnostics(reader.diagnostics) }
  }

  /// Writes the answers as an object, sorted by id.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      for id in ids { writer.member(id, texts[id] ?? []) }
    }
  }
}

extension DocumentReader {
  /// Reads one answer, which may be empty.
  fileprivate mutating func answer(_ field: Field) -> String? {
    switch field.node.content {
    case .string(let text), .plain(let text), .number(let text): return text
    default:
      diagnoseType(field, expected: "text")
      return nil
    }
  }
}

/// An answer that cannot be taken, at its field.
package struct CallProblem: Hashable, Sendable {
  /// The id of the field.
  package let field: String
  /// What is wrong.
  package let kind: Kind

  /// What is wrong with an answer.
  package enum Kind: Hashable, Sendable {
    /// An amount that is not written as one, or is not above zero.
    case amount
    /// An amount that could be two numbers.
    case ambiguousAmount(smaller: String, larger: String)
    /// A percentage that is not from 0 to 100.
    case percent
    /// A number that is not whole, or not from 0 to 100.
    case wholeNumber
    /// A date that does not exist.
    case day
    /// A code that cannot be chosen here.
    case choice(String)
    /// An id that has other characters than small letters, digits and hyphens.
    case id
    /// An id that something else has.
    case taken(String)
    /// Nothing is chosen where something must be.
    case missing
    /// A call that is open all the time has no last day.
    case rollingWithLastDay
    /// A last day before the first one.
    case closesBeforeOpening
    /// A rule is changed, and neither a source nor words say why.
    case noBasis
    /// A field that the form does not have.
    case noSuchField
    /// A group that older rules still need cannot be removed.
    case neededBefore
    /// More independent references than references.
    case moreIndependentThanAll
    /// Text longer than a policy needs.
    case tooLong
  }

  /// The problem in a language, where the library has the sentence; else in English.
  package func text(_ catalogue: MessageCatalogue) -> String {
    func page(_ id: PageMessageID, _ arguments: Message.Argument...) -> String {
      catalogue.text(filling: id.localizedString(in: catalogue.language), arguments)
    }
    switch kind {
    case .amount: return page(.problemAmount)
    case .ambiguousAmount(let smaller, let larger):
      return page(.problemAmbiguous, .text("smaller", smaller), .text("larger", larger))
    case .wholeNumber: return page(.problemWholeNumber)
    case .day: return page(.problemDay)
    case .choice(let found): return page(.problemOther, .text("found", found))
    case .percent: return "Enter a percentage from 0 to 100, such as 40."
    case .id: return "Use small letters, digits and hyphens, such as community-media."
    case .taken(let id): return "Something else is called \(Diagnostic.quote(id)) already."
    case .missing: return "Choose or enter something."
    case .rollingWithLastDay: return "A call without an end has no last day."
    case .closesBeforeOpening: return "The last day is before the first one."
    case .noBasis: return "Say where the change comes from: a source, or words."
    case .noSuchField: return "This cannot be changed here."
    case .neededBefore: return "The rules until then still name this group."
    case .tooLong: return "This text is too long."
    case .moreIndependentThanAll:
      return "There cannot be more independent references than references."
    }
  }

  /// Creates a problem.
  package init(_ field: String, _ kind: Kind) {
    self.field = field
    self.kind = kind
  }
}

/// All answers that cannot be taken.
package struct CallProblems: Error, Hashable, Sendable {
  /// The problems, in the order of the form.
  package let all: [CallProblem]

  /// Collects problems.
  package init(_ all: [CallProblem]) { self.all = all }

  /// Writes them for a page, in a language.
  package func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
    writer.list { writer in
      for problem in all {
        writer.object { writer in
          writer.member("field", problem.field)
          writer.member("message", problem.text(catalogue))
        }
      }
    }
  }
}
