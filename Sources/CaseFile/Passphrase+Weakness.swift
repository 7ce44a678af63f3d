internal import Foundation

extension Passphrase {
  /// The least number of characters.
  private static let charactersMin = 12
  /// The least number of words, where there are fewer characters.
  private static let wordsMin = 5
  /// The least number of characters that are no part of anything common.
  private static let unexplainedMin = 4

  /// Why a prepared passphrase may not protect anything new; nil if it may.
  static func weakness(of prepared: String) -> Weakness? {
    // A word has three bytes: one character of Chinese, two of most other scripts, three of Latin.
    let words = Set(prepared.split(separator: " ").filter { $0.utf8.count >= 3 })
    if prepared.count < charactersMin, words.count < wordsMin { return .short }
    // Looking for what is common takes the longer the longer the text is.
    if prepared.count > 400 { return nil }
    return isCommon(folded(prepared)) ? .common : nil
  }

  /// The characters in lower case, without spaces and most signs of a keyboard.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter {
      !$0.isASCII || $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "@$!".unicodeScalars.contains($0)
    }
  }

  /// Digits and signs in the place of letters, as in `p4$$w0rd`, turned back.
  private static func withoutDisguise(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let letters: [Unicode.Scalar: Unicode.Scalar] = [
      "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i",
    ]
    return text.map { letters[$0] ?? $0 }
  }

  /// Whether next to nothing is left where everything common is taken away.
  private static func isCommon(_ text: [Unicode.Scalar]) -> Bool {
    if repeats(text) { return true }
    var isExplained = [Bool](repeating: false, count: text.count)
    func explain(_ range: Range<Int>) { for index in range { isExplained[index] = true } }
    for run in runs(in: text) { explain(run) }
    for keyboard in keyboards {
      for start in text.indices {
        let count = length(of: text[start...], in: keyboard)
        if count >= 3 { explain(start..<start + count) }
      }
    }
    for form in [text, withoutDisguise(text)] {
      for word in words where word.count <= form.count {
        for start in 0...form.count - word.count {
          let range = start..<start + word.count
          if form[range].elementsEqual(word) { explain(range) }
        }
      }
    }
    return zip(text, isExplained).count { !$1 && !"@$!".unicodeScalars.contains($0) }
      < unexplainedMin
  }

  /// Whether the text is one short piece again and again.
  private static func repeats(_ text: [Unicode.Scalar]) -> Bool {
    guard text.count >= 2 else { return true }
    for length in 1...min(7, max(1, text.count / 2)) {
      if text.indices.dropFirst(length).allSatisfy({ text[$0] == text[$0 - length] }) {
        return true
      }
    }
    return false
  }

  /// Where characters go up, go down or stay the same, one by one: `abcd`, `4321`, `aaa`; and years.
  private static func runs(in text: [Unicode.Scalar]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for step in [-1, 0, 1] {
      var start = 0
      for index in 1...text.count {
        let goesOn =
          index < text.count && Int(text[index].value) - Int(text[index - 1].value) == step
        if goesOn { continue }
        if index - start >= 3 { runs.append(start..<index) }
        start = index
      }
    }
    for start in text.indices where start + 4 <= text.count {
      let year = Int(String(String.UnicodeScalarView(text[start..<start + 4]))) ?? 0
      if (1900...2099).contains(year) { runs.append(start..<start + 4) }
    }
    return runs
  }

  /// How many characters of the text follow one another on a keyboard.
  private static func length(
    of text: ArraySlice<Unicode.Scalar>, in keyboard: [Unicode.Scalar]
  ) -> Int {
    var best = 0
    for start in keyboard.indices where keyboard[start] == text.first {
      best = max(best, zip(text, keyboard[start...]).prefix { $0 == $1 }.count)
    }
    return best
  }

  private static let words = CommonPassphraseTable.words.split(whereSeparator: { $0.isWhitespace })
    .map { Array($0.unicodeScalars) }
  private static let keyboards = CommonPassphraseTable.keyboards.flatMap { row in
    [Array(row.unicodeScalars), row.unicodeScalars.reversed()]
  }
}
