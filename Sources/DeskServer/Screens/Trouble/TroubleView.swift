#if Desk
import EmergencyFund

/// The page that says what can be done when the case file cannot be used.
struct TroubleView {
  let words: DeskWords
  let path: String
  let isUnlocked: Bool

  private typealias Item = (title: TroubleMessage, what: TroubleMessage, todo: TroubleMessage)

  private static let items: [Item] = [
    (.lockedTitle, .locked, .lockedDo), (.fullTitle, .full, .fullDo),
    (.readOnlyTitle, .readOnly, .readOnlyDo), (.missingTitle, .missing, .missingDo),
    (.keyTitle, .key, .keyDo), (.changedTitle, .changed, .changedDo),
    (.damagedTitle, .damaged, .damagedDo), (.versionTitle, .version, .versionDo),
    (.leadTitle, .lead, .leadDo),
  ]

  func page() -> Page {
    var view = FrameView.bare(words, title: words[TroubleMessage.title])
    view["items"] = Self.items.map { item -> View in
      ["title": words[item.title], "what": words[item.what], "todo": words[item.todo]]
    }
    view["file"] = words.text(TroubleMessage.file, .text("path", path))
    view["backPath"] = isUnlocked ? "/" : "/unlock"
    return Page("trouble", view)
  }
}
#endif
