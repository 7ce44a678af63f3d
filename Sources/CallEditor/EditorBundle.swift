package import EmergencyFund

/// What the tool puts into a page for writing a call: policies, tests and rates as their files say.
package struct EditorBundle: Sendable {
  /// A file.
  package struct File: Hashable, Sendable {
    /// The path, from the folder of policies.
    package let path: String
    /// The text.
    package let text: [UInt8]

    /// Creates a file.
    package init(path: String, text: [UInt8]) {
      self.path = path
      self.text = text
    }

    enum Key: String, FieldKey { case path, text }
  }

  /// The id of the call that is changed; nil for a new one.
  package let call: String?
  /// The language that the page begins in; nil for the browser's.
  package let language: Language?
  /// The policy files: the call, the layers above it, and for a new call all of the folder.
  package let policies: [File]
  /// The files of tests that concern the call, with the applications that they begin with.
  package let tests: [File]
  /// The exchange rates.
  package let rates: File?

  enum Key: String, FieldKey { case call, language, policies, tests, rates }

  /// Creates a bundle.
  package init(
    call: String?, language: Language?, policies: [File], tests: [File], rates: File?
  ) {
    self.call = call
    self.language = language
    self.policies = policies
    self.tests = tests
    self.rates = rates
  }

  /// Reads a bundle as ``text`` writes it.
  /// - Throws: All diagnostics about the bundle.
  package init(_ bytes: [UInt8]) throws(PolicyDiagnostics) {
    let document: Document
    do { document = try JSONReader.read(bytes, file: "bundle", limits: .largest) } catch {
      throw PolicyDiagnostics([error])
    }
    var reader = DocumentReader(document: document)
    let fields = reader.fields(reader.root, Key.self)
    call = reader.text(fields[.call])
    language = reader.text(fields[.language]).flatMap { Language(tag: $0) }
    policies = Self.files(fields[.policies], &reader)
    tests = Self.files(fields[.tests], &reader)
    rates = fields[.rates].flatMap { Self.file($0, &reader) }
    if !reader.diagnostics.isEmpty { throw PolicyDiagnostics(reader.diagnostics) }
  }

  private static func files(_ field: Field?, _ reader: inout DocumentReader) -> [File] {
    reader.list(field, atMost: 1_000) { reader, field in file(field, &reader) } ?? []
  }

  private static func file(_ field: Field, _ reader: inout DocumentReader) -> File? {
    let path = field.node.text(under: File.Key.path.rawValue)
    let text = field.node.text(under: File.Key.text.rawValue)
    guard let path, let text else {
      reader.diagnoseType(field, expected: "a file with its path and its text")
      return nil
    }
    return File(path: path, text: Array(text.utf8))
  }

  /// The bundle as JSON.
  package var text: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member(Key.call.rawValue, call)
      writer.member(Key.language.rawValue, language?.tag)
      writer.list(Key.policies.rawValue) { writer in
        for file in policies { file.write(to: &writer) }
      }
      writer.list(Key.tests.rawValue) { writer in
        for file in tests { file.write(to: &writer) }
      }
      if let rates {
        writer.key(Key.rates.rawValue)
        rates.write(to: &writer)
      }
    }
    return writer.withShownBytes { Array($0) }
  }
}

extension EditorBundle.File {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.path.rawValue, path)
      writer.member(Key.text.rawValue, String(decoding: text, as: UTF8.self))
    }
  }
}
