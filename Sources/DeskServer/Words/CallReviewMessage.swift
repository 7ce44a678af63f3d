#if Desk
/// What a change of a call means, before it is made.
enum CallReviewMessage: String, DeskMessage {
  static let group = "callreview"

  case title, intro, introNew, notWritten, differences, noDifferences, was, becomes, example
  case exampleTurns, added, removed, narrowed, widened, moved, reworded
  case problems, noProblems, error, warning, line, slips, mustMend, oldFindings
  case tests, noTests, testsPassed, testFails, testsHint
  case year, yearHint, effect, noCases, moves, turns, because, whichCases
  case theFile, allRules, receivedOn, references, propose, edit

  var english: String {
    switch self {
    case .title: "What the change of {call} means"
    case .intro: "It would hold for applications received from {day} on."
    case .introNew: "It is a new call."
    case .notWritten: "Nothing has been written yet."
    case .differences: "What becomes different"
    case .noDifferences: "No rule becomes different on that day."
    case .was: "Until now"
    case .becomes: "From then on"
    case .example: "An application that shows it"
    case .exampleTurns: "{before} until now, {after} from then on:"
    case .added: "new rule"
    case .removed: "rule dropped"
    case .narrowed: "narrower"
    case .widened: "wider"
    case .moved: "narrower and wider"
    case .reworded: "other words or source"
    case .problems: "Does it stay within the fund’s rules?"
    case .noProblems: "Yes, and nothing else is wrong with it."
    case .error: "error"
    case .warning: "warning"
    case .line: "line {number}"
    case .slips: "This application would slip through:"
    case .mustMend: "With an error, the change cannot be proposed. Go back and mend it."
    case .oldFindings:
      "{count|one=# more was there before; the change does not touch it.|other=# more were there before; the change does not touch them.}"
    case .tests: "The policy’s tests"
    case .noTests: "No test is about this call."
    case .testsPassed: "{count} of {total} pass."
    case .testFails: "no longer passes:"
    case .testsHint:
      "A test says what the rules should do with an example. If the change is meant, the test has to be changed with it; tell whoever keeps the tests."
    case .year: "The cases of the last year"
    case .yearHint:
      "What the new rules would have said of applications to this call that you may see, with the days on which the call is open left out. No case is changed."
    case .effect:
      "Of {count|one=# application|other=# applications} since {day}, {changed|one=# would have had another outcome.|other=# would have had another outcome.}"
    case .noCases: "You can see no application to this call since {day}."
    case .moves: "{count}: {before} → {after}"
    case .turns: "{before} → {after}"
    case .because: "{count}: {rule}"
    case .whichCases: "Which cases"
    case .theFile: "The change of the file"
    case .allRules: "Everything that the call then asks"
    case .receivedOn: "Received on {day}"
    case .references: "{count|one=# reference|other=# references}"
    case .propose: "Propose this change"
    case .edit: "Back to the form"
    }
  }
}
#endif
