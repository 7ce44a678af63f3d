#if Desk
import EmergencyFund

/// What stands around every page.
enum FrameView {
  /// The frame of a page before anything is unlocked.
  static func bare(_ words: DeskWords, title: String) -> View {
    [
      "w": words, "title": title, "lang": words.language.tag,
      "dir": words.language.isRightToLeft ? "rtl" : "ltr",
      "languages": Language.allCases.map { language -> View in
        [
          "tag": language.tag, "name": language.name,
          "isChosen": language == words.language,
        ]
      },
    ]
  }
}

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
