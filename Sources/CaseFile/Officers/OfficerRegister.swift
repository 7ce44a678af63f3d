package import EmergencyFund
package import EmergencyFundScheduling

/// Who was an officer when, with which rights and keys: the journal's records of officers, each
/// signed by a lead.
package struct OfficerRegister: Hashable, Sendable {
  /// The rights that an officer had for a while.
  package struct Grant: Hashable, Sendable {
    /// The id of the officer.
    package let officer: String
    package let rights: OfficerRights
    package let keys: OfficerPublicKeys
    /// The position in the chain of the record that gave the rights.
    package let from: Int
    /// The date of that record.
    package let on: Day
    /// The position of the record that ended them; nil while they last.
    package fileprivate(set) var to: Int?

    /// Whether the rights held at a position in the chain.
    package func holds(at sequence: Int) -> Bool {
      from <= sequence && to.map { sequence < $0 } ?? true
    }
  }

  /// Creates the register of a file whose officers have no keys of their own.
  package init() {}

  /// All grants, in the order of their records.
  package private(set) var grants: [Grant] = []
  /// The places among them of each signing key.
  private var places: [[UInt8]: [Int]] = [:]
  /// The positions of records that nobody was allowed to make; they have no effect.
  package var unauthorised: [Int] { refused + (conflicts.map { [$0.sequence] } ?? []) }

  private var refused: [Int] = []
  /// Conflicts of interest that wait for the record that they belong to.
  private var conflicts: StoredEvent?

  /// The signing key of the lead who was first, to whom all others lead back; nil while officers
  /// have no keys of their own.
  package var firstLead: [UInt8]? { grants.first?.keys.signing }

  /// The position from which on everything is signed; nil while officers have no keys of their own.
  package private(set) var since: Int?

  /// The officers of today, in the order in which they were added.
  package var current: [Grant] { grants.filter { $0.to == nil } }

  /// The grant of a signing key at a position in the chain; nil if it is nobody's there.
  package func grant(of key: [UInt8], at sequence: Int) -> Grant? {
    places[key]?.first { grants[$0].holds(at: sequence) }.map { grants[$0] }
  }

  /// A team with the rights that officers had at a position in the chain; whoever was none has no
  /// role.
  package func team(_ team: Team, at sequence: Int = .max) -> Team {
    let held = grants.filter { $0.holds(at: sequence) }
    var team = team
    for index in team.officers.indices {
      let grant = held.first { $0.officer == team.officers[index].id }
      team.officers[index].roles = grant?.rights.roles ?? []
      team.officers[index].regions = grant?.rights.regions
      team.officers[index].conflicts = grant?.rights.conflicts ?? []
    }
    for grant in held where !team.officers.contains(where: { $0.id == grant.officer }) {
      var officer = Officer(id: grant.officer, roles: grant.rights.roles)
      officer.regions = grant.rights.regions
      officer.conflicts = grant.rights.conflicts
      team.officers.append(officer)
    }
    return team
  }

  /// Takes the next event of the journal, if it is about officers.
  ///
  /// - Parameters:
  ///   - event: The event; without a payload if it is conflicts of interest that are kept back.
  ///   - signature: The signature over its link, if there is one that is valid.
  mutating func take(_ event: StoredEvent, signature: LinkSignature?) {
    if event.kind == OfficerRecord.conflictsKind {
      refuseConflicts()
      conflicts = event
      return
    }
    guard let kind = OfficerRecord.Kind(rawValue: event.kind) else { return }
    var named: StoredEvent?
    // What another recorded before belongs to no record.
    if let conflicts, conflicts.sequence == event.sequence - 1,
      let signature, signature.from <= conflicts.sequence
    {
      named = conflicts
      self.conflicts = nil
    } else {
      refuseConflicts()
    }
    guard let payload = event.payload,
      let record = OfficerRecord(kind, payload: payload, conflicts: named?.payload)
    else {
      refused.append(event.sequence)
      return
    }
    let first = named?.sequence ?? event.sequence
    apply(record, at: event.sequence, first: first, on: event.on, signedBy: signature?.key)
  }

  private mutating func refuseConflicts() {
    if let conflicts { refused.append(conflicts.sequence) }
    conflicts = nil
  }

  /// Takes the next record.
  ///
  /// - Parameters:
  ///   - sequence: Its position in the chain.
  ///   - first: The position of what belongs to it before; nil if nothing does.
  ///   - key: The signing key whose signature the record bears; nil if it bears no valid one.
  mutating func apply(
    _ record: OfficerRecord, at sequence: Int, first: Int? = nil, on day: Day,
    signedBy key: [UInt8]?
  ) {
    guard isAllowed(record, at: sequence, signedBy: key) else {
      refused.append(sequence)
      return
    }
    var keys = record.keys
    if let index = grants.lastIndex(where: { $0.officer == record.officer && $0.to == nil }) {
      grants[index].to = sequence
      keys = keys ?? grants[index].keys
    }
    if let rights = record.rights, let keys {
      places[keys.signing, default: []].append(grants.count)
      grants.append(
        Grant(officer: record.officer, rights: rights, keys: keys, from: sequence, on: day))
    }
    since = since ?? first ?? sequence
  }

  private func isAllowed(
    _ record: OfficerRecord, at sequence: Int, signedBy key: [UInt8]?
  ) -> Bool {
    guard let key else { return false }
    let active = current.first { $0.officer == record.officer }
    if grants.isEmpty {
      // The first lead vouches for themselves: their key is pinned outside the file.
      return record.kind == .officerAdded && record.by == record.officer
        && record.keys?.signing == key && record.rights?.mayManageOfficers == true
    }
    guard let signer = current.first(where: { $0.keys.signing == key }),
      signer.officer == record.by, signer.rights.mayManageOfficers
    else { return false }
    switch record.kind {
    case .officerAdded:
      // A key is one officer's for ever, so that a signature has one author.
      return active == nil && record.keys.map { places[$0.signing] == nil } ?? false
    case .officerChanged: return active != nil
    case .officerRemoved: return active != nil && record.officer != record.by
    }
  }
}
