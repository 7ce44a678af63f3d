#if Desk
/// The page that unlocks the desk.
struct UnlockView {
  let words: DeskWords
  let setup: DeskSetup
  var officer: String?
  /// Where the officer goes on afterwards.
  var goOn = ""
  /// Whether what was sent is kept until the officer unlocks the desk.
  var isKept = false
  var problem: String?
  /// Whether there is something to be done about it that the page does not say.
  var canFail = false

  func page(status: Int = 200) -> Page {
    var view = FrameView.bare(words, title: words[FrameMessage.unlock])
    view["officer"] = officer ?? setup.officer ?? ""
    view["next"] = goOn
    view["hasKept"] = isKept
    view["problem"] = problem
    view["canFail"] = canFail
    guard let server = setup.server else { return Page("unlock", view, status: status) }
    view["server"] = server.name
    return Page("login", view, status: status)
  }
}
#endif
