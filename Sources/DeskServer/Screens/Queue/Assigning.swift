#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// The most cases that are assigned together.
  private static let assignedMax = 200

  /// Shows what assigning the selected cases would do, or does it once that was confirmed.
  func assignSeveral(_ request: DeskRequest) throws -> Page {
    var codes: [String] = []
    for code in request.form.all("case") where !codes.contains(code) { codes.append(code) }
    codes = Array(codes.prefix(Self.assignedMax))
    guard let reviewer = desk.team.officers.first(where: { $0.id == request.form["reviewer"] }),
      !codes.isEmpty
    else {
      let text = codes.isEmpty ? WorkMessage.noCases : .noReviewer
      return page(
        "problem", request, title: words[QueueMessage.assign], in: .queue, status: 422,
        ["text": words[text]])
    }
    if request.form.has("confirmed") { return try assign(codes, to: reviewer.id, request) }
    return try confirmation(of: codes, for: reviewer.id, request)
  }

  private func confirmation(
    of codes: [String], for reviewer: String, _ request: DeskRequest
  ) throws -> Page {
    var (willing, refused): ([View], [View]) = ([], [])
    let rows = try currentListing().rows
    for code in codes {
      let row = rows.first { $0.entry.code == code }
      do {
        let (before, _) = try desk.preview(code) { _ in
          .assigned(CaseEvent.Assigned(reviewer: reviewer))
        }
        var view: View = row.map { rowView($0) } ?? ["code": code]
        view["events"] = before.opened.events.count
        view["eventsField"] = "events-\(code)"
        view["now"] =
          (before.grantCase.assignee.map {
            words.text(WorkMessage.now, .text("name", $0))
          }).shown
        willing.append(view)
      } catch let error as CaseDeskError {
        refused.append(self.refused(code, reason(error), row))
      }
    }
    return page(
      "assign", request,
      title: words.text(
        WorkMessage.assignTitle, .count("count", codes.count), .text("name", reviewer)),
      in: .queue,
      [
        "reviewer": reviewer, "willing": willing, "hasWilling": !willing.isEmpty,
        "refused": refused, "hasRefused": !refused.isEmpty,
        "none": words.text(WorkMessage.assignNone, .text("name", reviewer)),
        "confirm": words.text(WorkMessage.confirm, .count("count", willing.count)),
      ])
  }

  private func refused(_ code: String, _ why: String, _ row: CaseRow?) -> View {
    var view: View = row.map { rowView($0) } ?? [:]
    view["code"] = code
    view["path"] = (row.map { "/cases/\($0.entry.code)" }).shown
    view["why"] = why
    return view
  }

  /// Why one of several cases was refused, without a word about a hidden one.
  private func reason(_ error: CaseDeskError) -> String {
    switch error {
    case .file(_, .noSuchCase), .file(_, .erased): words[WorkMessage.unknownCase]
    case .refused(let refusal): sentence(refusal)
    default: sentence(error)
    }
  }

  /// Assigns cases one by one; each that changed since it was shown is left as it is.
  private func assign(
    _ codes: [String], to reviewer: String, _ request: DeskRequest
  ) throws -> Page {
    var results: [(code: String, why: String?)] = []
    for code in codes {
      let expected = Int(request.form["events-\(code)"])
      do {
        _ = try desk.act(code) { opened in
          if opened.events.count != expected { throw CaseChanged() }
          return .assigned(CaseEvent.Assigned(reviewer: reviewer))
        }
        results.append((code, nil))
      } catch is CaseChanged {
        results.append((code, words[WorkMessage.changedMeanwhile]))
      } catch let error as CaseDeskError {
        results.append((code, reason(error)))
      }
    }
    lastAssigned = AssignedCases(reviewer: reviewer, cases: results)
    return .seeOther("/queue/assigned")
  }

  /// What became of the cases that were assigned together last.
  func assigned(_ request: DeskRequest) -> Page {
    guard let last = lastAssigned else { return .seeOther("/queue") }
    let done = last.cases.count { $0.why == nil }
    return page(
      "assigned", request, title: words[WorkMessage.results], in: .queue,
      [
        "text": done == last.cases.count
          ? words.text(
            WorkMessage.allDone, .count("count", done), .text("name", last.reviewer))
          : words.text(
            WorkMessage.someDone, .count("number", done), .count("count", last.cases.count),
            .text("name", last.reviewer)),
        "cases": last.cases.map { item -> View in
          [
            "code": item.code, "path": "/cases/\(item.code)", "isDone": item.why == nil,
            "result": item.why
              ?? words.text(WorkMessage.assigned, .text("name", last.reviewer)),
          ]
        },
      ])
  }
}
#endif
