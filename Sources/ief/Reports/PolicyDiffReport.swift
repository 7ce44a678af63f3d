internal import EmergencyFund
import EmergencyFundPolicyTools

/// The differences between two policies for people.
struct PolicyDiffReport {
  let palette: Palette

  func text(_ old: Policy?, _ new: Policy?, _ differences: [PolicyDifference]) -> OutputText {
    guard let old else { return palette.bold("\(new?.id ?? "")") + ": a new policy\n" }
    guard let new else { return palette.bold("\(old.id)") + ": no longer a policy\n" }
    let name: OutputText = old.id == new.id ? "\(old.id)" : "\(old.id) > \(new.id)"
    if differences.isEmpty { return palette.bold(name) + ": no difference\n" }
    return palette.bold(name) + "\n" + differences.map { text($0) }.joined()
  }

  private func text(_ difference: PolicyDifference) -> OutputText {
    var text =
      "\n  " + palette.bold("\(difference.name): \(difference.meaning.rawValue)") + "\n"
    text += change(difference.old, difference.new)
    for example in difference.examples {
      text += TextLayout.wrapped(
        "\(example.before.word) before and \(example.after.word) after:",
        indent: 4)
      text += ApplicationText.text(example.application, indent: 6)
    }
    if difference.examples.isEmpty {
      text += TextLayout.wrapped("this change alone alters no outcome", indent: 4)
    }
    return text
  }

  /// Both sentences, with only the removed and the added entries of their lists.
  private func change(_ old: PolicySentence?, _ new: PolicySentence?) -> OutputText {
    let catalogue = MessageCatalogue.english
    let before = old.map { catalogue.shown($0.message) }
    let after = new.map { catalogue.shown($0.message) }
    let entriesBefore = old?.shownEntries(catalogue) ?? []
    let entriesAfter = new?.shownEntries(catalogue) ?? []
    let gone = entriesBefore.filter { !entriesAfter.contains($0) }
    let come = entriesAfter.filter { !entriesBefore.contains($0) }
    var text: OutputText = ""
    if before == after, let before {
      text += TextLayout.wrapped(before, indent: 4)
      if gone.isEmpty, come.isEmpty {
        text += TextLayout.wrapped("its wording, source or interpretation differs", indent: 4)
      }
    } else {
      if let before { text += TextLayout.wrapped(before, lead: "  -", indent: 4) }
      if let after { text += TextLayout.wrapped(after, lead: "  +", indent: 4) }
    }
    for entry in gone { text += TextLayout.wrapped(entry, lead: "    -", indent: 6) }
    for entry in come { text += TextLayout.wrapped(entry, lead: "    +", indent: 6) }
    return text
  }

  func write(
    _ old: Policy?, _ new: Policy?, _ differences: [PolicyDifference], to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("old", old?.id)
      writer.member("new", new?.id)
      writer.key("differences")
      writer.list { writer in
        for difference in differences { Self.write(difference, &writer) }
      }
    }
  }

  private static func write(_ difference: PolicyDifference, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", difference.name)
      writer.member("meaning", difference.meaning.rawValue)
      writer.member("old", difference.old?.text(.english))
      writer.member("new", difference.new?.text(.english))
      writer.key("examples")
      writer.list { writer in
        for example in difference.examples {
          writer.object { writer in
            writer.member("before", example.before.rawValue)
            writer.member("after", example.after.rawValue)
            writer.key("application")
            example.application.write(to: &writer)
          }
        }
      }
    }
  }
}
