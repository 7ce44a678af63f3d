internal import ArgumentParser
internal import EmergencyFund

/// A call or a region by which a command chooses cases.
enum CaseChoice {
  /// Ends the tool if a call is neither that of a case that the officer may see nor that of a
  /// policy.
  static func refuseUnknown(call: String?, among seen: Set<String>) throws {
    try refuse(call, "--call", "call", seen) { Set($0.library.ids) }
  }

  /// The same for a region.
  static func refuseUnknown(region: String?, among seen: Set<String>) throws {
    try refuse(region, "--region", "region", seen) { folder in
      Set(folder.documents.compactMap { $0.root.text(under: "region") })
    }
  }

  private static func refuse(
    _ wanted: String?, _ option: OutputText, _ noun: OutputText, _ seen: Set<String>,
    published: (PolicyFolder) -> Set<String>
  ) throws {
    guard let wanted, !seen.contains(wanted) else { return }
    // Policies are read only where no case answers the question.
    var input = InputFiles()
    let known = seen.union(published(try PolicyFolder(try CaseConfiguration().policies, &input)))
    if known.contains(wanted) { return }
    let near = Suggestion.text(wanted, among: known.sorted())
    Terminal.diagnose(
      "error: \(option): no case that you may see and no policy has the \(noun) "
        + "\(Diagnostic.quote(wanted))\(near)")
    throw ExitCode.usage
  }
}
