#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework

extension CaseForm {
  /// The review: a declaration, a rating for each criterion, a word on each veiled threat.
  static var review: CaseForm {
    var form = CaseForm(action: action(ReviewField.form)) { session, opened, request, problems in
      session.reviewed(opened, request, &problems).map { .reviewed($0) }
    }
    form.template = "review"
    form.extra = { session, read, values, problems in
      session.reviewView(read, values, problems)
    }
    form.turn = { session, read, request in
      guard request.form[ReviewField.declared] == ReviewField.tooClose else { return .checked }
      // What was typed stays, in case the declaration is not made after all.
      try session.keepDraft(ReviewField.form, of: read.opened.code, request.form)
      return .to("/cases/\(read.opened.code)/conflict")
    }
    return form
  }
}

extension DeskSession {
  /// The review that a form holds; nil if something is missing.
  fileprivate func reviewed(
    _ opened: OpenCase, _ request: DeskRequest, _ problems: inout FormProblems
  ) -> CaseEvent.Reviewed? {
    if request.form[ReviewField.declared] != ReviewField.nobody {
      problems.add(ReviewField.declared, words[ReviewMessage.declareFirst])
    }
    let draft = reviewDraft(in: request.form, of: opened)
    for id in opened.policy.ratedIDs {
      let title = ratingTitle(id, opened.policy)
      if draft.ratings[id]?.value == nil {
        problems.add(
          ReviewField.rating(id), words.text(ReviewMessage.unrated, .text("title", title)))
      }
      if draft.ratings[id]?.reason.isEmpty ?? true {
        problems.add(
          ReviewField.reason(id), words.text(ReviewMessage.unreasoned, .text("title", title)))
      }
    }
    for incident in incidentsToJudge(opened.grantCase) {
      if draft.threats[incident]?.value == nil {
        problems.add(
          ReviewField.threat(incident + 1),
          words.text(ReviewMessage.unjudged, .count("number", incident + 1)))
      }
      if draft.threats[incident]?.reason.isEmpty ?? true {
        problems.add(
          ReviewField.threatReason(incident + 1),
          words.text(ReviewMessage.unjudgedReason, .count("number", incident + 1)))
      }
    }
    return problems.isEmpty ? draft.reviewed : nil
  }

  /// The application, and beside it what the reviewer is asked.
  fileprivate func reviewView(
    _ read: CaseDesk.ReadCase, _ values: FormFields, _ problems: FormProblems
  ) -> View {
    let application = ApplicationView(words, read)
    let declaration = FormField(
      name: ReviewField.declared, label: words[ReviewMessage.declare],
      kind: .choice([
        (ReviewField.nobody, words[ReviewMessage.knowNobody]),
        (ReviewField.tooClose, words[ReviewMessage.tooClose]),
      ]), hint: words[ReviewMessage.declareHint])
    let note = FormField(
      name: ReviewField.note, label: words[FormMessage.note], kind: .lines,
      hint: words[FormMessage.noteHint], isOptional: true)
    let applicationView = application.view
    let threats = threats(read.grantCase, applicationView, values, problems)
    return [
      "application": applicationView, "declaration": declaration.view(values, problems, words),
      "note": note.view(values, problems, words),
      "ratings": read.grantCase.policy.ratedIDs.map {
        rating($0, application, values, problems)
      },
      "threats": threats, "hasThreats": !threats.isEmpty,
    ]
  }

  private func rating(
    _ id: String, _ application: ApplicationView, _ values: FormFields, _ problems: FormProblems
  ) -> View {
    let (field, reason) = (ReviewField.rating(id), ReviewField.reason(id))
    let scale: [ReviewMessage] = [.notAtAll, .little, .largely, .fully]
    var view: View = [
      "field": field, "reasonField": reason, "title": ratingTitle(id, application.policy),
      "reason": values[reason],
      "questions": questions(id, application),
      "choices": scale.enumerated().map { value, message -> View in
        [
          "field": field, "value": value, "label": words[message],
          "isChosen": values[field] == "\(value)",
        ]
      },
    ]
    view["problem"] = problems[field].map { _ in words[FormMessage.notAChoice] }
    view["reasonProblem"] = problems[reason].map { _ in words[FormMessage.missing] }
    return view
  }

  /// What a rating answers: the question of a criterion or of a judgement, with what it is about.
  private func questions(_ id: String, _ application: ApplicationView) -> [View] {
    if let criterion = application.policy.scoring?.criteria.first(where: { $0.id == id }),
      case .rating(let question) = criterion.earning
    {
      return [["text": question.text(in: words.language)]]
    }
    let asked = application.assessment.judgements.filter { $0.rule == id }
    if asked.isEmpty { return [["text": words[ReviewMessage.noQuestion]]] }
    return asked.map { question in
      var view: View = ["text": question.question.text(in: words.language)]
      if !question.paths.isEmpty {
        view["places"] = words.language.listed(
          question.paths.map { words.catalogue.words($0) }, .neither)
      }
      view["source"] = question.basis.source?.title
      return view
    }
  }

  private func threats(
    _ grantCase: GrantCase, _ application: View, _ values: FormFields, _ problems: FormProblems
  ) -> [View] {
    let incidents = application["incidents"] as? [View] ?? []
    return incidentsToJudge(grantCase).map { index in
      let number = index + 1
      let (field, reason) = (ReviewField.threat(number), ReviewField.threatReason(number))
      var view = incidents.first { $0["number"] as? Int == number } ?? [:]
      view["field"] = field
      view["reasonField"] = reason
      view["textLanguage"] = grantCase.grantApplication.language.shown
      view["title"] = words.text(ReviewMessage.threatTitle, .count("number", number))
      view["reason"] = values[reason]
      view["choices"] = CaseEvent.ThreatWord.allCases.map { word -> View in
        [
          "field": field, "value": word.rawValue,
          "label": words.capitalised(words[ThreatMessage(word)]),
          "isChosen": values[field] == word.rawValue,
        ]
      }
      view["problem"] = problems[field].map { _ in words[FormMessage.notAChoice] }
      view["reasonProblem"] = problems[reason].map { _ in words[FormMessage.missing] }
      return view
    }
  }
}
#endif
