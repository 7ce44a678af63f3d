internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseRecordPayment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record-payment",
    abstract: "Records a full or partial payment of the award.",
    usage: "ief case record-payment <code> <amount> [<options>]",
    discussion: """
      EXAMPLES
        ief case record-payment C-7K3F9Q 1250.00
        ief case record-payment C-7K3F9Q 1250.00 --paid-on 2026-03-20
      """)

  @OptionGroup var target: CaseTarget

  @Argument(
    help: ArgumentHelp("The amount, in the award's currency, such as 1250.00.", valueName: "amount")
  )
  var amount: String

  @Option(
    help: ArgumentHelp("Date of the payment, as YYYY-MM-DD (default: today).", valueName: "date"),
    transform: Day.init(argument:))
  var paidOn: Day?

  func run() throws {
    let desk = try CaseDesk(target.options)
    let act = try desk.act(target.code) { opened in
      guard let currency = opened.grantCase.award?.total.currency else {
        throw CaseRefusal.notNow(.paid, opened.grantCase.stage)
      }
      return .paid(
        CaseEvent.Paid(
          amount: try Money(argument: amount, in: currency), paidOn: paidOn ?? desk.today))
    }
    Terminal.write("\(act.entry.code): payment recorded; \(act.words)\n")
    let overrides = act.after.decision?.decided.overrides ?? []
    Terminal.write(overrides.map { "          the award \($0.words)\n" }.joined())
  }
}
