#if Desk
import CaseDesk
import EmergencyFund
import EmergencyFundCasework

/// What a queue shows, as the address says it: the options of `ief case list` by their names.
struct QueueFilter {
  var cases = CaseFilter()

  /// Reads the fields of an address; what nobody knows is left out.
  init(_ fields: FormFields) {
    if let state = fields.text("state") {
      cases.states =
        state == "all" ? .all : CaseState(rawValue: state).map { .state($0) } ?? .open
    }
    cases.isOverdue = fields.has("overdue")
    cases.dueWithin = fields.text("due-within").flatMap { Int($0) }
    cases.isWaiting = fields.has("waiting")
    cases.isMine = fields.has("mine")
    cases.isFree = fields.has("free")
    cases.isInDanger = fields.has("danger")
    cases.call = fields.text("call")
    cases.region = fields.text("region")
    cases.changedSince = fields.text("changed-since").flatMap { Day($0) }
  }
}
#endif
