internal import ArgumentParser
internal import EmergencyFund
internal import Foundation
internal import PreCheck
internal import PreCheckPage

struct PreCheckPageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Writes the self-check page as one HTML file that works offline.",
    usage: "ief precheck page [--call <id> ...] [--output <file>] [<options>]",
    discussion: """
      The file holds the page, the rules of the calls and the program that applies them. It works \
      from a disk, a USB stick or any web server, and sends and stores nothing. Without --call \
      it includes every policy in the folder.

      EXAMPLES
        ief precheck page > precheck.html
        ief precheck page --policies my-policies --call my-call --output precheck.html
      """)

  @Option(help: ArgumentHelp("Folder of policies.", valueName: "folder"))
  var policies: String?

  @Option(help: ArgumentHelp("A call to include (repeatable).", valueName: "id"))
  var call: [String] = []

  @Option(
    help: ArgumentHelp("Rates table; by default the one beside the policies.", valueName: "file"))
  var rates: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the page; by default standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let page = PageFile.builtIn
    guard !page.module.isEmpty else {
      Terminal.diagnose(
        "error: this ief was built without the page's module; "
          + "run 'make precheck-module' in the source, then build ief again")
      throw ExitCode.ownFault
    }
    var input = InputFiles()
    var folder = try PolicyFolder(policies, &input)
    for id in call { try folder.refuseUnknownCall(id) }
    let ratesDocument = folder.ratesDocument(rates, &input)
    try input.stopOnComplaints()
    let calls = call.isEmpty ? folder.library.ids : call
    var needed: Set<String> = []
    do {
      for id in calls {
        _ = try folder.policy(id, on: nil)
        needed.formUnion(try folder.library.chain(id).map { $0.document.file })
      }
      let bundle = PolicyBundle.text(
        policies: folder.documents.filter { needed.contains($0.file) }, rates: ratesDocument,
        calls: calls)
      try write(try page.text(bundle: bundle))
    } catch let complaints as PolicyComplaints {
      input.add(complaints.all)
      try input.stopOnComplaints()
    }
  }

  private func write(_ page: [UInt8]) throws {
    guard let output else { return page.withUnsafeBufferPointer { Terminal.write($0) } }
    do {
      try Data(page).write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      Terminal.diagnose("\(output): error: the page cannot be written")
      throw ExitCode.unwritable
    }
  }
}

extension PageFile {
  /// The page that is built into the tool.
  static var builtIn: PageFile {
    func bytes(_ part: PreCheckPart) -> [UInt8] {
      Array(UnsafeBufferPointer(start: part.start, count: part.size))
    }
    return PageFile(
      body: bytes(precheck_page_body()), style: bytes(precheck_page_style()),
      script: bytes(precheck_page_script()), module: bytes(precheck_page_module()))
  }
}
