internal import EmergencyFund

/// A policy for people: one sentence for each requirement, with its source.
struct PolicyReport {
  let words: ReportWords
  let palette: Palette

  func text(_ policy: Policy, _ chain: [PolicyDocument], on day: Day?) -> OutputText {
    var text = palette.bold("\(policy.title.text(in: words.language))") + "\n"
    let layers = Message.Argument.text("layers", chain.map { $0.id }.joined(separator: " > "))
    text += line(
      day.map { Message(.inForceOn, layers, .day("day", $0)) }
        ?? Message(.latestVersion, layers))
    text += line(
      policy.digest.map { Message(.digest, .text("digest", $0)) }
        ?? Message(.noDigest))
    text += line(
      Message(
        .currency, .text("currency", policy.currency.code),
        .rendered(
          "languages",
          words.language.listed(
            policy.languages.map { words.language.name(ofLanguage: $0) }, .and))))
    if let promise = policy.promise {
      text += part(name("promise", .promise), promise.sentence, promise.basis)
    }
    for requirement in policy.requirements {
      text += part(
        name(requirement) + words.force(requirement.force),
        requirement.sentence(in: policy), requirement.basis)
    }
    if let scoring = policy.scoring {
      text += part(name("score", .score), scoring.sentence, scoring.basis)
    }
    if let apply = policy.apply {
      text += part(name("apply", .apply), apply.sentence, apply.basis)
    }
    text += part(name("casework", .casework), policy.casework.sentence, policy.casework.basis)
    return text + "\n" + TextLayout.wrapped(words.title(.report(.policyIsReading)))
  }

  private func line(_ message: Message) -> OutputText {
    TextLayout.wrapped(words.text(message), indent: 2)
  }

  /// A part of the policy by its key in English, and by its title elsewhere.
  private func name(_ key: String, _ title: ReportMessage) -> OutputText {
    words.language == .english ? "\(key)" : "\(words.title(.report(title))) (\(key))"
  }

  /// A requirement by its title and id, a question for the reviewer by a title of its own.
  private func name(_ requirement: Requirement) -> OutputText {
    guard case .judgement(let rule) = requirement.rule, let title = rule.title else {
      return words.ruleWithID(requirement.id)
    }
    return "\(words.text(title)) (\(requirement.id))"
  }

  private func part(
    _ name: OutputText, _ sentence: PolicySentence, _ basis: RuleBasis
  ) -> OutputText {
    var text = "\n  " + palette.bold(name) + "\n"
    text += TextLayout.wrapped(words.language.isolated(first(sentence)), indent: 4)
    if !sentence.isInline {
      for entry in sentence.entries {
        let texts = ([entry.message] + entry.conditions).map { words.catalogue.shown($0) }
        text += TextLayout.wrapped(
          words.language.isolated(words.language.clauses(texts)), lead: "    -", indent: 6)
      }
    }
    return text + ExplanationReport(words: words, palette: palette).text(basis)
  }

  private func first(_ sentence: PolicySentence) -> OutputText {
    let catalogue = words.catalogue
    let text = sentence.isInline ? sentence.text(catalogue) : catalogue.text(sentence.message)
    return OutputText(rendered: text.prefix(1).uppercased() + text.dropFirst())
  }
}
