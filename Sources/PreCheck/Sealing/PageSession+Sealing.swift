package import AgeFormat
internal import EmergencyFund
internal import PageModule

extension PageSession {
  /// Seals `answers` for the fund: what ``save(_:)`` writes, padded with spaces.
  ///
  /// The request has `random`, 256 bytes of the browser's generator in hexadecimal digits, `today`,
  /// the date on the applicant's device, and `armored`, whether to return text for a message. The
  /// answer has the `file` in base64, its `name`, its `receipt` and its number of `bytes`, or the
  /// `problem` in words. Nothing is sealed where the randomness cannot be a generator's.
  package mutating func seal(_ request: [UInt8], _ primitives: some AgePrimitives) -> [UInt8] {
    let document: Document
    do { document = try Document.draft(request, file: "") } catch {
      return Diagnostic.pageText([error])
    }
    guard let answers = document.node(at: "answers") else { return Diagnostic.pageText([]) }
    let randomness = document.root.text(under: "random").flatMap { Self.randomness($0) }
    let today = document.root.text(under: "today").flatMap { Day($0) }
    let isArmored = document.root.member("armored")?.content == .boolean(true)
    let draft = Draft(
      Document(file: "", notation: document.notation, root: answers), call: call ?? "")
    return with(draft) { draft, policy, _, _, words in
      guard let randomness else { return Self.problem(words[.sealNoRandomness]) }
      let recipients = (policy.apply?.recipients(on: today) ?? []).map { $0.recipient }
      if recipients.isEmpty { return Self.problem(words[.sealNoRecipient]) }
      let sealed = try? AgeSealing(primitives).sealed(
        SealedFile.padded(draft.file), for: recipients, randomness: randomness)
      guard let sealed else { return Self.problem(words[.sealFailed]) }
      let file = isArmored ? AgeArmor.encoded(sealed) : sealed
      var writer = JSONWriter()
      writer.object { writer in
        writer.member(
          "file", String(decoding: Base64.encoded(file, isPadded: true), as: UTF8.self))
        writer.member("name", SealedFile.name(on: today?.description))
        writer.member("receipt", SealedFile.receipt(digest: SHA256Digest(of: sealed).bytes))
        writer.member("bytes", file.count)
      }
      return writer.bytes
    }
  }

  private static func problem(_ words: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { $0.member("problem", words) }
    return writer.bytes
  }

  /// Random bytes in hexadecimal digits; nil if it is not exactly what a file takes.
  private static func randomness(_ text: String) -> AgeRandomness? {
    let digits = Array(text.utf8)
    let count = AgeRandomness.byteCount(recipients: ApplyPolicy.recipientsMax)
    guard digits.count == 2 * count else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let high = value(digits[place]), let low = value(digits[place + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return AgeRandomness(bytes)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
