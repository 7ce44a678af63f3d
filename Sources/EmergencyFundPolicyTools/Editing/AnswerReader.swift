import EmergencyFund

/// Reads the answers to a form as what they change in the call's file.
struct AnswerReader {
  let form: CallForm
  let answers: CallAnswers
  let notation: Notation
  private(set) var problems: [CallProblem] = []

  /// The longest text of an answer, in bytes.
  private static let lengthMax = 4_000

  /// New values of a requirement by key; nil leaves one to the layer above.
  typealias Values = [(key: String, value: Node?)]

  init(_ form: CallForm, _ answers: CallAnswers, _ notation: Notation) {
    self.form = form
    self.answers = answers
    self.notation = notation
    for id in answers.ids {
      guard form.field(id) != nil else {
        problems.append(CallProblem(id, .noSuchField))
        continue
      }
      if (answers[id] ?? []).contains(where: { $0.utf8.count > Self.lengthMax }) {
        problems.append(CallProblem(id, .tooLong))
      }
    }
  }

  mutating func add(_ field: String, _ kind: CallProblem.Kind) {
    problems.append(CallProblem(field, kind))
  }

  /// The texts of a field without the empty ones: the answer, or what it is today.
  func texts(_ id: String) -> [String] {
    let given = answers[id] ?? form.field(id)?.value ?? []
    return given.map { $0.trimmed }.filter { !$0.isEmpty }.withoutRepeats
  }

  func text(_ id: String) -> String? { texts(id).first }

  /// Whether an answer differs from today's.
  func isChanged(_ id: String) -> Bool { texts(id) != (form.field(id)?.value ?? []) }

  /// The chosen codes, those that the form does not offer reported.
  mutating func codes(_ id: String) -> [String] {
    let offered = form.field(id)?.kind.choices.map { $0.code } ?? []
    return texts(id).filter { code in
      if offered.contains(code) { return true }
      add(id, .choice(Diagnostic.excerpt(code)))
      return false
    }
  }

  func typed(_ text: String) -> Node { ScalarWriter.typed(text, in: notation) }

  func words(_ text: String) -> Node { ScalarWriter.node(text, in: notation) }

  func list(_ codes: [String]) -> Node {
    Node(position: .start, content: .list(codes.map { words($0) }))
  }

  mutating func amount(_ id: String) -> ExactDecimal? {
    guard let text = text(id) else { return nil }
    let currency = form.policy.currency
    do {
      let amount = try ExactDecimal.fromPerson(text, decimals: currency.decimals)
      if amount > .zero, (try? Money(decimal: amount, currency: currency)) != nil { return amount }
    } catch {
      if case .ambiguous(_, let smaller, let larger) = error {
        add(id, .ambiguousAmount(smaller: smaller, larger: larger))
        return nil
      }
    }
    add(id, .amount)
    return nil
  }

  mutating func percent(_ id: String) -> Int? {
    guard let text = text(id) else { return nil }
    let number = try? ExactDecimal.fromPerson(text, decimals: 2)
    if let number, number.tenThousandths % 100 == 0,
      (0...1_000_000).contains(number.tenThousandths)
    {
      return Int(number.tenThousandths / 100)
    }
    add(id, .percent)
    return nil
  }

  mutating func day(_ id: String) -> Day? {
    guard let text = text(id) else { return nil }
    if let day = Day(text.withPlainDigits) { return day }
    add(id, .day)
    return nil
  }

  mutating func count(_ id: String) -> Int? {
    guard let text = text(id) else { return nil }
    let plain = text.withPlainDigits
    if plain.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(plain), number <= 100
    {
      return number
    }
    add(id, .wholeNumber)
    return nil
  }

  /// What a field changes of one key: nothing, a new value, or none of its own.
  ///
  /// The layer above's own value is left to it.
  func value(
    _ id: String, _ key: String, _ written: String?
  ) -> (key: String, value: Node?)? {
    guard let field = form.field(id) else { return nil }
    let own = field.isOwn ? field.value.first : nil
    if written == own { return nil }
    let isAbove = written == nil || written == field.aboveValue.first
    if isAbove { return own == nil ? nil : (key, nil) }
    return written.map { (key, typed($0)) }
  }
}

extension String {
  /// The text without white space around it.
  var trimmed: String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = utf8.firstIndex(where: { !isSpace($0) }),
      let last = utf8.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[first...last])
  }
}
