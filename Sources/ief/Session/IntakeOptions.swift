internal import ArgumentParser

/// The options of every command that reads applications.
struct IntakeOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Application files in YAML or JSON, folders of them, or - for standard input.",
      valueName: "files"), completion: .file())
  var files: [String] = []

  @OptionGroup var policies: PolicyOptions

  @Option(
    help: ArgumentHelp("Use this call instead of the one in each file.", valueName: "id"),
    completion: .policies)
  var call: String?

  @OptionGroup var rates: RatesOptions

  @OptionGroup var partial: KeepGoingOption

  func validate() throws { try Self.refuseTwice(files) }

  /// Refuses to read standard input twice: the second reader would find it empty.
  static func refuseTwice(_ files: [String?]) throws {
    guard files.count(where: { $0 == "-" }) > 1 else { return }
    throw ValidationError("standard input can be read once, but '-' is given twice")
  }
}
