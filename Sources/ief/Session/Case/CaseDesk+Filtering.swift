internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

extension CaseDesk {
  /// Ends the tool if a call or region to choose cases by is neither that of a case that the actor
  /// may see nor that of a policy.
  func refuseUnknown(call: String?, region: String? = nil, among entries: [QueueEntry]) throws {
    try refuse(call, "--call", "call", Set(entries.map { $0.call })) { Set($0.library.ids) }
    try refuse(region, "--region", "region", Set(entries.compactMap { $0.region })) { folder in
      Set(folder.documents.compactMap { $0.root.text(under: "region") })
    }
  }

  private func refuse(
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
