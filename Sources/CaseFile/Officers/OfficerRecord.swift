internal import Digests
internal import EmergencyFund
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
}

extension OfficerRecord {
  /// The format's name and version, the value of the key `format`.
  static let format = "ief-officer-record/1"

  enum Key: String, FieldKey {
    case format, by, officer, roles, regions, conflicts, signingKey, receivingKey
  }

  /// The record as the journal keeps it.
  package var payload: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", Self.format)
      writer.member("by", by)
      writer.member("officer", officer)
      if let rights {
        writer.member("roles", rights.roles.map { $0.rawValue })
        if let regions = rights.regions { writer.member("regions", regions) }
        writer.list("conflicts") { writer in
          for conflict in rights.conflicts { conflict.write(to: &writer) }
        }
      }
      if let keys {
        writer.member("signingKey", Hexadecimal.text(keys.signing))
        writer.member("receivingKey", Hexadecimal.text(keys.receiving))
      }
    }
    return writer.bytes
  }

  /// Reads a record; nil if it is none.
  package init?(_ kind: Kind, payload: [UInt8]) {
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
        roles: roles ?? [],
        regions: reader.list(fields[.regions]) { $0.text($1) },
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
    self.init(kind, by: by, officer: officer, rights: rights, keys: keys)
  }
}
