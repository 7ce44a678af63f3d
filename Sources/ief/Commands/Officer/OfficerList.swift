internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import Digests
internal import EmergencyFund
internal import EmergencyFundScheduling

struct OfficerList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists who can open the case file, with what rights, and who has a recovery sheet.",
    usage: "ief officer list [<options>]",
    discussion: """
      EXAMPLES
        ief officer list
        ief officer list --format json
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    let rows = try desk.officers()
    switch output.format {
    case .json:
      var writer = JSONWriter()
      for row in rows { row.write(to: &writer) }
      Terminal.write(writer)
    case .text:
      if rows.isEmpty {
        return Terminal.write(
          "officers have no keys of their own: whoever has the shared key can open the file\n")
      }
      for row in rows { Terminal.write(row.text) }
      Terminal.write(
        "\nfirst lead's key: \(Hexadecimal.text(desk.register.firstLead ?? []))\n")
    }
  }
}

extension OfficerStanding {
  /// The officer in two lines.
  fileprivate var text: OutputText {
    let rights = grant.rights
    let roles = rights.roles.map { $0.rawValue }.joined(separator: ", ")
    let regions = rights.regions.map { $0.joined(separator: ", ") } ?? "all regions"
    let conflicts: OutputText =
      rights.conflicts.isEmpty
      ? "" : "; " + TextLayout.counted(rights.conflicts.count, "conflict") + " of interest"
    let sheet = hasRecoverySheet ? "with a recovery sheet" : "without a recovery sheet"
    return "\(grant.officer): \(roles); \(regions)" + conflicts
      + "; since \(grant.on); \(sheet)"
      + (secondStep.map { "; with a second step since \($0)" } ?? "") + "\n"
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("format", "ief-officer/1")
      writer.member("officer", grant.officer)
      writer.member("roles", grant.rights.roles.map { $0.rawValue })
      writer.key("regions")
      if let regions = grant.rights.regions {
        writer.list { writer in for region in regions { writer.string(region) } }
      } else {
        writer.null()
      }
      writer.list("conflicts") { writer in
        for conflict in grant.rights.conflicts { conflict.write(to: &writer) }
      }
      writer.member("since", grant.on.description)
      writer.member("recoverySheet", hasRecoverySheet)
      writer.member("secondStep", orNull: secondStep?.description)
      writer.member("signingKey", Hexadecimal.text(grant.keys.signing))
    }
    writer.newline()
  }
}
