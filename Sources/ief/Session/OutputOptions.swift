internal import ArgumentParser

/// How a command prints its result.
struct OutputOptions: ParsableArguments {
  @Option(help: "Output format: text for people, json for programs.")
  var format: OutputFormat = .text
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
