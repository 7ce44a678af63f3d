internal import ArgumentParser
internal import EmergencyFund

/// One run of `ief screen`, whoever read its arguments.
struct ScreenRun {
  /// The numbers of cores that can be asked for.
  static let jobs = 1...256

  var file: String?
  var policies: String?
  var rates: String?
  var jobs: Int?
  var explain = false
  var strict = false

  func run() throws {
    var input = InputFiles()
    let folder = try PolicyFolder(policies, &input)
    let (table, _) = folder.rates(rates, &input)
    try input.stopOnComplaints()
    let prepared = try folder.prepared(rates: table, withDigests: explain, &input)
    var lines = try LineSource.open(file ?? "-")
    // A line's assessment is several times as long as the line.
    if explain { lines.blockSize = 1 << 15 }
    let screening = Screening(
      Screener(prepared, isStrict: strict, explains: explain), lines, jobs: jobs)
    if try screening.run() > 0 { throw ExitCode.badInput }
  }
}

extension ScreenRun {
  /// Reads arguments in their plainest spelling; nil for any others.
  ///
  /// To get the parser of all commands ready takes longer than to read the policies and to screen
  /// an application. So it is asked only for what is not understood here: other commands, other
  /// spellings, requests for help, and whatever is wrong, which it words.
  init?(plain arguments: ArraySlice<String>) {
    var rest = arguments
    guard rest.popFirst() == "screen" else { return nil }
    while let argument = rest.popFirst() {
      switch argument {
      case "--policies": guard Self.take(rest.popFirst(), into: &policies) else { return nil }
      case "--rates": guard Self.take(rest.popFirst(), into: &rates) else { return nil }
      case "--jobs":
        guard jobs == nil, let count = rest.popFirst().flatMap({ Int($0) }),
          Self.jobs.contains(count)
        else { return nil }
        jobs = count
      case "--explain": explain = true
      case "--strict": strict = true
      default: guard Self.take(argument, into: &file) else { return nil }
      }
    }
  }

  /// Takes a value that cannot be meant for an option, where none was given before.
  private static func take(_ argument: String?, into value: inout String?) -> Bool {
    guard value == nil, let argument, argument == "-" || !argument.hasPrefix("-") else {
      return false
    }
    value = argument
    return true
  }
}
