#if Desk
import Foundation

/// The fields of a form or of an address, each with its values in the order in which they came.
struct FormFields: Sendable, Hashable {
  private(set) var names: [String] = []
  private var values: [String: [String]] = [:]

  /// The most fields that a form or an address may have.
  static let countMax = 5_000

  init() {}

  /// Reads `application/x-www-form-urlencoded` text; nil if it is not that, or not UTF-8.
  init?(urlEncoded text: some StringProtocol) {
    let pairs = text.split(separator: "&", maxSplits: Self.countMax)
    if pairs.count > Self.countMax { return nil }
    for pair in pairs {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let decoded = sides.map {
        $0.replacingOccurrences(of: "+", with: " ").removingPercentEncoding
      }
      guard let name = decoded.first ?? nil, !name.isEmpty else { return nil }
      guard let value = decoded.count == 2 ? decoded[1] : "" else { return nil }
      add(name, value)
    }
  }

  mutating func add(_ name: String, _ value: String) {
    if values[name] == nil { names.append(name) }
    // Browsers send line breaks as CR LF.
    values[name, default: []].append(value.replacingOccurrences(of: "\r\n", with: "\n"))
  }

  /// The first value of a field without surrounding spaces; empty if there is none.
  subscript(_ name: String) -> String {
    (values[name]?.first ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The first value of a field; nil if it is missing or empty.
  func text(_ name: String) -> String? {
    let text = self[name]
    return text.isEmpty ? nil : text
  }

  /// All values of a field.
  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// Whether a field was sent with any value.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// The fields but some, as text for a draft or an address.
  func urlEncoded(without left: Set<String> = []) -> String {
    names.filter { !left.contains($0) }
      .flatMap { name in all(name).map { "\(Self.encoded(name))=\(Self.encoded($0))" } }
      .joined(separator: "&")
  }

  static func encoded(_ text: String) -> String {
    let allowed = CharacterSet(
      charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
  }
}
#endif
