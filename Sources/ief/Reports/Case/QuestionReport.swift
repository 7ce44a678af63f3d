internal import CaseDesk
internal import EmergencyFund
import EmergencyFundCasework
internal import PreCheck

/// What an officer sends with questions: the code, and words that say nothing of the case.
enum QuestionReport {
  /// The report.
  ///
  /// - Parameter path: The file of questions; nil if none was written.
  static func text(_ file: QuestionFile, path: String?, of grantCase: GrantCase) -> OutputText {
    let code = QuestionCode.text(file)
    var text: OutputText = ""
    if let path { text += "file  \(path)\n" }
    if let code { text += "code  \(code)\n" }
    guard path != nil || code != nil else {
      return "a question in words goes in a file: add --again --questions FILE to write it\n"
    }
    let notice = NeutralNotice(grantCase)
    text += LetterNotes.lines(grantCase.grantApplication, nil).map { "\($0)\n" }.joined()
    text += "\nTo send with it:\n"
    text += TextLayout.wrapped(
      OutputText(rendered: notice.questions(code: path == nil ? code : nil)), indent: 2)
    return text
  }
}
