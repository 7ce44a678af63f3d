#if Desk
/// A page or a form of an open desk.
struct DeskScreen: Sendable {
  /// What answers a request.
  typealias Answer = @Sendable (isolated DeskSession, DeskRequest) throws -> Page

  let path: String
  let answer: Answer

  init(_ path: String, _ answer: @escaping Answer) {
    self.path = path
    self.answer = answer
  }

  /// What is shown under each path.
  static let pages: [DeskScreen] =
    [
      DeskScreen("") { session, request in try session.myDay(request) },
      DeskScreen("queue") { session, request in try session.queue(request) },
      DeskScreen("cases/:code") { session, request in try session.caseSheet(request) },
    ] + workPages + caseForms

  /// What is done with the forms that are sent to each path.
  static let forms: [DeskScreen] =
    [
      DeskScreen("cases/:code/drafts/:form") { session, request in
        try session.saveDraft(request)
      }
    ] + workForms + caseForms

  /// The forms about a case, shown and sent under the same path.
  private static let caseForms: [DeskScreen] = CaseForm.names.map { name in
    DeskScreen("cases/:code/\(name)") { session, request in
      try session.form(named: name, request)
    }
  }
}
#endif
