internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
internal import EmergencyFundScheduling
internal import Foundation

extension CompletionKind {
  /// The codes of the cases that the officer may see, if a key file opens the case file.
  ///
  /// Nobody is asked for a passphrase while a shell completes a word, nothing of a case that the
  /// officer may not see is said, and the file stays as it is.
  static var caseCodes: CompletionKind {
    .custom { words, _, _ in quietly { try CompletedCases(words).codes() } }
  }

  /// The ids of the officers in the team file.
  static var officers: CompletionKind {
    .custom { words, _, _ in quietly { try CompletedCases(words).officers() } }
  }

  /// What a shell gets: nothing where something is wrong, and no word about it.
  private static func quietly(_ words: () throws -> [String]) -> [String] {
    let nothing = open("/dev/null", O_WRONLY | O_CLOEXEC)
    if nothing >= 0 {
      dup2(nothing, STDERR_FILENO)
      close(nothing)
    }
    return (try? words()) ?? []
  }
}

/// The case file and the team that a command line names as far as it is typed, or else the
/// configuration.
private struct CompletedCases {
  private let words: [String]
  private let configuration: CaseConfiguration

  init(_ words: [String]) throws {
    self.words = words
    configuration = try CaseConfiguration()
  }

  /// The value of an option that was typed.
  private func typed(_ option: String) -> String? {
    for (index, word) in words.enumerated() {
      if word == option, words.indices.contains(index + 1) { return words[index + 1] }
      if word.hasPrefix("\(option)=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }

  private func team() throws -> Team? {
    var input = InputFiles()
    let file = typed("--team") ?? configuration.team
    return file.flatMap { input.read($0, Team.read) }
  }

  func officers() throws -> [String] { try team()?.officers.map { $0.id } ?? [] }

  func codes() throws -> [String] {
    guard typed("--passphrase-file") == nil,
      let keyFile = typed("--key-file") ?? configuration.keyFile,
      let path = typed("--case-file") ?? configuration.caseFile,
      let actor = typed("--as") ?? configuration.actor, let team = try team()
    else { return [] }
    let key = try CaseKeyOptions.read(keyFile: keyFile)
    let file = try CaseFile(at: path, key: key, officer: actor, pinned: configuration.leadKey)
    // An upgrade is not for a shell to make.
    if file.isEarlierVersion { return [] }
    let desk = try CaseDesk(
      at: path, key: key, team: team, actor: actor, pinned: configuration.leadKey,
      today: .current, clock: nil)
    var all = CaseFilter()
    all.states = .all
    return try desk.cases(all).rows.map { $0.entry.code }
  }
}
