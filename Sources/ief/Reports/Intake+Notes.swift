internal import EmergencyFund

extension Intake {
  /// What a reader of the text should also know: the rates used, and that people decide.
  func notes(_ words: ReportWords) -> OutputText {
    "\n" + words.lines(submissions.compactMap { $0.assessment.rates }, file: session.ratesFile)
      + TextLayout.wrapped(words.title(.report(.personDecides)))
  }
}

extension ReportWords {
  /// The exchange rates that were applied, each table and date once.
  func lines(_ rates: [AppliedRates], file: String?) -> OutputText {
    let path = file.map { InputFiles.shortened($0) }
    var seen: Set<String> = []
    return rates.flatMap { $0.sentences(catalogue, file: path) }
      .filter { seen.insert($0).inserted }
      .map { TextLayout.wrapped(OutputText(rendered: language.isolated($0))) }.joined()
  }
}
