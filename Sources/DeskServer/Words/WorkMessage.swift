#if Desk
import EmergencyFund

/// Finding cases, assigning several at once, and saved filters.
enum WorkMessage: String, DeskMessage {
  static let group = "work"

  case find, found, foundNothing, nothingAsked, foundAs, nearName
  case assignTitle, assignIntro, assignTo, willAssign, wontAssign, assignNone, noCases, noReviewer
  case confirm, results, assigned, notAssigned, changedMeanwhile, allDone, someDone, now,
    unknownCase
  case saveView, saveViewHint, viewName, save, removeView, remove, viewSaved, viewRemoved
  case tooManyViews, saved

  func text(in language: Language) -> String {
    switch language {
    default: english
    }
  }

  private var english: String {
    switch self {
    case .find: "Find"
    case .found: "{count|one=# case|other=# cases} found"
    case .foundNothing:
      "No case that you may see has this as its code, id, name, contact or reference."
    case .nothingAsked: "Write what to look for."
    case .foundAs: "Found as {places}"
    case .nearName: "nearly the applicant’s name"
    case .assignTitle: "Assign {count|one=# case|other=# cases} to {name}"
    case .assignIntro: "Nothing is recorded until you confirm."
    case .assignTo: "Assign to"
    case .willAssign: "These will be assigned"
    case .wontAssign: "These will not"
    case .assignNone: "None of them can be assigned to {name}."
    case .noCases: "No case was selected. Go back and tick the cases to assign."
    case .noReviewer: "Choose who is to review the cases."
    case .confirm: "Assign {count|one=this case|other=these # cases}"
    case .results: "What was recorded"
    case .assigned: "assigned to {name}"
    case .notAssigned: "not assigned"
    case .changedMeanwhile: "The case changed after you looked; look at it again."
    case .allDone: "{count|one=The case was|other=All # cases were} assigned to {name}."
    case .someDone: "{number} of {count} cases were assigned to {name}."
    case .now: "now with {name}"
    case .unknownCase: "There is no such case, or none that you may see."
    case .saveView: "Save this filter"
    case .saveViewHint: "Only you see your saved filters; they are sealed in the case file."
    case .viewName: "Name"
    case .save: "Save"
    case .removeView: "Remove the filter {name}"
    case .remove: "Remove a saved filter"
    case .viewSaved: "The filter {name} is saved."
    case .viewRemoved: "The filter {name} was removed."
    case .tooManyViews: "You have {count} saved filters. Remove one first."
    case .saved: "Saved filters"
    }
  }
}
#endif
