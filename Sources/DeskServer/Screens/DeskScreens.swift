#if Desk
/// A page or a form of an open desk.
struct DeskScreen: Sendable {
  /// What answers a request.
  typealias Answer = @Sendable (isolated DeskSession, DeskRequest) throws -> Page

  let path: String
  /// Whether a key that is sent along is looked at, to prove once more who sends it.
  let takesKey: Bool
  let answer: Answer

  init(_ path: String, takesKey: Bool = true, _ answer: @escaping Answer) {
    self.path = path
    self.takesKey = takesKey
    self.answer = answer
  }

  /// What is shown under each path.
  static let pages: [DeskScreen] =
    [
      DeskScreen("") { session, request in try session.myDay(request) },
      DeskScreen("queue") { session, request in try session.queue(request) },
      DeskScreen("keys") { session, request in session.keys(request) },
      DeskScreen("cases/:code") { session, request in try session.caseSheet(request) },
    ] + workPages + caseForms + PeopleScreens.pages + JournalScreens.pages
    + PlanScreens.pages + CallScreens.pages

  /// What is done with the forms that are sent to each path.
  static let forms: [DeskScreen] =
    [
      DeskScreen("cases/:code/drafts/:form", takesKey: false) { session, request in
        try session.saveDraft(request)
      },
      DeskScreen("cases/:code/presence/:form", takesKey: false) { session, request in
        try session.presence(request)
      },
      DeskScreen("stay", takesKey: false) { session, _ in session.stay() },
      DeskScreen("keys") { session, request in session.keys(request) },
    ] + workForms + caseForms + PeopleScreens.forms + JournalScreens.forms
    + PlanScreens.forms + CallScreens.forms

  /// The forms about a case, shown and sent under the same path.
  private static let caseForms: [DeskScreen] = CaseForm.names.map { name in
    DeskScreen("cases/:code/\(name)") { session, request in
      try session.form(named: name, request)
    }
  }
}
#endif
