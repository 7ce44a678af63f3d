#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
import Foundation

extension DeskSession {
  /// Notes where a tab is, and says who else is writing there.
  func presence(_ request: DeskRequest) throws -> Page {
    guard let tab = try tab(request) else { return notFound() }
    // Only who may see the case learns who else does.
    _ = try desk.formDraft(request.parameters["form"] ?? "", of: request.code)
    if request.form.has("gone") {
      memory.remove(tab)
      return Page(.json(Array("{}".utf8)))
    }
    let others = memory.note(tab, isTyping: request.form.has("typed"))
    let texts = others.map { officer -> String in
      if officer == tab.officer { return words[IdleMessage.ownTab] }
      let name = desk.team.officers.first { $0.id == officer }?.name ?? officer
      return words.text(FrameMessage.someoneWriting, .text("name", name))
    }
    return Page(.json(Array(try JSONEncoder().encode(["texts": texts]))))
  }

  /// Notes that somebody is at work, which the request alone says.
  func stay() -> Page { Page(.json(Array("{}".utf8))) }

  /// Saves what the script sends while somebody types.
  ///
  /// Two tabs of one officer share one draft: while the first is there, the second is told so, and
  /// only when it closes is what both have kept together.
  func saveDraft(_ request: DeskRequest) throws -> Page {
    guard let form = request.parameters["form"], let tab = try tab(request) else {
      return notFound()
    }
    var fields = request.form
    if memory.isTaken(tab), let draft = try draft(form, of: request.code) {
      guard fields.has("last") else {
        var page = Page(
          .json(Array(try JSONEncoder().encode(["text": words[IdleMessage.notKept]]))))
        page.status = 409
        return page
      }
      fields = draft.joined(with: fields)
      try keepDraft(form, of: request.code, fields)
    } else {
      try keepDraft(form, of: request.code, fields)
      memory.saved(tab)
    }
    return Page(.json(Array("{}".utf8)))
  }

  /// The tab that a script names; nil if it is none, or the form is none of a case.
  private func tab(_ request: DeskRequest) throws -> DeskMemory.Tab? {
    let id = request.form["tab"]
    guard let form = request.parameters["form"], CaseForm.names.contains(form),
      id.utf8.count <= 40
    else { return nil }
    return DeskMemory.Tab(
      officer: desk.actor.id, id: id, place: "\(request.code.uppercased())/\(form)")
  }
}

extension FormFields {
  /// What two tabs have in the same form: where both wrote something else, both texts.
  fileprivate func joined(with other: FormFields) -> FormFields {
    var joined = FormFields()
    for name in names + other.names.filter({ !has($0) }) {
      let (ours, theirs) = (self[name], other[name])
      if all(name).count > 1 || other.all(name).count > 1 || theirs.contains(ours) {
        for value in other.has(name) ? other.all(name) : all(name) { joined.add(name, value) }
      } else if ours.contains(theirs) {
        joined.add(name, ours)
      } else if ours.contains(" ") || theirs.contains(" ") {
        joined.add(name, "\(ours)\n\n\(theirs)")
      } else {
        joined.add(name, theirs)
      }
    }
    return joined
  }
}
#endif
