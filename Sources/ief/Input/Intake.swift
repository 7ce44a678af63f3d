internal import ArgumentParser
internal import EmergencyFund

/// The options of every command that reads applications.
struct IntakeOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Application files in YAML or JSON, folders of them, or - for standard input.",
      valueName: "files"))
  var files: [String] = []

  @Option(help: ArgumentHelp("Folder of policies.", valueName: "folder"))
  var policies: String?

  @Option(help: ArgumentHelp("Apply this call, whatever the files name.", valueName: "id"))
  var call: String?

  @Option(
    help: ArgumentHelp("Rates table; by default the one beside the policies.", valueName: "file"))
  var rates: String?
}

/// How a command prints its result.
struct OutputOptions: ParsableArguments {
  @Option(help: "How to print: text for people, json for programs.")
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
      throw ValidationError("name at least one application file, a folder of them, or -")
    }
    var input = InputFiles()
    let files = input.expand(options.files)
    try input.stopOnComplaints()
    let parts = files.compactMap { file -> (Document, GrantApplication, DocumentReader)? in
      guard let document = input.document(file) else { return nil }
      var reader = DocumentReader(document: document)
      let application = GrantApplication.read(&reader)
      input.add(reader.complaints)
      return (document, application, reader)
    }
    try input.stopOnComplaints()
    var folder = try PolicyFolder(options.policies, &input)
    let (table, ratesFile) = folder.rates(options.rates, &input)
    rates = table
    self.ratesFile = ratesFile
    var submissions: [Submission] = []
    var seen: Set<Complaint> = []
    for (document, application, _) in parts {
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
        let placed = error.all.map { complaint in
          complaint.file.isEmpty && options.call == nil
            ? complaint.placed(atCallOf: document) : complaint
        }
        input.add(placed.filter { seen.insert($0).inserted })
      }
    }
    try input.stopOnComplaints()
    self.submissions = submissions
  }
}

extension Complaint {
  /// The same complaint at the place where an application names its call.
  fileprivate func placed(atCallOf document: Document) -> Complaint {
    let field = document.node(at: "call")
    return Complaint(
      file: document.file, position: field?.position ?? document.root.position,
      path: DocumentPath.root.key("call"), kind: kind, message: message, found: found,
      expected: expected, suggestion: suggestion)
  }
}
