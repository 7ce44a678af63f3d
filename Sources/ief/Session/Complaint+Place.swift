internal import EmergencyFund

extension Complaint {
  /// The same complaint at the place of the call in an application.
  func placed(atCallOf document: Document) -> Complaint {
    let field = document.node(at: "call")
    return Complaint(
      file: document.file, position: field?.position ?? document.root.position,
      path: DocumentPath.root.key("call"), kind: kind, message: message, found: found,
      expected: expected, suggestion: suggestion)
  }
}

extension PolicyComplaints {
  /// The complaints; one about an unknown call gets the place of the call in the application.
  func placed(atCallOf document: Document) -> [Complaint] {
    all.map { $0.file.isEmpty ? $0.placed(atCallOf: document) : $0 }
  }
}
