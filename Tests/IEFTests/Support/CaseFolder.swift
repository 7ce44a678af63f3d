import Foundation
import GRDB

/// A folder with an empty case file, its key, a team of invented people and a configuration.
struct CaseFolder {
  static let today = "2026-03-09"
  static let review = ["effect", "cost-category", "reduces-risk", "repressive-context"].flatMap {
    ["--rating", "\($0)=2: as the reports say"]
  }

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("team.yaml", Self.team)
    try folder.write("config.yaml", Self.configuration)
    for command in [
      ["key", "new", "cases.key"], ["init", "cases.ief", "--key-file", "cases.key"],
    ] {
      let run = try Tool.run(["case"] + command, environment: environment, from: folder.path)
      if run.code != 0 { throw Refused(run: run) }
    }
  }

  /// A command that had to succeed did not.
  struct Refused: Error {
    let run: Tool.Run
  }

  private static let team = """
    format: ief-team/1
    note: Invented people.
    officers:
      - {id: ana, roles: [officer], regions: [asia], languages: [en], hours: {monday: 8}}
      - {id: ben, roles: [officer], languages: [en], hours: {monday: 8}}
      - {id: cho, roles: [officer], languages: [en], hours: {monday: 8}}
      - {id: dev, roles: [lead], languages: [en], hours: {monday: 8}}
      - {id: eva, roles: [lead], languages: [en], hours: {monday: 8}}
      - {id: fay, roles: [auditor], languages: [en], hours: {monday: 8}}
    """

  private static let configuration = """
    caseFile: cases.ief
    keyFile: cases.key
    team: team.yaml
    as: dev
    policies: \(Tool.root)/Policies/ief
    """

  var environment: [String: String] { ["IEF_CONFIG": "\(folder.path)/config.yaml"] }

  func remove() { folder.remove() }

  /// Runs a command under `ief case`; paths are from the folder.
  func run(
    _ arguments: [String], as officer: String? = nil, today: String = today, input: String = ""
  ) throws -> Tool.Run {
    try Tool.run(
      ["case"] + arguments + (officer.map { ["--as", $0] } ?? []) + ["--today", today],
      input: Array(input.utf8), environment: environment, from: folder.path)
  }

  /// Runs a command that has to succeed; returns what it printed.
  @discardableResult
  func must(
    _ arguments: [String], as officer: String? = nil, today: String = today
  ) throws -> String {
    let run = try run(arguments, as: officer, today: today)
    if run.code != 0 || !run.errors.isEmpty { throw Refused(run: run) }
    return run.output
  }

  /// What takes the tables of versions 3 to 7 out of a case file.
  static let laterTables = """
    DROP TABLE intakeKeys; DROP TABLE secondSteps; DROP TABLE seals; DROP TABLE access; DROP TABLE signatures; DROP TABLE accessLog;
    DROP TABLE drafts; DROP TABLE summaries; DROP TABLE statistics
    """

  /// Changes the case file behind the tool's back, as someone without the key could.
  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: "\(folder.path)/cases.ief")
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Writes a file that only its owner can read.
  func writeSecret(_ name: String, _ text: String) throws {
    let path = try folder.write(name, text)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  /// The permissions of a file, in octal digits.
  func rights(_ name: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")
    return String((attributes[.posixPermissions] as? Int) ?? 0, radix: 8)
  }

  /// Makes a key file.
  func newKey(_ name: String) throws {
    _ = try Tool.run(["case", "key", "new", name], from: folder.path)
  }

  /// Takes an application in; returns the code of the case.
  func receive(
    _ number: Int, call: String = "asia", receivedAt: String = "2026-03-02",
    changing changes: [String: String] = [:]
  ) throws -> String {
    var text = Self.application(number, call: call, receivedAt: receivedAt)
    for (old, new) in changes { text = text.replacingOccurrences(of: old, with: new) }
    try folder.write("application-\(number).yaml", text)
    let output = try must(["receive", "application-\(number).yaml", "--again"])
    return String(output.prefix { $0 != " " })
  }

  /// Takes a case through review and recommendation by an officer.
  func review(_ code: String, recommending decision: [String], as officer: String = "ben") throws {
    try must(["assign", code, officer])
    try must(["review", code] + Self.review, as: officer)
    try must(["recommend", code] + decision, as: officer)
  }

  /// What is left of a text when codes and paths that differ from run to run are named.
  func stable(_ text: String, _ codes: [String: String]) -> String {
    var text = text.replacingOccurrences(of: folder.path, with: "FOLDER")
    for (code, name) in codes { text = text.replacingOccurrences(of: code, with: name) }
    return text
  }

  /// An invented application that fits the rules of its call.
  static func application(_ number: Int, call: String, receivedAt: String) -> String {
    """
    format: ief-application/1
    id: T-\(number)
    call: \(call)
    receivedAt: \(receivedAt)
    language: en
    imminentDanger: false
    applicant:
      type: collective
      name: Invented Collective \(number)
      country: \(call == "asia" ? "PH" : "PE")
      targetGroups: [women, journalists]
      work: Invented reporters.
      members: 3
      registered: false
      references:
        - {name: Invented Person \(number), contact: one\(number)@example.org, independent: true}
        - {name: Invented Friend \(number), contact: two\(number)@example.org, independent: true}
      previousGrants: []
      contact: {channel: email, address: desk\(number)@example.org, language: en}
    project:
      title: Invented request \(number)
      goal: To go on working.
      startsOn: 2026-03-25
      endsOn: 2026-05-25
      disbursedOn: 2026-03-24
      exclusions: []
    incidents:
      - {id: i1, type: abuse.harassment, occurredOn: 2026-02-13, ongoing: true, state: ongoing,
         harm: serious, description: "Invented, \(number)."}
    budget:
      currency: EUR
      items:
        - {id: b1, category: secure-equipment, description: Laptop \(number), quantity: 1,
           unitCost: 1200, respondsTo: [i1]}
        - {id: b2, category: secure-equipment, description: Phone \(number), quantity: 2,
           unitCost: 400, respondsTo: [i1]}
      requested: 2000
      otherFunding: []
    documents: []
    """
  }
}
