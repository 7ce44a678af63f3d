internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund

extension SignedHead {
  /// Reads a head that was exported to a file.
  static func read(file path: String) throws -> SignedHead {
    var input = InputFiles()
    let head = input.read(path) { SignedHead.read($0.root, &$0) }
    try input.stopOnDiagnostics()
    guard let head = head ?? nil else { throw ExitCode.badInput }
    return head
  }
}
