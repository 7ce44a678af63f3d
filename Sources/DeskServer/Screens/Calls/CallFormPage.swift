#if Desk
import CaseDesk
import CaseFile
import Digests
import EmergencyFund
import EmergencyFundPolicyTools
import EmergencyFundScheduling

extension DeskSession {
  /// Shows the form of a call, with what was typed and what is wrong with it.
  func callForm(
    _ form: CallForm, _ file: CallFolder.File?, _ shelf: CallShelf, _ request: DeskRequest,
    _ answers: CallAnswers, _ problems: FormProblems
  ) -> Page {
    let isNew = file == nil
    let path = isNew ? "/calls" : "/calls/\(FormFields.encoded(form.call))"
    var view: View = [
      "action": request.path, "backPath": path, "isNew": isNew,
      "before": file.map { Digest.text($0.bytes) } ?? "",
      "from": request.isPost ? request.form["from"] : "",
      "sections": sections(form, answers, problems),
      "problems": problems.views, "hasProblems": !problems.isEmpty,
      "earliest": (form.on ?? desk.today).description,
    ]
    if let start = form.on, start > desk.today {
      view["fromLater"] = words.text(CallFormMessage.fromLater, .day("day", start))
    }
    view["fromProblem"] = problems["from"]
    let title =
      isNew
      ? words.text(CallFormMessage.newTitle, .rendered("parent", callTitle(form.above.id, shelf)))
      : words.text(CallFormMessage.title, .rendered("call", callTitle(form.call, shelf)))
    return page(
      "callform", request, title: title, in: .calls, status: problems.isEmpty ? 200 : 422, view)
  }

  private func sections(
    _ form: CallForm, _ answers: CallAnswers, _ problems: FormProblems
  ) -> [View] {
    CallForm.Section.allCases.compactMap { section in
      let fields = form.fields.filter { $0.section == section }
      if fields.isEmpty { return nil }
      var view: View = [
        "title": title(of: section), "intro": words[intro(of: section)],
        "rows": rows(fields.filter { !isFolded($0) }, answers, problems),
      ]
      // What few calls need is folded away, unless there is something in it or wrong with it.
      let folded = fields.filter { isFolded($0) }
      if !folded.isEmpty {
        view["fold"] =
          [
            "says": words[foldTitle(of: section)], "rows": rows(folded, answers, problems),
            "isOpen": folded.contains { field in
              problems[field.id] != nil || (answers[field.id] ?? []) != field.value
                || (section != .groups && !field.value.isEmpty && field.isOwn)
            },
          ] as View
      }
      if let above = fields.first?.above {
        view["above"] = words.text(
          CallFormMessage.above,
          .rendered("rule", words.capitalised(shortened(above))))
      }
      return view
    }
  }

  private func isFolded(_ field: CallForm.Field) -> Bool {
    field.section == .groups || field.id.hasPrefix("maximum.byApplicantType.")
      || field.id.hasPrefix("cost-category.cap.") || field.id.hasPrefix("cost-category.share.")
  }

  private func foldTitle(of section: CallForm.Section) -> CallFormMessage {
    switch section {
    case .maximum: .foldAmounts
    case .costCategory: .foldLimits
    default: .foldGroups
    }
  }

  /// A sentence with its entries, unless they would fill the page.
  private func shortened(_ sentence: PolicySentence) -> String {
    sentence.entries.count > 12
      ? words.catalogue.text(sentence.message) : sentence.text(words.catalogue)
  }

  private func title(of section: CallForm.Section) -> String {
    switch section {
    case .call: words[CallFormMessage.theCall]
    case .groups: words[CallFormMessage.groups]
    case .basis: words[CallFormMessage.basis]
    default:
      section.requirement.map { words.heading(.requirement($0)) } ?? section.rawValue
    }
  }

  private func intro(of section: CallForm.Section) -> CallFormMessage {
    switch section {
    case .call: .callIntro
    case .targetGroup: .targetGroupIntro
    case .groups: .groupsIntro
    case .country: .countryIntro
    case .maximum: .maximumIntro
    case .minimum: .minimumIntro
    case .callWindow: .windowIntro
    case .costCategory: .categoriesIntro
    case .references: .referencesIntro
    case .basis: .basisIntro
    }
  }

  /// The fields of a part, those about one thing under its name.
  private func rows(
    _ fields: [CallForm.Field], _ answers: CallAnswers, _ problems: FormProblems
  ) -> [View] {
    var rows: [View] = []
    var group: String?
    for field in fields {
      var view = self.view(of: field, answers, problems)
      let name = heading(of: field)
      if name != group, let name { view["heading"] = name }
      group = name
      rows.append(view)
    }
    return rows
  }

  /// What several fields are about: a group, a row for a new one, a category.
  private func heading(of field: CallForm.Field) -> String? {
    let parts = field.id.split(separator: ".")
    guard parts.count > 2 else { return nil }
    switch parts[0] {
    case "group": return words.text(CallFormMessage.groupTitle, .text("id", String(parts[1])))
    case "newGroup":
      return words.text(CallFormMessage.newGroup, .text("number", String(parts[1])))
    case "cost-category": return nil
    default: return nil
    }
  }

  private func view(
    of field: CallForm.Field, _ answers: CallAnswers, _ problems: FormProblems
  ) -> View {
    let values = answers[field.id] ?? field.value
    let problem = problems[field.id]
    var view: View = [
      "name": field.id, "label": label(of: field), "value": values.first ?? "",
    ]
    view["problem"] = problem
    if case .language(let tag)? = field.subject { view["inLanguage"] = tag }
    switch field.kind {
    case .text: view["isLine"] = true
    case .amount, .percent, .count:
      view["isNumber"] = true
      view["hint"] = aboveHint(field)
    case .day:
      view["isDay"] = true
      view["hint"] = aboveHint(field)
    case .choice(let choices):
      view["isChoice"] = true
      view["choices"] = choices.map { choice -> View in
        [
          "value": choice.code, "label": choiceTitle(choice, of: field),
          "isChosen": values.contains(choice.code),
        ]
      }
      view["hasNone"] = field.id != "call-window.rolling" && field.id != "cost-category.unlisted"
      view["isNoneChosen"] = values.isEmpty
    case .choices(let choices):
      view["isChoices"] = true
      let chosen = choices.filter { values.contains($0.code) }
      let others = choices.filter { !values.contains($0.code) }
      func views(_ choices: [CallForm.Choice]) -> [View] {
        choices.map { choice in
          [
            "name": field.id, "value": choice.code, "label": choiceTitle(choice, of: field),
            "isChosen": values.contains(choice.code),
          ]
        }
      }
      // Two hundred countries are folded away behind those that are chosen.
      let isLong = choices.count > 30
      view["choices"] = views(isLong ? chosen : choices)
      view["others"] = isLong ? views(others) : []
      view["hasOthers"] = isLong && !others.isEmpty
      view["othersSay"] = words.text(CallFormMessage.others, .count("count", others.count))
    }
    return view
  }

  private func aboveHint(_ field: CallForm.Field) -> String? {
    guard let above = field.aboveValue.first else { return nil }
    var text = above
    if case .amount(let currency) = field.kind,
      let decimal = try? ExactDecimal.fromPerson(above, decimals: currency.decimals),
      let money = try? Money(decimal: decimal, currency: currency)
    {
      text = words.money(money)
    }
    if case .day = field.kind, let day = Day(above) { text = words.day(day) }
    return words.text(CallFormMessage.aboveValue, .rendered("value", text))
  }

  private func choiceTitle(_ choice: CallForm.Choice, of field: CallForm.Field) -> String {
    guard case .code(let code) = choice.title else { return choice.title.text(words.catalogue) }
    switch (field.id, code) {
    case ("call-window.rolling", "true"): return words[CallFormMessage.rolling]
    case ("call-window.rolling", _): return words[CallFormMessage.dates]
    case ("cost-category.unlisted", "review"): return words[CallFormMessage.unlistedReview]
    case ("cost-category.unlisted", "reject"): return words[CallFormMessage.unlistedReject]
    case ("cost-category.unlisted", _): return words[CallFormMessage.unlistedAllow]
    case (_, CallAnswers.newSource): return words[CallFormMessage.newSource]
    case (_, "yes"): return words[CallFormMessage.removeGroup]
    default: return code
    }
  }

  private func label(of field: CallForm.Field) -> String {
    let catalogue = words.catalogue
    func of(_ message: CallFormMessage) -> String {
      guard let subject = field.subject else { return words[message] }
      let name: String
      if case .language(let tag) = subject {
        name = words.language.name(ofLanguage: tag)
      } else {
        name = subject.text(catalogue)
      }
      return words.text(message, .rendered("of", name))
    }
    let parts = field.id.split(separator: ".").map { String($0) }
    switch (parts.first, parts.count > 2 && parts[0].hasSuffix("roup") ? parts[2] : parts[1]) {
    case ("call", "id"): return of(.callID)
    case ("call", "title"), ("group", "title"), ("newGroup", "title"): return of(.titleIn)
    case ("call", "region"): return of(.region)
    case ("call", "languages"): return of(.languages)
    case ("newGroup", "id"): return of(.groupID)
    case (_, "broader"): return of(.broader)
    case (_, "remove"): return of(.remove)
    case (_, "byApplicantType"): return of(.amountFor)
    case (_, "amount"): return of(.amount)
    case (_, "rolling"): return of(.open)
    case (_, "opensOn"): return of(.opensOn)
    case (_, "closesOn"): return of(.closesOn)
    case (_, "categories"): return of(.categories)
    case (_, "cap"): return of(.cap)
    case (_, "share"): return of(.share)
    case (_, "unlisted"): return of(.unlisted)
    case (_, "minimum"): return of(.referencesMinimum)
    case (_, "independent"): return of(.independent)
    case ("basis", "source"): return of(.source)
    case ("basis", "title"): return of(.sourceTitle)
    case ("basis", "address"): return of(.address)
    case ("basis", "readOn"): return of(.readOn)
    case ("basis", _): return of(.readingIn)
    case (_, "countries"): return of(.countries)
    default: return of(.targetGroups)
    }
  }
}
#endif
