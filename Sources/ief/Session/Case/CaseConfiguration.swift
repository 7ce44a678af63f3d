internal import CaseFile
internal import EmergencyFund
internal import Foundation

/// What a person sets once instead of giving it each time.
///
/// The file is the one in IEF_CONFIG, or else `ief/config.yaml` in the folder for configurations.
/// The officer of a session may be in IEF_AS, which counts more than the file.
struct CaseConfiguration {
  var caseFile: String?
  var keyFile: String?
  var actor: String?
  var team: String?
  var policies: String?
  var rates: String?
  /// The public signing key of the first lead, 32 bytes.
  var leadKey: [UInt8]?

  enum Key: String, FieldKey { case caseFile, keyFile, `as`, team, policies, rates, leadKey }

  /// Reads the configuration, if there is one.
  init() throws {
    let environment = ProcessInfo.processInfo.environment
    actor = environment["IEF_AS"].flatMap { $0.isEmpty ? nil : $0 }
    let chosen = environment["IEF_CONFIG"].flatMap { $0.isEmpty ? nil : $0 }
    let folder =
      environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
      ?? environment["HOME"].map { "\($0)/.config" }
    guard let path = chosen ?? folder.map({ "\($0)/ief/config.yaml" }),
      chosen != nil || FileManager.default.fileExists(atPath: path)
    else { return }
    var input = InputFiles()
    let read = input.read(path) { reader in
      let fields = reader.fields(reader.root, Key.self)
      leadKey = reader.bytes(fields[.leadKey], count: 32)
      return Key.allCases.map { reader.text(fields[$0]) }
    }
    try input.stopOnDiagnostics()
    guard let read else { return }
    // Paths are relative to the folder of the configuration.
    let base = (path as NSString).deletingLastPathComponent
    func place(_ index: Int) -> String? {
      read[index].map { $0.hasPrefix("/") || base.isEmpty ? $0 : "\(base)/\($0)" }
    }
    (caseFile, keyFile, actor) = (place(0), place(1), actor ?? read[2])
    (team, policies, rates) = (place(3), place(4), place(5))
  }
}
