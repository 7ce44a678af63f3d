internal import EmergencyFund
internal import EmergencyFundCasework
internal import EmergencyFundPolicyTools
internal import EmergencyFundYAML
internal import Foundation
internal import TestSupport

/// Runs inputs that libFuzzer finds by the code that they reach; IEF_FUZZ names a ``Harness``.
@main
enum Guided {
  nonisolated(unsafe) private static var harness = Harness.application
  /// The valid documents of the project, to judge by.
  nonisolated(unsafe) private static var exercise = Exercise([])
  /// A case file to change; nil where another harness runs.
  nonisolated(unsafe) fileprivate static var caseFile: CaseFileExercise?

  static func main() {
    let name = ProcessInfo.processInfo.environment["IEF_FUZZ"] ?? ""
    guard let chosen = Harness(rawValue: name) else {
      let names = Harness.allCases.map { $0.rawValue }.joined(separator: ", ")
      FileHandle.standardError.write(Data("IEF_FUZZ must be one of: \(names)\n".utf8))
      exit(64)
    }
    harness = chosen
    exercise = Exercise(
      SampleDocument.all(below: ["Samples", "Policies"]).filter { !$0.file.contains("/bad/") })
    if chosen == .caseFile {
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        caseFile = try CaseFileExercise(folder: folder.path)
      } catch {
        FileHandle.standardError.write(Data("cannot make a case file: \(error)\n".utf8))
        exit(74)
      }
    }
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(runDriver(&count, &arguments) { Guided.run($0, $1) })
  }

  /// Runs one input; a broken promise ends the process, as a trap does.
  private static func run(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
      try harness.run(Array(UnsafeBufferPointer(start: start, count: count)), &exercise)
    } catch {
      FileHandle.standardError.write(Data("broken promise: \(error)\n".utf8))
      abort()
    }
    return 0
  }
}

/// libFuzzer's own loop over inputs.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// A part of the tool that reads what others wrote.
private enum Harness: String, CaseIterable {
  /// The decoder of application lines against the tree reader.
  case application
  /// The JSON reader and the canonical form.
  case json
  /// The YAML reader, libyaml below it.
  case yaml
  /// Policies, their layers and lint.
  case policy
  /// Teams, rates, ratings, problems and plans, as a document says what it is.
  case planning
  /// Holiday calendars.
  case calendar
  /// Days, amounts and other numbers as texts.
  case numbers
  /// The events of a case, which bundles and exports consist of.
  case events
  /// A case file in which bytes were changed, by pairs of a place in three bytes and a value.
  case caseFile

  func run(_ bytes: [UInt8], _ exercise: inout Exercise) throws {
    switch self {
    case .application: try Self.application(bytes)
    case .json: try Self.json(bytes)
    case .yaml: _ = try? DocumentFile.readDocument(bytes, file: "fuzz.yaml")
    case .policy: try Self.policy(bytes, &exercise)
    case .planning:
      let kinds: [DocumentKind] = [.team, .rates, .ratings, .problem, .plan]
      let kind = DocumentKind(of: bytes, file: "fuzz.yaml").flatMap {
        kinds.contains($0) ? $0 : nil
      }
      let chosen = kind ?? kinds[bytes.count % kinds.count]
      _ = try exercise.run(bytes, file: "fuzz.yaml", kind: chosen)
    case .calendar: _ = try exercise.run(bytes, file: "fuzz.ics", kind: .calendar)
    case .numbers: try Self.numbers(String(decoding: bytes, as: UTF8.self))
    case .events: try Self.event(bytes)
    case .caseFile: try Guided.caseFile?.run(changes: bytes)
    }
  }

  private static func application(_ bytes: [UInt8]) throws {
    for comparison in DecoderComparison.all {
      guard let decoded = comparison.decode(bytes), decoded != comparison.read(bytes) else {
        continue
      }
      throw BrokenPromise("the decoder reads something else than the tree reader, \(comparison)")
    }
  }

  /// An event that is read is written so that it is read again as the same.
  private static func event(_ bytes: [UInt8]) throws {
    guard let document = try? JSONReader.read(bytes, file: "fuzz.json") else { return }
    var reader = DocumentReader(document: document)
    guard let event = CaseEvent.read(&reader), reader.diagnostics.isEmpty else { return }
    var writer = JSONWriter()
    event.write(to: &writer)
    var again = DocumentReader(document: try JSONReader.read(writer.bytes, file: "again.json"))
    var rewriter = JSONWriter()
    CaseEvent.read(&again)?.write(to: &rewriter)
    if rewriter.bytes != writer.bytes { throw BrokenPromise("the event is read as another") }
  }

  private static func json(_ bytes: [UInt8]) throws {
    guard let document = try? JSONReader.read(bytes, file: "fuzz.json"),
      let canonical = try? document.root.canonicalJSON()
    else { return }
    let again = try JSONReader.read(canonical, file: "again.json").root.canonicalJSON()
    if again != canonical { throw BrokenPromise("the canonical form of a canonical form differs") }
  }

  private static func policy(_ bytes: [UInt8], _ exercise: inout Exercise) throws {
    _ = try exercise.run(bytes, file: "fuzz.yaml", kind: .policy)
    guard let document = try? DocumentFile.readDocument(bytes, file: "fuzz.yaml") else { return }
    let library = PolicyLibrary([document])
    for finding in PolicyLint(library).findings(library.ids) where finding.rendered.isEmpty {
      throw BrokenPromise("a finding says nothing")
    }
  }

  /// What is read as a day or an amount is written so that it is read again as the same.
  private static func numbers(_ text: String) throws {
    if let day = Day(text), Day(day.description) != day { throw BrokenPromise("day \(day)") }
    for decimals in [0, 2, 3] {
      guard let value = try? ExactDecimal.fromPerson(text, decimals: decimals) else { continue }
      let again = try ExactDecimal.fromJSON(value.description)
      if again != value { throw BrokenPromise("\(value) is read again as \(again)") }
    }
  }
}

/// A promise of the tool that an input breaks.
struct BrokenPromise: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
