internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

struct CaseAssign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Assigns a case to an officer for review.",
    usage: "ief case assign <code> <officer> [<options>]",
    discussion: """
      EXAMPLES
        ief case assign C-7K3F9Q ben
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("Id of the officer.", valueName: "officer"), completion: .officers)
  var reviewer: String

  func run() throws {
    let (desk, after) = try target.act("assigned to \(reviewer)") { _ in
      .assigned(CaseEvent.Assigned(reviewer: reviewer))
    }
    for question in desk.conflictQuestions(after.grantApplication)
    where question.officer == reviewer {
      Terminal.write("          \(question.words)\n")
    }
  }
}
