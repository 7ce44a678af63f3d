import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation
import Testing

@testable import CaseDesk
@testable import ief

/// What receiving applications would do, before anything is stored, and what officers keep for
/// themselves.
@Suite struct ReceivingPreviewTests {
  /// The case file as an officer opens it.
  private static func open(_ desk: CaseFolder, _ officer: Officer) throws -> CaseDesk {
    let key = try String(contentsOfFile: "\(desk.folder.path)/cases.key", encoding: .utf8)
    return try CaseDesk(
      at: "\(desk.folder.path)/cases.ief", key: .keyFile(text: key),
      team: Team(officers: [officer, Officer(id: "dev", roles: [.lead])]), actor: officer.id,
      today: try #require(Day(CaseFolder.today)), clock: nil)
  }

  /// An application with its policy.
  private static func incoming(
    _ number: Int, receivedAt: String = "2026-03-02", changing changes: [String: String] = [:]
  ) throws -> IncomingApplication {
    var text = CaseFolder.application(number, call: "asia", receivedAt: receivedAt)
    for (old, new) in changes { text = text.replacingOccurrences(of: old, with: new) }
    var input = InputFiles()
    var session = try Session(policies: "\(Tool.root)/Policies/ief", rates: nil, &input)
    let name = "application-\(number).yaml"
    let read = input.document(Array(text.utf8), name)
    let document = try #require(read)
    var application = input.read(document, GrantApplication.read)
    #expect(input.diagnostics.isEmpty)
    let policy = try session.folder.policies.policy("asia", for: &application)
    return IncomingApplication(
      file: name, application: application, policy: policy,
      policyDocument: try session.folder.policies.effective(
        policy.id, on: application.receivedOn
      ).document)
  }

  private static let lead = Officer(id: "eva", roles: [.lead])

  @Test func `what would happen with each file is said before anything is stored`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let opened = try Self.open(desk, Self.lead)
    let path = "\(desk.folder.path)/cases.ief"
    let before = try Data(contentsOf: URL(filePath: path))
    let previews = try opened.previewReceiving(
      [
        try Self.incoming(1), try Self.incoming(2), try Self.incoming(2),
        try Self.incoming(3, changing: ["one3@example.org": "one1@example.org"]),
        try Self.incoming(4, receivedAt: "2026-04-01"),
      ], rates: nil)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    try #require(previews.count == 5)
    let again = try previews[0].get()
    #expect(again.isRepeat)
    #expect(again.hints.contains(CaseHint(kind: "document", code: code)))
    let new = try previews[1].get()
    #expect(!new.isRepeat && new.hints.isEmpty && new.earlier.isEmpty)
    #expect(new.receivedOn == Day("2026-03-02"))
    #expect(new.assessment.respondBy == Day("2026-03-16"))
    let twice = try previews[2].get()
    #expect(twice.isRepeat)
    #expect(twice.earlier.contains(.init(kind: "document", index: 1)))
    let hinted = try previews[3].get()
    #expect(!hinted.isRepeat)
    #expect(hinted.hints == [CaseHint(kind: "reference", code: code)])
    #expect(throws: CaseDeskError.self) { try previews[4].get() }
  }

  @Test func `receiving does what the preview said, with the files sent along`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let opened = try Self.open(desk, Self.lead)
    var incoming = try Self.incoming(1)
    incoming.attachments = [
      CaseEvent.Attachment(name: "report.pdf", sha256: String(repeating: "a", count: 64))
    ]
    let preview = try opened.previewReceiving([incoming], rates: nil)[0].get()
    let received = try opened.receive([incoming, try Self.incoming(2)], rates: nil, []).cases
    #expect(received[0].outcome == preview.assessment.outcome)
    #expect(received[0].entry.respondBy == preview.assessment.respondBy)
    let receipts = try received.map {
      try opened.show($0.entry.code).grantCase.receipt.attachments.map { $0.name }
    }
    #expect(receipts == [["report.pdf"], []])
    #expect(try opened.previewReceiving([incoming], rates: nil)[0].get().isRepeat)
  }

  @Test func `a case that is hidden from an officer shows in no preview`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    _ = try desk.receive(1)
    var close = Officer(id: "ben", roles: [.officer])
    close.conflicts = [.applicant("Invented Collective 1")]
    let opened = try Self.open(desk, close)
    let hinted = try Self.incoming(3, changing: ["one3@example.org": "one1@example.org"])
    let preview = try opened.previewReceiving([hinted], rates: nil)[0].get()
    #expect(preview.hints.isEmpty && !preview.isRepeat)
  }

  @Test func `what an officer keeps for themselves is theirs alone and no damage`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    let opened = try Self.open(desk, Self.lead)
    try opened.keepOwnNote("views", [1, 2, 3])
    try opened.keepFormDraft("ask", of: code, [4])
    #expect(try opened.ownNote("views") == [1, 2, 3])
    #expect(try opened.ownDrafts(["ask", "review"]).map { $0.code } == [code])
    #expect(try opened.ownDrafts(["ask", "review"]).first?.forms == ["ask"])
    let other = try Self.open(desk, Officer(id: "ben", roles: [.officer]))
    #expect(try other.ownNote("views") == nil)
    #expect(try other.ownDrafts(["ask", "review"]).isEmpty)
    #expect(try desk.run(["verify"]).code == 0)
    try opened.keepOwnNote("views", nil)
    #expect(try opened.ownNote("views") == nil)
  }
}
