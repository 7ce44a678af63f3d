extension Referral {
  /// The name and version of the format for an application's referrals.
  public static let format = "ief-referral/1"

  /// The referral as one element of the list `referrals` in `ief-referral/1`.
  public func json(in language: Language = .english) -> String {
    var writer = JSONWriter()
    write(to: &writer, MessageCatalogue(language))
    return writer.text
  }

  /// Writes the referral as one object.
  package func write(
    to writer: inout JSONWriter, _ catalogue: MessageCatalogue = MessageCatalogue(.english)
  ) {
    writer.object { writer in
      writer.member("fund", fund)
      writer.member("title", title.text(in: catalogue.language))
      writer.member("fit", fit.rawValue)
      writer.member("status", fundStatus.status.rawValue)
      writer.member("verifiedOn", orNull: fundStatus.verifiedOn?.description)
      writer.member("verification", verification.rawValue)
      writer.member("open", isOpen)
      writer.key("contact")
      if let contact = fundStatus.contact {
        writer.object { writer in
          writer.member("address", orNull: contact.address)
          writer.member("note", orNull: contact.note?.text(in: catalogue.language))
        }
      } else {
        writer.null()
      }
      writer.key("missed")
      writer.list { writer in
        for finding in missed { finding.write(to: &writer, catalogue) }
      }
      writer.key("cannotTell")
      writer.list { writer in
        for finding in open { finding.write(to: &writer, catalogue) }
      }
      writer.key("judgements")
      writer.list { writer in
        for question in assessment.judgements { question.write(to: &writer, catalogue) }
      }
      assessment.rates?.write(to: &writer, catalogue.language)
    }
  }
}
