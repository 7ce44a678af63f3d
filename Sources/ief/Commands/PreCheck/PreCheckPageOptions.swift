internal import ArgumentParser
internal import EmergencyFund
internal import PreCheck
internal import PreCheckPage

/// What goes into the applicants' page.
struct PreCheckPageOptions: ParsableArguments {
  @OptionGroup var policies: PolicyOptions

  @Option(
    help: ArgumentHelp("A call to include (repeatable).", valueName: "id"), completion: .policies)
  var call: [String] = []

  @OptionGroup var rates: RatesOptions

  @Flag(
    help: "Write the page for browsers in which WebAssembly is switched off: larger, and slower.")
  var withoutWasm = false

  /// Makes the page; prints all problems and ends the tool if there are any.
  func page() throws -> [UInt8] {
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
      return try page.text(bundle: bundle)
    } catch {
      input.add(error.all)
      try input.stopOnDiagnostics()
      throw ExitCode.ownFault
    }
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
