internal import EmergencyFund

// What only people read. The statement for statistics is shown nowhere: no case has it.
extension ApplicationPage {
  /// The statements beside the request: whom it protects, how to be paid, what is allowed.
  func statements(_ application: GrantApplication) -> OutputText {
    var text = section(.beneficiaries, lines(application.beneficiaries))
    text += section(
      .otherSupport,
      entries(.supportOrganisation, application.otherSupport) { support in
        joined([
          support.organisation.map { "\($0)" }, support.kind.map { "\($0)" },
          support.result.map { "\($0)" },
        ])
      })
    text += section(.payment, lines(application.payment))
    text += section(.consents, lines(application.consents))
    return text + section(.declarations, lines(application.declarations))
  }

  func lines(_ onBehalfOf: OnBehalfOf?) -> OutputText {
    detail(.onBehalfOfRelationship, onBehalfOf?.relationship)
      + detail(.onBehalfOfConsent, onBehalfOf?.consent)
      + detail(.onBehalfOfWhy, onBehalfOf?.why)
  }

  private func lines(_ beneficiaries: Beneficiaries?) -> OutputText {
    detail(.beneficiaryCount, beneficiaries?.count.map { "\(words.language.text($0))" })
      + detail(.dependants, beneficiaries?.dependants.map { "\(words.language.text($0))" })
  }

  private func lines(_ payment: PaymentAnswers?) -> OutputText {
    detail(.canReceive, payment?.canReceive)
      + detail(.route, payment?.route.map { words.title(.paymentRoute($0)) })
      + detail(.paymentRisk, payment?.risk) + detail(.preferInKind, payment?.preferInKind)
  }

  private func lines(_ consents: Consents?) -> OutputText {
    detail(.contactReferences, consents?.contactReferences)
      + detail(.vetting, consents?.vetting) + detail(.referTo, names(consents?.referTo))
      + detail(.neverShareWith, names(consents?.neverShareWith))
  }

  private func lines(_ declarations: Declarations?) -> OutputText {
    detail(.truth, declarations?.truth) + detail(.privacyNotice, declarations?.privacyNotice)
  }

  // MARK: Lines

  func section(_ title: ApplicationDetail, _ body: OutputText) -> OutputText {
    section(words.heading(.detail(title)), body)
  }

  /// A value behind its title, which is too long for the column of labels.
  func detail(_ detail: ApplicationDetail, _ value: OutputText?) -> OutputText {
    line("", labelled(detail, value))
  }

  func detail(_ detail: ApplicationDetail, _ text: String?) -> OutputText {
    line("", labelled(detail, text.map { "\($0)" }))
  }

  func detail(_ detail: ApplicationDetail, _ isSo: Bool?) -> OutputText {
    line("", labelled(detail, isSo.map { $0 ? "yes" : "no" }))
  }

  func labelled(_ detail: ApplicationDetail, _ value: OutputText?) -> OutputText? {
    value.flatMap { value in
      value.isEmpty ? nil : words.language.labelled(words.title(.detail(detail))) + " " + value
    }
  }

  /// One line for each entry; that there is none is an answer too.
  func entries<Entry>(
    _ detail: ApplicationDetail, _ entries: [Entry]?, _ words: (Entry) -> OutputText?
  ) -> OutputText {
    guard let entries else { return "" }
    if entries.isEmpty { return line("", labelled(detail, "none")) }
    return entries.map { line("", labelled(detail, words($0) ?? "-")) }.joined()
  }

  private func names(_ names: [String]?) -> OutputText? {
    names.map { $0.isEmpty ? "nobody" : $0.map { "\($0)" }.joined(separator: ", ") }
  }
}
