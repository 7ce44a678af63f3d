internal import EmergencyFund

/// An application as YAML that fits a terminal, ready to be saved to a file and tried.
enum ApplicationText {
  /// One part of the application after another, each begun `indent` spaces from the margin.
  static func text(_ application: GrantApplication, indent: Int) -> OutputText {
    var writer = JSONWriter()
    application.write(to: &writer)
    guard let document = try? JSONReader.read(writer.bytes, file: ""),
      case .mapping(let members) = document.root.content
    else { return "\(writer.shownText)\n" }
    let margin = TextLayout.padded("", to: indent)
    return members.map { member in
      TextLayout.wrapped(
        pieces(member.value).map { "\($0)" }, lead: "\(margin)\(member.key):", indent: indent + 2)
    }.joined()
  }

  /// The value in flow notation, split where a line may break.
  private static func pieces(_ node: Node) -> [String] {
    switch node.content {
    case .null: return ["null"]
    case .boolean(let value): return [value ? "true" : "false"]
    case .number(let text): return [text]
    case .plain(let text), .string(let text): return [word(text)]
    case .list(let nodes):
      return enclosed(nodes.map { pieces($0) }, in: "[", "]")
    case .mapping(let members):
      return enclosed(
        members.map { member in
          let value = pieces(member.value)
          return ["\(member.key): \(value[0])"] + value.dropFirst()
        }, in: "{", "}")
    }
  }

  private static func enclosed(
    _ parts: [[String]], in opening: String, _ closing: String
  ) -> [String] {
    guard !parts.isEmpty else { return [opening + closing] }
    var pieces: [String] = []
    for (index, part) in parts.enumerated() {
      var part = part
      if index == 0 { part[0] = opening + part[0] }
      part[part.count - 1] += index == parts.count - 1 ? closing : ","
      pieces += part
    }
    return pieces
  }

  /// A text, without quotes if no YAML reader takes it for anything else.
  private static func word(_ text: String) -> String {
    let isPlain =
      text.first.map { $0.isASCII && $0.isLetter } == true
      && text.allSatisfy { ($0.isASCII && ($0.isLetter || $0.isNumber)) || "-._/".contains($0) }
      && !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
    if isPlain || Day(text) != nil { return text }
    var writer = JSONWriter()
    writer.string(text)
    return writer.shownText
  }
}
