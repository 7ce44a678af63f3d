internal import EmergencyFund

extension Intake {
  /// What a reader of the text should also know: the rates used, and that people decide.
  func notes(_ words: ReportWords) -> OutputText {
    var text: OutputText = "\n"
    let usesRates = submissions.contains { submission in
      guard let total = submission.assessment.totalConverted else { return false }
      return total.currency != submission.assessment.total?.currency
    }
    if usesRates, let ratesFile = session.ratesFile {
      let file = InputFiles.shortened(ratesFile)
      text += words.text(Message(.rates, .text("file", file))) + "\n"
    }
    return text + TextLayout.wrapped(words.title(.report(.personDecides)))
  }
}
