package import EmergencyFund

extension Form {
  /// The fields of an application that a question can be about, in the order of the form.
  ///
  /// A list stands for further entries; a field of an entry is there for each entry that the
  /// application has.
  package func askedPaths(in application: Document) -> [AskedPath] {
    groups.flatMap { $0.questions }.flatMap { question -> [AskedPath] in
      let own = AskedField(rawValue: question.path).flatMap { AskedPath($0) }
      var paths = [own].compactMap { $0 }
      guard case .list(let entries) = application.node(at: question.path)?.content else {
        return paths
      }
      let fields = question.questions.compactMap { AskedField(rawValue: $0.path) }
      for index in entries.indices {
        paths += fields.compactMap { AskedPath($0, index: index) }
      }
      return paths
    }
  }

  /// What a question about a field asks, with the entry of the list: `Cost 2: Price per unit?`.
  package func label(of path: AskedPath, _ words: PageWords) -> String {
    label(at: path.description, words)
  }
}
