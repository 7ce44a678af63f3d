extension Assessment {
  /// Writes the assessment as one `ief-assessment/1` object.
  public func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue = MessageCatalogue(.english)) {
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
    writer.object { writer in
      writer.member("rule", rule)
      writer.member("outcome", outcome.rawValue)
      writer.member("force", force.rawValue)
      writer.member("message", catalogue.text(message))
      writer.member("messageID", message.id.rawValue)
      writer.member("remedy", orNull: remedies.first.map { catalogue.text($0.message) })
      writer.reads(reads)
      basis.write(to: &writer, catalogue.language)
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
  func write(to writer: inout JSONWriter, _ language: Language) {
    writer.key("source")
    if let source {
      writer.object { writer in
        writer.member("title", source.title)
        writer.member("address", source.address)
        writer.member("readOn", source.readOn?.description)
      }
    } else {
      writer.null()
    }
    writer.member("reading", orNull: reading?.text(in: language))
  }
}

extension JSONWriter {
  /// Writes a key and a string, or null where there is none.
  mutating func member(_ key: String, orNull value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  /// Writes the values that were read under the key `reads`.
  mutating func reads(_ reads: [ReadValue]) {
    key("reads")
    list { writer in
      for read in reads {
        writer.object { writer in
          writer.member("path", read.path.description)
          writer.member("value", orNull: read.value)
        }
      }
    }
  }
}
