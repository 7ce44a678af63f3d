internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
internal import Foundation

struct CaseAccessLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access-log",
    abstract: "Shows who opened the file, was refused something, or took cases out of it.",
    usage: "ief case access-log [<options>]",
    discussion: """
      The entries of the last twelve months, encrypted in the file beside the chain. An opening is \
      recorded once a day for each officer. The times are in UTC.

      EXAMPLES
        ief case access-log
        ief case access-log --format json
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: CaseOptions

  func run() throws {
    let log = try CaseDesk(options).accessLog()
    switch output.format {
    case .json:
      var writer = JSONWriter()
      for entry in log.entries { entry.write(to: &writer) }
      Terminal.write(writer)
    case .text:
      for entry in log.entries { Terminal.write(entry.text) }
    }
    if log.missingCount > 0 {
      Terminal.diagnose(
        "warning: \(TextLayout.counted(log.missingCount, "entry", "entries")) removed "
          + "by other means than ief")
    }
    if !log.damaged.isEmpty {
      Terminal.diagnose(
        "warning: \(TextLayout.counted(log.damaged.count, "entry", "entries")) cannot be read: "
          + "someone else wrote to the file")
    }
  }
}

extension AccessEntry {
  /// The instant, as `2026-03-09T08:30:00Z`.
  fileprivate var instant: String {
    Date(timeIntervalSince1970: TimeInterval(at)).formatted(.iso8601)
  }

  /// The entry in a line.
  fileprivate var text: OutputText {
    let what: OutputText =
      switch kind {
      case .opened: "opened the file"
      case .refused: "was refused: \(subject ?? "a case")"
      case .exported: "took out: \(subject ?? "a case")"
      case .stepUp: "proved who they are once more"
      case .failedLogIn: "log-in failed: \(subject ?? "")"
      case .codeReset: "reset the second step of \(subject ?? "")"
      case .intakeKeyMade: "made the intake key \(subject ?? "")"
      case .intakeKeyRetired: "destroyed the intake key \(subject ?? "")"
      }
    return TextLayout.wrapped("\(officer) " + what, lead: "\(instant)", indent: 22)
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("format", "ief-access-entry/1")
      writer.member("at", instant)
      writer.member("officer", officer)
      writer.member("kind", kind.rawValue)
      writer.member("subject", orNull: subject)
    }
    writer.newline()
  }
}
