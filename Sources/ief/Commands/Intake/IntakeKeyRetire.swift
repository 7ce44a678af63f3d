internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

struct IntakeKeyRetire: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: "Destroys an intake key of the case file.",
    usage: "ief intake key retire <recipient> [--yes] [<options>]",
    discussion: """
      From then on, nothing in the case file opens what was sealed for it; copies that were made \
      before still do. A key that the fund's policy still names is refused. Receive everything that was sealed for it first, and give applicants a page \
      with the next key some weeks before. The access log says who did it.

      EXAMPLES
        ief intake key retire age1… --yes
      """)

  @Argument(
    help: ArgumentHelp("The recipient of the key.", valueName: "recipient"),
    transform: AgeRecipient.init(argument:))
  var recipient: AgeRecipient

  @Flag(help: "Do it; without this, only says what would happen.")
  var yes = false

  @OptionGroup var options: CaseOptions

  func run() throws {
    let desk = try CaseDesk(options)
    try refuseIfInUse(on: desk.today)
    guard yes else {
      try desk.requireIntakeKeys()
      guard let key = try desk.intakeKeys().first(where: { $0.recipient == recipient.text }) else {
        return try refuse()
      }
      Terminal.write(
        "would destroy the intake key '\(key.title)', made on \(key.madeOn): what is sealed for it and "
          + "not yet received could then be opened only with another recipient's key; to do it, add "
          + "--yes\n")
      return
    }
    guard try desk.retireIntakeKey(of: recipient.text) else { return try refuse() }
    Terminal.write("the key is destroyed; copies of the case file from before still have it\n")
  }

  /// Refuses a key for which the fund's page still seals: what arrives would open nowhere.
  private func refuseIfInUse(on day: Day) throws {
    let funds = try CaseConfiguration().funds(sealingFor: recipient, since: day)
    guard let fund = funds.first else { return }
    Terminal.diagnose(
      "error: the policy of \(fund) still has applications sealed for this key; end its use there "
        + "first (at the desk under Calls, or with 'until:' in its file), and wait until no page of "
        + "before is in use")
    throw ExitCode.badInput
  }

  private func refuse() throws {
    Terminal.diagnose("error: the case file has no key for this recipient")
    throw ExitCode.notFound
  }
}
