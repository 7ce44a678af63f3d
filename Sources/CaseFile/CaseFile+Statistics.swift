internal import Crypto
package import EmergencyFund
internal import GRDB

/// Counts of what applicants stated for statistics: one row of totals beside the chain, encrypted.
///
/// Nothing in the file tells which application a statement came with. Whoever opens two copies of the
/// file, from before and after a receipt, can tell by how much the totals grew.
extension CaseFileWriter {
  /// Counts a statement in the year of a date.
  package func count(_ statement: StatisticalStatement, on day: Day) throws {
    var years = try reader.statementCounts()
    if !years.contains(where: { $0.year == day.year }) {
      years.append(StatementCounts(year: day.year))
    }
    for index in years.indices where years[index].year == day.year { years[index].add(statement) }
    var writer = JSONWriter()
    writer.list { writer in
      for year in years { year.write(to: &writer) }
    }
    guard
      let sealed = PaddedBox.sealed(
        writer.bytes, file.secrets.statisticsKey, bound: file.statisticsPlace)
    else { throw CaseFileError.damaged(.value) }
    try run("INSERT OR REPLACE INTO statistics VALUES (1, ?)", [sealed.stored])
  }
}

extension CaseFileReader {
  /// The counts of each year, the earliest first.
  package func statementCounts() throws -> [StatementCounts] {
    guard
      let row = try Row.fetchOne(database, sql: "SELECT sealed FROM statistics WHERE id = 1")
    else { return [] }
    guard
      let opened = PaddedBox.opened(
        try row.bytes(0), file.secrets.statisticsKey, bound: file.statisticsPlace),
      let document = try? JSONReader.read(opened.bytes, file: "statistics")
    else { throw CaseFileError.damaged(.value) }
    var reader = DocumentReader(document: document)
    let years = reader.list(reader.root) { reader, field in StatementCounts(field, &reader) }
    guard let years, reader.diagnostics.isEmpty else { throw CaseFileError.damaged(.value) }
    return years.sorted { $0.year < $1.year }
  }

  /// Whether the counts are as they were written.
  func hasSoundStatistics() -> Bool { (try? statementCounts()) != nil }
}

extension CaseFile {
  /// What the totals are bound to.
  fileprivate var statisticsPlace: [UInt8] {
    var transcript = Transcript(.statistics)
    transcript.add(fileID)
    return transcript.bytes
  }
}

extension FileSecrets {
  /// The key of the totals.
  fileprivate var statisticsKey: SymmetricKey { derivedKey(.statistics) }
}
