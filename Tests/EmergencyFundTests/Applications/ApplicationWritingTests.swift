import EmergencyFund
import TestSupport
import Testing

@Suite struct ApplicationWritingTests {
  @Test(arguments: 0..<200)
  func `a reader accepts what the writer writes`(seed: Int) throws {
    var generator = ApplicationGenerator(seed: seed, absentPercent: seed % 100)
    let application = generator.application()
    var writer = JSONWriter()
    application.write(to: &writer)
    let read = try TestSupport.application(document: writer.text)
    #expect(read == application, "seed \(seed): \(writer.text)")
    var again = JSONWriter()
    read.write(to: &again)
    #expect(again.bytes == writer.bytes, "seed \(seed)")
  }

  @Test func `writes nothing but the format of an empty application`() {
    #expect(Self.written(GrantApplication()) == #"{"format":"ief-application/2"}"#)
  }

  @Test func `writes what is there, and amounts exactly`() throws {
    let text =
      #"{"format":"ief-application/2","id":"a1","receivedAt":"2026-03-02T09:30:00-05:00","#
      + #""applicant":{"type":"collective","targetGroups":[],"previousGrants":[{"fund":"ief","#
      + #""awardedOn":"2024-05-02","amount":4000.5,"currency":"EUR"}],"contact":{"channel":"signal"}},"#
      + #""incidents":[{"id":"i1","type":"dev.confiscated","reports":[{"to":"police"}]}],"#
      + #""budget":{"currency":"PEN","items":[{"quantity":2,"unitCost":99999999999999.9999,"#
      + #""respondsTo":["i1"]}],"requested":0.0001,"otherFunding":[]},"documents":[{"kind":"photo"}]}"#
    #expect(Self.written(try application(document: text)) == text)
  }

  @Test func `writes a bare day of receipt where no text was kept`() {
    var application = GrantApplication()
    application.receivedOn = Day("2026-03-02")
    #expect(
      Self.written(application)
        == #"{"format":"ief-application/2","receivedAt":"2026-03-02"}"#)
  }

  private static func written(_ application: GrantApplication) -> String {
    var writer = JSONWriter()
    application.write(to: &writer)
    return writer.text
  }
}
