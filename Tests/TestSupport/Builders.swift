package import EmergencyFund

/// What a test document was refused for.
package struct Refused: Error, CustomStringConvertible {
  package let diagnostics: [Diagnostic]

  package init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  package var description: String { diagnostics.map { $0.rendered }.joined(separator: "\n") }
}

/// A document of a JSON text.
package func document(_ text: String, file: String = "test.json") throws -> Document {
  try JSONReader.read(Array(text.utf8), file: file)
}

/// The policy `test` of the fund `ief`, with requirements in JSON and further members of the file.
package func policy(
  requirements: String, members: String = #""currency": "EUR""#, on day: String? = nil
) throws -> Policy {
  let text = """
    {"format": "ief-policy/1", "id": "test", "fund": "ief", \(members),
     "requirements": [\(requirements)]}
    """
  return try policy("test", in: [text], on: day)
}

/// A policy out of files in JSON, named `1.json` and so on.
package func policy(_ id: String, in files: [String], on day: String? = nil) throws -> Policy {
  let library = try library(files)
  do {
    return try library.policy(id, on: day.flatMap { Day($0) })
  } catch {
    throw Refused(diagnostics: error.all)
  }
}

/// A library of files in JSON, named `1.json` and so on.
package func library(_ files: [String]) throws -> PolicyLibrary {
  PolicyLibrary(
    try files.enumerated().map { try document($0.element, file: "\($0.offset + 1).json") })
}

/// An application with some members in JSON; `format` is added.
package func application(
  _ members: String = "", unknownKeys: UnknownKeys = .refuse
) throws -> GrantApplication {
  let comma = members.isEmpty ? "" : ", "
  return try application(
    document: #"{"format": "ief-application/2"\#(comma)\#(members)}"#, unknownKeys: unknownKeys)
}

/// An application of a whole document in JSON.
package func application(
  document text: String, unknownKeys: UnknownKeys = .refuse
) throws -> GrantApplication {
  var reader = DocumentReader(document: try document(text), unknownKeys: unknownKeys)
  let application = GrantApplication.read(&reader)
  guard reader.diagnostics.isEmpty else { throw Refused(diagnostics: reader.diagnostics) }
  return application
}

/// A table of rates out of JSON.
package func rates(_ text: String) throws -> RateTable {
  var reader = DocumentReader(document: try document(text))
  let table = RateTable.read(&reader)
  guard let table, reader.diagnostics.isEmpty else {
    throw Refused(diagnostics: reader.diagnostics)
  }
  return table
}

/// Rates that never change: a sol is a quarter of a euro, a yen 0.006.
package func steadyRates() throws -> RateTable {
  try rates(#"{"base": "EUR", "eurPerUnit": {"PEN": "0.25", "USD": "0.875", "JPY": "0.006"}}"#)
}

extension Finding {
  /// The message in English.
  package var text: String { MessageCatalogue.english.text(message) }

  /// The remedies in English.
  package var remedyTexts: [String] { remedies.map { MessageCatalogue.english.text($0.message) } }

  /// The values that were read, as `path=value`, or `path` alone where the value is missing.
  package var readTexts: [String] {
    reads.map { read in read.value.map { "\(read.path)=\($0)" } ?? "\(read.path)" }
  }
}
