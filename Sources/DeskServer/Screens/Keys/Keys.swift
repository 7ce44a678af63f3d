#if Desk
import CaseDesk
import EmergencyFundScheduling

extension DeskSession {
  /// Every key with what it does: the table that desk.js follows.
  private static let keys: [(keys: [String], message: KeysMessage)] = [
    (["j"], .next), (["k"], .previous), (["Enter"], .open), (["/"], .search),
    (["g", "q"], .goQueue), (["g", "d"], .goMyDay), (["g", "i"], .goIntake), (["?"], .help),
  ]

  /// The keys of the desk, which can be turned off.
  func keys(_ request: DeskRequest) -> Page {
    if request.isPost {
      memory.setKeys(request.form["keys"] == "on", for: desk.actor.id)
      return .seeOther("/keys")
    }
    let isOn = memory.usesKeys(desk.actor.id)
    return page(
      "keys", request, title: words[KeysMessage.title],
      [
        "isOn": isOn, "set": isOn ? "off" : "on",
        "keys": Self.keys.map { item -> View in
          [
            "first": item.keys[0], "second": item.keys.dropFirst().first.shown,
            "what": words[item.message],
          ]
        },
      ])
  }
}
#endif
