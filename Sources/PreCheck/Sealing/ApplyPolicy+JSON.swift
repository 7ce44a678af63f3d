internal import AgeFormat
internal import EmergencyFund

extension ApplyPolicy {
  /// Writes where the fund takes applications, and for whom they are sealed, in words.
  func write(to writer: inout JSONWriter, _ words: PageWords) {
    writer.object("apply") { writer in
      writer.member("isSample", isSample)
      writer.list("channels") { writer in
        for channel in channels {
          writer.object { writer in
            writer.member("kind", channel.kind.rawValue)
            writer.member("address", Diagnostic.escaped(channel.address))
            writer.member("note", channel.note.map { words.text($0) })
          }
        }
      }
      writer.list("recipients") { writer in
        for recipient in recipients {
          let text = recipient.recipient.text
          writer.object { writer in
            writer.member("recipient", text)
            writer.member("title", words.text(recipient.title))
            writer.member(
              "words", RecipientWords.text(digest: SHA256Digest(of: Array(text.utf8)).bytes))
          }
        }
      }
      writer.member("source", basis.source.map { Diagnostic.escaped($0.title) })
      writer.member("readOn", basis.source?.readOn?.description)
    }
  }
}
