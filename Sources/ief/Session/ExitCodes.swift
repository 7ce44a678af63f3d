internal import ArgumentParser
internal import EmergencyFund

/// Exit codes, those of sysexits if one fits.
extension ExitCode {
  static let someIneligible = ExitCode(1)
  static let someOpen = ExitCode(2)
  static let usage = ExitCode(64)
  static let badInput = ExitCode(65)
  static let notFound = ExitCode(66)
  static let ownFault = ExitCode(70)
  static let unwritable = ExitCode(74)

  /// The exit code for the outcomes of all applications.
  init(_ outcomes: some Sequence<AssessmentOutcome>) {
    var worst = ExitCode.success
    for outcome in outcomes {
      switch outcome {
      case .ineligible:
        self = .someIneligible
        return
      case .incomplete, .needsPerson: worst = .someOpen
      case .eligible: break
      }
    }
    self = worst
  }
}
