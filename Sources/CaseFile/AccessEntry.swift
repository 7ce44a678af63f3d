internal import EmergencyFund

/// An entry of the access log: who opened the file, was refused something, or took something out.
package struct AccessEntry: Hashable, Sendable {
  /// What happened.
  package enum Kind: String, CaseIterable, Sendable {
    /// The officer opened the file; recorded once a day.
    case opened
    /// The officer was refused something.
    case refused
    /// The officer took cases or proofs out of the file.
    case exported
    /// The officer proved who they are once more, before something that needs it.
    case stepUp
    /// Somebody failed to log in to a server as the officer; counted by the hour.
    case failedLogIn
    /// The officer took another's second step away.
    case codeReset
    /// The officer made a key for which applications are sealed.
    case intakeKeyMade
    /// The officer destroyed such a key.
    case intakeKeyRetired
  }

  /// The position in the log, from 1; the oldest entries are removed, and positions stay.
  package let number: Int
  /// The instant, in seconds since 1 January 1970, UTC.
  package let at: Int
  /// The id of the officer.
  package let officer: String
  /// What happened.
  package let kind: Kind
  /// What was refused or taken out, in words or as the code of a case; nil for an opening.
  package let subject: String?
  /// The position of the oldest entry that was kept when this one was written.
  let first: Int

  enum Key: String, FieldKey { case at, officer, kind, subject, first }

  /// The last second of the year 9999.
  private static let latest = 253_402_300_799

  /// The entry as it is encrypted.
  var payload: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("at", at)
      writer.member("officer", officer)
      writer.member("kind", kind.rawValue)
      writer.member("subject", subject)
      writer.member("first", first)
    }
    return writer.bytes
  }
}

extension AccessEntry {
  /// Reads an entry; nil if it is none.
  init?(number: Int, payload: [UInt8]) {
    guard let document = try? JSONReader.read(payload, file: "access") else { return nil }
    var reader = DocumentReader(document: document)
    let fields = reader.fields(reader.root, Key.self)
    let at = reader.integer(reader.required(.at, in: fields), in: 0...Self.latest)
    let officer = reader.text(reader.required(.officer, in: fields))
    let kind = reader.choice(reader.required(.kind, in: fields), Kind.self, "a kind")
    let subject = reader.text(fields[.subject])
    let first = reader.integer(reader.required(.first, in: fields), in: 1...number)
    guard let at, let officer, let kind, let first, reader.diagnostics.isEmpty else { return nil }
    self.init(
      number: number, at: at, officer: officer, kind: kind, subject: subject, first: first)
  }
}

/// The access log as it is kept.
package struct AccessLog: Hashable, Sendable {
  /// The entries that can be read, oldest first.
  package private(set) var entries: [AccessEntry]
  /// The positions of entries that are not what was written.
  package let damaged: [Int]
  /// The number of entries that are missing, up to the last one that can be read: the tool removes
  /// the oldest alone, and each entry says where it began.
  package let missingCount: Int

  /// The first version of the file that has one.
  static let since = 4

  init(_ entries: [AccessEntry], damaged: [Int]) {
    self.entries = entries
    self.damaged = damaged
    guard let last = entries.last else {
      missingCount = 0
      return
    }
    let present = entries.count { $0.number >= last.first }
    let unreadable = damaged.count { (last.first...last.number).contains($0) }
    missingCount = last.number - last.first + 1 - present - unreadable
  }

  /// The log for a reader who may see only some cases: other codes that somebody was refused are left
  /// out, and what was taken out of other cases altogether.
  ///
  /// Whether a case exists that they may not see does not show.
  ///
  /// - Parameter mayName: Whether a code may be named.
  package func filtered(_ mayName: (String) -> Bool) -> AccessLog {
    var log = self
    log.entries = entries.compactMap { entry in
      guard let subject = entry.subject, CaseCode.isCode(subject), !mayName(subject) else {
        return entry
      }
      if entry.kind == .exported { return nil }
      return AccessEntry(
        number: entry.number, at: entry.at, officer: entry.officer, kind: entry.kind, subject: nil,
        first: entry.first)
    }
    return log
  }
}
