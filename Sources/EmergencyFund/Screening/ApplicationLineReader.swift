/// A reader of applications, one per line: decoded from the bytes, or as a tree if needed.
///
/// ```swift
/// var reader = ApplicationLineReader(isStrict: false)
/// var application = GrantApplication()
/// let diagnostics = reader.read(line, number: 1, of: "intake.ndjson", into: &application)
/// ```
package struct ApplicationLineReader: Sendable {
  /// Whether unknown keys and unlisted codes are reported.
  package let isStrict: Bool

  private let decoder: ApplicationDecoder?
  private var lists = RecycledLists()

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - isStrict: Whether unknown keys and unlisted codes are reported, as in a hand-written
  ///     file; bulk files come from other systems.
  ///   - likely: Free codes that are then read faster.
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
  /// - Returns: The diagnostics about the line; if there are any, `application` is meaningless.
  package mutating func read(
    _ line: PaddedLine, number: Int, of file: String, into application: inout GrantApplication
  ) -> [Diagnostic] {
    if decoder?.decode(line, into: &application, recycling: &lists) == true { return [] }
    // A tree reads every rare notation, and can say what is wrong.
    do throws(Diagnostic) {
      let document = try JSONReader.read(line.bytes, file: file, firstLine: number)
      var reader = DocumentReader(
        document: document, unknownKeys: Self.unknownKeys(isStrict),
        unlistedCodes: Self.unlistedCodes(isStrict))
      application = GrantApplication.read(&reader)
      return reader.diagnostics
    } catch {
      return [error]
    }
  }
}
