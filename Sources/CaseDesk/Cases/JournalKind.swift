/// What happened to the file itself, as its journal records it, besides ``OfficerRecord/Kind``.
package enum JournalKind: String {
  /// A plan was published.
  case planned
  /// Cases were imported from another file.
  case imported
  /// Cases were erased because their retention period had expired.
  case retained
  /// The file's key was changed.
  case keyChanged
}
