internal import EmergencyFund

/// Questions that are only about fields, as a few letters and digits to be typed into the page.
///
/// Five bits a symbol, highest first, in Crockford's alphabet: the version (2 bits), the reference
/// (32), the check of the call's id (10), the language (3); then for each field its number (7),
/// whether a question begins with it (1, not for the first field), the question's number where one
/// does (4 or 20 bits, after a bit that says which), and the index of the entry where it has one (4
/// or 10, likewise). Zeros fill up a group of four, so that no field has the number 0. The last two
/// symbols are the check of those before them, which notices every single wrong symbol and every
/// exchange of two neighbours. A call is only recognised, since the page has all calls.
package enum QuestionCode {
  /// The largest number that a question can have.
  package static let numberMax = (1 << 20) - 1
  /// The largest number of letters and digits, so that a code fits into one text message.
  private static let symbolsMax = 128
  private static let version = 1
  /// The languages by their number, from 1; frozen, add only at the end.
  private static let languages = ["en", "es", "fr", "pt", "ru", "ar"]

  /// Why a typed code cannot be used.
  package enum Failure: Error, Hashable {
    /// It was mistyped, or is no code.
    case mistyped
    /// It is for a call that the page does not have.
    case otherCall
    /// It was made by a later version, with questions that are not known here.
    case unknown
  }

  /// The code of questions; nil if one has words, or if they are too many.
  package static func text(_ file: QuestionFile) -> String? {
    guard file.questions.allSatisfy({ $0.text == nil && !$0.about.isEmpty }) else { return nil }
    var bits = SymbolWriter()
    bits.append(version, count: 2)
    bits.append(Int(file.reference.bits), count: 32)
    bits.append(Symbols.check(Array(file.call.utf8)), count: 10)
    bits.append((languages.firstIndex(of: file.language ?? "") ?? -1) + 1, count: 3)
    var isFirst = true
    for question in file.questions {
      for (place, path) in question.about.enumerated() {
        bits.append(path.field.number, count: 7)
        if !isFirst { bits.append(place == 0 ? 1 : 0, count: 1) }
        if place == 0 { bits.append(question.number, short: 4, long: 20) }
        if let index = path.index { bits.append(index, short: 4, long: 10) }
        isFirst = false
      }
    }
    let symbols = bits.symbols
    return symbols.count <= symbolsMax ? Symbols.text(symbols) : nil
  }

  /// Reads a code as it was typed.
  ///
  /// - Parameter calls: The calls among which is that of the questions.
  package static func read(_ typed: String, calls: [String]) throws(Failure) -> QuestionFile {
    guard let symbols = Symbols.read(typed, countMax: symbolsMax) else { throw .mistyped }
    var bits = SymbolReader(symbols.dropLast(2))
    guard bits.next(2) == version else { throw .unknown }
    guard let reference = bits.next(32), let call = bits.next(10), let language = bits.next(3)
    else { throw .mistyped }
    let file = QuestionFile(
      call: calls.first { Symbols.check(Array($0.utf8)) == call } ?? "",
      language: languages.indices.contains(language - 1) ? languages[language - 1] : nil,
      receipt: nil, reference: AnswerReference(UInt32(reference)),
      questions: try questions(&bits))
    if file.call.isEmpty { throw .otherCall }
    guard text(file) == Symbols.text(symbols) else { throw .mistyped }
    return file
  }

  private static func questions(_ bits: inout SymbolReader) throws(Failure) -> [AskedQuestion] {
    var questions: [AskedQuestion] = []
    while let number = bits.next(7), number > 0 {
      guard let field = AskedField(number: number) else { throw .unknown }
      if questions.isEmpty || bits.next(1) == 1 {
        guard let question = bits.next(short: 4, long: 20) else { throw .mistyped }
        questions.append(AskedQuestion(number: question))
      }
      let index = field.isOfEntry ? bits.next(short: 4, long: 10) : nil
      guard let path = AskedPath(field, index: index) else { throw .mistyped }
      questions[questions.count - 1].about.append(path)
    }
    if questions.isEmpty { throw .mistyped }
    return questions
  }
}
