/// What a header of a table seems to name.
enum HeaderGuess: Hashable {
  /// A field of an application.
  case field(path: String, adds: String?)
  /// A column of the product, or one that others say again.
  case ignored
  case unknown
}

/// A header in its parts, as KoboToolbox, LimeSurvey and forms write it.
struct HeaderParts {
  /// The words, folded, the code of LimeSurvey and brackets left out.
  let words: [String]
  /// The index of the entry that it names; nil if it names none.
  let index: Int?
  /// The name that a product gives the column: the code of LimeSurvey, or the whole header.
  let code: String
  /// The header without the answer in brackets at its end, and that answer.
  let question: String
  let answer: String?

  init(_ header: String) {
    var text = Substring(header)
    var code = Substring(header)
    if let dot = header.range(ofFirst: ". "), Self.isCode(header[..<dot.lowerBound]) {
      code = header[..<dot.lowerBound]
      text = header[dot.upperBound...]
    }
    self.code = String(code)
    if text.last == "]", let open = text.lastIndex(of: "["), open > text.startIndex {
      question = String(text[..<open]).trimmed
      answer = String(text[text.index(after: open)...].dropLast())
    } else {
      (question, answer) = (String(text), nil)
    }
    var words: [String] = []
    var index: Int?
    for word in Self.words(String(text)) {
      if let number = Int(word), (1...ImportField.entriesMax).contains(number) {
        index = number - 1
      } else if let ordinal = HeaderPhrases.ordinals.first(where: { $0.words.contains(word) }) {
        index = ordinal.index
      } else {
        words.append(word)
      }
    }
    self.words = words
    self.index = index
  }

  /// The words of a text; numbers are words of their own, and Arabic ones lose their article.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isNumber = false
    func end() {
      if word.isEmpty { return }
      let article = "ال"
      words.append(
        word.hasPrefix(article) && word.count > 4 ? String(word.dropFirst(article.count)) : word)
      word = ""
    }
    for character in text.folded {
      guard character.isLetter || character.isNumber else {
        end()
        continue
      }
      if character.isNumber != isNumber { end() }
      isNumber = character.isNumber
      word.append(character)
    }
    end()
    return words
  }

  private static func isCode(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_[]".contains($0)) }
  }
}

extension HeaderParts {
  /// The field without indices that the words name best; nil if they name none.
  var template: String? {
    var best: (template: String, letters: Int)?
    for (template, phrases) in HeaderPhrases.fields + HeaderPhrases.details {
      for phrase in phrases {
        let stems = phrase.split(separator: " ")
        guard stems.allSatisfy({ stem in words.contains { $0.hasPrefix(stem) } }) else { continue }
        let letters = stems.reduce(0) { $0 + $1.count }
        if letters > best?.letters ?? 0 { best = (template, letters) }
      }
    }
    return best?.template
  }
}

extension String {
  /// The first place of a text of ASCII.
  fileprivate func range(ofFirst text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
