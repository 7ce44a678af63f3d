/// How two names that are not the same may still be of the same person: a question, never an answer.
package enum NearMatch: String, CaseIterable, Hashable, Sendable {
  /// They differ in diacritics, punctuation or spaces alone.
  case marks
  /// One has a word less between its first and its last, or the same words in another order.
  case words
  /// They differ in one letter, or in two neighbours that changed places.
  case letter
  /// They are written in two scripts, and one may be the other's transliteration.
  case script

  /// Compares two names; nil if they are the same, or not alike.
  ///
  /// Names with different numbers are not alike: `Office 1` and `Office 2` are two offices.
  package init?(_ compared: ComparedName, _ other: ComparedName) {
    if compared.key == other.key { return nil }
    let (name, other) = (compared.skeleton, other.skeleton)
    guard !name.words.isEmpty, !other.words.isEmpty, name.numbers == other.numbers else {
      return nil
    }
    if name.letters == other.letters {
      self = .marks
    } else if name.lacksMiddle(of: other) || other.lacksMiddle(of: name)
      || name.words.sorted() == other.words.sorted()
    {
      self = .words
    } else if Self.isOneEdit(name.letters, other.letters) {
      self = .letter
    } else if Self.isTransliteration(name, other) {
      self = .script
    } else {
      return nil
    }
  }

  /// Whether two names in different scripts sound alike.
  private static func isTransliteration(_ name: NameSkeleton, _ other: NameSkeleton) -> Bool {
    guard name.isLatin != other.isLatin else { return false }
    let keepsVowels = name.hasVowels && other.hasVowels
    let (sounds, others) = (
      name.sounds(withVowels: keepsVowels), other.sounds(withVowels: keepsVowels)
    )
    // Where vowels are not written, two or three consonants are no evidence.
    if !keepsVowels { return sounds == others && sounds.count >= 4 }
    return sounds == others || isOneEdit(sounds, others)
  }

  /// Whether one edit makes one text the other: a letter added, left out, replaced, or two
  /// neighbours exchanged; not in short texts, where it makes another name.
  private static func isOneEdit(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    if left.count > right.count { return isOneEdit(right, left) }
    guard left.count >= 5, right.count - left.count <= 1 else { return false }
    var start = 0
    while start < left.count, left[start] == right[start] { start += 1 }
    var end = 0
    while end < left.count - start, left[left.count - 1 - end] == right[right.count - 1 - end] {
      end += 1
    }
    let (rest, other) = (left.count - start - end, right.count - start - end)
    if other <= 1 { return true }
    return rest == 2 && other == 2 && left[start] == right[start + 1]
      && left[start + 1] == right[start]
  }
}

/// A name that is compared with many others.
package struct ComparedName: Hashable, Sendable {
  /// The form in which it is compared.
  package let key: NameKey
  /// What it is made of.
  package let skeleton: NameSkeleton

  /// Prepares a name for comparison.
  package init(_ name: String) {
    key = NameKey(name)
    skeleton = NameSkeleton(key)
  }
}

/// What remains of a name without marks and punctuation: its words in plain letters.
package struct NameSkeleton: Hashable, Sendable {
  /// The words.
  let words: [String]
  /// The letters of all words.
  let letters: [Unicode.Scalar]
  /// The words with a digit, in the order of the alphabet.
  let numbers: [String]
  /// Whether every letter is one of the Latin alphabet.
  let isLatin: Bool

  /// The longest form that has a skeleton: a longer one is a text that nobody types a second time,
  /// and comparing it would take long.
  package static let lengthMax = 400

  /// Creates the skeleton of a name in the form in which it is compared; empty for a longer one.
  package init(_ key: NameKey) {
    guard key.text.utf8.count <= 4 * Self.lengthMax,
      key.text.unicodeScalars.count <= Self.lengthMax
    else {
      self.init(words: [])
      return
    }
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in key.text.unicodeScalars {
      let category = scalar.properties.generalCategory
      switch category {
      case .nonspacingMark, .spacingMark, .enclosingMark, .otherPunctuation, .modifierSymbol:
        continue
      case .spaceSeparator, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation,
        .finalPunctuation, .connectorPunctuation, .mathSymbol:
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
      default:
        word.append(contentsOf: Transliteration.plain(scalar))
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    self.init(words: words)
  }

  private init(words: [String]) {
    self.words = words
    letters = words.flatMap { Array($0.unicodeScalars) }
    numbers = words.filter { word in word.utf8.contains { (0x30...0x39).contains($0) } }.sorted()
    isLatin = letters.allSatisfy { $0.isASCII }
  }

  /// The words in the order of the alphabet, as they sound: the same for names that differ in marks,
  /// in the order of their words, or in one of the scripts with vowels.
  package var sortedSounds: String {
    words.map { Transliteration.sounds(of: $0, withVowels: true) }.sorted().joined(separator: " ")
  }

  /// The skeleton of the first and the last of three or more words; nil if there are fewer.
  package var withoutMiddle: NameSkeleton? {
    guard words.count > 2, let first = words.first, let last = words.last else { return nil }
    return NameSkeleton(words: [first, last])
  }

  /// Whether the script writes vowels; Arabic writes the long ones alone.
  var hasVowels: Bool { !letters.contains { (0x600...0x6FF).contains($0.value) } }

  /// The name as it sounds, without spaces.
  func sounds(withVowels: Bool) -> [Unicode.Scalar] {
    Array(Transliteration.sounds(of: words.joined(), withVowels: withVowels).unicodeScalars)
  }

  /// Whether the name has fewer words than another, in the same order and between the same ends.
  func lacksMiddle(of other: NameSkeleton) -> Bool {
    guard words.count >= 2, words.count < other.words.count,
      words.first == other.words.first, words.last == other.words.last
    else { return false }
    var rest = other.words[...]
    for word in words {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
