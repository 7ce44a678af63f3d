internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseAsk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Records a question to the applicant.",
    usage: "ief case ask <code> <text> [<options>]",
    discussion: """
      EXAMPLES
        ief case ask C-7K3F9Q "How many people use the laptop?"
        ief case ask C-7K3F9Q - < question.txt
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("The question, or - for standard input.", valueName: "text"))
  var text: String

  func run() throws {
    let text = try OwnText.read(text)
    try target.act("asked") { opened in
      .asked(
        CaseEvent.Asked(question: opened.grantCase.questions.count + 1, text: text))
    }
  }
}
