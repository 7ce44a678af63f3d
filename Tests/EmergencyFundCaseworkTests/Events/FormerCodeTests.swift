import EmergencyFund
import EmergencyFundCasework
import TestSupport
import Testing

@Suite struct FormerCodeTests {
  @Test(arguments: ["recommended", "decided"])
  func `an event with the former code is read and written with the current one`(
    _ kind: String
  ) throws {
    let items =
      kind == "decided" ? #""items":[{"item":0,"amount":600.00,"currency":"PEN"}],"# : ""
    func event(_ code: String) -> String {
      #"{"format":"ief-case-event/1","kind":"\#(kind)","on":"2026-03-04","by":"ben","content":"#
        + #"{"decision":"\#(code)",\#(items)"reasons":[]}}"#
    }
    var reader = DocumentReader(document: try document(event("partAward")))
    let read = CaseEvent.read(&reader)
    #expect(reader.diagnostics == [])
    #expect(read.map { String(decoding: $0.json, as: UTF8.self) } == event("partialAward"))
  }
}
