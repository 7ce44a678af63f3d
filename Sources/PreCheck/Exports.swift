#if arch(wasm32)
internal import EmergencyFund
internal import PreCheckRuntime

// The functions that the page's script calls. Input is UTF-8 text at an address from
// `precheck_allocate`; output is at the address that a function returns, with its length in
// `precheck_length`, and is valid until the next call. The page has one thread.

nonisolated(unsafe) private var session = PageSession()
nonisolated(unsafe) private var answer: [UInt8] = []

/// Reserves memory for a text.
@_cdecl("precheck_allocate")
package func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
  size < 0 ? nil : precheck_reserve(16, size)
}

/// Releases memory.
@_cdecl("precheck_free")
package func free(_ memory: UnsafeMutableRawPointer?) {
  precheck_release(memory)
}

/// The length of the last returned text, in bytes.
@_cdecl("precheck_length")
package func length() -> Int { answer.count }

/// Sets the policies and rates: a ``PolicyBundle``.
@_cdecl("precheck_set_policies")
package func setPolicies(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  returning(session.setPolicies(bytes(text, size)))
}

/// Chooses a language and a call; see ``PageSession/choose(_:)``.
@_cdecl("precheck_choose")
package func choose(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  returning(session.choose(bytes(text, size)))
}

/// Assesses an `ief-application/1` document: one `ief-assessment/1` object, or diagnostics.
@_cdecl("precheck_assess")
package func assess(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  returning(session.assess(bytes(text, size)))
}

/// Evaluates answers and describes the result in words.
@_cdecl("precheck_judge")
package func judge(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  returning(session.judge(bytes(text, size)))
}

/// Lists answers in words, and what to have ready.
@_cdecl("precheck_summarise")
package func summarise(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  returning(session.summarise(bytes(text, size)))
}

/// Writes answers as a file.
@_cdecl("precheck_save")
package func save(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  returning(session.save(bytes(text, size)))
}

/// Reads a file as answers.
@_cdecl("precheck_open")
package func open(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  returning(session.open(bytes(text, size)))
}

private func bytes(_ text: UnsafeRawPointer?, _ size: Int) -> [UInt8] {
  guard let text, size > 0 else { return [] }
  return Array(UnsafeRawBufferPointer(start: text, count: size))
}

private func returning(_ text: [UInt8]) -> UnsafeRawPointer? {
  answer = text
  return answer.withUnsafeBytes { $0.baseAddress }
}
#endif
