import EmergencyFund
import Foundation
import GRDB
import Testing

@testable import CaseFile

@Suite struct `One-time codes` {
  /// The secret of RFC 6238, appendix B: 20 characters.
  static let secret = OneTimeCodeSecret(bytes: Array("12345678901234567890".utf8))

  /// RFC 6238 has eight digits; six are the last six of them.
  @Test(arguments: [
    (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
    (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
  ])
  func `are those of RFC 6238`(instant: Int, code: String) throws {
    let secret = try #require(Self.secret)
    #expect(secret.code(of: OneTimeCodeSecret.counter(at: instant)) == code.suffix(6))
  }

  /// RFC 4226, appendix D.
  @Test func `are those of RFC 4226`() throws {
    let secret = try #require(Self.secret)
    let codes = [
      "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871",
      "520489",
    ]
    for (counter, code) in codes.enumerated() { #expect(secret.code(of: counter) == code) }
  }

  @Test func `count one step either side, and never one that was used or is before it`() throws {
    let secret = try #require(Self.secret)
    let now = 1_000
    func place(_ counter: Int, after used: Int = 0) -> Int? {
      secret.counter(of: secret.code(of: counter), at: now * 30 + 7, after: used)
    }
    #expect([998, 999, 1_000, 1_001, 1_002].map { place($0) } == [nil, 999, 1_000, 1_001, nil])
    #expect([999, 1_000, 1_001].map { place($0, after: 1_000) } == [nil, nil, 1_001])
  }

  @Test(arguments: ["", "12345", "1234567", "abcdef", "٠٠٠٠٠٠", "000000\u{0}", "-00001"])
  func `are six digits`(text: String) throws {
    let secret = try #require(Self.secret)
    for instant in stride(from: 0, to: 30_000, by: 30) {
      #expect(secret.counter(of: text, at: instant, after: -2) == nil)
    }
  }

  @Test func `may be typed with the space that apps show`() throws {
    let secret = try #require(Self.secret)
    let code = secret.code(of: 7)
    let typed = "\(code.prefix(3)) \(code.suffix(3))"
    #expect(secret.counter(of: typed, at: 210, after: 0) == 7)
  }

  @Test func `have a secret that is typed in groups of four`() throws {
    let secret = try #require(Self.secret)
    #expect(secret.text == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
    #expect(OneTimeCodeSecret(bytes: [1, 2, 3]) == nil)
    #expect(Set((0..<50).map { _ in OneTimeCodeSecret().text }).count == 50)
  }
}

@Suite struct `Case file: second steps` {
  private static let now = 1_780_000_000
  private static func code(_ secret: OneTimeCodeSecret, _ step: Int = 0) -> String {
    secret.code(of: OneTimeCodeSecret.counter(at: now) + step)
  }

  @Test func `use each code once, also after the file was opened again`() throws {
    try withOfficers { officers in
      let secret = OneTimeCodeSecret()
      let file = try officers.open("ben")
      #expect(try file.use(code: "", at: Self.now) == .notEnrolled)
      #expect(try !file.enrol(secret, code: "000000", at: Self.now - 900, on: .testDay))
      #expect(try file.enrol(secret, code: Self.code(secret, -1), at: Self.now, on: .testDay))
      // Whoever has the key too cannot put a second step of their own in its place.
      #expect(try !file.enrol(.init(), code: Self.code(secret), at: Self.now, on: .testDay))
      #expect(try file.use(code: Self.code(secret, -1), at: Self.now) == .wrong)
      #expect(try file.use(code: Self.code(secret), at: Self.now) == .right)
      let again = try officers.open("ben")
      #expect(try again.use(code: Self.code(secret), at: Self.now) == .wrong)
      #expect(try again.use(code: Self.code(secret, 1), at: Self.now) == .right)
      #expect(try again.use(code: "", at: Self.now) == .wrong)
      #expect(try again.read { try $0.secondStep(of: "ben") } == .testDay)
      #expect(try officers.open().read { try $0.secondStep(of: "ben") } == .testDay)
      #expect(try officers.open().read { try $0.secondStep(of: "ana") } == nil)
      #expect(try again.verify().problems == [])
    }
  }

  @Test func `are reset, and end with their officer`() throws {
    try withOfficers { officers in
      for officer in ["ana", "ben"] {
        let secret = OneTimeCodeSecret()
        let file = try officers.open(officer)
        #expect(try file.enrol(secret, code: Self.code(secret), at: Self.now, on: .testDay))
      }
      #expect(try officers.open().resetSecondStep(of: "ben"))
      #expect(try !officers.open().resetSecondStep(of: "ben"))
      let secret = OneTimeCodeSecret()
      let file = try officers.open("ben")
      #expect(try file.use(code: "", at: Self.now) == .notEnrolled)
      #expect(try file.enrol(secret, code: Self.code(secret), at: Self.now, on: .testDay))
      try officers.open().remove(officer: "ben", on: .testDay)
      #expect(try Self.count(officers) == 1)
      #expect(try officers.open().verify().problems == [])
    }
  }

  @Test func `remember eight browsers, of which a thief learns nothing`() throws {
    try withOfficers { officers in
      let secret = OneTimeCodeSecret()
      let file = try officers.open("ben")
      #expect(try file.enrol(secret, code: Self.code(secret), at: Self.now, on: .testDay))
      let browsers = (0..<10).map { number in
        CaseFile.browser([UInt8(number)], of: "ben", fileID: file.id)
      }
      for (index, browser) in browsers.enumerated() {
        let instant = Self.now + 30 * (index + 1)
        let code = secret.code(of: OneTimeCodeSecret.counter(at: instant))
        #expect(try file.use(code: code, at: instant, from: browser) == .right)
      }
      let outline = try CaseFile.outline(at: officers.folder.path)
      #expect(outline.browsers == Set(browsers.suffix(8)))
      #expect(outline.hasOfficers && outline.isCurrent && outline.fileID == file.id)
      #expect(CaseFile.browser([9], of: "ana", fileID: file.id) != browsers[9])
    }
  }

  /// What somebody who can write to the file does to a second step.
  @Test(arguments: [
    "UPDATE secondSteps SET slot = zeroblob(16)",
    "UPDATE secondSteps SET since = zeroblob(length(since))",
    "UPDATE secondSteps SET browsers = x'00'",
    "INSERT INTO secondSteps SELECT zeroblob(16), sealed, since, browsers FROM secondSteps",
  ])
  func `that were changed are named by the verification`(sql: String) throws {
    try withOfficers { officers in
      let secret = OneTimeCodeSecret()
      let file = try officers.open("ben")
      #expect(try file.enrol(secret, code: Self.code(secret), at: Self.now, on: .testDay))
      try officers.folder.tamper(sql)
      #expect(try officers.open().verify().problems == [.secondStep])
    }
  }

  @Test(arguments: [
    "UPDATE secondSteps SET sealed = zeroblob(length(sealed))",
    "UPDATE secondSteps SET browsers = zeroblob(32)",
  ])
  func `that were changed open nothing`(sql: String) throws {
    try withOfficers { officers in
      let secret = OneTimeCodeSecret()
      let file = try officers.open("ben")
      #expect(try file.enrol(secret, code: Self.code(secret), at: Self.now, on: .testDay))
      try officers.folder.tamper(sql)
      #expect(try officers.open("ben").use(code: Self.code(secret, 1), at: Self.now) == .wrong)
    }
  }

  @Test func `are not those of a colleague, whose row is put in the place`() throws {
    try withOfficers { officers in
      let mine = OneTimeCodeSecret()
      let file = try officers.open("ana")
      #expect(try file.enrol(mine, code: Self.code(mine), at: Self.now, on: .testDay))
      let row = try officers.rows()
      #expect(row.count == 1)
      let theirs = OneTimeCodeSecret()
      let other = try officers.open("ben")
      #expect(try other.enrol(theirs, code: Self.code(theirs), at: Self.now, on: .testDay))
      try officers.folder.tamper(
        """
        UPDATE secondSteps SET sealed = (SELECT sealed FROM secondSteps WHERE slot = x'\(row[0])')
        """)
      #expect(try officers.open("ben").use(code: Self.code(mine, 1), at: Self.now) == .wrong)
    }
  }

  @Test func `come with the file of the version after five`() throws {
    try withOfficers { officers in
      try officers.folder.tamper(
        """
        DROP TABLE secondSteps; DROP TABLE intakeKeys; DROP TABLE statistics;
        PRAGMA user_version = 5
        """)
      #expect(try !CaseFile.outline(at: officers.folder.path).isCurrent)
      let file = try officers.open()
      #expect(file.isEarlierVersion)
      var isRemade = false
      try file.write { try $0.upgrade { _ in isRemade = true } }
      #expect(!isRemade)
      #expect(try officers.open().verify().problems == [])
    }
  }

  private static func count(_ officers: OfficerFolder) throws -> Int { try officers.rows().count }
}

extension OfficerFolder {
  /// The ids of the rows of second steps, as hexadecimal digits.
  fileprivate func rows() throws -> [String] {
    let queue = try DatabaseQueue(path: folder.path)
    defer { try? queue.close() }
    return try queue.read { try String.fetchAll($0, sql: "SELECT hex(slot) FROM secondSteps") }
  }
}
