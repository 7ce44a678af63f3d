#if Desk
/// Finding cases, assigning several at once, and saved filters.
enum WorkMessage: String, DeskMessage {
  static let group = "work"

  case find, found, foundNothing, nothingAsked, foundAs, nearName
  case assignTitle, assignIntro, willAssign, wontAssign, assignNone, noCases, noReviewer
  case confirm, results, assigned, notAssigned, changedMeanwhile, allDone, someDone, now,
    unknownCase
  case saveView, saveViewHint, viewName, save, removeView, remove, viewSaved, viewRemoved
  case tooManyViews, saved

  var english: String {
    switch self {
    case .find: "Search"
    case .found: "{count|one=# case|other=# cases} found"
    case .foundNothing:
      "No case that you may see has this as its code, id, name, contact or reference. Names are compared whole: try the name as it was written, or the code."
    case .nothingAsked: "Write what you are looking for."
    case .foundAs: "Match: {places}"
    case .nearName: "nearly the applicant’s name"
    case .assignTitle: "Assign {count|one=# case|other=# cases} to {name}"
    case .assignIntro: "Nothing is recorded until you confirm."
    case .willAssign: "These will be assigned"
    case .wontAssign: "These will not"
    case .assignNone: "None of them can be assigned to {name}."
    case .noCases: "No case was selected. Go back and select the cases to assign."
    case .noReviewer: "Choose who will review the cases."
    case .confirm: "Assign {count|one=this case|other=these # cases}"
    case .results: "What was recorded"
    case .assigned: "assigned to {name}"
    case .notAssigned: "not assigned"
    case .changedMeanwhile: "The case has changed since you looked; look at it again."
    case .allDone: "{count|one=The case was|other=All # cases were} assigned to {name}."
    case .someDone: "{number} of {count} cases {number|one=was|other=were} assigned to {name}."
    case .now: "now with {name}"
    case .unknownCase: "This case does not exist, or you may not see it."
    case .saveView: "Save this filter"
    case .saveViewHint: "Only you see your saved filters; they are kept encrypted in the case file."
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
