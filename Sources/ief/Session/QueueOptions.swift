internal import ArgumentParser
internal import EmergencyFund

/// The options of commands that rank applications.
struct QueueOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Officers' ratings of criteria.", valueName: "file"), completion: .file())
  var ratings: String?

  @Option(
    help: ArgumentHelp("Reference date, as YYYY-MM-DD (default: today).", valueName: "date"),
    transform: Day.init(argument:))
  var today: Day?
}
