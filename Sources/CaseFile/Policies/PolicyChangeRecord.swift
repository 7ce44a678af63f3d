internal import Digests
package import EmergencyFund

/// What the journal records of a change of a call's policy: that it was proposed, confirmed or
/// withdrawn, and by whom.
package struct PolicyChangeRecord: Hashable, Sendable {
  /// The kind of a record.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case policyProposed, policyConfirmed, policyWithdrawn
  }

  package let kind: Kind
  /// The id of the lead who signs the record.
  package let by: String
  /// The id of the call.
  package let call: String
  /// SHA-256 of the new file, 64 hexadecimal digits.
  package let after: String
  /// What is proposed; nil for what is done with a proposal.
  package let proposed: Proposed?
  /// The number of the proposal within the journal; nil for a proposal.
  package let proposal: Int?

  /// A change that waits for a second person.
  package struct Proposed: Hashable, Sendable {
    /// The region of the call; nil if it has none.
    package let region: String?
    /// The name of the file in the folder of policies.
    package let file: String
    /// The day from which the change holds; nil for a new call.
    package let from: Day?
    /// SHA-256 of the file as it was; nil for a new one.
    package let before: String?

    package init(region: String?, file: String, from: Day?, before: String?) {
      self.region = region
      self.file = file
      self.from = from
      self.before = before
    }
  }

  /// Creates a proposal.
  package init(proposing proposed: Proposed, of call: String, after: String, by: String) {
    kind = .policyProposed
    self.by = by
    self.call = call
    self.after = after
    self.proposed = proposed
    proposal = nil
  }

  /// Creates what is done with a proposal.
  package init(
    _ kind: Kind, proposal: Int, of call: String, after: String, by: String
  ) {
    self.kind = kind
    self.by = by
    self.call = call
    self.after = after
    proposed = nil
    self.proposal = proposal
  }
}

extension PolicyChangeRecord {
  /// The format's name and version, the value of the key `format`.
  static let format = "ief-policy-change/1"

  enum Key: String, FieldKey {
    case format, by, call, region, file, from, before, after, proposal
  }

  /// The record as the journal keeps it.
  package var payload: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", Self.format)
      writer.member("by", by)
      writer.member("call", call)
      if let proposed {
        writer.member("region", proposed.region)
        writer.member("file", proposed.file)
        writer.member("from", proposed.from?.description)
        writer.member("before", proposed.before)
      }
      writer.member("after", after)
      if let proposal { writer.member("proposal", proposal) }
    }
    return writer.bytes
  }

  /// Reads a record; nil if it is none.
  package init?(_ kind: Kind, payload: [UInt8]) {
    guard let document = try? JSONReader.read(payload, file: "policy") else { return nil }
    var reader = DocumentReader(document: document)
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(Self.format, fields, .format)
    let by = reader.text(reader.required(.by, in: fields))
    let call = reader.text(reader.required(.call, in: fields))
    let after = reader.digest(reader.required(.after, in: fields))
    if kind == .policyProposed {
      let file = reader.text(reader.required(.file, in: fields))
      let proposed = Proposed(
        region: reader.text(fields[.region]), file: file ?? "", from: reader.day(fields[.from]),
        before: reader.digest(fields[.before]))
      guard let by, let call, let after, reader.diagnostics.isEmpty, fields[.proposal] == nil else {
        return nil
      }
      self.init(proposing: proposed, of: call, after: after, by: by)
      return
    }
    let proposal = reader.integer(
      reader.required(.proposal, in: fields), in: 1...HashChain.countMax)
    guard let by, let call, let after, let proposal, reader.diagnostics.isEmpty else { return nil }
    self.init(kind, proposal: proposal, of: call, after: after, by: by)
  }
}

/// The new file of a proposal, which the journal keeps right before the proposal.
///
/// An event of its own can be left out where the journal is shown to somebody who may check every
/// record and need not know what was only proposed.
package enum PolicyText {
  /// The kind under which the journal keeps it.
  package static let kind = "policyText"
  /// The format's name and version, the value of the key `format`.
  static let format = "ief-policy-text/1"

  enum Key: String, FieldKey { case format, text }

  /// The text as the journal keeps it.
  static func payload(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", format)
      writer.member("text", text)
    }
    return writer.bytes
  }

  /// Reads a text; nil if it is none.
  static func read(_ payload: [UInt8]) -> String? {
    guard let document = try? JSONReader.read(payload, file: "text", limits: .largest) else {
      return nil
    }
    var reader = DocumentReader(document: document)
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(format, fields, .format)
    let text = reader.text(reader.required(.text, in: fields))
    return reader.diagnostics.isEmpty ? text : nil
  }

  /// SHA-256 of a file's text, 64 hexadecimal digits.
  package static func digest(_ text: String) -> String { Digest.text(Array(text.utf8)) }
}
