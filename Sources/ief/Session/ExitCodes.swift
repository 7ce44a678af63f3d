internal import ArgumentParser
internal import EmergencyFund

/// Exit codes, after sysexits where one fits.
extension ExitCode {
  static let someIneligible = ExitCode(1)
  static let someOpen = ExitCode(2)
  static let usage = ExitCode(64)
  static let badInput = ExitCode(65)
  static let notFound = ExitCode(66)
  static let ownFault = ExitCode(70)
  static let unwritable = ExitCode(74)

  /// What the outcomes of all applications amount to.
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
