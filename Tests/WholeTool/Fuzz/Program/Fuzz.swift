internal import ArgumentParser
internal import Foundation
internal import TestSupport

@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ief-fuzz",
    abstract: "Runs mutated documents through the readers and the rules, which must never trap.",
    discussion: """
      Every twentieth run changes a case file instead, as someone who can write to it could.

      Each run has a seed of its own, which is printed when the run traps, takes over 20 seconds \
      or breaks a promise; --seed SEED --runs 1 replays it. Keep the document under \
      Tests/WholeTool/Vectors/crashes.

      EXAMPLES
        ief-fuzz Samples Policies --runs 1000000
        ief-fuzz Samples Policies --seed 4711 --runs 1
        ief-fuzz Samples Policies --seed 4711 --print > Tests/WholeTool/Vectors/crashes/application-1.yaml
      """)

  @Argument(help: "Folders of valid documents to start from.")
  var folders: [String]

  @Option(help: "How many documents to run.")
  var runs = 1_000_000

  @Option(help: "The seed of the first run; the next one has the next number.")
  var seed: UInt64 = 1

  @Flag(help: "Write the document of the seed to standard output, and do not run it.")
  var print = false

  func run() throws {
    var samples = SampleDocument.all(below: folders)
    guard !samples.isEmpty else { throw ValidationError("the folders have no documents") }
    let valid = samples.filter { !$0.file.contains("/bad/") }
    samples += Exercise.derived(from: valid)
    let mutator = Mutator(corpus: samples)
    if print {
      if isCaseFile(seed) { throw ValidationError("this seed changes a case file") }
      let document = document(seed, samples, mutator)
      FileHandle.standardOutput.write(Data(document.bytes))
      return
    }
    var exercise = Exercise(valid)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let caseFile = try CaseFileExercise(folder: folder.path)
    var counts: [String: Int] = [:]
    var violations = 0
    note("\(samples.count) documents, \(runs) runs from seed \(seed)")
    CrashReport.install()
    for offset in 0..<runs {
      let current = seed &+ UInt64(offset)
      CrashReport.begin(current)
      var name = "case file"
      do {
        if isCaseFile(current) {
          let isAccepted = try caseFile.run(seed: current)
          counts["case file \(isAccepted ? "accepted" : "refused")", default: 0] += 1
        } else {
          let document = document(current, samples, mutator)
          name = document.file
          let result = try exercise.run(document.bytes, file: document.file, kind: document.kind)
          counts["\(document.kind) \(result)", default: 0] += 1
        }
      } catch {
        violations += 1
        note("seed \(current), \(name): \(error)")
      }
      if violations == 20 { break }
      if (offset + 1) % 50_000 == 0 { note("\(offset + 1) runs, seed \(current)") }
    }
    CrashReport.end()
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) { note("  \(name): \(count)") }
    note(violations == 0 ? "no run trapped or broke a promise" : "\(violations) broken promises")
    if violations > 0 { throw ExitCode.failure }
  }

  /// Whether the run of a seed changes a case file.
  private func isCaseFile(_ seed: UInt64) -> Bool { seed.isMultiple(of: 20) }

  /// The document of a seed.
  private func document(
    _ seed: UInt64, _ samples: [SampleDocument], _ mutator: Mutator
  ) -> SampleDocument {
    var random = SplitMix64(seed: seed)
    let sample = samples[random.below(samples.count)]
    return mutator.mutate(sample, using: &random)
  }

  private func note(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
