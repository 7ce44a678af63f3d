internal import EmergencyFund
internal import PageModule
internal import PreCheck

extension PageFile {
  /// Writes the applicants' page for the calls of a bundle.
  ///
  /// - Throws: All diagnostics about the policies.
  func text(bundle: [UInt8]) throws(PolicyDiagnostics) -> [UInt8] {
    var check = try PreCheck(try PolicyBundle(bundle))
    let words = PageWords(.english)
    return text(
      title: words[.title], section: try Self.notice + check.rulesSection(),
      data: ("policies", bundle)
    ) { name in
      PageMessageID(rawValue: name).map { id in
        // Before the script runs, nobody has chosen a language.
        switch id {
        case .noScript, .broken: Self.inEveryLanguage { id.localizedString(in: $0) }
        case .noModule:
          Self.inEveryLanguage { PageWords($0).text(id, .text("file", Self.plainName)) }
        default: words[id].escapedForHTML
        }
      }
    }
  }
}

extension PageFile {
  /// The name under which the page for browsers without WebAssembly is handed out.
  static let plainName = "precheck-without-wasm.html"

  /// What the licence of the module's cryptography asks to be said.
  private static let notice = """
    <!-- The program in this page contains parts of BoringSSL, Copyright The BoringSSL Authors and
    The OpenSSL Project Authors, under the Apache License, Version 2.0
    (www.apache.org/licenses/LICENSE-2.0), distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR
    CONDITIONS OF ANY KIND, either express or implied. -->

    """
}

extension PreCheck {
  /// The rules of every call in plain language, with a list of what to have ready, as HTML.
  ///
  /// It needs no script, so that it can be read and printed without one. Rules shared by all calls
  /// are listed once.
  mutating func rulesSection() throws(PolicyDiagnostics) -> String {
    var policies: [Policy] = []
    for call in calls { policies.append(try policy(call, on: nil)) }
    var html = "<footer id=\"rules\">\n"
    for language in Language.allCases {
      html += Self.rules(policies, PageWords(language))
    }
    return html + "</footer>\n"
  }

  private static func rules(_ policies: [Policy], _ words: PageWords) -> String {
    let language = words.language
    // Open, since without a script nobody could open it.
    var html = "<details open lang=\"\(language.tag)\" dir=\"\(language.direction)\">\n"
    html += "<summary>\(words[.rules].escapedForHTML)</summary>\n"
    html += "<p>\(words[.readingNote].escapedForHTML)</p>\n"
    html += applying(policies, words)
    let all = policies.map { policy in
      policy.requirements.map { requirement in
        sentence(requirement.sentence(in: policy), words) + assumption(requirement.basis, words)
      }
    }
    let shared = (all.first ?? []).filter { line in all.allSatisfy { $0.contains(line) } }
    if policies.count > 1 { html += list(shared) }
    for (policy, lines) in zip(policies, all) {
      html += "<h2>\(words.text(policy.title).escapedForHTML)</h2>\n"
      html += list(policies.count > 1 ? lines.filter { !shared.contains($0) } : lines)
    }
    let checklists = policies.map { $0.checklist(nil, words) }
    for (policy, checklist) in zip(policies, checklists) {
      // One list suffices for calls that all require the same.
      let isShared = checklists.allSatisfy { $0 == checklist }
      let title =
        isShared
        ? words[.checklist]
        : "\(language.labelled(words[.checklist])) \(words.text(policy.title))"
      html += "<h2>\(title.escapedForHTML)</h2>\n"
      html += list(checklist.map { $0.escapedForHTML }, "checklist")
      if isShared { break }
    }
    return html + "</details>\n"
  }

  private static func sentence(_ sentence: PolicySentence, _ words: PageWords) -> String {
    if sentence.isInline || sentence.entries.isEmpty {
      return sentence.text(words.catalogue).escapedForHTML
    }
    let entries = sentence.entryTexts(words.catalogue).map { $0.escapedForHTML }
    return words.catalogue.text(sentence.message).escapedForHTML + list(entries)
  }

  /// What the rule assumes, in a paragraph below it.
  private static func assumption(_ basis: RuleBasis, _ words: PageWords) -> String {
    if basis.assumed.isEmpty { return "" }
    let text = words.text(.assumed, .clauses("reason", basis.assumed.map { $0.reason }))
    return "<p class=\"assumed\">\(text.escapedForHTML)"
  }

  private static func list(_ lines: [String], _ name: String? = nil) -> String {
    if lines.isEmpty { return "" }
    let attribute = name.map { " class=\"\($0)\"" } ?? ""
    // An entry ends where the next one begins.
    return "<ul\(attribute)>\(lines.map { "<li>\($0)" }.joined())</ul>\n"
  }
}
