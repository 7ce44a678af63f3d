#if Desk
/// The page that unlocks the desk.
struct UnlockView {
  let words: DeskWords
  let setup: DeskSetup
  var officer: String?
  /// Where the officer goes on afterwards.
  var goOn = ""
  /// What was typed before, as the fields of a form.
  var kept = ""
  var problem: String?
  /// Whether there is something to be done about it that the page does not say.
  var canFail = false

  func page(status: Int = 200) -> Page {
    var view = FrameView.bare(words, title: words[FrameMessage.unlock])
    view["officer"] = officer ?? setup.officer ?? ""
    view["next"] = goOn
    view["kept"] = kept
    view["hasKept"] = !kept.isEmpty
    view["problem"] = problem
    view["canFail"] = canFail
    return Page("unlock", view, status: status)
  }
}
#endif
