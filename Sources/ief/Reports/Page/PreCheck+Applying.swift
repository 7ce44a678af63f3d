internal import EmergencyFund
internal import PreCheck

extension PreCheck {
  /// Where a fund takes applications, as HTML that needs no script; empty if its policy does not say.
  ///
  /// With keys of the fund it gives the command that seals a file by hand.
  static func applying(_ policies: [Policy], _ words: PageWords) -> String {
    // Only the fund's own layer has it, so that the calls of one fund agree.
    guard let apply = policies.lazy.compactMap({ $0.apply }).first else { return "" }
    var html = "<h2>\(words[.applyTitle].escapedForHTML)</h2>\n"
    if apply.isSample {
      html += "<p class=\"notice\">\(words[.applySample].escapedForHTML)</p>\n"
    }
    html += "<p>\(words[.applyElsewhere].escapedForHTML)</p>\n<ul>\n"
    for channel in apply.channels {
      let kind = words.language.labelled(words.title(channel.kind)).escapedForHTML
      html += "<li>\(kind) <bdi>\(Diagnostic.escaped(channel.address).escapedForHTML)</bdi>"
      if let note = channel.note { html += "<p>\(words.text(note).escapedForHTML)</p>" }
      html += "</li>\n"
    }
    html += "</ul>\n"
    if apply.recipients.isEmpty { return html }
    html += "<p>\(words[.applyByHand].escapedForHTML)</p>\n"
    let recipients = apply.recipients.map { " -r \($0.recipient.text)" }.joined()
    return html + "<pre dir=\"ltr\">age\(recipients) -o form.age application.json</pre>\n"
  }
}
