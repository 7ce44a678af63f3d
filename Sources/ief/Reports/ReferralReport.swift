internal import CaseDesk
internal import EmergencyFund

/// The other funds for people: those whose published rules are met first, each with its status.
struct ReferralReport {
  let words: ReportWords
  let palette: Palette
  let today: Day

  func notes(_ intake: ReferralIntake) -> OutputText {
    let rates = intake.entries.flatMap { entry -> [AppliedRates] in
      ([entry.own] + entry.referrals.map { $0.assessment }).compactMap { $0?.rates }
    }
    return "\n" + words.lines(rates, file: intake.ratesFile)
      + TextLayout.wrapped(words.title(.report(.nothingSent)))
  }

  func text(_ entry: ReferralIntake.Entry) -> OutputText {
    let name: OutputText = entry.application.id.map { "\(Diagnostic.shown($0))  " } ?? ""
    var text = palette.bold("\(name)\(entry.file)") + "\n"
    if let own = entry.own {
      let call = words.text(Message(.underCall, .text("call", own.call)))
      text += TextLayout.wrapped("\(words.title(.outcome(own.outcome))) \(call)", indent: 2)
    }
    text += "  \(words.text(Message(.asIfReceived, .day("day", today))))\n"
    for fit in ReferralFit.allCases {
      let referrals = entry.referrals.filter { $0.fit == fit }
      if referrals.isEmpty { continue }
      text += "\n  " + palette.bold("\(words.heading(.fit(fit))) (\(referrals.count))") + "\n"
      for referral in referrals { text += self.text(referral) }
    }
    if entry.referrals.isEmpty { text += "\n  \(words.title(.report(.noOtherFund)))\n" }
    return text
  }

  private func text(_ referral: Referral) -> OutputText {
    let title = TextLayout.wrapped(words.text(referral.title), indent: 4)
    // Emphasis has no width, so that it comes after the lines are broken.
    var text = title.lines.map { "    " + palette.bold($0.dropFirst(4)) + "\n" }.joined()
    text += standing(referral)
    if let contact = referral.fundStatus.contact {
      // An address is one word, which no line can break.
      let label = words.language.isolated(words.label(.reach))
      if let address = contact.address { text += "      \(label) \(address)\n" }
      if let note = contact.note { text += TextLayout.wrapped(words.text(note), indent: 13) }
    }
    for finding in referral.missed + referral.open {
      let rule = words.language.labelled(words.rule(finding.rule))
      text += TextLayout.wrapped(
        words.language.isolated("\(rule) \(words.catalogue.shown(finding.message))"),
        lead: "      -", indent: 8)
      for remedy in finding.remedies {
        text += TextLayout.wrapped(
          words.language.isolated(
            "\(words.label(.remedy)) \(words.catalogue.shown(remedy.message))"),
          indent: 8)
      }
    }
    if referral.fit != .misses {
      for question in referral.assessment.judgements {
        text += TextLayout.wrapped(words.text(question.question), lead: "      ?", indent: 8)
      }
    }
    return text
  }

  /// The status with its verification; only a recent one shows that a fund is open.
  private func standing(_ referral: Referral) -> OutputText {
    let status = referral.fundStatus.status
    let word = Message.Argument.rendered("status", words.catalogue.title(.status(status)))
    let verified = referral.fundStatus.verifiedOn.map { Message.Argument.day("day", $0) }
    let notVerified = words.capitals(.report(.notVerified))
    switch referral.verification {
    case .recent:
      let shown = words.capitals(.status(status))
      let rest = verified.map { words.text(Message(.verifiedOn, $0)) } ?? ""
      return line(
        shown, words.language.comma("") + " " + rest, referral.isOpen ? palette.good : palette.bad)
    case .outdated:
      let rest = verified.map { words.text(Message(.notVerifiedSince, $0, word)) } ?? ""
      return line(notVerified, " " + rest, palette.open)
    case .never:
      let rest = words.text(
        status == .unknown ? Message(.neverVerified) : Message(.neverVerifiedSaid, word))
      return line(notVerified, words.language.labelled("") + " " + rest, palette.open)
    }
  }

  /// A line that begins with words in colour, which has no width and so comes after breaking.
  private func line(
    _ start: OutputText, _ rest: OutputText, _ colour: (OutputText) -> OutputText
  ) -> OutputText {
    let lines = TextLayout.wrapped(start + rest, indent: 6)
    return "      " + colour(start) + lines.dropFirst(6 + start.string.count)
  }
}
