#if Desk
/// A page that says what something does and asks for it once more, with what is needed for it.
struct ConfirmPage {
  let title: String
  /// Where the page leads back to.
  let backPath: String
  let part: DeskPart
  /// What the button says.
  let button: String
  /// Whether it cannot be undone.
  var isDangerous = false
  /// What is said above.
  var intro: [String] = []
  /// Lists with their headings.
  var lists: [(heading: String, items: [String])] = []
  var fields: [FormField] = []
  /// Fields that are sent along.
  var hidden: [(name: String, value: String)] = []
  /// Whether a new passphrase or key file is chosen on it.
  var choosesKey = false
  /// Whether the officer proves once more who they are.
  var needsStepUp = true
}

extension DeskSession {
  /// Shows a page that asks for something once more.
  func page(
    _ confirm: ConfirmPage, _ request: DeskRequest, _ problems: FormProblems = FormProblems()
  ) -> Page {
    var view: View = [
      "action": request.path, "backPath": confirm.backPath, "button": confirm.button,
      "isDangerous": confirm.isDangerous, "intro": confirm.intro,
      "lists": confirm.lists.map { ["heading": $0.heading, "items": $0.items] as View },
      "fields": confirm.fields.map { $0.view(request.form, problems, words) },
      "hidden": confirm.hidden.map { ["name": $0.name, "value": $0.value] as View },
      "choosesKey": confirm.choosesKey, "takesKeyFile": request.form["opens"] == "keyFile",
      "needsStepUp": confirm.needsStepUp,
      "problems": problems.views,
      "hasProblems": !problems.isEmpty,
    ]
    view["stepUpProblem"] = problems["passphrase"]
    view["keyProblem"] = problems["newPassphrase"]
    return page(
      "confirmation", request, title: confirm.title, in: confirm.part,
      status: problems.isEmpty ? 200 : 422, view)
  }
}
#endif
