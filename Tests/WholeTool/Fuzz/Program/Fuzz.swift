internal import ArgumentParser
internal import Foundation
internal import TestSupport

@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ief-fuzz",
    abstract: "Runs mutated documents through the readers and the rules, which must never trap.",
    discussion: """
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
      let document = document(seed, samples, mutator)
      FileHandle.standardOutput.write(Data(document.bytes))
      return
    }
    var exercise = Exercise(valid)
    var counts: [String: Int] = [:]
    var violations = 0
    note("\(samples.count) documents, \(runs) runs from seed \(seed)")
    CrashReport.install()
    for offset in 0..<runs {
      let current = seed &+ UInt64(offset)
      let document = document(current, samples, mutator)
      CrashReport.begin(current)
      do {
        let result = try exercise.run(document.bytes, file: document.file, kind: document.kind)
        counts["\(document.kind) \(result)", default: 0] += 1
      } catch {
        violations += 1
        note("seed \(current), \(document.file): \(error)")
      }
      if violations == 20 { break }
      if (offset + 1) % 50_000 == 0 { note("\(offset + 1) runs, seed \(current)") }
    }
    CrashReport.end()
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) { note("  \(name): \(count)") }
    note(violations == 0 ? "no run trapped or broke a promise" : "\(violations) broken promises")
    if violations > 0 { throw ExitCode.failure }
  }

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
