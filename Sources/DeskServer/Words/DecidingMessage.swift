#if Desk
/// Recommending and deciding.
enum DecidingMessage: String, DeskMessage {
  static let group = "deciding"

  case whichRecommended, whichDecision, chooseKind, goOn, change, grounds, rulesSay
  case recommends, notReviewed, notRecommended, reasons, reasonsHint, noFinding, noRating
  case amounts, amountsHint, itemAmount, cost, awarded, beyondCost, nothingAwarded, isWhole
  case wholeAmount, overrides, overridesIntro, whyStill, whyMissing, assumed, whichFund, chooseFund
  case party, byApplicant, byFund, whoseWithdrawal, askedBy, onlyByApplicant, askedOn
  case whoAsked, withdrawalNote, letterText, letterTextHint, toPreview, preview, notRecorded
  case takesEffect, takesEffectWithdrawn, willWait, nowInEffect, nowWaiting, edit
  case differences, noDifferences
  case despiteFit, despiteUnmet, despiteMissing, otherwiseRecommended
  case overrideNotRecommended

  var english: String {
    switch self {
    case .whichRecommended: "What do you recommend?"
    case .whichDecision: "What do you decide?"
    case .chooseKind: "Choose one of these."
    case .goOn: "Continue"
    case .change: "Show what this requires"
    case .grounds: "What is known"
    case .rulesSay: "The rules say"
    case .recommends: "{name} recommends: {decision}"
    case .notReviewed: "Nobody has reviewed the case."
    case .notRecommended: "The reviewer has made no recommendation."
    case .reasons: "Reasons"
    case .reasonsHint: "Each with what it cites. They appear in the letter."
    case .noFinding: "No rule of this application can be cited here."
    case .noRating: "Nothing that could be cited here has been rated."
    case .amounts: "Amount for each item"
    case .amountsHint: "An empty field, or 0, leaves an item out."
    case .itemAmount: "Item {number}, in {currency}"
    case .cost: "Cost"
    case .awarded: "Award"
    case .isWhole: "This is all that was asked for. Choose “Award in full”, or award less."
    case .beyondCost: "This item costs {cost}. Award no more than that."
    case .nothingAwarded: "Award something for at least one item."
    case .wholeAmount: "An award in full is {amount}."
    case .overrides: "Rules that this award breaks"
    case .overridesIntro:
      "If the award is still right, give a reason for each. Whoever confirms it sees your reason."
    case .whyStill: "Why it is still right"
    case .whyMissing: "Say why the award is right although it breaks the rule “{rule}”."
    case .assumed: "A value in this rule is assumed, since no public text gives it."
    case .whichFund: "To which fund?"
    case .chooseFund: "Choose a fund."
    case .party: "Who withdraws the application?"
    case .byApplicant: "The applicant"
    case .byFund: "The fund; a second officer has to confirm it"
    case .whoseWithdrawal: "Say who withdraws it."
    case .askedBy: "Who asked for the withdrawal, and how?"
    case .onlyByApplicant: "Only for a withdrawal by the applicant."
    case .askedOn: "On what date?"
    case .whoAsked: "Say who asked, and how."
    case .withdrawalNote: "Say why, in the note for the file."
    case .letterText: "Your own text in the letter"
    case .letterTextHint:
      "The applicant reads them as they are. Write in the language of the letter."
    case .toPreview: "Show the decision and the letter"
    case .preview: "Before it is recorded"
    case .notRecorded: "Nothing is recorded yet."
    case .takesEffect:
      "It takes effect at once: another officer reviewed the case and recommended the same."
    case .takesEffectWithdrawn: "It takes effect at once: it is the applicant’s own wish."
    case .willWait: "It will have no effect until a second officer confirms it."
    case .nowInEffect: "It is in effect."
    case .nowWaiting: "It has no effect until a second officer confirms it."
    case .edit: "Change it"
    case .differences: "What differs"
    case .noDifferences: "It agrees with the rules and the reviewer."
    case .despiteFit: "The rules do not stand in the way of an award."
    case .despiteUnmet: "The application as it stands does not meet every rule."
    case .despiteMissing: "Answers that the rules need are missing."
    case .otherwiseRecommended: "The reviewer recommended: {decision}."
    case .overrideNotRecommended: "The reviewer did not recommend overriding the rule “{rule}”."
    }
  }
}
#endif
