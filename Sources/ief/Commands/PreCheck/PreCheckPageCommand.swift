internal import ArgumentParser
internal import Digests
internal import EmergencyFund

struct PreCheckPageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Writes the self-check page as one HTML file that works offline.",
    usage: "ief precheck page [--call <id> ...] [--output <file>] [<options>]",
    discussion: """
      The file contains the page, the rules of the calls and the program that applies them. It \
      works from a disk, a USB stick or any web server, and sends and stores nothing. Without \
      --call it includes every policy in the folder. Publish the SHA-256 that is printed, and a \
      signature of the page, so that others can tell it from one that somebody changed.

      EXAMPLES
        ief precheck page > precheck.html
        ief precheck page --without-wasm > precheck-without-wasm.html
        ief precheck page --policies my-policies --call my-call --output precheck.html
      """)

  @OptionGroup var options: PreCheckPageOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the page (default: standard output).", valueName: "file"),
    completion: .file())
  var output: String?

  func run() throws {
    let page = try options.page()
    if let output {
      try OutputFile.write(page, to: output, isPublic: true)
    } else {
      Terminal.write(page: page)
    }
    Terminal.diagnose("SHA-256: \(Digest.text(page))")
  }
}
