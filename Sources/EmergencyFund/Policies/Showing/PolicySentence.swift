/// What one part of a policy asks, in words, with the entries of its lists.
public struct PolicySentence: Hashable, Sendable {
  /// The sentence.
  public var message: Message
  /// What it lists, in the policy's order.
  public var entries: [Entry] = []
  /// Whether the entries are short enough to stand on one line.
  public var isInline = false

  /// One entry of a list, with the conditions on it.
  public struct Entry: Hashable, Sendable {
    /// The entry.
    public var message: Message
    /// Its conditions.
    public var conditions: [Message] = []

    init(_ message: Message, _ conditions: [Message] = []) {
      self.message = message
      self.conditions = conditions
    }
  }

  init(_ message: Message, _ entries: [Entry] = [], isInline: Bool = false) {
    self.message = message
    self.entries = entries
    self.isInline = isInline
  }

  /// The sentence on one line, its entries behind a colon, in the words of a language.
  public func text(_ catalogue: MessageCatalogue) -> String {
    let list = entryTexts(catalogue)
    let text = catalogue.text(message)
    let language = catalogue.language
    return list.isEmpty ? text : "\(language.labelled(text)) \(language.listed(list, .and))"
  }

  /// The entries in the words of a language, each with its conditions in brackets.
  public func entryTexts(_ catalogue: MessageCatalogue) -> [String] {
    entries.map { entry in
      let conditions = entry.conditions.map { catalogue.text($0) }
      let suffix = conditions.isEmpty ? "" : " [\(catalogue.language.clauses(conditions))]"
      return catalogue.text(entry.message) + suffix
    }
  }
}

extension Promise {
  /// By when an answer is promised, in words.
  public var sentence: PolicySentence {
    PolicySentence(
      workingCalendar == nil
        ? Message(.policyPromise, .days("limit", days))
        : Message(.policyPromiseWorking, .count("count", days)),
      questionsPauseMax == 0
        ? [] : [.init(Message(.policyPause, .days("limit", questionsPauseMax)))])
  }
}

extension ScoringPolicy {
  /// How the queue is ordered, in words.
  public var sentence: PolicySentence {
    var entries = criteria.map { criterion in
      PolicySentence.Entry(
        Message(
          .policyCriterion, .words("title", criterion.title), .count("count", criterion.weight)))
    }
    if waiting > 0 { entries.append(.init(Message(.policyWaiting, .count("count", waiting)))) }
    return PolicySentence(Message(.policyScore, .count("count", criteria.count)), entries)
  }
}

extension EffortPolicy {
  /// How long the steps take, in words.
  public var sentence: PolicySentence {
    PolicySentence(
      Message(.policyEffort, .count("review", review.base), .count("decision", decision.base)))
  }
}

extension CaseworkPolicy {
  /// Which reasons there are and how long cases are kept, in words; letters are left out.
  public var sentence: PolicySentence {
    var entries = reasons.map { reason in
      PolicySentence.Entry(
        Message(.policyEntry, .entry("entry", Term(reason.id, reason.title))))
    }
    if let retention {
      entries.append(
        .init(
          Message(
            .policyRetention, .months("awarded", retention.awarded),
            .months("declined", retention.declined), .months("referred", retention.referred),
            .months("withdrawn", retention.withdrawn))))
    }
    return PolicySentence(Message(.policyCasework, .count("count", reasons.count)), entries)
  }
}
