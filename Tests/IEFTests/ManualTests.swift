import Foundation
import Testing

@Suite struct ManualTests {
  @Test func `has every command with every option`() async throws {
    let page = try await Tool.shared(["manual"])
    #expect(page.code == 0)
    let text = page.output.replacingOccurrences(of: "\\-", with: "-")
    for command in HelpTests.commands where !command.isEmpty {
      #expect(text.contains(".SS ief \(command.joined(separator: " "))\n"))
      let help = try await Tool.shared(command + ["--help"])
      let options = help.output.split { !($0.isLetter || $0 == "-") }
        .filter { $0.hasPrefix("--") && $0.count > 3 }
      #expect(!options.isEmpty)
      for option in options { #expect(text.contains(option), "\(command) \(option)") }
    }
  }

  @Test func `has the sections that a manual page has`() async throws {
    let page = try await Tool.shared(["manual"])
    for title in ["NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "ENVIRONMENT", "FILES"] {
      #expect(page.lines.contains(".SH \(title)"))
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/man")))
  func `is a page that man shows without a diagnostic`() throws {
    let run = try Tool.shell(
      """
      "$IEF" manual > "$TMPDIR/ief.1" && man --warnings -l "$TMPDIR/ief.1" > /dev/null
      """, environment: ["TMPDIR": NSTemporaryDirectory(), "MANWIDTH": "80", "LC_ALL": "C.UTF-8"])
    #expect(run.code == 0)
    #expect(run.errors == "")
  }
}
