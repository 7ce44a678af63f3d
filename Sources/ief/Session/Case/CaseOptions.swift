internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundScheduling

/// The options of every command that works on a case file.
struct CaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Case file (default: from the configuration).", valueName: "file"),
    completion: .file())
  var caseFile: String?

  @OptionGroup var key: CaseKeyOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Officer id to act as (default: IEF_AS, or from the configuration).", valueName: "officer"),
    completion: .officers)
  var actor: String?

  @Option(
    help: ArgumentHelp("Team file: officers with their roles and regions.", valueName: "file"),
    completion: .file())
  var team: String?

  @Option(
    help: ArgumentHelp(
      "Date of the event, as YYYY-MM-DD (default: today).", valueName: "date"),
    transform: Day.init(argument:))
  var today: Day?

  @Flag(
    help: ArgumentHelp(
      "Accept a date after today's: until then, the case takes no other event."))
  var future = false
}
