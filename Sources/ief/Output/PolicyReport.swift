internal import EmergencyFund

/// A policy for people: one sentence for each requirement, with where it comes from.
struct PolicyReport {
  let catalogue: MessageCatalogue
  let palette: Palette

  func text(_ policy: Policy, _ chain: [PolicyDocument], on day: Day?) -> String {
    var text = palette.bold(Complaint.escaped(policy.title.text(in: catalogue.language))) + "\n"
    let layers = chain.map { $0.id }.joined(separator: " > ")
    text += TextLayout.wrapped(
      "\(layers), \(day.map { "in force on \($0.inWords)" } ?? "latest version")", indent: 2)
    text += TextLayout.wrapped("Digest \(policy.digest ?? "not computed")", indent: 2)
    text += TextLayout.wrapped(
      "Amounts are in \(policy.currency.code); answers are given in "
        + policy.languages.joined(separator: ", "), indent: 2)
    if let promise = policy.promise {
      text += part("promise", promise.sentence, promise.basis)
    }
    for requirement in policy.requirements {
      let force = requirement.force == .required ? "" : ", \(requirement.force.rawValue) only"
      text += part("\(requirement.id)\(force)", requirement.sentence(in: policy), requirement.basis)
    }
    if let scoring = policy.scoring { text += part("score", scoring.sentence, scoring.basis) }
    return text
      + "\nThis is a reading of public texts, not a fund's own word. Only a person decides.\n"
  }

  private func part(_ name: String, _ sentence: PolicySentence, _ basis: Basis) -> String {
    var text = "\n  " + palette.bold(name) + "\n"
    text += TextLayout.wrapped(first(sentence), indent: 4)
    if !sentence.isInline {
      for entry in sentence.entries {
        let conditions = entry.conditions.map { catalogue.text($0) }
        let words = [catalogue.text(entry.message)] + conditions
        text += TextLayout.wrapped(words.joined(separator: "; "), lead: "    -", indent: 6)
      }
    }
    return text + ExplanationReport(catalogue: catalogue, palette: palette).text(basis)
  }

  private func first(_ sentence: PolicySentence) -> String {
    let text = sentence.isInline ? sentence.text(catalogue) : catalogue.text(sentence.message)
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// One line of the list of policies.
struct PolicyRow {
  let policy: Policy
  let extends: String?
  let on: Day

  /// Whether the call takes applications on the day; of other funds only while somebody looked.
  var status: String {
    for requirement in policy.requirements {
      guard case .callWindow(let window) = requirement.rule else { continue }
      if window.suspended != nil { return "suspended" }
      if let opens = window.opensOn, on < opens { return "opens \(opens)" }
      if let closes = window.closesOn, on > closes { return "closed \(closes)" }
    }
    guard let standing = policy.standing else { return "open" }
    switch standing.verification(on: on) {
    case .recent: return standing.status.rawValue
    case .outdated: return "not verified since \(standing.verifiedOn.map { "\($0)" } ?? "")"
    case .never: return "not verified"
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", policy.id)
      writer.member("title", policy.title.text(in: "en"))
      writer.member("extends", extends)
      writer.member("on", on.description)
      writer.member("status", status)
      writer.member("digest", policy.digest)
    }
  }

  /// Two lines for each policy: what it is and whether it is open, then its title.
  static func list(_ rows: [PolicyRow], _ palette: Palette) -> String {
    rows.map { row in
      let above = row.extends.map { ", extends \($0)" } ?? ""
      return palette.bold(row.policy.id) + "  \(row.status)\(above)\n"
        + TextLayout.wrapped(Complaint.escaped(row.policy.title.text(in: "en")), indent: 2)
    }.joined()
  }
}
