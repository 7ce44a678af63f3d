internal import EmergencyFund

/// Codes with their titles in a language.
struct CodesReport {
  let codes: [ListedCode]
  let language: Language

  /// The codes below the kind that they are of.
  func text(_ palette: Palette) -> OutputText {
    var text: OutputText = ""
    let width = codes.reduce(0) { max($0, TextLayout.columns("\($1.code)")) } + 4
    var kind: CodeKind?
    for code in codes {
      if code.kind != kind {
        if kind != nil { text += "\n" }
        text += palette.bold("\(code.kind.rawValue)") + "\n"
        kind = code.kind
      }
      let title = code.title(language) ?? ""
      text += TextLayout.wrapped("\(title)", lead: "  \(code.code)", indent: width)
    }
    return text
  }

  /// The codes as a table for spreadsheets.
  var table: OutputText {
    let head = Spreadsheet.row([.text("kind"), .text("code"), .text("title")])
    return head
      + codes.map { code in
        Spreadsheet.row([
          .text(code.kind.rawValue), .text(code.code), .text(code.title(language) ?? ""),
        ])
      }.joined()
  }

  /// Writes the codes as `ief-codes/1`.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("format", "ief-codes/1")
      writer.member("language", language.tag)
      writer.list("codes") { writer in
        for code in codes {
          writer.object { writer in
            writer.member("kind", code.kind.rawValue)
            writer.member("code", code.code)
            writer.member("title", code.title(language))
          }
        }
      }
    }
    writer.newline()
  }
}
