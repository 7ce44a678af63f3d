/// An encoding in which forms and spreadsheets export their tables.
package enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16 with a byte order mark.
  case utf16 = "utf-16"
  /// Windows-1252, the usual one of older spreadsheets in western Europe and America.
  case windows1252 = "windows-1252"
}

extension TextEncoding {
  /// The encoding by the byte order mark, else UTF-8 if all bytes are, else Windows-1252.
  static func recognized(in bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    return String(validating: bytes, as: UTF8.self) == nil ? .windows1252 : .utf8
  }

  /// The text as UTF-8 without a byte order mark.
  func decoded(_ bytes: [UInt8]) throws(TableError) -> [UInt8] {
    let text: [UInt8]? =
      switch self {
      case .utf8:
        String(validating: bytes, as: UTF8.self) == nil
          ? nil : Array(bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0))
      case .utf16: Self.fromUTF16(bytes)
      case .windows1252: Self.fromWindows1252(bytes)
      }
    guard let text else { throw .encoding(self) }
    // Of text in two bytes without a mark, half of the bytes are zeros.
    if text.contains(0) { throw .zeroBytes }
    return text
  }

  private static func fromUTF16(_ bytes: [UInt8]) -> [UInt8]? {
    let isBig = bytes.starts(with: [0xFE, 0xFF])
    guard isBig || bytes.starts(with: [0xFF, 0xFE]), bytes.count.isMultiple(of: 2) else {
      return nil
    }
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8]? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
      guard value != 0xFFFD, let scalar = Unicode.Scalar(value) else { return nil }
      text.append(scalar)
    }
    return Array(String(text).utf8)
  }

  /// The characters of the bytes 80 to 9F; FFFD where there is none.
  private static let upper: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
