internal import ArgumentParser
internal import CaseDesk
internal import EmergencyFund
internal import PreCheck

/// Applications, policies and rates, read and checked before anything is printed.
struct Intake {
  let submissions: [Submission]
  /// The answers to questions that came among the applications.
  let answers: [IncomingAnswer]
  /// The policies and rates that were applied.
  let session: Session
  /// The exit code for files that could not be read and were passed over.
  private let failure: ExitCode?

  /// Reads everything; prints all problems and ends the tool if there are any.
  init(_ options: IntakeOptions, assessedOn: Day = .current) throws {
    try self.init(
      options, policies: options.policies.policies, rates: options.rates.rates,
      assessedOn: assessedOn)
  }

  /// Reads everything, with policies and rates that the configuration may give.
  ///
  /// An application without a date of receipt is received today, if `today` is given; what is sealed
  /// is opened with the identities of `sealed`.
  init(
    _ options: IntakeOptions, policies: String?, rates: String?, today: Day? = nil,
    assessedOn: Day? = nil, sealed: SealedIntake? = nil
  ) throws {
    var input = InputFiles()
    var opening = sealed ?? SealedIntake()
    let (applications, answers) = try Self.files(
      options, &input, &opening, takesSealed: sealed != nil)
    var session = try Session(policies: policies, rates: rates, &input)
    try input.stopOnDiagnostics()
    try session.folder.refuseUnknownCall(options.call)
    var submissions: [Submission] = []
    var diagnostics = IntakeDiagnostics(hasCallOption: options.call != nil)
    for (document, read) in applications {
      var application = read
      if application.receipt == nil { application.receivedOn = today }
      application.assessedOn = assessedOn
      guard let call = options.call ?? application.call else {
        input.add([
          Diagnostic(
            file: document.file, position: document.root.position, kind: .missing,
            message: "the application has no call; add call: or use --call")
        ])
        continue
      }
      do {
        let policy = try session.folder.policies.policy(call, for: &application)
        submissions.append(
          Submission(
            file: document.file, document: document, application: application, policy: policy,
            assessment: policy.assess(application, rates: session.rates),
            sealedDigest: opening.digests[document.file]))
      } catch {
        // A file that is not a policy may be why none has the id.
        let isUnknown = error.all.contains { $0.file.isEmpty && $0.kind == .unknownCode }
        input.add(diagnostics.new(error, of: document))
        if isUnknown { input.add(diagnostics.new(session.folder.library.diagnostics)) }
      }
    }
    try input.stopOnDiagnostics(options.partial, readable: submissions.count + answers.count)
    self.submissions = submissions
    self.answers = answers
    self.session = session
    failure = input.failure
  }

  /// The exit code after some applications were processed.
  func exitCode(_ code: ExitCode = .success) -> ExitCode { failure ?? code }

  /// Prints which applications have the id of another, and ends the tool if there are any: a plan
  /// could not tell them apart.
  func refuseRepeatedIDs() throws {
    var input = InputFiles()
    var first: [String: Document] = [:]
    for submission in submissions {
      guard let id = submission.application.id else { continue }
      guard let other = first[id] else {
        first[id] = submission.document
        continue
      }
      let place = submission.document.node(at: "id")?.position
      let otherPlace = other.node(at: "id")?.position
      let line = otherPlace.map { ":\($0.line)" } ?? ""
      input.add([
        Diagnostic(
          file: submission.document.file, position: place, path: DocumentPath.root.key("id"),
          kind: .duplicateKey,
          message: "\(Diagnostic.quote(id)) is also the id in \(other.file)\(line); give each "
            + "application an id of its own, or leave one of the files out")
      ])
    }
    try input.stopOnDiagnostics()
  }

  /// Reads application files; prints all problems and ends the tool if there are any.
  static func applications(
    _ options: IntakeOptions, _ input: inout InputFiles
  ) throws -> [(document: Document, application: GrantApplication)] {
    var sealed = SealedIntake()
    return try files(options, &input, &sealed, takesSealed: false).applications
  }

  private static func files(
    _ options: IntakeOptions, _ input: inout InputFiles, _ sealed: inout SealedIntake,
    takesSealed: Bool
  ) throws -> (
    applications: [(document: Document, application: GrantApplication)],
    answers: [IncomingAnswer]
  ) {
    if options.files.isEmpty {
      Terminal.diagnose("error: give at least one application file, a folder, or -")
      throw ExitCode.usage
    }
    let files = input.expand(options.files, withSealed: takesSealed)
    var applications: [(document: Document, application: GrantApplication)] = []
    var answers: [IncomingAnswer] = []
    for (index, file) in files.enumerated() {
      Terminal.progress(index + 1, of: files.count, "reading")
      guard let document = sealed.document(file, &input) else { continue }
      let count = input.diagnostics.count
      if takesSealed, document.isAnswer {
        if let answer = input.read(document, AnswerFile.read) {
          answers.append(
            IncomingAnswer(
              file: document.file, answer: answer, sealedAs: sealed.digests[document.file]))
        }
        continue
      }
      let application = input.read(document, GrantApplication.read)
      if input.diagnostics.count == count { applications.append((document, application)) }
    }
    try input.stopOnDiagnostics(options.partial, readable: applications.count + answers.count)
    return (applications, answers)
  }
}

/// Diagnostics about policies that several applications ask for, each reported once.
struct IntakeDiagnostics {
  /// Whether the call was given as an option, so it has no place in a document.
  let hasCallOption: Bool
  private var seen: Set<Diagnostic> = []

  init(hasCallOption: Bool) { self.hasCallOption = hasCallOption }

  /// Those that were not reported before.
  mutating func new(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.filter { seen.insert($0).inserted }
  }

  /// Those about the policy of an application that were not reported before.
  mutating func new(_ diagnostics: PolicyDiagnostics, of document: Document) -> [Diagnostic] {
    new(hasCallOption ? diagnostics.all : diagnostics.placed(atCallOf: document))
  }
}
