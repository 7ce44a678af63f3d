import Foundation
import TestSupport
import Testing

@Suite struct CrashTests {
  static let root = Checkout.root.path
  static let crashes = Checkout.vectors.appending(path: "crashes").path

  static let files = SampleDocument.all(below: ["\(root)/Samples", "\(root)/Policies"])
  static let valid = files.filter { !$0.file.contains("/bad/") }
  static let samples = files + Exercise.derived(from: valid)

  /// Documents on which the tool once trapped or broke a promise; the kind begins their name.
  static let kept: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: crashes)
    return (names ?? []).sorted().filter { !$0.hasSuffix(".md") }
  }()

  @Test(arguments: kept)
  func `runs what once trapped`(name: String) throws {
    let path = "\(Self.crashes)/\(name)"
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let kind = try #require(
      DocumentKind.allCases.first { name.hasPrefix("\($0.rawValue)-") },
      "a kept document is named after its kind, such as application-1.yaml")
    var exercise = Exercise(Self.valid)
    _ = try exercise.run(bytes, file: path, kind: kind)
  }

  @Test(arguments: 0..<10)
  func `runs mutated documents of every kind`(part: Int) throws {
    let mutator = Mutator(corpus: Self.samples)
    var exercise = Exercise(Self.valid)
    for offset in 0..<200 {
      let seed = UInt64(1_000_000 + part * 200 + offset)
      var random = SplitMix64(seed: seed)
      let picked = random.pick(Self.samples)
      let sample = try #require(picked)
      let document = mutator.mutate(sample, using: &random)
      do {
        _ = try exercise.run(document.bytes, file: document.file, kind: document.kind)
      } catch {
        Issue.record("seed \(seed), \(document.file): \(error)")
      }
    }
  }

  @Test func `changed case files are refused or read as they were written`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let exercise = try CaseFileExercise(folder: folder.path)
    var accepted = 0
    for seed in 1...UInt64(300) {
      do {
        if try exercise.run(seed: seed) { accepted += 1 }
      } catch {
        Issue.record("seed \(seed): \(error)")
      }
    }
    #expect((1..<280).contains(accepted))
  }

  @Test func `makes the same document of the same seed`() throws {
    let mutator = Mutator(corpus: Self.samples)
    let sample = try #require(Self.samples.first)
    var first = SplitMix64(seed: 7)
    var second = SplitMix64(seed: 7)
    #expect(
      mutator.mutate(sample, using: &first).bytes == mutator.mutate(sample, using: &second).bytes)
  }
}
