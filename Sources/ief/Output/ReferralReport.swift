internal import EmergencyFund

/// The other funds for people: those whose written rules are met first, each with its standing.
struct ReferralReport {
  let catalogue: MessageCatalogue
  let palette: Palette
  let today: Day

  static let notes =
    "\n"
    + TextLayout.wrapped(
      "Read from public texts. Nothing was sent. Look at a fund's own page before you apply.")

  func text(_ entry: ReferralIntake.Entry) -> String {
    let name = entry.application.id.map { "\(Complaint.shown($0))  " } ?? ""
    var text = palette.bold("\(name)\(entry.file)") + "\n"
    if let own = entry.own {
      text += "  \(ScoreReport.word(own.outcome)) under \(own.call)\n"
    }
    text += "  as if received on \(today.inWords)\n"
    for fit in ReferralFit.allCases {
      let referrals = entry.referrals.filter { $0.fit == fit }
      if referrals.isEmpty { continue }
      text += "\n  " + palette.bold("\(Self.title(fit)) (\(referrals.count))") + "\n"
      for referral in referrals { text += self.text(referral) }
    }
    if entry.referrals.isEmpty { text += "\n  the policies describe no other fund\n" }
    return text
  }

  private func text(_ referral: Referral) -> String {
    var text = "    " + palette.bold(referral.title.text(in: catalogue.language)) + "\n"
    text += TextLayout.wrapped(standing(referral), indent: 6)
    if let contact = referral.standing.contact {
      // An address is one word, which no line can break.
      if let address = contact.address { text += "      Reach: \(Complaint.escaped(address))\n" }
      if let note = contact.note {
        text += TextLayout.wrapped(note.text(in: catalogue.language), indent: 13)
      }
    }
    for finding in referral.missed + referral.open {
      text += TextLayout.wrapped(
        "\(finding.rule): \(catalogue.text(finding.message))", lead: "      -", indent: 8)
      for remedy in finding.remedies {
        text += TextLayout.wrapped("Remedy: \(catalogue.text(remedy.message))", indent: 8)
      }
    }
    if referral.fit != .misses {
      for question in referral.assessment.judgements {
        text += TextLayout.wrapped(
          question.question.text(in: catalogue.language), lead: "      ?", indent: 8)
      }
    }
    return text
  }

  /// The status with what it is worth; only a fresh word says that a fund is open.
  private func standing(_ referral: Referral) -> String {
    let status = referral.standing.status
    let day = referral.standing.verifiedOn?.inWords ?? ""
    switch referral.verification {
    case .recent:
      return referral.isOpen
        ? "\(palette.good("OPEN")), verified on \(day)"
        : "\(palette.bad(Self.word(status))), verified on \(day)"
    case .outdated:
      return
        "\(palette.open("NOT VERIFIED")) within twelve months; last verified on \(day), "
        + "then \(Self.word(status).lowercased())"
    case .never:
      let last =
        status == .unknown ? "" : "; said to be \(Self.word(status).lowercased())"
      return "\(palette.open("NOT VERIFIED")): nobody has looked whether it is open\(last)"
    }
  }

  private static func title(_ fit: ReferralFit) -> String {
    switch fit {
    case .meets: "Written rules met"
    case .cannotTell: "Cannot be told yet"
    case .misses: "Written rules missed"
    }
  }

  private static func word(_ status: ProgrammeStatus) -> String {
    switch status {
    case .open: "OPEN"
    case .suspended: "SUSPENDED"
    case .halted: "HALTED"
    case .unknown: "STATUS UNKNOWN"
    }
  }
}
