package import EmergencyFund

extension Policy {
  /// Every field that a requirement of the policy may read: the page asks for exactly these.
  package var fieldsRead: Set<ApplicationField> {
    Set(requirements.flatMap { $0.rule.fieldsRead })
      // The deadline is counted from it.
      .union(promise == nil ? [] : [.receivedAt])
  }
}
