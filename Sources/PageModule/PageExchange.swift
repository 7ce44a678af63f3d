#if arch(wasm32)
internal import PageRuntime

/// How a page's script calls its module: texts in UTF-8, in and out.
///
/// Input is at an address from `page_allocate`; output is at the address that a function returns,
/// with its length in `page_length`, and is valid until the next call. The page has one thread.
package enum PageExchange {
  nonisolated(unsafe) fileprivate static var output: [UInt8] = []

  /// The text that the script wrote at an address.
  package static func text(_ start: UnsafeRawPointer?, _ size: Int) -> [UInt8] {
    guard let start, size > 0 else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: size))
  }

  /// Keeps a text for the script, and returns its address.
  package static func answer(_ text: [UInt8]) -> UnsafeRawPointer? {
    output = text
    return output.withUnsafeBytes { $0.baseAddress }
  }
}

/// Reserves memory for a text.
@_cdecl("page_allocate")
package func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
  size < 0 ? nil : page_reserve(16, size)
}

/// Releases memory.
@_cdecl("page_free")
package func free(_ memory: UnsafeMutableRawPointer?) {
  page_release(memory)
}

/// The length of the last returned text, in bytes.
@_cdecl("page_length")
package func length() -> Int { PageExchange.output.count }
#endif
