// Made by Tests/WholeTool/Vectors/make_iso_tables.py; change the script, not this file.

/// The currencies that ISO 4217 withdrew since 2021-01-01, in the order of their codes.
enum FormerCurrencyTable {
  /// The three ASCII letters and the number of decimals, one byte each; then the first day
  /// without the currency, in days from 1970-01-01.
  static let rows: [(packed: UInt32, end: Int)] = [
    (0x41_4E_47_02, 20178),  // ANG, 2: until 2025-03-31, then XCG
    (0x42_47_4E_02, 20454),  // BGN, 2: until 2026-01-01, then EUR
    (0x43_55_43_02, 18628),  // CUC, 2: until 2021-01-01, then CUP
    (0x48_52_4B_02, 19358),  // HRK, 2: until 2023-01-01, then EUR
    (0x53_4C_4C_02, 19174),  // SLL, 2: until 2022-07-01, then SLE
    (0x5A_57_4C_02, 19821),  // ZWL, 2: until 2024-04-08, then ZWG
  ]
}
