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
#endif
