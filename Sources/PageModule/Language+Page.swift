package import EmergencyFund

extension Language {
  /// The direction of writing, as HTML names it.
  package var direction: String { isRightToLeft ? "rtl" : "ltr" }

  /// Writes what a page's script needs to know of the language, and all that can be chosen.
  package func writeForPage(to writer: inout JSONWriter) {
    writer.member("language", tag)
    writer.member("direction", direction)
    writer.member("colon", labelled(""))
    writer.list("languages") { writer in
      for language in Language.allCases {
        writer.object { writer in
          writer.member("value", language.tag)
          writer.member("label", language.name)
        }
      }
    }
  }
}

extension Diagnostic {
  /// What prevents an answer, for a page's script.
  package static func pageText(_ diagnostics: [Diagnostic]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.list("diagnostics") { writer in
        for diagnostic in diagnostics {
          writer.object { writer in
            writer.member("line", diagnostic.position?.line)
            writer.member("column", diagnostic.position?.column)
            writer.member("path", diagnostic.path.description)
            writer.member("message", diagnostic.message)
          }
        }
      }
    }
    return writer.bytes
  }
}
