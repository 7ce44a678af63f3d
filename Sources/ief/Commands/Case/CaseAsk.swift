internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework
internal import PreCheck

struct CaseAsk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Records a question to the applicant, and prints what to send.",
    usage: "ief case ask <code> [<text>] [--about <path> ...] [<options>]",
    discussion: """
      A question has words, or fields of the application that it is about, or both. The applicant \
      answers in the page with which they applied: there they open the file of questions, or type \
      the code that questions without words have. Neither names the fund or the applicant. \
      'ief case receive' takes the answer, which the page seals as it seals an application. \
      Everything that is open goes into one file or code.

      EXAMPLES
        ief case ask C-7K3F9Q "How many people use the laptop?" --questions .
        ief case ask C-7K3F9Q - --questions questions.json < question.txt
        ief case ask C-7K3F9Q --about applicant.type --about project.endsOn
        ief case ask C-7K3F9Q --again
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("The question, or - for standard input.", valueName: "text"))
  var text: String?

  @Option(
    help: ArgumentHelp(
      "A field that it is about, such as 'budget.items[1].category' (repeatable).",
      valueName: "path"), completion: .askedPaths)
  var about: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write the open questions to a new file for the applicant, or into a folder.",
      valueName: "file"), completion: .file())
  var questions: String?

  @Flag(help: "Ask nothing new: print what to send for the questions that are open.")
  var again = false

  func validate() throws {
    if again, text != nil || !about.isEmpty {
      throw ValidationError("--again asks nothing new; leave out the question, or --again")
    }
    if !again, text == nil, about.isEmpty {
      throw ValidationError("give the question, or a field with --about")
    }
    if about.count > AskedQuestion.fieldsMax {
      throw ValidationError("a question is about at most \(AskedQuestion.fieldsMax) fields")
    }
  }

  func run() throws {
    if let questions, !InputFiles.isFolder(questions), FileKind.itself(questions) != nil {
      Terminal.diagnose("\(questions): error: the file is there already; nothing was asked")
      throw ExitCode.unwritable
    }
    let desk: CaseDesk
    let grantCase: GrantCase
    if again {
      desk = try CaseDesk(target.options)
      grantCase = try desk.show(target.code).grantCase
      if grantCase.questionFile == nil {
        Terminal.diagnose("error: no question is open that can be answered in a file")
        throw ExitCode.badInput
      }
    } else {
      let text = try text.map { try OwnText.read($0) }
      if let text, text.utf8.count > AskedQuestion.textMax {
        throw ValidationError("a question has at most \(AskedQuestion.textMax) bytes")
      }
      (desk, grantCase) = try target.act("asked") { opened in
        .asked(
          opened.grantCase.question(
            text, about: try AskedPaths.read(about, in: opened.grantCase), or: .random))
      }
    }
    guard let file = grantCase.questionFile else { throw ExitCode.ownFault }
    let path = try questions.map { try write(file, to: $0) }
    Terminal.write(QuestionReport.text(file, path: path, of: grantCase))
  }

  /// Writes the questions to a new file that only its owner can read; returns its path.
  private func write(_ file: QuestionFile, to path: String) throws -> String {
    let isFolder = InputFiles.isFolder(path)
    let place =
      isFolder ? "\(path)\(path.hasSuffix("/") ? "" : "/")\(file.name)" : path
    try CaseDesk.reporting(place) { try PrivateFile.create(place, file.file) }
    return place
  }
}
