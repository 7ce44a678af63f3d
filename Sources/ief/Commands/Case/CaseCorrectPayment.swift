internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundCasework

struct CaseCorrectPayment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct-payment",
    abstract: "Corrects a payment that was recorded wrongly; the earlier record stays.",
    usage: "ief case correct-payment <code> <event> <paid> --reason <why> [<options>]",
    discussion: """
      Give the number of the payment's event, as 'ief case show' lists it, and what was really \
      paid; 0 if nothing was.

      EXAMPLES
        ief case correct-payment C-7K3F9Q 12 1205.00 --reason "digits swapped"
        ief case correct-payment C-7K3F9Q 12 0 --reason "another case"
      """)

  @OptionGroup var target: CaseTarget

  @Argument(help: ArgumentHelp("Event number of the payment.", valueName: "event"))
  var event: Int

  @Argument(
    help: ArgumentHelp("The amount, in the award's currency, such as 1250.00.", valueName: "paid")
  )
  var amount: String

  @Option(help: ArgumentHelp("Reason, or - for standard input.", valueName: "text"))
  var reason: String

  @Option(
    help: ArgumentHelp(
      "Date of the payment, as YYYY-MM-DD (default: as recorded).", valueName: "date"),
    transform: Day.init(argument:))
  var paidOn: Day?

  func run() throws {
    let reason = try OwnText.read(reason)
    try target.act("payment corrected") { opened in
      let grantCase = opened.grantCase
      guard let currency = grantCase.award?.total.currency else {
        throw CaseRefusal.notNow(.paymentCorrected, grantCase.stage)
      }
      guard let payment = grantCase.payments.first(where: { $0.event == event }) else {
        throw CaseRefusal.noPayment(event, payments: grantCase.payments.map { $0.event })
      }
      return .paymentCorrected(
        CaseEvent.PaymentCorrected(
          event: event, amount: try Money(argument: amount, in: currency),
          paidOn: paidOn ?? payment.paidOn, reason: reason))
    }
  }
}
