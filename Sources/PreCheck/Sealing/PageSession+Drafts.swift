package import AgeFormat
internal import EmergencyFund
internal import EmergencyFundYAML
internal import PageModule

extension PageSession {
  /// What a draft's file says it is.
  private static let draftFormat = "ief-draft/1"
  /// The most bytes of a file that the page opens.
  private static let bytesMax = 8 << 20

  /// Writes a draft: `answers` as they were typed, in a file under a passphrase.
  ///
  /// The request has the `passphrase`, the id of the `step` at which the person is, and `random` and
  /// `today` as ``seal(_:_:)`` has. The answer has the `file` in base64, its `name` and its number of
  /// `bytes`, or the `problem` in words.
  package mutating func keep(_ request: [UInt8], _ primitives: some AgePrimitives) -> [UInt8] {
    let document: Document
    do { document = try JSONReader.read(request, file: "") } catch {
      return Diagnostic.pageText([error])
    }
    guard let answers = document.node(at: "answers"),
      let passphrase = document.root.text(under: "passphrase")
    else { return Diagnostic.pageText([]) }
    let random = document.root.text(under: "random")
    guard let randomness = random.flatMap({ AgeRandomness(hexadecimal: $0) }) else {
      return Self.problem(words[.sealNoRandomness])
    }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", Self.draftFormat)
      writer.member("call", call)
      writer.member("step", document.root.text(under: "step"))
      if let questions = asking?.node {
        writer.key("questions")
        writer.node(questions)
      }
      writer.key("answers")
      writer.node(answers.withTextScalars)
    }
    writer.newline()
    var secret = Array(passphrase.utf8)
    defer { primitives.clear(&secret) }
    let sealed = try? AgeSealing(primitives).sealed(
      SealedFile.padded(writer.bytes), passphrase: secret, randomness: randomness)
    guard let sealed else { return Self.problem(words[.draftFailed]) }
    let today = document.root.text(under: "today").flatMap { Day($0) }
    return Self.file(sealed, name: SealedFile.draftName(on: today?.description))
  }

  /// Opens a `file` in base64: saved answers, a draft with its `passphrase`, or the fund's questions,
  /// which can also be a `code` instead.
  ///
  /// The answer has the `answers`, all as text, and of a draft its `call` and its `step`, or the
  /// `questions` for ``choose(_:)``. It has `isLocked` if the file needs a passphrase, `isWrong` if it needs another one, or the `problem`
  /// in words.
  package mutating func openFile(
    _ request: [UInt8], _ primitives: some AgePrimitives
  ) -> [UInt8] {
    guard let document = try? JSONReader.read(request, file: "") else {
      return Diagnostic.pageText([])
    }
    if let code = document.root.text(under: "code") { return openedCode(code) }
    guard let text = document.root.text(under: "file"),
      let file = Base64.decodedPadded(Array(text.utf8)[...])
    else { return Diagnostic.pageText([]) }
    guard file.count <= Self.bytesMax else { return problem(words[.fileTooLarge]) }
    guard AgeArmor.isArmored(file) || file.starts(with: AgeHeader.version) else {
      return opened(file)
    }
    do throws(AgeError) {
      guard try AgePassphrase.isUsed(by: file) else { return Self.problem(words[.fileForFund]) }
      guard let passphrase = document.root.text(under: "passphrase") else {
        return Self.flag("isLocked")
      }
      var secret = Array(passphrase.utf8)
      defer { primitives.clear(&secret) }
      return opened(
        try AgeOpening(primitives).opened(
          file, atMost: Self.bytesMax, passphrase: secret,
          workFactorMax: AgePassphrase.workFactor))
    } catch {
      switch error {
      case .noMatch: return Self.flag("isWrong")
      case .workFactor, .unavailable: return Self.problem(words[.fileTooMuchWork])
      default: return Self.problem(words[.fileChanged])
      }
    }
  }

  /// Reads what stands in a file.
  private mutating func opened(_ content: [UInt8]) -> [UInt8] {
    let document: Document
    do { document = try DocumentFile.readDocument(content, file: "") } catch {
      return Self.problem(words.text([error]))
    }
    switch document.root.text(under: "format") {
    case Self.draftFormat: return openedDraft(document)
    case QuestionFile.format: return openedQuestions(document)
    default: break
    }
    do throws(PolicyDiagnostics) {
      let answers = try Draft.answers(ofFile: document)
      var writer = JSONWriter()
      writer.object { writer in
        writer.key("answers")
        writer.node(answers)
      }
      return writer.bytes
    } catch {
      return Self.problem(words.text(error.all))
    }
  }

  /// What the page needs of a draft, whose answers may be ones that cannot be read.
  private mutating func openedDraft(_ document: Document) -> [UInt8] {
    guard let answers = document.node(at: "answers") else {
      return problem(words[.fileNoApplication])
    }
    let call = document.root.text(under: "call")
    let typed = Document(file: "", notation: .yaml, root: answers.withPlainScalars)
    let form = form(of: call)
    let member = document.node(at: "questions")
    let questions = member.flatMap { QuestionFile($0) }
    if questions != nil, form == nil { return Self.problem(words[.questionsOfOther]) }
    // Before one is chosen, any call does.
    let draft = questions?.draft(typed) ?? Draft(typed, call: call ?? "none")
    // Anything may have been typed, but only where there is something to type.
    let isDraft = draft.unreadablePaths.allSatisfy { path in
      form?.question(at: path)?.kind.isTyped == true && draft.text(at: path) != nil
    }
    let areQuestions = questions.map { $0.call == call } ?? (member == nil)
    guard isDraft, areQuestions, QuestionFile.areReplies(typed) else {
      return problem(words[.fileNoApplication])
    }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("call", call)
      writer.member("step", document.root.text(under: "step"))
      if let questions = questions?.node {
        writer.key("questions")
        writer.node(questions)
      }
      writer.key("answers")
      writer.node(answers.withTextScalars)
    }
    return writer.bytes
  }

  private func problem(_ reason: String) -> [UInt8] {
    Self.problem(words.text(.problemFile, .rendered("reason", reason)))
  }

  private static func flag(_ name: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { $0.member(name, true) }
    return writer.bytes
  }
}
