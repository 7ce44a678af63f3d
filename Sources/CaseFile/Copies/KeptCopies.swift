internal import EmergencyFund

/// The names of copies that a server makes, and which of them are kept.
package struct KeptCopies: Sendable {
  /// What stands before the instant in a name.
  private let prefix: String
  private let suffix: String
  /// Of how many days before the last one a copy is kept.
  private let days: Int

  /// Copies of the case file: all of the last day, and the last one of each of thirty days.
  package static let backups = KeptCopies(prefix: "cases-", suffix: ".ief", days: 30)
  /// Signed heads, which are small and show more the older they are.
  package static let heads = KeptCopies(prefix: "head-", suffix: ".json", days: 3_650)

  /// The name of a copy that was made at an instant, in seconds since 1 January 1970, UTC, such as
  /// `cases-20261129T165500Z.ief`.
  package func name(at instant: Int) -> String {
    let day = Day(number: instant / 86_400)?.description.filter { $0 != "-" } ?? "00000000"
    let seconds = instant % 86_400
    let time = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { part in
      part < 10 ? "0\(part)" : "\(part)"
    }
    return "\(prefix)\(day)T\(time.joined())Z\(suffix)"
  }

  /// The instant in a name; nil if it is not that of a copy.
  package func instant(in name: String) -> Int? {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return nil }
    let stamp = Array(name.utf8.dropFirst(prefix.utf8.count).dropLast(suffix.utf8.count))
    guard stamp.count == 16, stamp[8] == UInt8(ascii: "T"), stamp[15] == UInt8(ascii: "Z") else {
      return nil
    }
    func text(_ range: Range<Int>) -> String { String(decoding: stamp[range], as: UTF8.self) }
    func number(_ range: Range<Int>, below limit: Int) -> Int? {
      guard stamp[range].allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
        return nil
      }
      return Int(text(range)).flatMap { $0 < limit ? $0 : nil }
    }
    guard let day = Day("\(text(0..<4))-\(text(4..<6))-\(text(6..<8))"),
      let hour = number(9..<11, below: 24), let minute = number(11..<13, below: 60),
      let second = number(13..<15, below: 60)
    else { return nil }
    return Int(day.number) * 86_400 + hour * 3_600 + minute * 60 + second
  }

  /// What is behind the name of a copy until all of it is on the disk.
  static let partial = ".partial"

  /// The names of what is left of copies that were not finished.
  package func unfinished(_ names: some Sequence<String>) -> [String] {
    names.filter { name in
      ["", "-wal", "-shm"].contains { end in
        let end = Self.partial + end
        return name.hasSuffix(end) && instant(in: String(name.dropLast(end.count))) != nil
      }
    }
  }

  /// The names of copies that need not be kept any longer; what is no copy is none of them.
  package func superfluous(_ names: some Sequence<String>, at now: Int) -> [String] {
    var lasts: Set<Int> = []
    var superfluous: [String] = []
    let copies = names.compactMap { name in instant(in: name).map { (name: name, at: $0) } }
    for copy in copies.sorted(by: { $0.at > $1.at }) {
      let isLast = lasts.insert(copy.at / 86_400).inserted
      let isRecent = copy.at > now - 86_400
      let isOfKeptDay = isLast && copy.at / 86_400 >= now / 86_400 - days
      if !isRecent, !isOfKeptDay { superfluous.append(copy.name) }
    }
    return superfluous
  }
}
