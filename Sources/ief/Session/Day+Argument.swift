internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundScheduling

extension Day {
  /// Reads a date given as an option.
  init(argument: String) throws {
    guard let day = Day(argument.withPlainDigits) else {
      let isShaped = argument.count == 10 && argument.allSatisfy { $0.isNumber || $0 == "-" }
      throw ValidationError(
        "expected a date such as 2026-03-02, found \(Diagnostic.quote(argument))"
          + (isShaped ? "; years are from 1900 to 2199, and the day must exist in its month" : ""))
    }
    self = day
  }

  /// Today's date where the command runs.
  static var current: Day {
    let today = Terminal.today
    return Day(year: today.year, month: today.month, day: today.day) ?? .min
  }

  /// Today's date where a team works; ends the tool if the system does not know its time zone.
  static func current(_ team: Team, _ file: String) throws -> Day {
    guard let name = team.timeZone else { return .current }
    guard let today = team.clock else {
      Terminal.diagnose(
        "\(file): error: timeZone: unknown time zone on this system: "
          + "\(Diagnostic.quote(name)); give the date with --today")
      throw ExitCode.badInput
    }
    return today
  }
}

extension Team {
  /// Today's date in the team's time zone; nil if it gives none that the system knows.
  var clock: Day? {
    guard let timeZone, let today = Terminal.today(in: timeZone) else { return nil }
    return Day(year: today.year, month: today.month, day: today.day)
  }
}
