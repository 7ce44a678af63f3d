package import AgeFormat
internal import EmergencyFund
internal import PageModule

extension PageSession {
  /// Seals `answers` for the fund: what ``save(_:)`` writes, padded with spaces.
  ///
  /// The request has `random`, 256 bytes of the browser's generator in hexadecimal digits, `today`,
  /// the date on the applicant's device. The answer has the `file` in base64, its `name`, its `receipt`
  /// and its number of `bytes`, or the `problem` in words. Nothing is sealed where the randomness
  /// cannot be a generator's.
  package mutating func seal(_ request: [UInt8], _ primitives: some AgePrimitives) -> [UInt8] {
    let document: Document
    do { document = try Document.draft(request, file: "") } catch {
      return Diagnostic.pageText([error])
    }
    guard let answers = document.node(at: "answers") else { return Diagnostic.pageText([]) }
    let randomness = document.root.text(under: "random").flatMap { AgeRandomness(hexadecimal: $0) }
    let today = document.root.text(under: "today").flatMap { Day($0) }
    let draft = Draft(
      Document(file: "", notation: document.notation, root: answers), call: call ?? "")
    let content = if let asking { asking.answered(draft.document)?.file } else { draft.file }
    return with(draft) { draft, policy, _, _, words in
      guard let randomness else { return Self.problem(words[.sealNoRandomness]) }
      let recipients = (policy.apply?.recipients(on: today) ?? []).map { $0.recipient }
      if recipients.isEmpty { return Self.problem(words[.sealNoRecipient]) }
      guard let content else { return Self.problem(words[.askedEmpty]) }
      let sealed = try? AgeSealing(primitives).sealed(
        SealedFile.padded(content), for: recipients, randomness: randomness)
      guard let sealed else { return Self.problem(words[.sealFailed]) }
      return Self.file(sealed, name: SealedFile.name(on: today?.description))
    }
  }
}
