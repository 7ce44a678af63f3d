/// A policy file as written: one layer of fund, region or call, including dated values.
///
/// It applies only together with the layers above it; see ``PolicyLibrary``.
package struct PolicyDocument: Hashable, Sendable {
  /// The file as a tree.
  package let document: Document
  /// The id of the policy that the file defines.
  package let id: String
  /// The id of the parent policy; nil for a fund.
  package let extends: String?
  /// The title; nil if it has that of the parent policy.
  package let title: LocalizedString?

  /// The keys of a policy file.
  package enum Key: String, FieldKey {
    case format, id, extends, fund, region, title, notes, currency, languages, sources, groups
    case countryLists, promise, requirements, score, effort, casework, status, verifiedOn, contact
    case utcOffset, apply
  }

  /// Reads the general settings of a policy file; nil after a diagnostic that leaves no id.
  package static func read(_ reader: inout DocumentReader, _ document: Document) -> PolicyDocument?
  {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(Policy.format, fields, .format)
    let id = reader.code(fields[.id], noun: "the id of a policy")
    if fields[.id] == nil, case .mapping = reader.root.node.content { reader.missing(fields, .id) }
    let extends = reader.code(fields[.extends], noun: "the id of a policy")
    let title = reader.localizedString(fields[.title])
    _ = reader.text(fields[.notes])
    guard let id else { return nil }
    return PolicyDocument(
      document: document.inCurrentSpelling, id: id, extends: extends, title: title)
  }
}
