extension RequiredDocuments {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    let entries = documents.map { document -> PolicySentence.Entry in
      if document.applicantTypes.isEmpty {
        return .init(Message(.policyDocument, .entry("kind", document.term)))
      }
      return .init(
        Message(
          .policyDocumentOfTypes, .entry("kind", document.term),
          .terms("types", document.applicantTypes.map { Term($0) }, .or)))
    }
    return PolicySentence(Message(.policyDocuments, .count("count", documents.count)), entries)
  }

  package var canFail: Bool { true }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {
    needs.documents += documents.map { $0.kind }
  }

  package func widenings(beyond upper: RequiredDocuments, _ pair: LayerPair) -> [Widening] {
    var widenings: [Widening] = []
    var seen: Set<String> = []
    for type in pair.acceptedTypes {
      let own = kinds(for: type)
      for kind in upper.kinds(for: type) where !own.contains(kind) && seen.insert(kind).inserted {
        widenings.append(
          Widening(
            .key("documents"), .element(kind), shownBy: .lacksDocument(kind),
            message: "\(Diagnostic.quote(kind)) need not be attached by "
              + "\(Diagnostic.quote(type.rawValue)) here, but must be in \(pair.upperName)"))
      }
    }
    return widenings
  }

  private func kinds(for type: ApplicantType) -> [String] {
    documents.filter { $0.applicantTypes.isEmpty || $0.applicantTypes.contains(type) }
      .map { $0.kind }
  }

  package func edges(around model: ModelApplication) -> [GrantApplication] {
    let kinds = documents.map { $0.kind }.withoutRepeats
    return ApplicantType.allCases.flatMap { type -> [GrantApplication] in
      let model = model.changed { $0.type = type }
      return kinds.map { kind in
        model.with { application in application.documents?.removeAll { $0.kind == kind } }
      }
    }
  }
}
