internal import ArgumentParser
internal import CallEditor
internal import CallEditorPage
internal import EmergencyFund
import EmergencyFundPolicyTools
internal import Foundation

struct EditPolicy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Writes a page with which a team changes a call, or writes a new one, without code.",
    usage: "ief policy edit [<id>] [--output <file>] [<options>]",
    discussion: """
      The file contains the page, the policies, the tests of the call and the program that checks \
      them. It works in a browser without a connection, and sends and stores nothing. It shows what \
      a call may change, the call in sentences, what lint finds and the tests, and saves the call \
      and its tests as files. Without an id it writes a new call.

      EXAMPLES
        ief policy edit latin-america --output call.html
        ief policy edit --output new-call.html
        ief policy edit andes --policies my-policies --language es --output call.html
      """)

  @Argument(
    help: ArgumentHelp("The call (default: a new one).", valueName: "id"), completion: .policies)
  var id: String?

  @OptionGroup var policies: PolicyOptions

  @OptionGroup var rates: RatesOptions

  @Option(
    help: ArgumentHelp(
      "The language that the page begins in: \(Language.tags) (default: the browser's).",
      valueName: "language"),
    completion: .list(Language.allCases.map { $0.tag }),
    transform: Language.init(argument:))
  var language: Language?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the page (default: standard output).", valueName: "file"),
    completion: .file())
  var output: String?

  func run() throws {
    let page = PageFile.editor
    try page.refuseWithoutModule()
    var input = InputFiles()
    let session = try Session(policies, rates, &input)
    try input.stopOnDiagnostics()
    let folder = session.folder
    if let id { try folder.refuseUnknownCall(id) }
    input.add(folder.library.diagnostics)
    try input.stopOnDiagnostics()
    let needed: Set<String>?
    do {
      if let id { _ = try CallForm(id, in: folder.library, on: nil) }
      needed = try id.map { Set(try folder.library.chain($0).map { $0.document.file }) }
    } catch let diagnostics as PolicyDiagnostics {
      input.add(diagnostics.all)
      try input.stopOnDiagnostics()
      throw ExitCode.ownFault
    }
    let names = BundledNames(folder: folder.path)
    let documents = folder.documents.filter { needed?.contains($0.file) ?? true }
    let bundle = EditorBundle(
      call: id, language: language,
      policies: documents.compactMap { names.file($0.file, &input) },
      tests: tests(in: folder.path, &input).compactMap { names.file($0, &input) },
      rates: session.ratesFile.flatMap { names.file($0, &input) })
    try input.stopOnDiagnostics()
    let words = EditorWords(language ?? .english)
    let text = page.text(title: words[EditorMessageID.title], data: ("bundle", bundle.text)) {
      name in
      EditorMessageID(rawValue: name).map { id in
        // Before the script runs, nobody has chosen a language.
        id == .noScript || id == .broken
          ? PageFile.inEveryLanguage { id.localizedString(in: $0) } : words[id].escapedForHTML
      } ?? PageMessageID(rawValue: name).map { words[$0].escapedForHTML }
    }
    guard let output else { return Terminal.write(page: text) }
    try OutputFile.write(text, to: output)
  }

  /// The files of tests that concern the call, and those that they begin with.
  private func tests(in folder: String, _ input: inout InputFiles) -> [String] {
    guard let id else { return [] }
    let files = input.documents(in: folder, isNamed: false)
      .filter { ($0 as NSString).pathComponents.dropLast().contains("tests") }
    var chosen: [String] = []
    for file in files {
      guard let document = input.document(file) else { continue }
      var reader = DocumentReader(document: document)
      // A file that cannot be read is told by `ief policy test`.
      let tests = PolicyTest.read(&reader).filter { $0.policies.contains(id) }
      if tests.isEmpty || !reader.diagnostics.isEmpty { continue }
      chosen.append(file)
      for case .file(let path, _)? in tests.map({ $0.base }) {
        chosen.append(CallReview.join(file, path))
      }
    }
    return Set(chosen).sorted()
  }
}

/// The names of files in a page: their paths from the folder of policies, not where that folder is.
private struct BundledNames {
  let folder: String

  func file(_ path: String, _ input: inout InputFiles) -> EditorBundle.File? {
    guard let bytes = input.bytes(path) else { return nil }
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    // A layer of another folder has its name alone.
    let name =
      path.hasPrefix(start)
      ? String(path.dropFirst(start.count)) : (path as NSString).lastPathComponent
    return EditorBundle.File(path: name, text: bytes)
  }
}

extension PageFile {
  /// The page for writing calls that is built into the tool.
  static var editor: PageFile {
    PageFile(
      body: editor_page_body().bytes, style: editor_page_style().bytes,
      script: editor_page_script().bytes, module: editor_page_module().bytes)
  }

  /// Ends the tool if it was built without the page's module.
  func refuseWithoutModule() throws {
    guard module.isEmpty else { return }
    Terminal.diagnose(
      "error: this ief was built without the page's module; "
        + "run 'make precheck-module' in the source, then build ief again")
    throw ExitCode.ownFault
  }
}
