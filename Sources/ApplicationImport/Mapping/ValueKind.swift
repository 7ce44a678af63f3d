internal import EmergencyFund

/// What a field takes, as the reader of applications says.
///
/// The reader is asked with a value that is none but text, so that a field that the format gains needs
/// nothing here.
package enum ValueKind: Hashable, Sendable {
  case text, yesNo, day, instant, amount, wholeNumber, country, currency, language
  /// A code of a closed list, or a free one.
  case code
  /// A list of codes, languages or the like.
  indirect case list(ValueKind)
  /// Whether a list has entries at all, such as other funding: no is an empty list, and yes leaves
  /// it to be asked about.
  case anyEntries

  /// What a field takes; nil if applications have no such field.
  init?(_ field: ImportField) {
    guard let kind = Self.asked(field, Self.probe) else { return nil }
    self = kind
  }

  /// Whether it is in a person's own words, and no code, number or date.
  package var isStory: Bool {
    switch self {
    case .text: true
    case .list(let inner): inner.isStory
    default: false
    }
  }

  /// Whether it is a list of values, or of entries.
  var isList: Bool {
    switch self {
    case .list, .anyEntries: true
    default: false
    }
  }

  private static let place = SourcePosition.start
  /// Text that is no code, number, date or word of a list.
  private static let probe = Node(position: place, content: .plain("(?)"))

  private static func asked(_ field: ImportField, _ value: Node) -> ValueKind? {
    let isList = value != probe
    var node = value
    for step in field.steps.reversed() {
      switch step {
      case .key(let key):
        let member = Node.Member(key: key, keyPosition: place, value: node)
        node = Node(position: place, content: .mapping([member]))
      case .entry: node = Node(position: place, content: .list([node]))
      }
    }
    if case .mapping(let members) = node.content, members.first?.key != "format" {
      let format = Node(position: place, content: .plain(GrantApplication.format))
      node = Node(
        position: place,
        content: .mapping([.init(key: "format", keyPosition: place, value: format)] + members))
    }
    var reader = DocumentReader(document: Document(file: "", notation: .yaml, root: node))
    _ = GrantApplication.read(&reader)
    guard let diagnostic = reader.diagnostics.first else { return isList ? .list(.text) : .text }
    switch diagnostic.kind {
    case .unknownKey: return nil
    case .unknownCode where diagnostic.path.description == "format": return nil
    case .wrongType where diagnostic.expected == "a list" && !isList:
      return asked(field, Node(position: place, content: .list([probe])))
    case .wrongType:
      let isEntry = isList && diagnostic.path.description.hasSuffix("[0]")
      return isEntry && diagnostic.expected == Notation.yaml.mappingNoun ? .anyEntries : nil
    default:
      let kind = ValueKind(expected: diagnostic.expected)
      return isList ? .list(kind) : kind
    }
  }

  private init(expected: String?) {
    self =
      switch expected {
      case DocumentReader.countryNoun: .country
      case DocumentReader.currencyNoun: .currency
      case "true or false": .yesNo
      case "a whole number": .wholeNumber
      case "a date such as 2026-03-02": .day
      case "a date or time such as 2026-03-02T09:30:00-05:00": .instant
      case "a language tag such as es": .language
      case nil: .amount
      default: .code
      }
  }
}
