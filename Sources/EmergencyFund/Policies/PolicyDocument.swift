/// A policy file as written: one layer of fund, region or call, with dated values and all.
///
/// What it says counts only together with the layers above it; see ``PolicyLibrary``.
public struct PolicyDocument: Hashable, Sendable {
  /// The file as a tree.
  public let document: Document
  /// Id of the policy that the file defines.
  public let id: String
  /// Id of the policy that this one narrows; nil for a fund.
  public let extends: String?
  /// Its name, in words; nil if it takes that of the policy above it.
  public let title: LocalizedText?

  /// The keys of a policy file.
  public enum Key: String, FieldKey {
    case format, id, extends, fund, region, title, notes, currency, languages, sources, groups
    case countryLists, promise, requirements, score, effort, casework, status, verifiedOn, contact
  }

  /// Reads the head of a policy file; nil after a complaint that leaves it without an id.
  public static func read(_ reader: inout DocumentReader, _ document: Document) -> PolicyDocument? {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(Policy.format, fields, .format)
    let id = reader.code(fields[.id], noun: "the id of a policy")
    if fields[.id] == nil, case .mapping = reader.root.node.content { reader.missing(fields, .id) }
    let extends = reader.code(fields[.extends], noun: "the id of a policy")
    let title = reader.localizedText(fields[.title])
    _ = reader.text(fields[.notes])
    guard let id else { return nil }
    return PolicyDocument(document: document, id: id, extends: extends, title: title)
  }
}
