internal import EmergencyFund

extension Diagnostic {
  /// The same diagnostic at the place of the call in an application.
  func placed(atCallOf document: Document) -> Diagnostic {
    let field = document.node(at: "call")
    return Diagnostic(
      file: document.file, position: field?.position ?? document.root.position,
      path: DocumentPath.root.key("call"), kind: kind, message: message, found: found,
      expected: expected, suggestion: suggestion)
  }
}

extension PolicyDiagnostics {
  /// The diagnostics; one about an unknown call gets the place of the call in the application.
  func placed(atCallOf document: Document) -> [Diagnostic] {
    all.map { $0.file.isEmpty ? $0.placed(atCallOf: document) : $0 }
  }
}
