import EmergencyFund
import Foundation
import TestSupport
import Testing

/// Texts with the verdict of another reader; see `Tests/WholeTool/Vectors/make_json_vectors.py`.
@Suite struct JSONVectorTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let isAccepted: Bool
    let source: String
    let bytes: [UInt8]

    var testDescription: String {
      let start = String(decoding: bytes.prefix(60), as: UTF8.self)
      return "\(isAccepted ? "accept" : "refuse") \(start.debugDescription)"
    }
  }

  static func rows(from source: String) throws -> [Row] {
    let file = Checkout.vectors.appending(path: "json_texts.tsv")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 3, columns[1] == source else { return nil }
      return Row(
        isAccepted: columns[0] == "accept", source: source, bytes: bytes(columns[2]))
    }
  }

  /// Hexadecimal bytes, or `count*bytes` joined by `+`.
  private static func bytes(_ column: Substring) -> [UInt8] {
    column.split(separator: "+").flatMap { part -> [UInt8] in
      let factors = part.split(separator: "*")
      let count = factors.count == 2 ? Int(factors[0]) ?? 0 : 1
      let digits = Array(factors[factors.count - 1].utf8)
      let unit = stride(from: 0, to: digits.count - 1, by: 2).map { index in
        UInt8(String(decoding: digits[index..<(index + 2)], as: UTF8.self), radix: 16) ?? 0
      }
      return Array(repeatElement(unit, count: count).joined())
    }
  }

  @Test func `has at least 300 texts with a verdict by hand`() throws {
    #expect(try Self.rows(from: "hand").count >= 300)
    #expect(try Self.rows(from: "mutation").count >= 1_500)
  }

  @Test(arguments: try rows(from: "hand"))
  func `accepts and refuses what the RFC says`(row: Row) {
    #expect(isAccepted(row.bytes) == row.isAccepted)
  }

  @Test func `agrees with another reader on mutated texts`() throws {
    for row in try Self.rows(from: "mutation") {
      #expect(isAccepted(row.bytes) == row.isAccepted, "\(row.testDescription)")
    }
  }

  private func isAccepted(_ bytes: [UInt8]) -> Bool {
    (try? JSONReader.read(bytes, file: "vector.json")) != nil
  }
}
