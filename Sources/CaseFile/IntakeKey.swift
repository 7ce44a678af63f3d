package import EmergencyFund

/// A key that opens what applicants sealed for the fund, as the file keeps it.
package struct IntakeKey: Hashable, Sendable {
  /// The public part, `age1…`.
  package let recipient: String
  /// The secret part, `AGE-SECRET-KEY-1…`.
  package let identity: String
  /// The title, such as the months in which it is used.
  package let title: String
  /// The day on which it was made.
  package let madeOn: Day

  /// The first version of the file that has them.
  static let since = 7

  enum Key: String, FieldKey { case recipient, identity, title, madeOn }

  /// Creates a key.
  package init(recipient: String, identity: String, title: String, madeOn: Day) {
    self.recipient = recipient
    self.identity = identity
    self.title = title
    self.madeOn = madeOn
  }

  /// The key as it is encrypted.
  var payload: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member(Key.recipient.rawValue, recipient)
      writer.member(Key.identity.rawValue, identity)
      writer.member(Key.title.rawValue, title)
      writer.member(Key.madeOn.rawValue, madeOn.description)
    }
    return writer.bytes
  }

  /// Reads a key; nil if it is none.
  init?(payload: [UInt8]) {
    guard let document = try? JSONReader.read(payload, file: "intake key") else { return nil }
    var reader = DocumentReader(document: document)
    let fields = reader.fields(reader.root, Key.self)
    let recipient = reader.text(reader.required(.recipient, in: fields))
    let identity = reader.text(reader.required(.identity, in: fields))
    let title = reader.text(reader.required(.title, in: fields))
    let madeOn = reader.day(reader.required(.madeOn, in: fields))
    guard let recipient, let identity, let title, let madeOn, reader.diagnostics.isEmpty else {
      return nil
    }
    self.init(recipient: recipient, identity: identity, title: title, madeOn: madeOn)
  }
}
