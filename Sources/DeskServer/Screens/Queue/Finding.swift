#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// The cases that have a text as their code, id, name, contact or reference.
  ///
  /// The text comes in a form, so that no name is left in addresses and histories.
  func find(_ request: DeskRequest) throws -> Page {
    let text = request.form["q"]
    var view: View = ["q": text, "canAssign": desk.actor.canReview, "reviewers": reviewerChoices()]
    guard !text.isEmpty else {
      view["message"] = words[WorkMessage.nothingAsked]
      return page("find", request, title: words[QueueMessage.searchTitle], in: .queue, view)
    }
    var found = try desk.find(text)
    // A code is often said without its first letter.
    if found.isEmpty, !text.hasPrefix("C-") { found = try desk.find("C-\(text)") }
    var places: [String: [String]] = [:]
    for item in found { places[item.entry.code] = item.kinds }
    let rows = try currentListing().rows.filter { places[$0.entry.code] != nil }
    view["rows"] = rows.map { row -> View in
      var view = rowView(row)
      let kinds = (places[row.entry.code] ?? []).map { kind in
        kind == FoundCase.nearName
          ? words[WorkMessage.nearName] : TraceMessage(rawValue: kind).map { words[$0] } ?? kind
      }
      view["found"] = words.text(
        WorkMessage.foundAs, .rendered("places", words.language.listed(kinds, .and)))
      return view
    }
    view["isAnyFound"] = !rows.isEmpty
    view["message"] =
      rows.isEmpty
      ? words[WorkMessage.foundNothing]
      : words.text(WorkMessage.found, .count("count", rows.count))
    return page("find", request, title: words[QueueMessage.searchTitle], in: .queue, view)
  }

  /// The officers who can review cases, by id.
  func reviewerChoices() -> [View] {
    desk.team.officers.filter { $0.canReview }.map { ["id": $0.id] }
  }
}
#endif
