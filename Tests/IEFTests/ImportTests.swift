import Foundation
import Testing

/// Tables that forms and spreadsheets export, as applications.
@Suite struct ImportTests {
  static let samples = ["kobo", "limesurvey", "google-forms", "tableur"]

  private static func arguments(_ name: String) -> [String] {
    ["import", "--mapping", "Samples/import/\(name).yaml", "Samples/import/\(name).csv"]
  }

  @Test(arguments: samples)
  func `a dry run shows what each row becomes, and nothing of a story`(name: String) async throws {
    let arguments = Self.arguments(name) + ["--dry-run"]
    let run = try await Tool.shared(arguments)
    #expect(run.code == 0 && run.errors == "", "\(run.errors)")
    #expect(!run.output.contains("(invented)") && !run.output.contains("example"))
    try Golden.expect("import-\(name)", arguments, run)
  }

  @Test(arguments: samples)
  func `the applications are files that only their owner reads, and that validate takes`(
    name: String
  ) async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let made = folder.path + "/applications"
    let run = try await Tool.shared(Self.arguments(name) + ["--output", made])
    #expect(run.code == 0 && run.output == "" && run.errors == "", "\(run.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: made).sorted()
    #expect(files.first == "row-0002.json")
    let rights = try FileManager.default.attributesOfItem(atPath: "\(made)/\(files[0])")
    #expect(rights[.posixPermissions] as? Int == 0o600)
    let validate = try await Tool.shared(["validate", made])
    #expect([0, 1, 2].contains(validate.code) && validate.errors == "", "\(validate.errors)")
    let lines = try await Tool.shared(Self.arguments(name))
    let texts = try files.map { try String(contentsOfFile: "\(made)/\($0)", encoding: .utf8) }
    #expect(lines.output == texts.joined())
    let again = try Tool.run(Self.arguments(name) + ["--output", made])
    #expect(again.code == 74)
    #expect(again.errors.contains("row-0002.json: error: the file is there already"))
  }

  @Test func `what somebody wrote in the place of a code is not printed`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let mapping = try folder.write(
      "map.yaml",
      """
      format: ief-mapping/1
      columns:
        - {header: kind, field: "incidents[0].type"}
        - {header: country, field: applicant.country}
      """)
    let table = try folder.write("table.csv", "kind,country\nmy brother was taken,PE\n")
    let run = try Tool.run(["import", "--mapping", mapping, table, "--dry-run"])
    #expect(run.code == 65)
    #expect(run.errors.contains("expected an incident type"))
    #expect(!(run.output + run.errors).contains("brother"), "\(run.output)")
    #expect(run.output.contains("PE"))
  }

  @Test func `screening takes the lines`() throws {
    let run = try Tool.shell(
      "\"$IEF\" \(Self.arguments("kobo").joined(separator: " ")) | \"$IEF\" screen -")
    #expect(run.errors == "")
    #expect(run.output.split(separator: "\n").count == 3)
  }

  @Test func `rows that cannot be read are named by row and column, and the others are imported`()
    throws
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(
      "table.csv",
      "Land;Tag;Geheim\nPerú;2/3/2026;one\nNowhere-invented;2026-03-02;two\nPE;25/3/2026;three\n")
    try folder.write(
      "mapping.yaml",
      """
      format: ief-mapping/1
      columns:
        - {header: Land, field: applicant.country}
        - {header: Tag, field: project.startsOn}
      """)
    let run = try Tool.run(
      ["import", "--mapping", "mapping.yaml", "table.csv"], from: folder.path)
    #expect(run.code == 65)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(
      run.errors == """
        table.csv: row 2, column 'Tag': error: project.startsOn: day and month could be either way \
        round; add 'dates: day-first' or 'dates: month-first' to the mapping
        table.csv: row 3, column 'Land': error: applicant.country: expected a country code such as \
        PE; if the cell is a word of the form, add it to 'words'
        table.csv: note: not in the mapping: 'Geheim'
        table.csv: note: 2 rows were left out, and 1 read

        """)
  }

  @Test func `a mapping for another table, and options that contradict, are refused`() throws {
    let other = try Tool.run(
      ["import", "--mapping", "Samples/import/kobo.yaml", "Samples/import/tableur.csv"])
    #expect(other.code == 65 && other.output == "")
    #expect(
      other.errors.contains("kobo.yaml: error: Samples/import/tableur.csv has no column '_uuid'"))
    for options in [
      [], ["--draft", "--mapping", "Samples/import/kobo.yaml"], ["--draft", "--dry-run"],
    ] {
      #expect(try Tool.run(["import", "Samples/import/kobo.csv"] + options).code == 64)
    }
  }

  @Test(arguments: samples)
  func `a draft is a mapping with which the table can be read`(name: String) async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let draft = try await Tool.shared(["import", "--draft", "Samples/import/\(name).csv"])
    #expect(draft.code == 0 && draft.errors == "")
    try Golden.expect(
      "import-draft-\(name)", ["import", "--draft", "Samples/import/\(name).csv"], draft)
    let mapping = try folder.write("mapping.yaml", draft.output)
    let run = try await Tool.shared(
      ["import", "--mapping", mapping, "Samples/import/\(name).csv", "--dry-run"])
    // Words without codes are complaints about rows, never about the mapping.
    #expect(run.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("Samples/import/") })
  }
}
