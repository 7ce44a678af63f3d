internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseDeadline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract:
      "Prints, day by day, how the response deadline is calculated, with the policy clause.",
    usage: "ief case deadline <code> [<options>]",
    discussion: """
      EXAMPLES
        ief case deadline C-7K3F9Q
      """)

  @OptionGroup var target: CaseTarget

  func run() throws {
    let (opened, clock) = try CaseDesk(target.options).responseClock(of: target.code)
    guard let clock else {
      return Terminal.write("the policy \(opened.entry.call) sets no response deadline\n")
    }
    let palette = Palette.terminal
    var text: OutputText = ""
    for run in clock.runs {
      let title = run.isAppeal ? "after the appeal" : "after receipt"
      text += palette.bold("\(opened.code), \(title): answer by \(run.respondBy)") + "\n"
      if let gap = run.gap {
        text += TextLayout.wrapped("by weekdays alone: \(gap.message)", indent: 2)
      }
      if run == clock.runs.last, let before = clock.dateBefore {
        text += TextLayout.wrapped(
          "by weekdays alone it was \(before); holidays that were listed since have been counted",
          indent: 2)
      }
      for line in run.lines {
        text += "  \(line.day)  \(line.words)\n"
      }
      text += "\n"
    }
    let basis = clock.promise.basis
    if let source = basis.source {
      text += TextLayout.wrapped("\(source.title)", lead: "clause", indent: 16)
      if let address = source.address { text += TextLayout.wrapped("\(address)", indent: 16) }
    }
    if let reading = basis.reading {
      text += TextLayout.wrapped(
        "\(reading.text(in: .english))", lead: "interpretation", indent: 16)
    }
    Terminal.write(text)
  }
}
