package import CaseFile
import EmergencyFund
import EmergencyFundCasework

extension CaseDesk {
  /// What applicants stated for statistics, by years that are over.
  ///
  /// The present year is left out, so that nobody can look before and after a receipt.
  package func statistics() throws -> [StatementCounts] {
    try require(.readJournal)
    return try read { try $0.statementCounts() }.filter { $0.year < today.year }
  }
}
