internal import ArgumentParser

/// The option of every command that reads applications or tests from folders.
struct KeepGoingOption: ParsableArguments {
  @Flag(
    help: "Report files that cannot be read and process the others; exit code 65.")
  var keepGoing = false
}
