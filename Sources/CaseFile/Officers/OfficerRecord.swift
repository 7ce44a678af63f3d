internal import Digests
internal import EmergencyFund
internal import EmergencyFundCasework
package import EmergencyFundScheduling

/// What the journal records of an officer: that they were added, changed or removed, by whom, and
/// with which rights and keys.
package struct OfficerRecord: Hashable, Sendable {
  /// The kind of a record.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case officerAdded, officerChanged, officerRemoved
  }

  package let kind: Kind
  /// The id of the lead who signs the record.
  package let by: String
  /// The id of the officer.
  package let officer: String
  /// What they may do; nil for a removal.
  package let rights: OfficerRights?
  /// Their public keys; nil unless they were added.
  package let keys: OfficerPublicKeys?

  package init(
    _ kind: Kind, by: String, officer: String, rights: OfficerRights?, keys: OfficerPublicKeys?
  ) {
    self.kind = kind
    self.by = by
    self.officer = officer
    self.rights = rights
    self.keys = keys
  }
}

/// The roles, regions and conflicts of interest of an officer, as a lead signed them.
package struct OfficerRights: Hashable, Sendable {
  /// The roles; never empty.
  package var roles: [Role]
  /// The codes of the regions that the officer covers; nil for all.
  package var regions: [String]?
  /// With whom the officer is too close to judge fairly.
  package var conflicts: [ConflictOfInterest]

  /// The rights that a team file gives an officer.
  package init(_ officer: Officer) {
    roles = officer.roles
    regions = officer.regions
    conflicts = officer.conflicts
  }

  init(roles: [Role], regions: [String]?, conflicts: [ConflictOfInterest]) {
    self.roles = roles
    self.regions = regions
    self.conflicts = conflicts
  }

  /// Whether the officer may add, change and remove officers.
  package var mayManageOfficers: Bool { roles.contains(.lead) && regions == nil }

  /// Whether the officer may print the journal, and so vouch that it is whole.
  var mayReadJournal: Bool {
    regions == nil && CaseOperation.readJournal.roles.contains { roles.contains($0) }
  }
}

extension OfficerRecord {
  /// The format's name and version, the value of the key `format`.
  static let format = "ief-officer-record/1"

  enum Key: String, FieldKey {
    case format, by, officer, roles, regions, conflicts, signingKey, receivingKey
  }

  /// The record as the journal keeps it, without the conflicts of interest.
  package var payload: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", Self.format)
      writer.member("by", by)
      writer.member("officer", officer)
      if let rights {
        writer.member("roles", rights.roles.map { $0.rawValue })
        if let regions = rights.regions { writer.member("regions", regions) }
      }
      if let keys {
        writer.member("signingKey", Hexadecimal.text(keys.signing))
        writer.member("receivingKey", Hexadecimal.text(keys.receiving))
      }
    }
    return writer.bytes
  }

  /// Reads a record; nil if it is none.
  ///
  /// - Parameter conflicts: What the journal keeps of the officer's conflicts of interest, if it does.
  package init?(_ kind: Kind, payload: [UInt8], conflicts: [UInt8]? = nil) {
    guard let document = try? JSONReader.read(payload, file: "officer") else { return nil }
    var reader = DocumentReader(document: document)
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(Self.format, fields, .format)
    let by = reader.text(reader.required(.by, in: fields))
    let officer = reader.text(reader.required(.officer, in: fields))
    var rights: OfficerRights?
    var keys: OfficerPublicKeys?
    if kind != .officerRemoved {
      let roles = reader.choices(reader.required(.roles, in: fields), Role.self, "a role")
      rights = OfficerRights(
        roles: roles ?? [], regions: reader.list(fields[.regions]) { $0.text($1) },
        // Records of version 3 have them within.
        conflicts: reader.list(fields[.conflicts]) { ConflictOfInterest.read($1, &$0) } ?? [])
    }
    if kind == .officerAdded {
      let signing = reader.bytes(reader.required(.signingKey, in: fields), count: 32)
      let receiving = reader.bytes(reader.required(.receivingKey, in: fields), count: 32)
      keys = OfficerPublicKeys(signing: signing ?? [], receiving: receiving ?? [])
    }
    guard let by, let officer, reader.diagnostics.isEmpty, rights?.roles.isEmpty != true else {
      return nil
    }
    if let conflicts {
      guard rights != nil, let read = Self.conflicts(in: conflicts, of: officer) else { return nil }
      rights?.conflicts = read
    }
    self.init(kind, by: by, officer: officer, rights: rights, keys: keys)
  }
}

extension OfficerRecord {
  /// The kind under which the journal keeps conflicts of interest, right before the record that they
  /// belong to.
  ///
  /// They name applicants. An event of their own can be left out where the journal is shown to
  /// somebody who may check every record and need not know them.
  package static let conflictsKind = "officerConflicts"
  /// The format's name and version, the value of the key `format`.
  static let conflictsFormat = "ief-officer-conflicts/1"

  enum ConflictsKey: String, FieldKey { case format, officer, conflicts }

  /// The officer's conflicts of interest as the journal keeps them; nil if there is none.
  package var conflictsPayload: [UInt8]? {
    guard let conflicts = rights?.conflicts, !conflicts.isEmpty else { return nil }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", Self.conflictsFormat)
      writer.member("officer", officer)
      writer.list("conflicts") { writer in
        for conflict in conflicts { conflict.write(to: &writer) }
      }
    }
    return writer.bytes
  }

  /// Reads the conflicts of interest of an officer; nil if they cannot be read, or are another's.
  private static func conflicts(in payload: [UInt8], of officer: String) -> [ConflictOfInterest]? {
    guard let document = try? JSONReader.read(payload, file: "conflicts") else { return nil }
    var reader = DocumentReader(document: document)
    let fields = reader.fields(reader.root, ConflictsKey.self)
    reader.requireFormat(conflictsFormat, fields, .format)
    let named = reader.text(reader.required(.officer, in: fields))
    let conflicts = reader.list(reader.required(.conflicts, in: fields)) {
      ConflictOfInterest.read($1, &$0)
    }
    guard reader.diagnostics.isEmpty, named == officer else { return nil }
    return conflicts
  }
}
