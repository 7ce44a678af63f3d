import Foundation

/// The built command line, run as a person would run it.
enum Tool {
  /// What one run wrote, and how it ended.
  struct Run: Sendable {
    let code: Int32
    let output: String
    let errors: String
    /// Whether a signal ended it, as a trap would.
    let wasKilled: Bool

    var lines: [String] { output.split(separator: "\n").map { String($0) } }
  }

  /// The project's folder, from which the samples have short names.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The tool, which is built beside the tests.
  static let binary: String = {
    var places = [Bundle.main.bundlePath, CommandLine.arguments[0]]
    places += CommandLine.arguments.filter { $0.contains(".xctest") }
    places += Bundle.allBundles.map { $0.bundlePath }
    for place in places {
      var folder = URL(fileURLWithPath: place)
      while folder.path != "/" {
        let candidate = folder.appendingPathComponent("ief").path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder),
          !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: candidate)
        {
          return candidate
        }
        folder.deleteLastPathComponent()
      }
    }
    return "ief"
  }()

  /// Runs the tool; the environment is empty but for what is given.
  static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
    from folder: String = root, binary: String = binary
  ) throws -> Run {
    try run(
      command: binary, arguments, input: input, environment: environment, from: folder)
  }

  /// Runs the tool once for all tests that look at the same command.
  static func shared(_ arguments: [String]) async throws -> Run { try await runs.run(arguments) }

  private static let runs = SharedRuns()

  private actor SharedRuns {
    private var tasks: [[String]: Task<Run, any Error>] = [:]

    func run(_ arguments: [String]) async throws -> Run {
      let task = tasks[arguments] ?? Task.detached { try Tool.run(arguments) }
      tasks[arguments] = task
      return try await task.value
    }
  }

  /// Runs the tool in a shell, for pipes and the like; `$IEF` is the tool.
  static func shell(_ script: String, environment: [String: String] = [:]) throws -> Run {
    var environment = environment
    environment["IEF"] = binary
    return try run(command: "/bin/sh", ["-c", script], environment: environment)
  }

  private static func run(
    command: String, _ arguments: [String], input: [UInt8] = [],
    environment: [String: String], from folder: String = root
  ) throws -> Run {
    // Files instead of pipes: nothing has to be read while the tool runs.
    let streams = try TemporaryFolder()
    defer { streams.remove() }
    let inputFile = try streams.write("input", input)
    let outputFile = try streams.write("output", [])
    let errorFile = try streams.write("errors", [])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: inputFile))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: outputFile))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errorFile))
    try process.run()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus,
      output: try String(contentsOfFile: outputFile, encoding: .utf8),
      errors: try String(contentsOfFile: errorFile, encoding: .utf8),
      wasKilled: process.terminationReason == .uncaughtSignal)
  }
}

/// A folder for the files of one test.
struct TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "ief-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, and the folders that lead to it; returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }
}
