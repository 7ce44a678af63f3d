import EmergencyFund
import TestSupport
import Testing

@testable import ApplicationImport

/// Tables from bytes: encodings, delimiters and cells.
@Suite struct TableTests {
  @Test func `rows and cells are those of Python's csv`() throws {
    let vectors = try Checkout.vectorRows("csv_tables.tsv")
    #expect(vectors.count == 1_500)
    for vector in vectors {
      let delimiter = try #require(Delimiter(rawValue: vector[0]))
      let text = try Self.texts(vector[1])[0][0]
      var reader = RecordReader(Array(text.utf8), delimiter)
      var found: [[String]]? = []
      do {
        while let record = try reader.next() { found?.append(record.cells) }
      } catch {
        found = nil
      }
      let expected = vector[2] == "open" ? nil : try Self.texts(vector[2])
      // An empty line is a row without cells to csv, and one empty cell here.
      #expect(found == expected?.map { $0.isEmpty ? [""] : $0 }, "\(vector)")
    }
  }

  /// A JSON text, or a list of lists of texts.
  private static func texts(_ json: String) throws -> [[String]] {
    func texts(_ node: Node) -> [String] {
      switch node.content {
      case .string(let text): [text]
      case .list(let nodes): nodes.flatMap { texts($0) }
      default: []
      }
    }
    let root = try JSONReader.read(Array(json.utf8), file: "").root
    guard case .list(let rows) = root.content else { return [texts(root)] }
    return rows.map { texts($0) }
  }

  @Test(arguments: Delimiter.allCases)
  func `the delimiter is recognised where another is part of the text`(delimiter: Delimiter) throws
  {
    let mark = String(decoding: [delimiter.byte], as: UTF8.self)
    let text = [
      ["name, as known", "country; of work", "\"what\nhappened\""], ["a, b", "c; d, e", "f"],
      ["g", "h", "i"],
    ].map { cells in
      cells.map { $0.contains("\n") || $0.contains(mark) ? "\"\(Self.plain($0))\"" : $0 }
        .joined(separator: mark)
    }.joined(separator: "\r\n")
    let table = try Table(Array(text.utf8))
    #expect(table.delimiter == delimiter)
    #expect(table.headers == ["name, as known", "country; of work", "what\nhappened"])
    #expect(table.rows.map { $0.number } == [2, 3])
  }

  private static func plain(_ text: String) -> String { text.filter { $0 != "\"" } }

  @Test func `the encoding is recognised, and the byte order mark is no text`() throws {
    let text = "né;“x”\r\nœ;€\r\n"
    let utf8 = Array(text.utf8)
    let utf16 = Array(text.utf16)
    let latin: [UInt8] = [0x6E, 0xE9, 0x3B, 0x93, 0x78, 0x94, 0x0D, 0x0A, 0x9C, 0x3B, 0x80]
    let files: [(TextEncoding, [UInt8])] = [
      (.utf8, utf8), (.utf8, [0xEF, 0xBB, 0xBF] + utf8), (.windows1252, latin),
      (.utf16, [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      (.utf16, [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    ]
    for (encoding, bytes) in files {
      let table = try Table(bytes)
      #expect(table.encoding == encoding)
      #expect(table.headers == ["né", "“x”"])
      #expect(table.rows.map { $0.cells } == [["œ", "€"]])
    }
  }

  @Test func `what is no table says why`() {
    func error(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) -> TableError? {
      do {
        _ = try Table(bytes, encoding: encoding)
        return nil
      } catch { return error }
    }
    #expect(error([]) == .empty)
    #expect(error(Array("\n\n".utf8)) == .empty)
    #expect(error([0x61, 0xE9], .utf8) == .encoding(.utf8))
    #expect(error([0x61, 0x81]) == .encoding(.windows1252))
    #expect(error(Array("a".utf8), .utf16) == .encoding(.utf16))
    #expect(error([0x61, 0, 0x62, 0]) == .zeroBytes)
    #expect(error(Array("a,b\n1,\"cut o".utf8)) == .openQuote(row: 2))
  }
}
