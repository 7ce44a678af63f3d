internal import ArgumentParser
internal import EmergencyFund

/// The option that says where policies are.
struct PolicyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder of policies (default: IEF_POLICIES, Policies here, or the installed ones).",
      valueName: "folder"), completion: .directory)
  var policies: String?
}

/// The option that says which exchange rates are used.
struct RatesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Exchange-rate table (default: rates.yaml in the policies folder).", valueName: "file"),
    completion: .file())
  var rates: String?
}
