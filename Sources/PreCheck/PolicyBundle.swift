package import EmergencyFund

/// The policy files, the rates table and the calls that a page offers, as one JSON text.
package struct PolicyBundle: Sendable {
  /// The policy files, including the layers above the calls.
  package let policies: [Document]
  /// The exchange rates for amounts in other currencies.
  package let rates: RateTable
  /// The ids of the calls that a person can choose from; empty for all policies.
  package let calls: [String]

  enum Key: String, FieldKey { case calls, policies, rates }

  /// Reads a bundle as ``text(policies:rates:calls:)`` writes it.
  /// - Throws: All diagnostics about the bundle and the rates table.
  package init(_ bytes: [UInt8]) throws(PolicyDiagnostics) {
    let document: Document
    do { document = try Document.draft(bytes, file: "policies") } catch {
      throw PolicyDiagnostics([error])
    }
    var reader = DocumentReader(document: document)
    let fields = reader.fields(reader.root, Key.self)
    calls = reader.codes(fields[.calls], noun: "the id of a call")?.map { $0.code } ?? []
    policies =
      reader.list(fields[.policies], atMost: 1_000) { _, field in
        Document(file: "policies", notation: .yaml, root: field.node)
      } ?? []
    var diagnostics = reader.diagnostics
    var rates = RateTable.empty
    if let field = fields[.rates] {
      var reader = DocumentReader(
        document: Document(file: "rates", notation: .yaml, root: field.node))
      if let table = RateTable.read(&reader) { rates = table }
      diagnostics += reader.diagnostics
    }
    self.rates = rates
    if !diagnostics.isEmpty { throw PolicyDiagnostics(diagnostics) }
  }

  /// Writes the bundle of some files.
  package static func text(policies: [Document], rates: Document?, calls: [String]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member(Key.calls.rawValue, calls)
      writer.list(Key.policies.rawValue) { writer in
        for policy in policies { writer.node(policy.root) }
      }
      if let rates {
        writer.key(Key.rates.rawValue)
        writer.node(rates.root)
      }
    }
    return writer.withShownBytes { Array($0) }
  }
}
