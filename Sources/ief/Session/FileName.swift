internal import EmergencyFund
internal import Foundation

/// Names of files as text, whatever their bytes are.
///
/// A name on Linux is any bytes without zero; archives unpacked from Windows have names that are
/// not UTF-8. Each byte that cannot be read as text stands as a scalar of its own, U+10FF80 to
/// U+10FFFF, from which the byte is restored where the file is opened. Those scalars themselves are
/// written byte by byte, so that no two names are the same text.
enum FileName {
  /// The scalar of byte 0; only 0x80 to 0xFF are needed.
  private static let base: UInt32 = 0x10FF00

  private static func isByte(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= base + 0x80 }

  /// The text of a name.
  static func text(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: isByte)
    {
      return text
    }
    var scalars = String.UnicodeScalarView()
    var rest = Array(bytes)[...]
    while let first = rest.first {
      let length = first < 0x80 ? 1 : (2...4).first { isScalar(rest.prefix($0)) } ?? 0
      if length > 0 {
        scalars.append(
          contentsOf: String(decoding: rest.prefix(length), as: UTF8.self).unicodeScalars)
      } else if let scalar = Unicode.Scalar(base + UInt32(first)) {
        scalars.append(scalar)
      }
      rest = rest.dropFirst(max(length, 1))
    }
    return String(scalars)
  }

  /// The text of a name that ends with zero.
  static func text(cString name: UnsafePointer<CChar>) -> String {
    text(UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) })
  }

  /// Whether bytes are one scalar in UTF-8 that stands for itself.
  private static func isScalar(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return false }
    return text.unicodeScalars.count == 1 && !isByte(scalar)
  }

  /// The bytes of a name, without a zero at the end.
  static func bytes(_ name: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      if isByte(scalar) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }

  /// Calls the system with a name.
  static func withCString<Result>(
    _ name: String, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    (bytes(name) + [0]).withUnsafeBytes { buffer in
      buffer.withMemoryRebound(to: CChar.self) { chars in
        // Never empty: it ends with zero.
        chars.baseAddress.map(body) ?? name.withCString(body)
      }
    }
  }

  /// What the system says of what a name leads to, through links; nil if it cannot.
  static func status(_ name: String) -> stat? {
    var status = stat()
    return withCString(name) { stat($0, &status) } == 0 ? status : nil
  }

  /// The arguments of the tool, the first being its own name.
  static var arguments: [String] {
    (0..<Int(CommandLine.argc)).compactMap { index in
      CommandLine.unsafeArgv[index].map { text(cString: $0) }
    }
  }

  /// The name as text for people and other programs: a byte that is not UTF-8 as `\xf1`.
  static func shown(_ name: String) -> String {
    var shown = ""
    for scalar in name.unicodeScalars {
      if isByte(scalar) {
        shown += Diagnostic.escaped(String(scalar))
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// The last part of a path.
  static func last(_ path: String) -> String {
    path.split(separator: "/").last.map { String($0) } ?? path
  }
}
