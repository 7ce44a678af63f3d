extension Assessment {
  /// Writes the assessment as one `ief-assessment/1` object.
  public func write(
    to writer: inout JSONWriter, _ catalogue: MessageCatalogue = MessageCatalogue(.english)
  ) {
    writer.object { writer in
      writer.member("format", Assessment.format)
      writer.member("application", orNull: application)
      writer.member("call", orNull: call.isEmpty ? nil : call)
      writer.member("outcome", outcome.rawValue)
      writer.member("respondBy", orNull: respondBy?.description)
      writer.key("totals")
      writer.object { writer in
        writer.key("budget")
        Self.write(total, &writer)
        writer.key("converted")
        Self.write(totalConverted, &writer)
      }
      writer.key("findings")
      writer.list { writer in
        for finding in findings { finding.write(to: &writer, catalogue) }
      }
      writer.key("judgements")
      writer.list { writer in
        for judgement in judgements { judgement.write(to: &writer, catalogue) }
      }
      writer.member("policyDigest", orNull: policyDigest)
    }
  }

  private static func write(_ money: Money?, _ writer: inout JSONWriter) {
    guard let money else {
      writer.null()
      return
    }
    writer.object { writer in
      writer.member("amount", money.plain)
      writer.member("currency", money.currency.code)
    }
  }
}

extension Finding {
  func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
    writer.rawElement { writer in
      writer.raw("{\"rule\":")
      writer.rawString(rule)
      writer.raw(",\"outcome\":")
      writer.rawString(outcome.rawValue)
      writer.raw(",\"force\":")
      writer.rawString(force.rawValue)
      writer.raw(",\"message\":")
      writer.rawString(catalogue.text(message))
      writer.raw(",\"messageID\":")
      writer.rawString(message.id.rawValue)
      writer.raw(",\"remedy\":")
      writer.rawStringOrNull(remedies.first.map { catalogue.text($0.message) })
      writer.raw(",\"reads\":")
      writer.rawReads(reads)
      writer.raw(",")
      basis.rawWrite(to: &writer, catalogue.language)
      writer.raw("}")
    }
  }
}

extension OpenQuestion {
  func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
    writer.object { writer in
      writer.member("rule", rule)
      writer.member("question", question.text(in: catalogue.language))
      writer.key("paths")
      writer.list { writer in
        for path in paths { writer.string(path.description) }
      }
      basis.write(to: &writer, catalogue.language)
    }
  }
}

extension Basis {
  /// Writes the members `source` and `reading`.
  func write(to writer: inout JSONWriter, _ language: Language) {
    writer.rawElement { rawWrite(to: &$0, language) }
  }

  fileprivate func rawWrite(to writer: inout JSONWriter, _ language: Language) {
    writer.raw("\"source\":")
    if let source {
      writer.raw("{\"title\":")
      writer.rawString(source.title)
      if let address = source.address {
        writer.raw(",\"address\":")
        writer.rawString(address)
      }
      if let readOn = source.readOn {
        writer.raw(",\"readOn\":")
        writer.rawString(readOn.description)
      }
      writer.raw("}")
    } else {
      writer.raw("null")
    }
    writer.raw(",\"reading\":")
    writer.rawStringOrNull(reading?.text(in: language))
  }
}

extension JSONWriter {
  /// Writes a key and a string, or null where there is none.
  public mutating func member(_ key: String, orNull value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  /// Writes the values that were read under the key `reads`.
  mutating func reads(_ reads: [ReadValue]) {
    key("reads")
    rawElement { $0.rawReads(reads) }
  }

  fileprivate mutating func rawReads(_ reads: [ReadValue]) {
    raw("[")
    for index in reads.indices {
      raw(index == 0 ? "{\"path\":\"" : ",{\"path\":\"")
      rawPath(reads[index].path)
      raw("\",\"value\":")
      rawStringOrNull(reads[index].value)
      raw("}")
    }
    raw("]")
  }

  fileprivate mutating func rawStringOrNull(_ text: String?) {
    if let text { rawString(text) } else { raw("null") }
  }
}
