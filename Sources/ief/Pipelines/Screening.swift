internal import ArgumentParser
internal import EmergencyFund
internal import Foundation
internal import Synchronization

/// Screens a source of lines and writes the verdicts in the order of the input.
enum Screening {
  /// What comes of one block of lines.
  private struct Verdicts: PartResult {
    var writer = JSONWriter()
    var diagnostics: OutputText = ""
    var bytes = 0
    var count = 0
    var rejected = 0
  }

  /// The maximum number of diagnostics printed about one line.
  private static let diagnosticsMax = 10

  /// Screens everything; returns how many lines could not be screened.
  static func run(
    _ screener: Screener, _ lines: consuming LineSource, jobs: Int?
  ) throws -> Int {
    signal(SIGPIPE, SIG_IGN)
    StopSignal.listen()
    let name = lines.name
    let rejected = Atomic(0)
    let size = lines.size
    let pool = OrderedPool<LineSource, Verdicts>(lines, size: size, jobs: jobs)
    try pool.run(
      part: { LineSource.Block() }, result: { Verdicts() }, next: { try $0.next(&$1) },
      worker: {
        var screener = screener
        return { screen($0, of: name, &screener, &$1) }
      },
      take: { verdicts in
        Terminal.write(verdicts.writer)
        if !verdicts.diagnostics.isEmpty { Terminal.report(verdicts.diagnostics) }
        rejected.add(verdicts.rejected, ordering: .relaxed)
      })
    if StopSignal.wasReceived { throw ExitCode(128 + SIGINT) }
    return rejected.load(ordering: .relaxed)
  }

  private static func screen(
    _ block: LineSource.Block, of name: String, _ screener: inout Screener,
    _ verdicts: inout Verdicts
  ) {
    verdicts.writer.removeAll()
    verdicts.diagnostics = ""
    (verdicts.bytes, verdicts.count, verdicts.rejected) = (block.count, 0, 0)
    block.forEachLine(of: name) { line, number, diagnostic in
      verdicts.count += 1
      if let diagnostic { diagnose([diagnostic], &verdicts) }
      guard let line else { return }
      let diagnostics = screener.screen(line, number: number, of: name, to: &verdicts.writer)
      if !diagnostics.isEmpty { diagnose(diagnostics, &verdicts) }
    }
  }

  private static func diagnose(_ diagnostics: [Diagnostic], _ verdicts: inout Verdicts) {
    verdicts.rejected += 1
    for diagnostic in diagnostics.prefix(diagnosticsMax) {
      verdicts.diagnostics += "\(diagnostic.rendered)\n"
    }
    let left = diagnostics.count - diagnosticsMax
    if left > 0 { verdicts.diagnostics += "error: \(left) more problems on the same line\n" }
  }
}
