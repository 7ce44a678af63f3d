#if Desk
/// Every page and form of an open desk, by its path.
enum DeskScreens {
  static let pages: [(path: String, screen: DeskRoutes.Screen)] = [
    ("", { try $0.queue($1) }),
    ("queue", { try $0.queue($1) }),
    ("cases/:code", { try $0.caseSheet($1) }),
  ]

  static let forms: [(path: String, screen: DeskRoutes.Screen)] = [
    ("cases/:code/drafts/:form", { try $0.saveDraft($1) })
  ]
}
#endif
