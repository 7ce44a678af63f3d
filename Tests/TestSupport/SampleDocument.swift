internal import Foundation

/// What a document is read as.
public enum DocumentKind: String, CaseIterable, Sendable {
  case application, policy, team, rates, ratings, problem, plan, calendar

  /// The kind that a document says it is.
  public init?(of bytes: [UInt8], file: String) {
    if file.hasSuffix(".ics") {
      self = .calendar
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let formats: [(String, DocumentKind)] = [
      ("ief-application/", .application), ("ief-policy/", .policy), ("ief-team/", .team),
      ("ief-rates/", .rates), ("ief-ratings/", .ratings), ("ief-schedule-problem/", .problem),
      ("ief-schedule-plan/", .plan),
    ]
    guard let kind = formats.first(where: { text.contains($0.0) })?.1 else { return nil }
    self = kind
  }
}

/// A document to start from.
public struct SampleDocument: Sendable {
  /// Its path; the extension tells the notation.
  public let file: String
  /// What it is read as.
  public let kind: DocumentKind
  /// Its text in UTF-8, unless it is damaged.
  public let bytes: [UInt8]

  /// Creates a document.
  public init(file: String, kind: DocumentKind, bytes: [UInt8]) {
    self.file = file
    self.kind = kind
    self.bytes = bytes
  }

  /// The documents below folders, sorted by path; links are left out.
  public static func all(below folders: [String]) -> [SampleDocument] {
    var found: [SampleDocument] = []
    for folder in folders {
      for name in (FileManager.default.enumerator(atPath: folder)?.allObjects ?? []).sorted(by: {
        "\($0)" < "\($1)"
      }) {
        let path = "\(folder)/\(name)"
        guard let data = FileManager.default.contents(atPath: path) else { continue }
        let bytes = [UInt8](data)
        guard let kind = DocumentKind(of: bytes, file: path), !bytes.isEmpty,
          ["yaml", "json", "ics"].contains(where: { path.hasSuffix("." + $0) })
        else { continue }
        found.append(SampleDocument(file: path, kind: kind, bytes: bytes))
      }
    }
    return found
  }
}
