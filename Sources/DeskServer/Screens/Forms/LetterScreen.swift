#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework

extension CaseForm {
  /// The name of the page with the letter, which is no form of the usual kind.
  static let letterName = "letter"
}

extension DeskSession {
  /// The letter on the decision of a case: to read, print and save, and that it was made.
  func letter(_ request: DeskRequest) throws -> Page {
    let read = try desk.show(request.code)
    let title = words[ActionMessage.letter]
    let letter: Letter
    do throws(CaseDeskError) {
      letter = try read.letter { id in setup.funds().first { $0.id == id }?.title }
    } catch {
      return page(
        "problem", request, title: title, in: .queue, status: 409,
        [
          "text": sentence(error, in: read.opened.policy),
          "casePath": "/cases/\(read.opened.code)", "code": read.opened.code,
        ])
    }
    if request.isPost { return try record(letter, of: read, request) }
    if request.query.has("download") {
      let text = request.query.has("neutral") ? try read.neutralLetter().text : letter.text
      return Page(
        .file(
          name: "\(read.opened.code).txt", type: "text/plain; charset=utf-8", Array(text.utf8)))
    }
    return letterPage(letter, read, request)
  }

  private func record(
    _ letter: Letter, of read: CaseDesk.ReadCase, _ request: DeskRequest
  ) throws -> Page {
    guard Int(request.form["events"]) == read.opened.events.count else {
      return letterPage(letter, read, request, problem: words[FrameMessage.changedIntro])
    }
    do {
      try desk.record(letter, shown: letter.text, for: read)
    } catch CaseDeskError.refused(let refusal) {
      return letterPage(
        letter, read, request, problem: sentence(refusal, in: read.opened.policy))
    }
    announce(
      words.text(FormMessage.recorded, .rendered("event", words[EventMessage.letterMade])))
    return .seeOther("/cases/\(read.opened.code)")
  }

  private func letterPage(
    _ letter: Letter, _ read: CaseDesk.ReadCase, _ request: DeskRequest, problem: String? = nil
  ) -> Page {
    let opened = read.opened
    let grantCase = read.grantCase
    var view: View = [
      "code": opened.code, "casePath": "/cases/\(opened.code)", "action": request.path,
      "events": opened.events.count, "letter": view(of: letter),
      "letterTitle": words.text(LetterMessage.letterTitle, .rendered("code", opened.code)),
    ]
    if let contact = grantCase.grantApplication.applicant.contact {
      let channel = contact.channel.map { channel in
        ApplicationMessage(rawValue: channel.rawValue).map { words[$0] } ?? channel.rawValue
      }
      let place = [channel, contact.address].compactMap { $0 }.joined(separator: " · ")
      view["hasContact"] = true
      view["contact"] = [place, contact.safeTimes ?? ""].filter { !$0.isEmpty }
      view["doNot"] = contact.doNot
    }
    if let never = grantCase.grantApplication.consents?.neverShareWith, !never.isEmpty {
      view["hasNever"] = true
      view["neverLabel"] = words.heading(.detail(.neverShareWith))
      view["never"] = words.language.listed(never, .neither)
    }
    if case .refer(let fund)? = (grantCase.decision ?? grantCase.proposal)?.decided.decision,
      grantCase.grantApplication.consents?.referTo?.isEmpty ?? true
    {
      view["noReferral"] = words.text(AskMessage.noReferral, .text("fund", fund))
    }
    view["neutral"] = (try? read.neutralLetter()).map { self.view(of: $0) }
    let overrides = (grantCase.decision ?? grantCase.proposal)?.decided.overrides ?? []
    view["hasOverrides"] = !overrides.isEmpty
    view["overrides"] = overrides.map { overriding($0, opened.policy) }
    view["made"] = opened.events.compactMap { event -> String? in
      guard case .letterMade(let made) = event.content else { return nil }
      return words.text(
        LetterMessage.made, .day("day", event.on), .text("name", event.by ?? "–"),
        .text("language", made.language.name))
    }
    if let refusal = desk.refusal(of: .letterMade, on: opened) {
      view["why"] =
        grantCase.proposal == nil
        ? sentence(refusal, in: opened.policy) : words[LetterMessage.stillWaits]
    } else {
      view["canRecord"] = true
    }
    view["letterProblem"] = problem
    return page(
      "letter", request, title: words[ActionMessage.letter], in: .queue,
      status: problem == nil ? 200 : 409, view)
  }

  // MARK: On other pages

  /// The letter on a decision as it would be, or why there is none.
  func letterView(
    on record: DecisionRecord, of after: GrantCase, _ before: CaseDesk.ReadCase
  ) -> View {
    do throws(CaseDeskError) {
      return view(
        of: try before.letter(on: record, of: after) { id in
          setup.funds().first { $0.id == id }?.title
        })
    } catch {
      return [
        "none": words.text(
          LetterMessage.noLetter, .rendered("why", sentence(error, in: after.policy)))
      ]
    }
  }

  private func view(of letter: Letter) -> View {
    var view: View = [
      "text": letter.text, "lang": letter.language.tag,
      "dir": letter.language.isRightToLeft ? "rtl" : "ltr", "language": letter.language.name,
    ]
    if let missing = letter.missingLanguage {
      view["missing"] = words.text(
        LetterMessage.missing, .rendered("wanted", words.language.name(ofLanguage: missing)),
        .rendered("language", words.language.name(ofLanguage: letter.language.tag)))
    }
    return view
  }
}
#endif
