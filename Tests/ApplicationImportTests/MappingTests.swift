import EmergencyFund
import EmergencyFundYAML
import Testing

@testable import ApplicationImport

/// Mappings, and the rows that they make of tables.
@Suite struct MappingTests {
  private static func mapping(_ text: String) throws -> (ImportMapping, [Diagnostic]) {
    let document = try DocumentFile.readDocument(
      Array("format: ief-mapping/1\n\(text)".utf8), file: "m.yaml", limits: .standard)
    var reader = DocumentReader(document: document)
    return (ImportMapping.read(&reader), reader.diagnostics)
  }

  /// The rows that a table becomes.
  static func rows(_ table: String, _ text: String) throws -> [ImportedRow] {
    let (mapping, diagnostics) = try mapping(text)
    #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.rendered })")
    return TableImport(try Table(Array(table.utf8)), file: "t.csv", mapping).rows
  }

  @Test(arguments: [
    ("applicant.country", ValueKind.country), ("budget.items[3].unitCost", .amount),
    ("incidents[].type", .code), ("receivedAt", .instant), ("project.startsOn", .day),
    ("applicant.targetGroups", .list(.code)), ("applicant.languages", .list(.language)),
    ("budget.otherFunding", .anyEntries), ("applicant.previousGrants", .anyEntries),
    ("applicant.references[0].name", .text), ("imminentDanger", .yesNo),
    ("applicant.members", .wholeNumber), ("budget.currency", .currency),
    ("budget.items[0].respondsTo", .list(.text)), ("documents[0].kind", .code),
    ("budget.items[0].quantity", .wholeNumber), ("applicant.type", .code), ("id", .text),
  ])
  func `what a field takes is what the reader of applications says`(
    path: String, kind: ValueKind
  ) throws {
    #expect(ValueKind(try #require(ImportField(path))) == kind)
  }

  @Test(arguments: [
    "aplicant.country", "applicant", "incidents.type", "budget.items[0]", "", "a..b", "format",
    "budget.items[x].unitCost", "budget.items[100].unitCost", "applicant.country[0]",
  ])
  func `what is no field is named with its place`(path: String) throws {
    let (_, diagnostics) = try Self.mapping("columns:\n  - {header: A, field: \"\(path)\"}")
    #expect(diagnostics.first?.position?.line == 3, "\(path): \(diagnostics)")
  }

  @Test func `several columns become entries, and entries without cells are none`() throws {
    let rows = try Self.rows(
      "w1,p1,w2,p2\nPhone,300,,\n,,Laptop,900\n,,,\n",
      """
      set: {budget.currency: EUR, "budget.items[].quantity": 1}
      columns:
        - {header: w1, field: "budget.items[0].description"}
        - {header: p1, field: "budget.items[0].unitCost"}
        - {header: w2, field: "budget.items[1].description"}
        - {header: p2, field: "budget.items[1].unitCost"}
      """)
    #expect(rows.map { $0.number } == [2, 3])
    let items = rows.map { $0.application?.budget.items ?? [] }
    #expect(items.map { $0.map { $0.description } } == [["Phone"], ["Laptop"]])
    #expect(items.allSatisfy { $0.allSatisfy { $0.quantity == 1 } })
  }

  @Test func `one column with several answers becomes codes or incidents`() throws {
    let rows = try Self.rows(
      "groups,what,loc,feminist\n\"Women, men, and others, Journalists\",dev.lost dev.stolen,Perú,1\n,,,0\n",
      """
      words:
        applicant.targetGroups: {"women, men, and others": women, journalists: journalists}
      columns:
        - {header: groups, field: applicant.targetGroups, separator: ", "}
        - {header: what, field: "incidents[].type", separator: " "}
        - {header: loc, field: applicant.country}
        - {header: feminist, field: applicant.targetGroups, adds: feminist}
      """)
    let application = try #require(rows[0].application)
    #expect(application.applicant.targetGroups == ["women", "journalists", "feminist"])
    #expect(application.incidents?.map { $0.type?.rawValue } == ["dev.lost", "dev.stolen"])
    #expect(application.incidents?.map { $0.id } == ["i1", "i2"])
    #expect(application.applicant.country?.code == "PE")
    // A box that is not ticked is an answer.
    #expect(rows[1].application?.applicant.targetGroups == [])
  }

  @Test(arguments: [
    ("2026-03-02", "", "2026-03-02"), ("2026-03-02T10:11:12.000+01:00", "", "2026-03-02"),
    ("2026-03-02 10:15:22", "", "2026-03-02"), ("2/3/2026", "day-first", "2026-03-02"),
    ("3/2/2026 7:05:09", "month-first", "2026-03-02"), ("02.03.2026", "day-first", "2026-03-02"),
    ("2026/03/02 10:15:22 AM GMT-5", "", "2026-03-02"), ("25/3/2026", "", "2026-03-25"),
    ("3/25/2026", "", "2026-03-25"), ("٠٢/٠٣/٢٠٢٦", "day-first", "2026-03-02"),
    ("2/3/2026", "", nil), ("31/2/2026", "day-first", nil), ("2/3/26", "day-first", nil),
    ("13/13/2026", "", nil), ("spring", "", nil),
  ])
  func `dates are read as the mapping says, and never guessed`(
    cell: String, order: String, day: String?
  ) throws {
    let dates = order.isEmpty ? "" : "dates: \(order)\n"
    let row = try Self.rows(
      "d\n\(cell)\n", "\(dates)columns:\n  - {header: d, field: project.startsOn}")[0]
    #expect(row.application?.project.startsOn?.description == day)
    #expect(row.complaints.isEmpty == (day != nil))
    #expect(row.complaints.allSatisfy { !$0.message.contains(cell) })
  }

  @Test(arguments: [
    ("1 250,50 €", "comma", "1250.5"), ("1.250,50", "comma", "1250.5"), ("1250", "comma", "1250"),
    ("1.250", "comma", "1250"), ("$1,250.50", "point", "1250.5"), ("1,250", "point", "1250"),
    ("1.250", "point", nil), ("1.250", "", nil), ("1,25,0", "point", nil), ("12,50", "point", nil),
    ("١٢٥٠", "", "1250"), ("about 20", "comma", nil), ("1,2,3", "comma", nil),
  ])
  func `amounts are read as the mapping says, and never guessed`(
    cell: String, mark: String, amount: String?
  ) throws {
    let decimals = mark.isEmpty ? "" : "decimals: \(mark)\n"
    let row = try Self.rows(
      "a\tb\n\(cell)\t\n",
      "delimiter: tab\n\(decimals)columns:\n  - {header: a, field: budget.requested}")[0]
    #expect(row.application?.budget.requested?.description == amount, "\(row)")
    #expect(row.complaints.allSatisfy { !$0.message.contains(cell) })
  }

  @Test func `each row is judged on its own, and no cell is quoted`() throws {
    let rows = try Self.rows(
      "name,country,danger\nAna (invented),Perú,no\nEva (invented),a secret place,perhaps\n"
        + "Broken,PE\nLia (invented),CO,sí\n",
      """
      columns:
        - {header: name, field: applicant.name}
        - {header: country, field: applicant.country}
        - {header: danger, field: imminentDanger}
      """)
    #expect(rows.map { $0.application != nil } == [true, false, false, true])
    #expect(
      rows[1].complaints.map { $0.header } == ["danger", "country"] || rows[1].complaints.count == 2
    )
    #expect(
      rows[1].complaints.allSatisfy {
        !$0.message.contains("secret") && !$0.message.contains("perhaps")
      })
    #expect(rows[2].complaints.map { $0.path } == [""])
    #expect(rows[3].application?.imminentDanger == true)
    #expect(rows.flatMap { $0.fields }.allSatisfy { $0.path != "applicant.name" || $0.code == nil })
  }

  @Test func `columns that are missing, repeated or not read are told apart`() throws {
    let (mapping, _) = try Self.mapping(
      """
      columns:
        - {header: A, field: project.goal}
        - {header: A, occurrence: 2, field: project.title}
        - {header: A, occurrence: 3, field: id}
      ignored: [C]
      """)
    let table = try Table(Array("A,B,A,C\n1,2,3,4\n".utf8))
    let found = TableImport(table, file: "", mapping)
    #expect(found.missing.map { $0.occurrence } == [3])
    #expect(found.unread == ["B"])
    #expect(found.rows[0].application?.project.title == "3")
  }
}
