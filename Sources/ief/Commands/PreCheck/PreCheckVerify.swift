internal import ArgumentParser
internal import Digests
internal import EmergencyFund

struct PreCheckVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compares a self-check page with the one that this tool would write.",
    usage: "ief precheck verify <file> [--call <id> ...] [<options>]",
    discussion: """
      Give the options with which the page was written. The page is the same to the last byte, or \
      somebody changed it, or it comes from another version of the tool or of the policies: then \
      nothing should be sealed with it. The SHA-256 that is printed can be compared with the one that \
      the fund published.

      EXAMPLES
        ief precheck verify precheck.html
        ief precheck verify precheck.html --policies my-policies --call my-call
      """)

  @Argument(help: ArgumentHelp("The page.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var options: PreCheckPageOptions

  func run() throws {
    var input = InputFiles()
    let found = input.bytes(file)
    try input.stopOnDiagnostics()
    let expected = try options.page()
    guard let found else { throw ExitCode.badInput }
    Terminal.write("SHA-256: \(Digest.text(found))\n")
    if found == expected {
      Terminal.write("the page is the one that this tool writes with these policies\n")
      return
    }
    let (own, other) = (Self.parts(expected), Self.parts(found))
    let what: OutputText =
      if other.rules == own.rules {
        "its rules and recipients are the same, its program or its texts are not"
      } else if other.rest == own.rest {
        "its rules or recipients differ, and nothing else"
      } else {
        "its rules differ, and so does the rest"
      }
    Terminal.diagnose(
      "\(file): error: not the page that this tool writes with these policies: \(what)")
    throw ExitCode.badInput
  }

  /// The policies that a page carries, and everything else in it.
  private static func parts(_ page: [UInt8]) -> (rules: [UInt8], rest: [UInt8]) {
    let start = Array("<script type=\"application/json\"".utf8)
    let end = Array("</script>".utf8)
    guard let from = place(of: start, in: page, after: 0),
      let to = place(of: end, in: page, after: from)
    else { return ([], page) }
    return (Array(page[from..<to]), Array(page[..<from] + page[to...]))
  }

  private static func place(of text: [UInt8], in page: [UInt8], after start: Int) -> Int? {
    guard let first = text.first else { return nil }
    var place = start
    while let next = page[place...].firstIndex(of: first) {
      if page[next...].starts(with: text) { return next }
      place = next + 1
    }
    return nil
  }
}
