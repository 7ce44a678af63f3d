internal import ArgumentParser
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Manages cases, from receipt to decision, in one encrypted file.",
    discussion: """
      The file is append-only: what happened to a case can be shown later, \
      and personal data can still be erased. Decisions are made by people.

      Set the file, the key, the team and your own id once in a configuration file, \
      ~/.config/ief/config.yaml:

        file: cases.ief
        keyFile: /media/stick/cases.key
        team: team.yaml
        as: ana

      EXAMPLES
        ief case key new cases.key
        ief case init cases.ief --key-file cases.key
        ief case receive applications/
        ief case list --due-within 3
        ief case show C-7K3F9Q
        ief case assign C-7K3F9Q ben
        ief case decide C-7K3F9Q award --text "as the review says"
        ief case verify --head head.json
      """,
    subcommands: [
      CaseInit.self, CaseReceive.self, CaseList.self, CaseShow.self, CaseAsk.self,
      CaseAnswer.self, CaseCheckReference.self, CaseVouch.self, CaseAssign.self,
      CaseConflict.self, CaseReview.self, CaseRecommend.self, CaseDecide.self, CaseConfirm.self,
      CaseLetter.self, CaseClock.self, CasePay.self, CaseReport.self, CaseAppeal.self,
      CaseCorrect.self, CaseVerify.self,
      CaseHead.self, CaseBundle.self, CaseRecheck.self, CaseErase.self, CaseRetain.self,
      CaseJournal.self, CaseExport.self,
      CaseImport.self, CaseBackup.self,
      CaseKey.self,
    ])
}

/// A case and who acts on it: the options of every command that adds an event.
struct CaseTarget: ParsableArguments {
  @Argument(help: ArgumentHelp("Code of the case.", valueName: "code"))
  var code: String

  @OptionGroup var options: CaseOptions

  /// Does something to the case, and says what has become of it.
  func act(
    _ done: String, _ content: (OpenCase) throws -> CaseEvent.Content
  ) throws {
    let desk = try CaseDesk(options)
    let act = try desk.act(code, content)
    Terminal.write("\(act.entry.code): \(done); \(act.words)\n")
  }
}

extension CaseDesk.Act {
  /// What has become of the case.
  var words: String {
    if let proposal = after.proposal {
      return "event \(proposal.event) is awaiting confirmation by a second officer"
    }
    return "now \(after.state.words)"
  }
}

extension CaseState {
  /// The state in words.
  var words: String {
    switch self {
    case .received: "received"
    case .inReview: "in review"
    case .reviewed: "reviewed"
    case .toConfirm: "to confirm"
    case .appealed: "appealed"
    case .waiting: "waiting for the applicant"
    case .awarded: "awarded"
    case .paid: "paid"
    case .reported: "reported on"
    case .declined: "declined"
    case .referred: "referred"
    case .withdrawn: "withdrawn"
    case .erased: "erased"
    }
  }
}

/// A text of one's own, which may come from standard input instead of the shell's history.
enum OwnText {
  static let help = "the text, or - to read it from standard input"

  /// The text, read from standard input for `-`; one that is empty is refused.
  static func read(_ argument: String) throws -> String {
    let text = (argument == "-" ? try standardInput() : argument).trimmed
    if text.isEmpty { throw ValidationError("the text is empty; write at least a few words") }
    return text
  }

  private static func standardInput() throws -> String {
    var input = InputFiles()
    let text = input.text("-")
    try input.stopOnComplaints()
    return text ?? ""
  }
}

extension String {
  /// Without white space at either end.
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
