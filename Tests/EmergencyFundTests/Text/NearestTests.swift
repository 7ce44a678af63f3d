import EmergencyFund
import TestSupport
import Testing

@Suite struct NearestTests {
  @Test(
    arguments: [
      ("contry", ["city", "country", "count"], "country"),
      ("cuontry", ["country"], "country"),
      ("COUNTRY", ["country"], "country"),
      ("PEX", ["PT", "PE", "PER"], "PE"),
      ("unit_cost", ["unitCost"], "unitCost"),
      ("item", ["ites", "itex"], "ites"),
      ("zzz", ["country"], nil),
      ("PX", ["PE"], nil),
      ("", ["a"], nil),
      ("a", [], nil),
      ("acb", ["abc"], "abc"),
      (String(repeating: "a", count: 65), [String(repeating: "a", count: 64)], nil),
    ] as [(String, [String], String?)])
  func `finds the word that is meant`(text: String, known: [String], expected: String?) {
    #expect(nearest(to: text, among: known) == expected)
  }

  /// The distance by its definition, slow and obvious.
  private func distance(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Int {
    guard let leftLast = left.last else { return right.count }
    guard let rightLast = right.last else { return left.count }
    var best = min(
      distance(left.dropLast(), right) + 1, distance(left, right.dropLast()) + 1,
      distance(left.dropLast(), right.dropLast()) + (leftLast == rightLast ? 0 : 1))
    if left.count > 1, right.count > 1, left.dropLast().last == rightLast,
      right.dropLast().last == leftLast
    {
      best = min(best, distance(left.dropLast(2), right.dropLast(2)) + 1)
    }
    return best
  }

  @Test(arguments: 0..<60)
  func `agrees with the definition`(seed: Int) {
    var random = SplitMix64(seed: seed)
    func word() -> String {
      let length = Int.random(in: 1...6, using: &random)
      return String((0..<length).map { _ in "abc".randomElement(using: &random) ?? "a" })
    }
    let text = word()
    let known = [word(), word()]
    let distances = known.map { distance(Array(text)[...], Array($0)[...]) }
    let near = zip(known, distances).filter { max(text.count, $0.count) / 3 >= $1 }
    let expected = near.min { $0.1 < $1.1 }?.0
    #expect(nearest(to: text, among: known) == expected, "\(text) \(known)")
  }
}
