internal import ArgumentParser
internal import CaseDesk
internal import EmergencyFund

extension CaseDeskError {
  /// Prints the reasons; returns the exit code.
  func report() -> ExitCode {
    for message in messages {
      if let path {
        Terminal.diagnose("\(path): error: \(message)")
      } else {
        Terminal.diagnose("error: \(message)")
      }
    }
    if let advice { Terminal.diagnose("\(advice)") }
    return switch status {
    case .badInput: .badInput
    case .notFound: .notFound
    case .unwritable: .unwritable
    case .ownFault: .ownFault
    case .usage: .usage
    }
  }
}
