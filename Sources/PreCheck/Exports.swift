#if arch(wasm32)
internal import EmergencyFund
internal import PageModule

// The functions that the page's script calls; see `PageExchange`. The page has one thread.

nonisolated(unsafe) private var session = PageSession()

/// Sets the policies and rates: a ``PolicyBundle``.
@_cdecl("precheck_set_policies")
package func setPolicies(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  PageExchange.answer(session.setPolicies(PageExchange.text(text, size)))
}

/// Chooses a language and a call; see ``PageSession/choose(_:)``.
@_cdecl("precheck_choose")
package func choose(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  PageExchange.answer(session.choose(PageExchange.text(text, size)))
}

/// Assesses an `ief-application/2` document: one `ief-assessment/1` object, or diagnostics.
@_cdecl("precheck_assess")
package func assess(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  PageExchange.answer(session.assess(PageExchange.text(text, size)))
}

/// Evaluates answers and describes the result in words.
@_cdecl("precheck_judge")
package func judge(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  PageExchange.answer(session.judge(PageExchange.text(text, size)))
}

/// Lists answers in words, and what to have ready.
@_cdecl("precheck_summarise")
package func summarise(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  PageExchange.answer(session.summarise(PageExchange.text(text, size)))
}

/// Writes answers as a file.
@_cdecl("precheck_save")
package func save(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  PageExchange.answer(session.save(PageExchange.text(text, size)))
}

/// Seals answers for the fund; see ``PageSession/seal(_:_:)``.
@_cdecl("precheck_seal")
package func seal(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  PageExchange.answer(session.seal(PageExchange.text(text, size), BoringSSLPrimitives()))
}

/// Keeps a draft under a passphrase; see ``PageSession/keep(_:_:)``.
@_cdecl("precheck_keep")
package func keep(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  PageExchange.answer(session.keep(PageExchange.text(text, size), BoringSSLPrimitives()))
}

/// Reads a file; see ``PageSession/openFile(_:_:)``.
@_cdecl("precheck_open")
package func open(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  PageExchange.answer(session.openFile(PageExchange.text(text, size), BoringSSLPrimitives()))
}
#endif
