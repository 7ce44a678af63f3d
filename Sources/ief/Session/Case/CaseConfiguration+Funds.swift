internal import EmergencyFund

extension CaseConfiguration {
  /// The title of a fund that a case is referred to; nil where no policy at hand has its id.
  func title(ofFund id: String) -> LocalizedString? {
    for path in [policies, PolicyFolder.usual].compactMap({ $0 }) {
      var input = InputFiles()
      let library = try? PolicyFolder(path, &input).library
      if let policy = try? library?.policy(id, on: nil) { return policy.title }
    }
    return nil
  }
}
