#if Desk
/// The form in which a call is changed.
enum CallFormMessage: String, DeskMessage {
  static let group = "callform"

  case title, newTitle, intro, introNew, above, aboveValue, others, preview, from, fromHint,
    fromPast, fromLater
  case theCall, callIntro, callID, titleIn, region, languages
  case targetGroupIntro, targetGroups, groups, groupsIntro, groupTitle, newGroup, groupID, broader,
    remove
  case removeGroup, countryIntro, countries, maximumIntro, amount, amountFor, minimumIntro
  case windowIntro, open, rolling, dates, opensOn, closesOn
  case categoriesIntro, categories, cap, share, unlisted, unlistedReview, unlistedReject
  case unlistedAllow, referencesIntro, referencesMinimum, independent
  case basis, basisIntro, source, newSource, sourceTitle, address, readOn, readingIn, nothing
  case foldAmounts, foldLimits, foldGroups, nothingChanged, unsupported, otherRegion
  case problemPercent, problemID, problemTaken, problemMissing, problemRolling, problemCloses
  case problemNoBasis, problemNoField, problemNeeded, problemIndependent, problemTooLong

  var english: String {
    switch self {
    case .title: "Change {call}"
    case .newTitle: "New call of {parent}"
    case .intro:
      "Change only what should be different. An empty field leaves the value to the fund. Nothing is written until you have seen what the change means and a second lead has confirmed it."
    case .introNew:
      "Fill in only what this call makes narrower. An empty field leaves the value to the fund. Nothing is written until you have seen what the call means and a second lead has confirmed it."
    case .above: "The fund: {rule}"
    case .aboveValue: "The fund: {value}"
    case .others: "{count|one=# other|other=# others}"
    case .preview: "See what this means"
    case .from: "The change holds from"
    case .fromHint:
      "Applications that were received before this day keep the rules of their time."
    case .fromPast: "Choose today or a later day: what was received keeps its rules."
    case .fromLater:
      "Other rules are already set from {day}, and this form shows those. Choose that day or a later one."
    case .theCall: "The call"
    case .callIntro:
      "The short name appears in applications and in the file’s name, and cannot be changed later."
    case .callID: "Short name, such as andes-2027"
    case .titleIn: "Title ({of})"
    case .region: "Region, as in the team file"
    case .languages: "Languages in which the call is answered, such as es, pt"
    case .targetGroupIntro: "Who the call is for. Narrower groups of a chosen one count as well."
    case .targetGroups: "Target groups"
    case .groups: "Groups of this call’s own"
    case .groupsIntro:
      "A group that only this call has. Its broader group is one of the fund’s, so that it stays within the fund’s rules."
    case .groupTitle: "Group {id}"
    case .newGroup: "New group {number}"
    case .groupID: "Short name (made from the title if empty)"
    case .broader: "Broader group"
    case .remove: "Remove"
    case .removeGroup: "Remove this group"
    case .countryIntro: "Where applicants work."
    case .countries: "Countries"
    case .maximumIntro: "The most that may be requested."
    case .amount: "Amount"
    case .amountFor: "Amount for: {of}"
    case .minimumIntro: "The least that may be requested."
    case .windowIntro: "When applications are received; the first and the last day are included."
    case .open: "Open"
    case .rolling: "all the time"
    case .dates: "until a last day"
    case .opensOn: "First day"
    case .closesOn: "Last day"
    case .categoriesIntro:
      "Which costs are covered, with the most for each and its largest share of the whole budget."
    case .categories: "Categories"
    case .cap: "Most for: {of}"
    case .share: "Largest share in percent of: {of}"
    case .unlisted: "A cost in no category"
    case .unlistedReview: "is looked at by a person"
    case .unlistedReject: "is not covered"
    case .unlistedAllow: "is covered"
    case .referencesIntro: "Who can vouch for the applicant."
    case .referencesMinimum: "References, at least"
    case .independent: "Of these independent of the applicant, at least"
    case .basis: "Where this comes from"
    case .basisIntro:
      "Every value says where it comes from. With a source, what was assumed before now decides; with words alone it stays assumed, and never makes anyone ineligible by itself."
    case .source: "Source"
    case .newSource: "a new source, below"
    case .sourceTitle: "Title of the new source, such as: Decision of the team of 1 May 2027"
    case .address: "Its address on the web, if it has one"
    case .readOn: "Read on"
    case .readingIn: "In words ({of})"
    case .nothing: "none"
    case .foldAmounts: "Other amounts for some applicants"
    case .foldLimits: "Limits for each category"
    case .foldGroups: "Show, change and add groups"
    case .nothingChanged: "Nothing is different from what the call says now."
    case .unsupported:
      "This file is written in a way that the desk cannot change. Change it in an editor, or ask who wrote it."
    case .otherRegion: "You can write calls of your own regions only."
    case .problemPercent: "Write a percentage from 0 to 100, such as 40."
    case .problemID: "Use small letters, digits and hyphens, such as community-media."
    case .problemTaken: "Something is already called “{id}”."
    case .problemMissing: "Fill this in."
    case .problemRolling: "A call that is open all the time has no last day."
    case .problemCloses: "The last day is before the first one."
    case .problemNoBasis: "Say where the change comes from: choose a source, or write it in words."
    case .problemNoField: "This cannot be changed here."
    case .problemNeeded: "The rules until that day still name this group, so it has to stay."
    case .problemIndependent: "There cannot be more independent references than references."
    case .problemTooLong: "This text is too long."
    }
  }
}
#endif
