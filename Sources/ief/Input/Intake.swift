internal import ArgumentParser
internal import EmergencyFund

/// The options of every command that reads applications.
struct IntakeOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Application files in YAML or JSON, folders of them, or - for standard input.",
      valueName: "files"))
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Folder of policies; by default IEF_POLICIES, or else the one that ships with ief.",
      valueName: "folder"))
  var policies: String?

  @Option(help: ArgumentHelp("Use this call instead of the one in each file.", valueName: "id"))
  var call: String?

  @Option(
    help: ArgumentHelp(
      "Exchange-rate table (default: rates.yaml in the policies folder).", valueName: "file"))
  var rates: String?

  func validate() throws { try Self.refuseTwice(files) }

  /// Refuses to read standard input twice: the second reader would find it empty.
  static func refuseTwice(_ files: [String?]) throws {
    guard files.count(where: { $0 == "-" }) > 1 else { return }
    throw ValidationError("standard input can be read once, but '-' is given twice")
  }
}

/// How a command prints its result.
struct OutputOptions: ParsableArguments {
  @Option(help: "Output format: text for people, json for programs.")
  var format: OutputFormat = .text
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// One application that was read, with the policy that it falls under.
struct Submission {
  let file: String
  let document: Document
  let application: GrantApplication
  let policy: Policy
  let assessment: Assessment
}

/// Applications, policies and rates, read and checked before anything is printed.
struct Intake {
  let submissions: [Submission]
  let rates: RateTable
  let ratesFile: String?

  /// Reads everything; prints all problems and ends when there are any.
  init(_ options: IntakeOptions) throws {
    if options.files.isEmpty {
      Terminal.diagnose("error: give at least one application file, a folder, or -")
      throw ExitCode.usage
    }
    var input = InputFiles()
    let files = input.expand(options.files)
    var parts: [(Document, GrantApplication)] = []
    for (index, file) in files.enumerated() {
      Terminal.progress(index + 1, of: files.count, "reading")
      guard let document = input.document(file) else { continue }
      parts.append((document, input.read(document, GrantApplication.read)))
    }
    try input.stopOnComplaints()
    var folder = try PolicyFolder(options.policies, &input)
    let (table, ratesFile) = folder.rates(options.rates, &input)
    rates = table
    self.ratesFile = ratesFile
    try input.stopOnComplaints()
    try folder.refuseUnknownCall(options.call)
    var submissions: [Submission] = []
    var seen: Set<Complaint> = []
    for (document, application) in parts {
      guard let call = options.call ?? application.call else {
        input.add([
          Complaint(
            file: document.file, position: document.root.position, kind: .missing,
            message: "the application names no call; name one with call: or --call")
        ])
        continue
      }
      do {
        let policy = try folder.policy(call, on: application.receivedOn)
        submissions.append(
          Submission(
            file: document.file, document: document, application: application, policy: policy,
            assessment: policy.assess(application, rates: table)))
      } catch {
        let placed = options.call == nil ? error.placed(atCallOf: document) : error.all
        // A file that is no policy may be why there is none with the id.
        let isUnknown = error.all.contains { $0.file.isEmpty && $0.kind == .unknownCode }
        let found = placed + (isUnknown ? folder.library.complaints : [])
        input.add(found.filter { seen.insert($0).inserted })
      }
    }
    try input.stopOnComplaints()
    self.submissions = submissions
  }
}

extension Complaint {
  /// The same complaint at the place where an application names its call.
  func placed(atCallOf document: Document) -> Complaint {
    let field = document.node(at: "call")
    return Complaint(
      file: document.file, position: field?.position ?? document.root.position,
      path: DocumentPath.root.key("call"), kind: kind, message: message, found: found,
      expected: expected, suggestion: suggestion)
  }
}
