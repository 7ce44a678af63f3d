internal import AgeEncryption
internal import ArgumentParser
internal import EmergencyFund

/// A file with identities, in the notation of age-keygen: one on each line, `#` before comments.
enum IdentityFile {
  /// The text of a new file.
  static func text(_ identity: AgeIdentity, on day: Day) -> String {
    """
    # created: \(day)
    # public key: \(identity.recipient.text)
    \(identity.text)

    """
  }

  /// Reads the identities of files that only their owner can read.
  static func read(_ paths: [String]) throws -> [AgeIdentity] {
    try paths.flatMap { path -> [AgeIdentity] in
      try KeyFileRights.check(path)
      var input = InputFiles()
      let text = input.text(path)
      try input.stopOnDiagnostics()
      var identities: [AgeIdentity] = []
      for line in (text ?? "").split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
        guard let identity = AgeIdentity(String(line)) else {
          // The line may be an identity with a typing error: it is not quoted.
          Terminal.diagnose(
            "\(path): error: a line is no identity; they begin with AGE-SECRET-KEY-1")
          throw ExitCode.badInput
        }
        identities.append(identity)
      }
      if identities.isEmpty {
        Terminal.diagnose("\(path): error: the file has no identity")
        throw ExitCode.badInput
      }
      return identities
    }
  }
}
