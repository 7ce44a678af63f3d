extension Assessment {
  /// The assessment as one `ief-assessment/1` object, its sentences in a language.
  public func json(in language: Language = .english) -> String {
    var writer = JSONWriter()
    write(to: &writer, MessageCatalogue(language))
    return writer.text
  }

  /// Writes the assessment as one `ief-assessment/1` object.
  package func write(
    to writer: inout JSONWriter, _ catalogue: MessageCatalogue = MessageCatalogue(.english)
  ) {
    write(to: &writer, catalogue) { writer in
      writer.rawElements(findings) { $0.rawWrite(to: &$1, catalogue) }
      return outcome
    }
  }

  /// Writes the assessment with findings that the body writes, and the outcome that it returns.
  func write(
    to writer: inout JSONWriter, _ catalogue: MessageCatalogue,
    findings: (inout JSONWriter) -> AssessmentOutcome
  ) {
    writer.rawElement { writer in
      writer.raw("{\"format\":")
      writer.rawString(Self.format)
      writer.raw(",\"application\":")
      writer.rawStringOrNull(application)
      writer.raw(",\"call\":")
      writer.rawStringOrNull(call.isEmpty ? nil : call)
      writer.raw(",\"outcome\":")
      let place = writer.count
      writer.raw(",\"respondBy\":")
      writer.rawDayOrNull(respondBy)
      if let respondByGap {
        writer.raw(",\"holidaysMissingFor\":")
        writer.rawDecimal(Int128(respondByGap.year), decimals: 0)
      }
      writer.raw(",\"totals\":{\"budget\":")
      writer.rawMoneyOrNull(total)
      writer.raw(",\"converted\":")
      writer.rawMoneyOrNull(totalConverted)
      writer.raw("},")
      if let rates { writer.rawRates(rates, catalogue.language) }
      writer.raw("\"findings\":[")
      // The overall outcome is known only after the findings, but written before them.
      let outcome = findings(&writer)
      writer.rawString(outcome.rawValue, at: place)
      writer.raw("],\"judgements\":[")
      writer.rawElements(judgements) { $0.rawWrite(to: &$1, catalogue) }
      writer.raw("],\"policyDigest\":")
      writer.rawStringOrNull(policyDigest)
      writer.raw("}")
    }
  }
}

/// The common parts of one requirement's findings in JSON, precomputed.
struct FindingFrame: Sendable {
  /// The text before the message, for each outcome in turn; then the text after the reads.
  private var bytes: [UInt8] = []
  /// The end of each outcome's opening.
  private var ends = InlineArray<5, Int>(repeating: 0)
  /// Whether the text, which is a policy's, has hidden characters.
  private let hasHiddenText: Bool

  init(rule: String, _ force: Force, _ basis: RuleBasis, _ language: Language) {
    var writer = JSONWriter()
    for outcome in FindingOutcome.allCases {
      writer.raw("{\"rule\":")
      writer.rawString(rule)
      writer.raw(",\"outcome\":")
      writer.rawString(outcome.rawValue)
      writer.raw(",\"force\":")
      writer.rawString(force.rawValue)
      writer.raw(",\"message\":\"")
      ends[outcome.ordinal] = writer.count
    }
    writer.raw("],")
    basis.rawWrite(to: &writer, language)
    writer.raw("}")
    bytes = writer.bytes
    hasHiddenText = writer.hasHiddenText
  }

  /// Writes a finding.
  func rawWrite(
    _ outcome: FindingOutcome, _ message: Message, _ remedies: [Remedy], _ reads: [ReadValue],
    to writer: inout JSONWriter, _ catalogue: MessageCatalogue
  ) {
    if hasHiddenText { writer.noteHiddenText() }
    // The frame is read only once, since each access to an array counts references.
    bytes.withUnsafeBufferPointer { frame in
      let ordinal = outcome.ordinal
      let opening = (ordinal == 0 ? 0 : ends[ordinal - 1])..<ends[ordinal]
      writer.raw { text in
        text.append(frame, opening)
        text.escaping { catalogue.write(message, to: &$0) }
        message.id.rawValue.withBytes { id in
          text.append(atMost: id.count + 64) { pen in
            pen.write("\",\"messageID\":\"")
            pen.write(id)
            pen.write("\",\"remedy\":")
            if remedies.isEmpty { pen.write("null,\"remedies\":[],\"reads\":[") }
          }
        }
        if !remedies.isEmpty {
          text.appendEscaped { catalogue.write(remedies[0].message, to: &$0) }
          text.append(remedies, catalogue)
          text.append(",\"reads\":[")
        }
        text.append(reads)
        text.append(frame, ends[4]..<frame.count)
      }
    }
  }
}

extension Finding {
  func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
    writer.rawElement { rawWrite(to: &$0, catalogue) }
  }

  fileprivate func rawWrite(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
    FindingFrame(rule: rule, force, basis, catalogue.language).rawWrite(
      outcome, message, remedies, reads, to: &writer, catalogue)
  }
}

extension OpenQuestion {
  func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
    writer.rawElement { rawWrite(to: &$0, catalogue) }
  }

  fileprivate func rawWrite(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
    writer.raw("{\"rule\":")
    writer.rawString(rule)
    writer.raw(",\"question\":")
    writer.rawString(question.text(in: catalogue.language))
    writer.raw(",\"paths\":[")
    writer.rawElements(paths) { path, writer in writer.rawString { path.write(to: &$0) } }
    writer.raw("],")
    basis.rawWrite(to: &writer, catalogue.language)
    writer.raw("}")
  }
}

extension RuleBasis {
  /// Writes the members `source` and `reading`, and `assumed` if a value is.
  func rawWrite(to writer: inout JSONWriter, _ language: Language) {
    writer.raw("\"source\":")
    if let source {
      writer.raw("{\"title\":")
      writer.rawString(source.title)
      if let address = source.address {
        writer.raw(",\"address\":")
        writer.rawString(address)
      }
      if let readOn = source.readOn {
        writer.raw(",\"readOn\":")
        writer.rawDayOrNull(readOn)
      }
      writer.raw("}")
    } else {
      writer.raw("null")
    }
    writer.raw(",\"reading\":")
    writer.rawStringOrNull(reading?.text(in: language))
    if assumed.isEmpty { return }
    writer.raw(",\"assumed\":{")
    writer.rawElements(assumed) { value, writer in
      writer.rawString(value.key)
      writer.raw(":")
      writer.rawString(value.reason.text(in: language))
    }
    writer.raw("}")
  }
}

extension JSONWriter {
  /// Writes the values that were read, under the key `reads`.
  mutating func reads(_ reads: [ReadValue]) {
    key("reads")
    rawElement { $0.rawReads(reads) }
  }

  /// Writes elements separated by commas.
  @inline(__always)
  fileprivate mutating func rawElements<Element>(
    _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void
  ) {
    for index in elements.indices {
      if index > 0 { raw(",") }
      write(elements[index], &self)
    }
  }

  /// Writes which rates were applied, if their table says.
  fileprivate mutating func rawRates(_ rates: AppliedRates, _ language: Language) {
    if rates.title == nil, !rates.isExample { return }
    raw("\"rates\":{\"title\":")
    rawStringOrNull(rates.title?.text(in: language))
    raw(",\"from\":")
    rawDayOrNull(rates.from)
    raw(rates.isExample ? ",\"example\":true}," : ",\"example\":false},")
  }

  fileprivate mutating func rawReads(_ reads: [ReadValue]) {
    raw("[")
    raw { $0.append(reads) }
    raw("]")
  }

  fileprivate mutating func rawStringOrNull(_ text: String?) {
    if let text { rawString(text) } else { raw("null") }
  }

  fileprivate mutating func rawDayOrNull(_ day: Day?) {
    guard let day else { return raw("null") }
    raw { text in
      text.append(atMost: Day.textLength + 2) { pen in
        pen.write("\"")
        day.write(with: &pen)
        pen.write("\"")
      }
    }
  }

  fileprivate mutating func rawMoneyOrNull(_ money: Money?) {
    guard let money else { return raw("null") }
    let decimals = money.currency.decimals
    raw { text in
      text.append(atMost: DecimalDigits.lengthMax() + Currency.codeLength + 40) { pen in
        pen.write("{\"amount\":\"")
        DecimalDigits.write(money.minorUnits, decimals: decimals, with: &pen)
        pen.write("\",\"currency\":\"")
        money.currency.writeCode(with: &pen)
        pen.write("\"}")
      }
    }
  }
}

extension TextBytes {
  /// Writes values that were read as objects separated by commas.
  fileprivate mutating func append(_ reads: [ReadValue]) {
    let keys = ReadKeys.shared
    reads.withUnsafeBufferPointer { reads in
      var index = 0
      while index < reads.count {
        // Room for several values except long text, so that it is reserved once.
        let end = min(index + 8, reads.count)
        append(atMost: (end - index) * (1 + ReadKeys.lengthMax + ReadValue.shortMax)) { pen in
          while index < end {
            if index > 0 { pen.write(UInt8(ascii: ",")) }
            keys.write(reads[index].path, with: &pen)
            if !pen.write(short: reads[index].content) { return }
            index += 1
          }
        }
        if index < end {
          append(long: reads[index].content)
          index += 1
        }
      }
    }
  }

  /// Writes a value that is the applicant's text, and the end of its object.
  private mutating func append(long content: ReadValue.Content) {
    switch content {
    case .text(let text): appendQuoted(text)
    case .texts(let texts): appendQuoted { $0.append(joining: texts) }
    default: break
    }
    append("}")
  }

  private mutating func append(joining texts: [String]) {
    for index in texts.indices {
      if index > 0 { append(", ") }
      append(texts[index])
    }
  }
}

extension ReadValue {
  /// The length of text that is treated as short, in bytes.
  fileprivate static var shortTextMax: Int { 64 }

  /// The maximum number of bytes that ``BytePen/write(short:)`` writes or reads.
  fileprivate static var shortMax: Int { shortTextMax + 16 }
}

extension BytePen {
  /// Writes a value and the end of its object; nothing for text that is long or not plain ASCII.
  @inline(__always)
  fileprivate mutating func write(short content: ReadValue.Content) -> Bool {
    switch content {
    case .missing:
      write("null}")
      return true
    case .text(let text):
      let isWritten = text.withBytes { write(shortText: $0) }
      if !isWritten { return false }
    case .texts: return false
    case .number(let number):
      write(UInt8(ascii: "\""))
      if number < 0 { write(UInt8(ascii: "-")) }
      write(number: number.magnitude)
    case .boolean(true): write("\"true")
    case .boolean(false): write("\"false")
    case .decimal(let decimal):
      write(UInt8(ascii: "\""))
      decimal.write(with: &self)
    case .day(let day):
      write(UInt8(ascii: "\""))
      day.write(with: &self)
    case .country(let country):
      write(UInt8(ascii: "\""))
      country.writeCode(with: &self)
    case .currency(let currency):
      write(UInt8(ascii: "\""))
      currency.writeCode(with: &self)
    }
    write("\"}")
    return true
  }

  /// Writes text after a quote, unless it is long, must be escaped or is not plain ASCII.
  private mutating func write(shortText bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= ReadValue.shortTextMax else { return false }
    let start = at
    write(UInt8(ascii: "\""))
    write(bytes)
    // The last word read extends beyond the text, but not beyond the room.
    let raw = UnsafeRawPointer(start)
    var offset = 1
    while offset <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let marks = EightBytes.escapes(in: word) | EightBytes.beyondASCII(in: word)
      if marks != 0, offset + marks.trailingZeroBitCount >> 3 <= bytes.count {
        at = start
        return false
      }
      offset += 8
    }
    return true
  }
}
