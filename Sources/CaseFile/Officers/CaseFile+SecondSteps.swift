internal import Crypto
package import EmergencyFund
internal import GRDB

extension CaseFile {
  /// What a one-time code is for the officer who opened the file.
  package enum CodeCheck: Hashable, Sendable {
    /// The officer has no second step yet.
    case notEnrolled
    /// It is theirs, and from now on used.
    case right
    /// It is not theirs, or was used before.
    case wrong
  }

  /// Checks a one-time code of the officer who opened the file, and uses it up.
  ///
  /// What was used is on disk before the answer, so that a restart allows no code twice.
  ///
  /// - Parameters:
  ///   - instant: The instant, in seconds since 1 January 1970, UTC.
  ///   - browser: What the browser is remembered by from then on, from ``browser(_:of:fileID:)``.
  package func use(
    code: String, at instant: Int, from browser: [UInt8]? = nil
  ) throws -> CodeCheck {
    guard let officerKeys else { throw CaseFileError.noOfficers }
    let place = SecondStepPlace(self, of: officerKeys.officer)
    return try Self.translating {
      var check = CodeCheck.wrong
      try database.inTransaction(.immediate) { database in
        let row = try Row.fetchOne(
          database, sql: "SELECT sealed, browsers FROM secondSteps WHERE slot = ?",
          arguments: [place.slot.stored])
        guard let row else {
          check = .notEnrolled
          return .rollback
        }
        guard
          var step = place.opened(try row.bytes(0), browsers: try row.bytes(1), officerKeys),
          let counter = step.secret.counter(of: code, at: instant, after: step.used)
        else { return .rollback }
        step.used = counter
        if let browser { step.remember(browser) }
        try database.execute(
          sql: "UPDATE secondSteps SET sealed = ?, browsers = ? WHERE slot = ?",
          arguments: [
            try place.sealed(step, officerKeys).stored, step.browsers.stored, place.slot.stored,
          ])
        check = .right
        return .commit
      }
      return check
    }
  }

  /// Gives the officer who opened the file a second step, if the code shows that they have its
  /// secret, and if they have none yet; returns whether it did.
  package func enrol(
    _ secret: OneTimeCodeSecret, code: String, at instant: Int, on day: Day,
    from browser: [UInt8]? = nil
  ) throws -> Bool {
    guard let officerKeys else { throw CaseFileError.noOfficers }
    guard let counter = secret.counter(of: code, at: instant, after: 0) else { return false }
    let place = SecondStepPlace(self, of: officerKeys.officer)
    var step = SecondStep(secret: secret, used: counter, browsers: [])
    if let browser { step.remember(browser) }
    return try write { writer in
      // Somebody else may have done it in the meantime with the same key.
      let row = try Row.fetchOne(
        writer.reader.database, sql: "SELECT 1 FROM secondSteps WHERE slot = ?",
        arguments: [place.slot.stored])
      guard row == nil else { return false }
      try writer.run(
        "INSERT INTO secondSteps VALUES (?, ?, ?, ?)",
        [
          place.slot.stored, try place.sealed(step, officerKeys).stored,
          try place.sealed(since: day).stored, step.browsers.stored,
        ])
      return true
    }
  }

  /// Takes an officer's second step away: they make a new one when they log in next.
  ///
  /// - Returns: Whether they had one.
  package func resetSecondStep(of officer: String) throws -> Bool {
    let place = SecondStepPlace(self, of: officer)
    let had = try write { writer in
      try writer.run("DELETE FROM secondSteps WHERE slot = ?", [place.slot.stored])
      return writer.reader.database.changesCount > 0
    }
    if had { try emptyLog() }
    return had
  }

  /// What a browser is remembered by: a hash that tells neither the officer nor the number.
  ///
  /// - Parameter number: The random number that the browser keeps, 32 bytes.
  package static func browser(_ number: [UInt8], of officer: String, fileID: [UInt8]) -> [UInt8] {
    var transcript = Transcript(.knownBrowser)
    transcript.add(fileID)
    transcript.add(officer)
    transcript.add(number)
    return transcript.hash
  }
}

extension CaseFile {
  /// What can be told of a file without any key.
  package struct Outline: Sendable {
    /// The random id of the file, 16 bytes.
    package let fileID: [UInt8]
    /// Whether officers have keys of their own.
    package let hasOfficers: Bool
    /// Whether the file is of this version.
    package let isCurrent: Bool
    /// The hashes of all browsers that officers are remembered by.
    package let browsers: Set<[UInt8]>
  }

  /// Reads what can be told of a file without any key.
  package static func outline(at path: String) throws -> Outline {
    try translating {
      let queue = try open(path, Access(isReadOnly: true))
      return try queue.read { database in
        let head = try FileHead(database)
        var browsers: Set<[UInt8]> = []
        if head.version >= SecondStepPlace.since {
          for row in try Row.fetchAll(database, sql: "SELECT browsers FROM secondSteps") {
            let bytes = try row.bytes(0)
            for start in stride(from: 0, to: bytes.count, by: SecondStepPlace.hashCount) {
              browsers.insert(Array(bytes[start...].prefix(SecondStepPlace.hashCount)))
            }
          }
        }
        return Outline(
          fileID: head.fileID, hasOfficers: head.derivation.method == .officers,
          isCurrent: head.version == version, browsers: browsers)
      }
    }
  }
}

extension CaseFileReader {
  /// Since when an officer has a second step; nil without one.
  package func secondStep(of officer: String) throws -> Day? {
    let place = SecondStepPlace(file, of: officer)
    let statement = try database.cachedStatement(
      sql: "SELECT since FROM secondSteps WHERE slot = ?")
    guard let row = try Row.fetchOne(statement, arguments: [place.slot.stored]) else { return nil }
    guard let day = place.day(try row.bytes(0)) else { throw CaseFileError.damaged(.value) }
    return day
  }

  /// Whether every second step is that of an officer of today, and as it was written.
  func hasSoundSecondSteps(_ register: OfficerRegister) throws -> Bool {
    let places = register.current.map { SecondStepPlace(file, of: $0.officer) }
    for row in try Row.fetchAll(database, sql: "SELECT slot, since, browsers FROM secondSteps") {
      let slot = try row.bytes(0)
      guard let place = places.first(where: { $0.slot == slot }),
        place.day(try row.bytes(1)) != nil,
        try row.bytes(2).count.isMultiple(of: SecondStepPlace.hashCount)
      else { return false }
    }
    return true
  }
}
