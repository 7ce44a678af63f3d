/// Reads applications that stand one on a line: decoded from the bytes, or as a tree where need be.
///
/// ```swift
/// var reader = ApplicationLineReader(isStrict: false)
/// var application = GrantApplication()
/// let complaints = reader.read(line, number: 1, of: "intake.ndjson", into: &application)
/// ```
package struct ApplicationLineReader: Sendable {
  /// Whether unknown keys and unlisted codes are complained of.
  package let isStrict: Bool

  private let decoder: ApplicationDecoder?
  private var lists = RecycledLists()

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - isStrict: whether unknown keys and unlisted codes are complained of, as in a file that a
  ///     person wrote; bulk files come from other systems.
  ///   - likely: free codes that are then read faster.
  package init(isStrict: Bool, likely: LikelyCodes = LikelyCodes()) {
    self.isStrict = isStrict
    decoder = ApplicationDecoder(
      unknownKeys: Self.unknownKeys(isStrict), unlistedCodes: Self.unlistedCodes(isStrict),
      likely: likely)
  }

  private static func unknownKeys(_ isStrict: Bool) -> UnknownKeys {
    isStrict ? .refuse : .ignore
  }

  private static func unlistedCodes(_ isStrict: Bool) -> UnlistedCodes {
    isStrict ? .refuse : .leaveOut
  }

  /// Reads a line; free text, which no rule reads, is left out.
  ///
  /// - Returns: What is wrong with the line; where that is something, `application` means nothing.
  package mutating func read(
    _ line: PaddedLine, number: Int, of file: String, into application: inout GrantApplication
  ) -> [Complaint] {
    if decoder?.decode(line, into: &application, recycling: &lists) == true { return [] }
    // A tree knows every rare spelling, and the words for what is wrong.
    do throws(Complaint) {
      let document = try JSONReader.read(line.bytes, file: file, firstLine: number)
      var reader = DocumentReader(
        document: document, unknownKeys: Self.unknownKeys(isStrict),
        unlistedCodes: Self.unlistedCodes(isStrict))
      application = GrantApplication.read(&reader)
      return reader.complaints
    } catch {
      return [error]
    }
  }
}
