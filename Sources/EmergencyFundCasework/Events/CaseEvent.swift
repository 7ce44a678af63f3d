package import EmergencyFund

/// An event of a case; events are appended and never changed.
///
/// Events are numbered from 1 in their case, and number 1 is the receipt. Dates never go back.
///
/// ```swift
/// let question = CaseEvent(
///   on: day, by: "ana", .asked(.init(question: 1, text: "How many people use the laptop?")))
/// ```
package struct CaseEvent: Hashable, Sendable {
  /// The format's name and version, the value of the key `format`.
  package static let format = "ief-case-event/1"

  /// The date on which it happened.
  package var on: Day
  /// The id of the officer who acted; nil only for assessments, which the tool makes by itself.
  package var by: String?
  /// The kind of event with its content.
  package var content: Content

  /// A kind of event with its content.
  package enum Content: Hashable, Sendable {
    case received(Received)
    case assessed(Assessed)
    case asked(Asked)
    case answered(Answered)
    case referenceChecked(ReferenceChecked)
    case vouched(Vouched)
    case assigned(Assigned)
    case unassigned(Unassigned)
    case conflictDeclared(ConflictDeclared)
    case reviewed(Reviewed)
    case recommended(Recommended)
    case decided(Decided)
    case confirmed(Confirmed)
    case takenBack(TakenBack)
    case returned(Returned)
    case letterMade(LetterMade)
    case paid(Paid)
    case paymentCorrected(PaymentCorrected)
    case reported(Reported)
    case appealed(Appealed)
    case corrected(Corrected)
    case imported(Imported)
    case erased(Erased)
  }

  /// Creates an event.
  package init(on: Day, by: String?, _ content: Content) {
    self.on = on
    self.by = by
    self.content = content
  }

  /// The kind of event.
  package var kind: CaseEventKind { content.kind }
}

extension CaseEvent {
  /// The keys of an event.
  package enum Key: String, FieldKey { case format, kind, on, by, content }

  /// Reads an event; it may be used if there are no diagnostics.
  package static func read(_ reader: inout DocumentReader) -> CaseEvent? {
    let fields = reader.fields(reader.root, Key.self)
    reader.requireFormat(CaseEvent.format, fields, .format)
    let kind = reader.choice(
      reader.required(.kind, in: fields), CaseEventKind.self, "a kind of event")
    let on = reader.day(reader.required(.on, in: fields))
    let by = reader.code(fields[.by], noun: "the id of an officer")
    guard let place = reader.required(.content, in: fields), let kind else { return nil }
    guard let content = Content.read(kind, place, &reader), let on else { return nil }
    return CaseEvent(on: on, by: by, content)
  }
}

extension CaseEvent {
  /// Writes the event as one `ief-case-event/1` object, so that reading gives it back.
  ///
  /// Keys are written in a fixed order, so that equal events have equal bytes.
  package func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.format.rawValue, CaseEvent.format)
      writer.member(Key.kind.rawValue, kind.rawValue)
      writer.member(Key.on.rawValue, on.description)
      writer.member(Key.by.rawValue, by)
      writer.object(Key.content.rawValue) { content.write(to: &$0) }
    }
  }

  /// The event as JSON in UTF-8.
  package var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }
}
