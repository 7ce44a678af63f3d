#if arch(wasm32)
internal import PageModule

// The functions that the page's script calls; see `PageExchange`. The page has one thread.

nonisolated(unsafe) private var session = EditorSession()

/// Takes what the tool put into the page; see ``EditorSession/start(_:)``.
@_cdecl("editor_start")
package func start(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  PageExchange.answer(session.start(PageExchange.text(text, size)))
}

/// Chooses a language and the layer above; see ``EditorSession/choose(_:)``.
@_cdecl("editor_choose")
package func choose(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  PageExchange.answer(session.choose(PageExchange.text(text, size)))
}

/// Makes a short name of a title.
@_cdecl("editor_name")
package func name(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  PageExchange.answer(session.name(PageExchange.text(text, size)))
}

/// Reviews the call with some answers.
@_cdecl("editor_review")
package func review(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  PageExchange.answer(session.review(PageExchange.text(text, size)))
}

/// Takes a saved file.
@_cdecl("editor_open")
package func open(_ text: UnsafeRawPointer?, _ size: Int) -> UnsafeRawPointer? {
  PageExchange.answer(session.open(PageExchange.text(text, size)))
}
#endif
