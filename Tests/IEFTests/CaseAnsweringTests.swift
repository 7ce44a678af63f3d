import Foundation
import Testing

/// Questions that leave in a file or as a code, and answers that come back in files.
@Suite struct CaseAnsweringTests {
  private let desk: CaseFolder

  init() throws { desk = try CaseFolder() }

  /// What `ief case ask` made: the reference and the code.
  private struct Asked: Decodable {
    var format: String
    var call: String
    var language: String?
    var receipt: String?
    var reference: String
    var questions: [Question]

    struct Question: Decodable {
      var question: Int
      var text: String?
      var about: [String]?
    }
  }

  /// A text without its line breaks.
  private func words(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  private func ask(_ arguments: [String]) throws -> Asked {
    let name = "questions-\(UInt32.random(in: 0 ... .max)).json"
    try desk.must(["ask"] + arguments + ["--questions", name], as: "ben")
    #expect(try desk.rights(name) == "600")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(desk.folder.path)/\(name)"))
    return try JSONDecoder().decode(Asked.self, from: bytes)
  }

  private func write(_ name: String, _ reference: String, _ answers: String, _ more: String = "")
    throws
  {
    try desk.folder.write(
      name,
      #"{"format":"ief-answer/1",\#(more)"reference":"\#(reference)","answers":[\#(answers)]}"#)
  }

  private static let dates = [
    "startsOn: 2026-03-25": "startsOn: 2026-03-01", "endsOn: 2026-05-25": "endsOn: 2026-05-25",
  ]

  @Test func `an answer changes the application and the verdict`() throws {
    defer { desk.remove() }
    let code = try desk.receive(1, changing: ["  members: 3\n": "", "  type: collective\n": ""])
    let asked = try ask([code, "Who are you?", "--about", "applicant.type"])
    #expect(asked.call == "asia" && asked.language == "en" && asked.receipt == nil)
    #expect(asked.questions.map { $0.about } == [["applicant.type"]])
    try write(
      "a.json", asked.reference,
      #"{"question":1,"text":"Five of us","values":[{"path":"applicant.type","value":"collective"}]}"#
    )
    let dry = try desk.must(["receive", "a.json", "--dry-run"], as: "ben")
    #expect(dry.hasPrefix("would answer question 1 of \(code); is incomplete, would be "), "\(dry)")
    #expect(try desk.must(["show", code]).contains("waiting for"))
    let done = try desk.must(["receive", "a.json"], as: "ben")
    #expect(done.hasPrefix("\(code)  answer to question 1; was incomplete, now "), "\(done)")
    let shown = try words(desk.must(["show", code]))
    #expect(shown.contains("answer to question 1: Five of us; applicant.type = collective"))
    let again = try desk.run(["receive", "a.json"], as: "ben")
    #expect(again.code == 65 && again.errors.contains("received before, as an answer to \(code)"))
    try desk.must(["verify"])
  }

  @Test func `a question about fields is a code, and all that are open share a reference`() throws {
    defer { desk.remove() }
    let code = try desk.receive(1)
    let first = try desk.must(
      ["ask", code, "--about", "budget.items[1].category"], as: "ben")
    #expect(first.contains(/code  ([0-9A-Z]{4}-){3}[0-9A-Z]{4}\n/), "\(first)")
    #expect(first.contains("send it by email, desk1@example.org"))
    #expect(!first.contains("fund") && !first.contains("Invented Collective"))
    let second = try desk.must(
      ["ask", code, "--about", "project.endsOn", "--about", "applicant.references"], as: "ben")
    #expect(second.contains(/code  ([0-9A-Z]{4}-){4}[0-9A-Z]{4}\n/), "\(second)")
    #expect(try desk.must(["ask", code, "--again"], as: "ben").hasPrefix("code  "))
    let asked = try ask([code, "And why?"])
    #expect(asked.questions.map { $0.question } == [1, 2, 3])
    #expect(asked.questions[2].text == "And why?")
    let again = try desk.must(["ask", code, "--again", "--questions", "."], as: "ben")
    #expect(again.contains("file  ./questions-\(asked.reference).json"))
    #expect(!again.contains("code  "))
  }

  @Test func `a field that the applicant is not asked for is refused with the nearest one`() throws
  {
    defer { desk.remove() }
    let code = try desk.receive(1)
    for (path, message) in [
      ("project.endOn", "did you mean 'project.endsOn'?"),
      ("budget.items[2].category", "it has budget.items[0].category, budget.items[1].category"),
      ("statistics.gender", "the applicant is not asked for 'statistics.gender'"),
      ("budget.otherFunding[0].status", "the application has no entries in budget.otherFunding"),
    ] {
      let run = try desk.run(["ask", code, "--about", path], as: "ben")
      #expect(run.code == 64 && run.errors.contains(message), "\(run.errors)")
    }
    #expect(try desk.run(["ask", code], as: "ben").code == 64)
    #expect(try desk.run(["ask", code, "--again", "--about", "project.endsOn"]).code == 64)
    #expect(try desk.run(["ask", code, "--again"], as: "ben").code == 65)
  }

  @Test func `an answer that does not fit is refused with the reason, and nothing is stored`()
    throws
  {
    defer { desk.remove() }
    let code = try desk.receive(1)
    let asked = try ask([code, "--about", "project.endsOn"])
    let other = #"{"question":1,"values":[{"path":"project.startsOn","value":"2026-03-26"}]}"#
    let good = #"{"question":1,"values":[{"path":"project.endsOn","value":"2026-05-26"}]}"#
    for (reference, answer, more, message) in [
      (asked.reference, other, "", "question 1 was not about project.startsOn"),
      (asked.reference, #"{"question":2,"text":"x"}"#, "", "has not asked question 2"),
      (asked.reference, good, #""receipt":"0000-0000","#, "quotes another receipt"),
      ("00000000", good, "", "no case that you may see has asked a question under"),
      (
        asked.reference, #"{"question":1,"values":[{"path":"project.endsOn","value":"soon"}]}"#, "",
        "expected a date such as 2026-03-02"
      ),
      (
        asked.reference, #"{"question":1,"values":[{"path":"payment.iban","value":"soon"}]}"#, "",
        "expected a field that can be asked about"
      ),
    ] {
      try write("a.json", reference, answer, more)
      try desk.folder.write(
        "one.yaml", CaseFolder.application(2, call: "asia", receivedAt: "2026-03-02"))
      let run = try desk.run(["receive", "a.json", "one.yaml"], as: "ben")
      #expect(run.code == 65 && run.output == "", "\(run)")
      #expect(run.errors.contains(message), "\(run.errors)")
    }
    try write("a.json", asked.reference, good)
    let both = try desk.must(["receive", "a.json", "one.yaml"], as: "ben")
    #expect(both.split(separator: "\n").count == 2)
    try write("b.json", asked.reference, good.replacingOccurrences(of: "26", with: "27"))
    let late = try desk.run(["receive", "b.json"], as: "ben")
    #expect(late.errors.contains("question 1 of \(code) has another answer already"))
  }

  @Test func `an answer for a hidden case looks as one that no case has asked for`() throws {
    defer { desk.remove() }
    let code = try desk.receive(1, call: "latin-america")
    let asked = try ask([code, "--about", "project.endsOn"])
    let good = #"{"question":1,"values":[{"path":"project.endsOn","value":"2026-05-26"}]}"#
    func refused(_ reference: String) throws -> String {
      try write("a.json", reference, good)
      let run = try desk.run(["receive", "a.json"], as: "ana")
      #expect(run.code == 65 && run.output == "")
      return run.errors.replacingOccurrences(of: reference, with: "REFERENCE")
    }
    #expect(try refused(asked.reference) == refused("00000000"))
    #expect(try desk.run(["receive", "a.json", "--dry-run"], as: "ana").output == "")
  }

  @Test func `a sealed answer is joined by its reference and quotes the receipt`() throws {
    defer { desk.remove() }
    let key = try Tool.run(
      ["intake", "key", "new"], environment: desk.environment, from: desk.folder.path)
    let recipient = String(key.output.dropLast())
    func seal(_ name: String) throws -> String {
      let run = try Tool.run(
        ["seal", name, "--to", recipient, "--output", "\(name).age"], from: desk.folder.path)
      #expect(run.code == 0, "\(run.errors)")
      return String(run.errors.dropFirst("receipt: ".count).dropLast())
    }
    try desk.folder.write(
      "one.yaml", CaseFolder.application(1, call: "asia", receivedAt: "2026-03-02"))
    let receipt = try seal("one.yaml")
    let code = String(try desk.must(["receive", "one.yaml.age"], as: "ben").prefix { $0 != " " })
    let asked = try ask([code, "How many?"])
    #expect(asked.receipt == receipt)
    try write(
      "a.json", asked.reference, #"{"question":1,"text":"four"}"#, #""receipt":"\#(receipt)","#)
    let own = try seal("a.json")
    let done = try desk.must(["receive", "a.json.age"], as: "ben")
    #expect(
      done.contains("answer to question 1; still eligible  (a.json.age, receipt \(own))"), "\(done)"
    )
    #expect(try words(desk.must(["show", code])).contains("four; sealed, SHA-256"))
  }

  @Test func `a neutral letter says that there is an answer, and nothing of it`() throws {
    defer { desk.remove() }
    let code = try desk.receive(1)
    #expect(try desk.run(["letter", code, "--neutral"]).code == 65)
    try desk.review(code, recommending: ["award"])
    try desk.must(["decide", code, "award"])
    let run = try desk.run(["letter", code, "--neutral"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      run.output
        == "There is an answer to what you sent on 2 March 2026. Its code is \(code). The answer "
        + "itself is not in this message. Tell us when and how we can send it to you safely, and "
        + "give the code. Delete this message if it could put you in danger.\n")
    #expect(run.errors.contains("send it by email, desk1@example.org"))
  }
}
