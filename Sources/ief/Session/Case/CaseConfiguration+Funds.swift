internal import EmergencyFund

extension CaseConfiguration {
  /// The ids of funds whose policies have applications sealed for a key on a day or later.
  func funds(sealingFor key: AgeRecipient, since day: Day) throws -> [String] {
    guard let policies else { return [] }
    var input = InputFiles()
    let library = try PolicyFolder(policies, &input).library
    return library.ids.filter { id in
      let recipients = (try? library.policy(id, on: nil))?.apply?.recipients ?? []
      return recipients.contains { one in
        one.recipient == key && one.until.map { $0 >= day } ?? true
      }
    }
  }

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
