package import EmergencyFund
import EmergencyFundScheduling

/// A decision letter to the applicant, in their language, from the policy's template.
///
/// The language is that of the applicant's safe contact, or otherwise the application's. If the
/// policy has no such template, the letter is in English, or the first language available.
package struct Letter: Hashable, Sendable {
  /// The text, without a final line break.
  package let text: String
  /// The language of dates, amounts and, if the policy has one, the template.
  package let language: Language
  /// The requested language, as a BCP 47 tag, if the policy has no template in it.
  package let missingLanguage: String?

  /// Creates a letter from a text.
  init(text: String, language: Language, missingLanguage: String?) {
    self.text = text
    self.language = language
    self.missingLanguage = missingLanguage
  }

  /// Writes the letter for a decision, made or only proposed.
  ///
  /// - Parameters:
  ///   - decided: The decision.
  ///   - decidedOn: The date of the decision.
  ///   - grantCase: The case.
  ///   - code: The code of the case.
  ///   - assessment: What the rules say of the application; reasons cite its findings.
  ///   - fund: The title of the fund that a referral is to; nil for its id.
  ///   - contact: How to reach the fund; nil for the policy's contact.
  /// - Throws: If the policy has no letter for such a decision, or the decision cannot be made.
  package init(
    on decided: CaseEvent.Decided, decidedOn: Day, of grantCase: GrantCase, code: String,
    assessment: Assessment, fund: LocalizedString? = nil, contact: String? = nil
  ) throws(LetterRefusal) {
    let policy = grantCase.policy
    let kind = decided.decision.kind
    guard let template = policy.casework.letters[kind] else { throw .noLetter(kind) }
    let award = try Letter.award(decided, in: grantCase)
    let application = grantCase.grantApplication
    let wanted = application.contactLanguage ?? "en"
    let known = Language(tag: wanted)
    let isThere = known.map { template.has($0) } ?? false
    let language = isThere ? known ?? .english : .english
    missingLanguage = isThere ? nil : wanted
    self.language = language
    let catalogue = MessageCatalogue(language)
    var arguments: [Message.Argument] = [
      .text("case", code), .words("call", policy.title), .day("receivedOn", grantCase.receivedOn),
      .day("decidedOn", decidedOn),
    ]
    func add(_ name: LetterTemplate.Placeholder, _ text: String?) {
      guard let text, text.utf8.contains(where: { $0 > 0x20 }) else { return }
      arguments.append(.text(name.rawValue, text))
    }
    func add(_ name: LetterTemplate.Placeholder, lines: [String]) {
      if !lines.isEmpty { arguments.append(.init(name: name.rawValue, value: .lines(lines))) }
    }
    add(.applicant, application.applicant.name?.onOneLine)
    if let reason = decided.letterText?.paragraphs, !reason.isEmpty {
      arguments.append(.rendered(LetterTemplate.Placeholder.reason.rawValue, reason))
    }
    add(.contact, contact ?? policy.fundStatus?.contact?.address)
    if case .refer(let id) = decided.decision { add(.fund, fund?.text(in: language) ?? id) }
    if let award {
      arguments.append(.money("amount", award.total))
      add(.items, lines: award.items.map { $0.words(application.budget, language) })
    }
    add(.reasons, lines: decided.reasons.map { $0.words(policy, assessment, catalogue) })
    text = LetterTemplate.fill(template.text(in: language), arguments, catalogue)
  }
}

extension Letter {
  /// The award of a decision; one that took effect is not checked again against later changes.
  private static func award(
    _ decided: CaseEvent.Decided, in grantCase: GrantCase
  ) throws(LetterRefusal) -> CaseAward? {
    if let taken = grantCase.decisions.last(where: { $0.decided == decided }) { return taken.award }
    do throws(CaseRefusal) { return try grantCase.check(decided) } catch {
      throw .notDecidable(error)
    }
  }
}

/// A reason why a letter cannot be written.
package enum LetterRefusal: Error, Hashable, Sendable {
  /// The policy has no letter for such decisions.
  case noLetter(DecisionKind)
  /// The decision cannot be made.
  case notDecidable(CaseRefusal)

  /// The reason and the remedy, on one line.
  package var message: String {
    switch self {
    case .noLetter(let kind):
      "the policy has no letter template for \(kind.noun); add casework: letters: \(kind.rawValue)"
    case .notDecidable(let refusal): refusal.message
    }
  }
}

extension LocalizedString {
  /// Whether there is text in a language.
  func has(_ language: Language) -> Bool {
    byLanguage.contains { LanguageTag.primary($0.language) == language.tag }
  }
}

extension ItemAward {
  /// The item as described by the applicant, and the amount.
  fileprivate func words(_ budget: Budget, _ language: Language) -> String {
    var name = "\(item + 1)"
    if let items = budget.items, items.indices.contains(item) {
      name = (items[item].description ?? items[item].id ?? name).onOneLine
    }
    return "\(language.labelled(name)) \(language.text(amount))"
  }
}

extension String {
  /// Another's text as part of a sentence: a slash marks where a line ended, as in verse.
  ///
  /// No line of a letter is then one that the fund did not write.
  fileprivate var onOneLine: String {
    let lines = lines.map { $0.drop { $0 == " " || $0 == "\t" } }
    return Diagnostic.escaped(lines.filter { !$0.isEmpty }.joined(separator: " / "))
  }

  /// An officer's text, with the lines in which they wrote it.
  fileprivate var paragraphs: String {
    var lines = lines.map { Diagnostic.escaped($0) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private var lines: [String] {
    split(omittingEmptySubsequences: false) { $0.isNewline }.map { String($0) }
  }
}

extension DecisionReason {
  /// The reason in the policy's wording, with what was found, or the criterion that it cites.
  fileprivate func words(
    _ policy: Policy, _ assessment: Assessment, _ catalogue: MessageCatalogue
  ) -> String {
    let language = catalogue.language
    let given = policy.casework.reasons.first { $0.id == code }?.title.text(in: language)
    let title = (given ?? code).onOneLine
    guard let cites else { return title }
    var cited = policy.scoring?.criteria.first { $0.id == cites }?.title.text(in: language)
      .onOneLine
    if cited == nil, let finding = assessment.findings.first(where: { $0.rule == cites }) {
      cited = catalogue.text(finding.message)
    }
    return cited.map { "\(language.labelled(title)) \($0)" } ?? title
  }
}
