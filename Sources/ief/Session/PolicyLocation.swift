internal import EmergencyFund
internal import Foundation

/// Where policies are: the first of four places that has any.
struct PolicyLocation {
  let path: String
  let origin: Origin

  /// The places in the order in which they count.
  enum Origin: String, CaseIterable {
    case option = "--policies"
    case variable = "IEF_POLICIES"
    case workingFolder = "the folder Policies in the working folder"
    case installed = "the installed policies"
  }

  /// The place that counts; nil if there are no policies anywhere.
  ///
  /// - Parameter chosen: The folder that a person gave.
  static func find(_ chosen: String?) -> PolicyLocation? {
    if let chosen { return PolicyLocation(path: chosen, origin: .option) }
    return usual
  }

  /// The place that counts where no folder is given; looked for once, since each look reads files.
  private static let usual: PolicyLocation? = {
    let variable = ProcessInfo.processInfo.environment["IEF_POLICIES"]
    if let variable, !variable.isEmpty {
      return PolicyLocation(path: variable, origin: .variable)
    }
    if hasPolicies(workingFolder) {
      return PolicyLocation(path: workingFolder, origin: .workingFolder)
    }
    return installed.map { PolicyLocation(path: $0, origin: .installed) }
  }()

  /// The folders in which layers are looked up that the policies of this place extend.
  var next: [String] {
    [Self.find(nil)?.path, Self.installed].compactMap { $0 }.withoutRepeats.filter { $0 != path }
  }

  /// What is said where a policy is not found.
  var note: OutputText {
    let order = Origin.allCases.map { $0.rawValue }.joined(separator: ", ")
    return """
      note: policies are those of \(InputFiles.shortened(path)), from \(origin.rawValue); \
      the first of these counts: \(order)
      """
  }

  private static let workingFolder = "Policies"

  private static func hasPolicies(_ folder: String) -> Bool {
    guard InputFiles.isFolder(folder) else { return false }
    return FolderWalk(
      folder, extensions: ["yaml", "yml", "json"], leavingOut: PolicyFiles.otherFolders
    )
    .files.contains { file in
      guard let handle = FileHandle(forReadingAtPath: file) else { return false }
      defer { try? handle.close() }
      let start = (try? handle.read(upToCount: 4_096)) ?? Data()
      return start.range(of: Data("ief-policy/1".utf8)) != nil
    }
  }

  /// The folder of policies that was installed or built with the tool.
  ///
  /// An installed tool has it under `share/ief`; one that was built has it in the project's folder.
  private static let installed: String? = {
    guard let executable = Bundle.main.executablePath else { return nil }
    var folder = URL(fileURLWithPath: executable).resolvingSymlinksInPath()
    for _ in 0..<6 {
      folder.deleteLastPathComponent()
      for place in ["share/ief/Policies", "Policies"] {
        let candidate = folder.appendingPathComponent(place)
        let fund = candidate.appendingPathComponent("ief").path
        if FileManager.default.fileExists(atPath: fund) { return candidate.path }
      }
    }
    return nil
  }()
}
