package import EmergencyFund

extension Node {
  /// The value as JSON, for a person who reads an answer.
  package var canonicalText: String {
    if case .string(let text) = content { return text }
    var writer = JSONWriter()
    writer.node(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
