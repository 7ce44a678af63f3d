internal import EmergencyFund

/// One line of the list of policies.
struct PolicyRow {
  let policy: Policy
  let extends: String?
  let on: Day

  /// Whether the call accepts applications on the date; for other funds only if verified recently.
  var status: String {
    for requirement in policy.requirements {
      guard case .callWindow(let window) = requirement.rule else { continue }
      if window.suspended != nil { return "suspended" }
      if let opens = window.opensOn, on < opens { return "opens \(opens)" }
      if let closes = window.closesOn, on > closes { return "closed \(closes)" }
    }
    guard let fundStatus = policy.fundStatus else { return "open" }
    switch fundStatus.verification(on: on) {
    case .recent: return fundStatus.status.rawValue
    case .outdated: return "not verified since \(fundStatus.verifiedOn.map { "\($0)" } ?? "")"
    case .never: return "not verified"
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", policy.id)
      writer.member("title", policy.title.text(in: .english))
      writer.member("extends", extends)
      writer.member("on", on.description)
      writer.member("status", status)
      writer.member("digest", policy.digest)
    }
  }

  /// Two lines for each policy: what it is and whether it is open, then its title.
  static func list(_ rows: [PolicyRow], _ palette: Palette) -> OutputText {
    rows.map { row in
      let above: OutputText = row.extends.map { ", extends \($0)" } ?? ""
      return palette.bold("\(row.policy.id)") + "  \(row.status)\(above)\n"
        + TextLayout.wrapped("\(row.policy.title.text(in: .english))", indent: 2)
    }.joined()
  }
}
