package import EmergencyFund
import EmergencyFundScheduling

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

extension CaseEvent.Content {
  /// Writes the members of the content.
  fileprivate func write(to writer: inout JSONWriter) {
    switch self {
    case .received(let content): content.write(to: &writer)
    case .assessed(let content): content.write(to: &writer)
    case .asked(let content):
      writer.member(CaseEvent.Asked.Key.question.rawValue, content.question)
      writer.member(CaseEvent.Asked.Key.text.rawValue, content.text)
    case .answered(let content):
      writer.member(CaseEvent.Answered.Key.question.rawValue, content.question)
      writer.member(CaseEvent.Answered.Key.text.rawValue, content.text)
      writer.member(CaseEvent.Answered.Key.application.rawValue, content.application)
    case .referenceChecked(let content):
      writer.member(CaseEvent.ReferenceChecked.Key.reference.rawValue, content.reference)
      writer.member(CaseEvent.ReferenceChecked.Key.result.rawValue, content.result.rawValue)
      writer.member(CaseEvent.ReferenceChecked.Key.note.rawValue, content.note)
    case .vouched(let content):
      writer.member(CaseEvent.Vouched.Key.voucher.rawValue, content.voucher)
      writer.member(CaseEvent.Vouched.Key.note.rawValue, content.note)
    case .assigned(let content):
      writer.member(CaseEvent.Assigned.Key.reviewer.rawValue, content.reviewer)
    case .conflictDeclared(let content):
      writer.member(CaseEvent.ConflictDeclared.Key.officer.rawValue, content.officer)
      writer.member(CaseEvent.ConflictDeclared.Key.reason.rawValue, content.reason)
    case .reviewed(let content): content.write(to: &writer)
    case .recommended(let content): content.write(to: &writer)
    case .decided(let content): content.write(to: &writer)
    case .confirmed(let content):
      writer.member(CaseEvent.Confirmed.Key.event.rawValue, content.event)
    case .letterMade(let content):
      writer.member(CaseEvent.LetterMade.Key.language.rawValue, content.language.tag)
      writer.member(CaseEvent.LetterMade.Key.sha256.rawValue, content.sha256)
    case .paid(let content):
      writer.members(content.amount)
      writer.member(CaseEvent.Paid.Key.paidOn.rawValue, content.paidOn.description)
    case .reported(let content):
      writer.member(CaseEvent.Reported.Key.note.rawValue, content.note)
    case .appealed(let content):
      writer.member(CaseEvent.Appealed.Key.grounds.rawValue, content.grounds)
    case .corrected(let content):
      writer.member(CaseEvent.Corrected.Key.application.rawValue, content.application)
      writer.member(CaseEvent.Corrected.Key.why.rawValue, content.why)
      writer.member(CaseEvent.Corrected.Key.event.rawValue, content.event)
    case .erased(let content):
      writer.member(CaseEvent.Erased.Key.cause.rawValue, content.cause.rawValue)
    }
  }
}

extension CaseEvent.Received {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member(Key.call.rawValue, call)
    writer.member(Key.policyDigest.rawValue, policyDigest)
    writer.member(Key.ratesDigest.rawValue, ratesDigest)
    writer.list(Key.attachments.rawValue) { writer in
      for attachment in attachments {
        writer.object { writer in
          writer.member(CaseEvent.Attachment.Key.name.rawValue, attachment.name)
          writer.member(CaseEvent.Attachment.Key.sha256.rawValue, attachment.sha256)
          writer.member(CaseEvent.Attachment.Key.note.rawValue, attachment.note)
        }
      }
    }
    writer.member(Key.application.rawValue, application)
  }
}

extension CaseEvent.Assessed {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member(Key.policyDigest.rawValue, policyDigest)
    writer.member(Key.findingsDigest.rawValue, findingsDigest)
    writer.member(Key.outcome.rawValue, outcome.rawValue)
    writer.list(Key.findings.rawValue) { writer in
      for finding in findings {
        writer.object { writer in
          writer.member(CaseEvent.RuleOutcome.Key.rule.rawValue, finding.rule)
          writer.member(CaseEvent.RuleOutcome.Key.outcome.rawValue, finding.outcome.rawValue)
        }
      }
    }
  }
}

extension CaseEvent.Reviewed {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.list(Key.ratings.rawValue) { writer in
      for (criterion, rating) in ratings.sorted(by: { $0.key < $1.key }) {
        writer.object { writer in
          writer.member(RatingKey.criterion.rawValue, criterion)
          writer.member(RatingKey.rating.rawValue, rating.value)
          writer.member(RatingKey.reason.rawValue, rating.reason)
        }
      }
    }
    writer.member(Key.note.rawValue, note)
  }
}

extension CaseEvent.Recommended {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member(Key.decision.rawValue, decision.rawValue)
    writer.list(Key.reasons.rawValue, reasons)
    writer.member(Key.text.rawValue, text)
  }
}

extension CaseEvent.Decided {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member(Key.decision.rawValue, decision.kind.rawValue)
    switch decision {
    case .partialAward(let items):
      writer.list(Key.items.rawValue) { writer in
        for item in items {
          writer.object { writer in
            writer.member(ItemAward.Key.item.rawValue, item.item)
            writer.members(item.amount)
          }
        }
      }
    case .refer(let fund): writer.member(Key.fund.rawValue, fund)
    case .award, .decline, .withdraw: break
    }
    writer.list(Key.reasons.rawValue, reasons)
    writer.member(Key.text.rawValue, text)
  }
}

extension JSONWriter {
  /// Writes an amount as an exact number, and its currency.
  fileprivate mutating func members(_ money: Money) {
    member(ItemAward.Key.amount.rawValue, literal: money.plain)
    member(ItemAward.Key.currency.rawValue, money.currency.code)
  }

  /// Writes a key and a document, or nothing if it is nil.
  fileprivate mutating func member(_ key: String, _ node: Node?) {
    guard let node else { return }
    self.key(key)
    self.node(node)
  }

  fileprivate mutating func list(_ key: String, _ reasons: [DecisionReason]) {
    list(key) { writer in
      for reason in reasons {
        writer.object { writer in
          writer.member(DecisionReason.Key.code.rawValue, reason.code)
          writer.member(DecisionReason.Key.cites.rawValue, reason.cites)
        }
      }
    }
  }
}
