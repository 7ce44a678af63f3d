#if Desk
extension DeskScreen {
  /// The pages of the day's work beside those of single cases.
  static let workPages: [DeskScreen] = [
    DeskScreen("promise") { session, request in try session.promise(request) },
    DeskScreen("intake") { session, request in try session.intake(request) },
    DeskScreen("queue/assigned") { session, request in session.assigned(request) },
    DeskScreen("cases/:code/questions") { session, request in
      try session.questionFile(request)
    },
    DeskScreen("cases/:code/clock") { session, request in try session.clockPage(request) },
  ]

  /// Their forms.
  static let workForms: [DeskScreen] = [
    DeskScreen("find") { session, request in try session.find(request) },
    DeskScreen("intake") { session, request in try session.look(request) },
    DeskScreen("intake/receive") { session, request in try session.receive(request) },
    DeskScreen("intake/discard") { session, _ in session.discardIntake() },
    DeskScreen("queue/assign") { session, request in try session.assignSeveral(request) },
    DeskScreen("queue/views") { session, request in try session.saveView(request) },
    DeskScreen("queue/views/remove") { session, request in try session.removeView(request) },
  ]
}
#endif
