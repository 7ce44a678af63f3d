#if Desk
internal import AgeEncryption
internal import AgeFormat
internal import CaseDesk
internal import DeskServer
internal import EmergencyFund
internal import PreCheck

/// Files from the desk as applications, read as `ief case receive` reads them.
enum DeskIntake {
  /// Reads files; each is an application with its policy, or is refused with the reasons.
  static func read(
    _ files: [DeskUpload], _ identities: [AgeIdentity], policies: String?, rates: String?,
    today: Day, in language: Language
  ) -> IntakeBatch {
    var input = InputFiles()
    guard var session = try? Session(policies: policies, rates: rates, &input),
      input.diagnostics.isEmpty
    else {
      let reason = "the fund's policies or rates cannot be read; run 'ief policy lint'"
      return IntakeBatch(
        lines: files.map { .refused(file: $0.name, reasons: [reason]) }, rates: nil)
    }
    let lines = files.map { upload -> IntakeBatch.Line in
      var file = upload
      var digest: [UInt8]?
      if AgeFile.isSealed(upload.bytes) {
        do throws(AgeError) {
          let opened = try SealedIntake(identities).opened(upload.bytes)
          file = DeskUpload(name: upload.name, bytes: opened.content)
          digest = opened.digest
        } catch {
          return .closed(identities.isEmpty ? nil : error)
        }
      }
      do throws(Refusal) {
        if let answer = try answer(file, sealedAs: digest, in: language) { return .answer(answer) }
        var incoming = try application(file, &session, today: today, in: language)
        if let digest { incoming.record(sealedAs: digest) }
        return .application(incoming)
      } catch {
        return .refused(file: file.name, reasons: error.reasons)
      }
    }
    return IntakeBatch(lines: lines, rates: session.ratesDocument)
  }

  /// The most reasons that are given of one file.
  private static let reasonsMax = 5

  private struct Refusal: Error { let reasons: [String] }

  /// The answer in a file; nil if the file does not say that it is one.
  private static func answer(
    _ file: DeskUpload, sealedAs digest: [UInt8]?, in language: Language
  ) throws(Refusal) -> IncomingAnswer? {
    var input = InputFiles()
    guard let document = input.document(file.bytes, file.name), document.isAnswer else {
      return nil
    }
    guard let answer = input.read(document, AnswerFile.read) else {
      throw refusal(input.diagnostics, in: language)
    }
    return IncomingAnswer(file: file.name, answer: answer, sealedAs: digest)
  }

  /// In words for people who do not write such files.
  private static func refusal(_ diagnostics: [Diagnostic], in language: Language) -> Refusal {
    let words = PageWords(language)
    return Refusal(
      reasons: diagnostics.sortedInFiles().prefix(reasonsMax).map { diagnostic in
        guard let position = diagnostic.position else { return words.reason(diagnostic) }
        return words.text(
          .problemFilePlace, .count("line", position.line), .count("column", position.column),
          .rendered("reason", words.reason(diagnostic)))
      })
  }

  private static func application(
    _ file: DeskUpload, _ session: inout Session, today: Day, in language: Language
  ) throws(Refusal) -> IncomingApplication {
    var input = InputFiles()
    func refusal(_ diagnostics: [Diagnostic]) -> Refusal {
      Self.refusal(diagnostics, in: language)
    }
    guard let document = input.document(file.bytes, file.name) else {
      throw refusal(input.diagnostics)
    }
    var application = input.read(document, GrantApplication.read)
    if !input.diagnostics.isEmpty { throw refusal(input.diagnostics) }
    if application.receipt == nil { application.receivedOn = today }
    guard let call = application.call else {
      throw refusal([
        Diagnostic(
          file: file.name, position: nil, path: DocumentPath.root.key("call"), kind: .wrongType,
          message: "the application has no call; add call: to the file")
      ])
    }
    do throws(PolicyDiagnostics) {
      let policy = try session.folder.policies.policy(call, for: &application)
      let effective = try session.folder.policies.effective(
        policy.id, on: application.receivedOn)
      return IncomingApplication(
        file: file.name, application: application, policy: policy,
        policyDocument: effective.document)
    } catch {
      throw refusal(error.placed(atCallOf: document))
    }
  }

  /// The funds that the policies know, with their titles.
  static func funds(_ policies: String?) -> [(id: String, title: LocalizedString)] {
    var funds: [(id: String, title: LocalizedString)] = []
    for path in [policies, PolicyFolder.usual].compactMap({ $0 }) {
      var input = InputFiles()
      guard let library = try? PolicyFolder(path, &input).library else { continue }
      for id in library.ids where !funds.contains(where: { $0.id == id }) {
        if let policy = try? library.policy(id, on: nil) { funds.append((id, policy.title)) }
      }
    }
    return funds
  }
}
#endif
