internal import ArgumentParser
internal import CaseDesk
internal import EmergencyFund

/// The application as it is after an answer or an amendment.
enum ChangedApplication {
  static func read(_ path: String) throws -> Node {
    var input = InputFiles()
    let application = input.read(path, GrantApplication.read)
    try input.stopOnDiagnostics()
    guard let node = application?.node else { throw ExitCode.ownFault }
    return node
  }
}
