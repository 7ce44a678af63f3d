internal import ArgumentParser
internal import EmergencyFund
internal import PreCheck
internal import PreCheckPage

struct PreCheckPageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Writes the self-check page as one HTML file that works offline.",
    usage: "ief precheck page [--call <id> ...] [--output <file>] [<options>]",
    discussion: """
      The file contains the page, the rules of the calls and the program that applies them. It \
      works from a disk, a USB stick or any web server, and sends and stores nothing. Without \
      --call it includes every policy in the folder.

      EXAMPLES
        ief precheck page > precheck.html
        ief precheck page --without-wasm > precheck-without-wasm.html
        ief precheck page --policies my-policies --call my-call --output precheck.html
      """)

  @OptionGroup var policies: PolicyOptions

  @Option(
    help: ArgumentHelp("A call to include (repeatable).", valueName: "id"), completion: .policies)
  var call: [String] = []

  @OptionGroup var rates: RatesOptions

  @Flag(
    help: "Write the page for browsers in which WebAssembly is switched off: larger, and slower.")
  var withoutWasm = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the page (default: standard output).", valueName: "file"),
    completion: .file())
  var output: String?

  func run() throws {
    let page = withoutWasm ? PageFile.builtInPlain : PageFile.builtIn
    try page.refuseWithoutModule()
    var input = InputFiles()
    var session = try Session(policies, rates, &input)
    for id in call { try session.folder.refuseUnknownCall(id) }
    try input.stopOnDiagnostics()
    let calls = call.isEmpty ? session.folder.library.ids : call
    var needed: Set<String> = []
    do {
      for id in calls {
        _ = try session.folder.policies.policy(id, on: nil)
        needed.formUnion(try session.folder.library.chain(id).map { $0.document.file })
      }
      let bundle = PolicyBundle.text(
        policies: session.folder.documents.filter { needed.contains($0.file) },
        rates: session.ratesDocument, calls: calls)
      try write(try page.text(bundle: bundle))
    } catch let diagnostics as PolicyDiagnostics {
      input.add(diagnostics.all)
      try input.stopOnDiagnostics()
    }
  }

  private func write(_ page: [UInt8]) throws {
    guard let output else { return Terminal.write(page: page) }
    try OutputFile.write(page, to: output, isPublic: true)
  }
}

extension PageFile {
  /// The page that is built into the tool.
  static var builtIn: PageFile {
    PageFile(
      body: precheck_page_body().bytes, style: precheck_page_style().bytes,
      script: precheck_page_script().bytes, module: precheck_page_module().bytes)
  }

  /// The same page with its module as plain JavaScript.
  static var builtInPlain: PageFile {
    var page = PageFile(
      body: precheck_page_body().bytes, style: precheck_page_style().bytes,
      script: precheck_page_script().bytes, module: precheck_page_plain_module().bytes)
    page.isPlain = true
    return page
  }
}
