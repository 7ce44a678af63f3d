internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseAnswer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Records the applicant's answer to a question.",
    usage: "ief case answer <code> <text> [<options>]",
    discussion: """
      If the answer changes the application, give the new version; it is assessed immediately.

      EXAMPLES
        ief case answer C-7K3F9Q "four"
        ief case answer C-7K3F9Q - --question 2 --application new.yaml < answer.txt
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("The answer, or - for standard input.", valueName: "text"))
  var text: String

  @Option(
    help: ArgumentHelp("Number of the question (default: the open question).", valueName: "n"))
  var question: Int?

  @Option(help: ArgumentHelp("The updated application.", valueName: "file"), completion: .file())
  var application: String?

  func run() throws {
    let text = try OwnText.read(text)
    let node = try application.map { try ChangedApplication.read($0) }
    try target.act("answered") { opened in
      let open = opened.grantCase.openQuestions
      guard let number = question ?? (open.count == 1 ? open[0].number : nil) else {
        let numbers = open.map { String($0.number) }.joined(separator: ", ")
        throw ValidationError(
          open.isEmpty
            ? "no question is open" : "choose one of the questions \(numbers) with --question")
      }
      return .answered(CaseEvent.Answered(question: number, text: text, application: node))
    }
  }
}
