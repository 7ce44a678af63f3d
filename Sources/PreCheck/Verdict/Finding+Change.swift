internal import EmergencyFund

extension CheckResult {
  /// The path of the question where a remedy is carried out, or a finding's answer is changed; nil
  /// if the form asks nothing that the finding read.
  func place(of change: Remedy.Change?, _ finding: Finding, _ form: Form) -> String? {
    let read = finding.reads.lazy.map { rows.original($0.path.description) }
    let places = change.map { [rows.place(of: $0)] } ?? []
    // What a person asks for is changed where it is asked for, not where its currency is.
    let late = [ApplicationField.currency.rawValue, ApplicationField.receivedAt.rawValue]
    let all = places + read.filter { !late.contains($0) } + read.filter { late.contains($0) }
    return all.first { form.question(at: $0) != nil }
  }
}

extension AnsweredRows {
  /// The path that a change is about.
  fileprivate func place(of change: Remedy.Change) -> String {
    switch change {
    case .request: ApplicationField.requested.rawValue
    case .endOn: ApplicationField.endsOn.rawValue
    case .startOn: ApplicationField.startsOn.rawValue
    case .applyOn: ApplicationField.receivedAt.rawValue
    case .addReferences: ApplicationField.references.rawValue
    case .removeItems(let indices):
      original(FieldPath(.itemCategory, indices.first ?? 0).description)
    case .attachDocument: ApplicationField.documents.rawValue
    case .separatePurpose(let index): FieldPath(.otherFundingSamePurpose, index).description
    }
  }
}
