package import EmergencyFund

extension PolicyLibrary {
  /// The spans between which the effective policy of an id may change.
  package func spans(_ id: String) throws(PolicyDiagnostics) -> [PolicySpan] {
    PolicySpan.all(cutAt: try starts(of: id))
  }
}
