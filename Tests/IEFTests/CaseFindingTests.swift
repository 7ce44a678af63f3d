import Foundation
import Testing

/// Cases by what people know of them: the applicant's id, a name, a contact; and more columns.
@Suite struct CaseFindingTests {
  @Test func `every command takes the applicant's id for the code`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    #expect(try desk.must(["show", "T-1"]) == desk.must(["show", code]))
    #expect(try desk.must(["show", "t-1"]) == desk.must(["show", code]))
    #expect(try desk.must(["assign", "T-1", "ben"]) == "\(code): assigned to ben; now in review\n")
    #expect(
      try desk.must(["erase", "T-1"]) == "would permanently erase \(code); to do it, add --yes\n")
    let missing = try desk.run(["show", "T-9"])
    #expect(missing.code == 66)
    #expect(missing.errors == "error: case 'T-9' not found\n")
  }

  @Test func `an id of several cases lists them`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let codes = try [desk.receive(1), desk.receive(2, changing: ["id: T-2": "id: T-1"])].sorted()
    let run = try desk.run(["show", "T-1"])
    #expect(run.code == 65)
    #expect(
      run.errors
        == "error: 'T-1' is the id of several cases; use the code of one: "
        + "\(codes.joined(separator: ", "))\n")
    // Who may see one of them has no choice to make.
    try desk.must(["declare-conflict", codes[0], "a friend"], as: "ben")
    #expect(try desk.must(["show", "T-1"], as: "ben").hasPrefix(codes[1]))
  }

  @Test func `finds by code, id, name, contact and reference, however they are written`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    _ = try desk.receive(2)
    for (text, place) in [
      (code, "code"), (code.lowercased(), "code"), ("t-1", "applicant's id"),
      ("INVENTED  collective 1", "applicant's name"), ("Desk1@example.org", "contact"),
      ("one1@example.org", "reference"), ("Invented Person 1", "reference"),
    ] {
      #expect(try desk.must(["find", text], as: "ben") == "\(code)  asia, received: \(place)\n")
    }
    let near = try desk.must(["find", "Collective 1 Invented"])
    #expect(near == "\(code)  asia, received: nearly the applicant's name\n")
    let none = try desk.run(["find", "Collective 1 Invented"], as: "ben")
    #expect(none.code == 1)
    #expect(none.output == "no cases\n")
    #expect(
      try desk.must(["find", "T-1", "--format", "json"]).hasSuffix(
        #""found":["applicant's id"]}\#n"#))
  }

  @Test func `finds nothing that the officer may not see`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let elsewhere = try desk.receive(1, call: "latin-america")
    let conflicted = try desk.receive(2)
    try desk.must(["declare-conflict", conflicted, "a friend"], as: "ana")
    for text in [
      elsewhere, conflicted, "T-1", "T-2", "Invented Collective 1", "desk2@example.org",
    ] {
      let run = try desk.run(["find", text], as: "ana")
      #expect(run.output == "no cases\n")
      #expect(run.code == 1)
      #expect(try desk.run(["show", text], as: "ana").code == 66)
    }
  }

  @Test func `a list has the columns that are asked for, in every format`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    try desk.must(["assign", code, "ben"])
    let options = ["list", "--columns", "id,reviewer,amount,outcome"]
    #expect(
      try desk.must(options) == """
        case      answer by    left  call  id   reviewer  amount        outcome   state
        \(code)  2026-03-16      7  asia  T-1  ben       EUR 2,000.00  eligible  in review

        1 case

        """)
    #expect(
      try desk.must(options + ["--format", "csv"]).hasSuffix(
        ",T-1,ben,2000.00,EUR,eligible\r\n"))
    #expect(
      try desk.must(options + ["--format", "json"]).hasSuffix(
        #""application":"T-1","reviewer":"ben","amount":2000.00,"currency":"EUR","#
          + #""outcome":"eligible"}\#n"#))
    let wrong = try desk.run(["list", "--columns", "id,amout"])
    #expect(wrong.code == 64)
    #expect(
      wrong.errors.contains(
        "expected columns among id, reviewer, amount, outcome, found 'amout'; did you mean 'amount'?"
      ))
  }

  @Test func `who acts is said once for a session`() throws {
    let desk = try CaseFolder()
    defer { desk.remove() }
    let code = try desk.receive(1)
    var environment = desk.environment
    environment["IEF_AS"] = "ben"
    func run(_ arguments: [String]) throws -> Tool.Run {
      try Tool.run(
        ["case"] + arguments + ["--today", CaseFolder.today], environment: environment,
        from: desk.folder.path)
    }
    #expect(try run(["ask", code, "How many?"]).code == 0)
    #expect(try desk.must(["show", code]).contains("ben: question 1: How many?"))
    // The option counts more than the variable, and the variable more than the file.
    #expect(try run(["decide", code, "award", "--as", "dev"]).code == 0)
    #expect(try run(["decide", code, "award"]).errors.contains("'ben' is not a lead"))
  }
}
