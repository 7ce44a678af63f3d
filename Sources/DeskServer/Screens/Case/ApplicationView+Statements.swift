#if Desk
import EmergencyFund

// The statement for statistics is shown nowhere: no case has it.
extension ApplicationView {
  /// The statements beside the request, each with its title; those without an answer are left out.
  var statements: [View] {
    [
      section(.onBehalfOf) { lines in
        lines.add(.onBehalfOfRelationship, application.onBehalfOf?.relationship)
        lines.add(.onBehalfOfConsent, application.onBehalfOf?.consent)
        lines.add(.onBehalfOfWhy, application.onBehalfOf?.why)
      },
      section(.beneficiaries) { lines in
        let beneficiaries = application.beneficiaries
        lines.add(.beneficiaryCount, beneficiaries?.count.map { words.language.text($0) })
        lines.add(.dependants, beneficiaries?.dependants.map { words.language.text($0) })
      },
      section(.otherSupport) { lines in
        for support in application.otherSupport ?? [] {
          let parts = [support.organisation, support.kind, support.result].compactMap { $0 }
          lines.add(.supportOrganisation, parts.joined(separator: " · "))
        }
        if application.otherSupport?.isEmpty == true {
          lines.add(.supportOrganisation, words[ApplicationMessage.none])
        }
      },
      section(.payment) { lines in
        lines.add(.canReceive, application.payment?.canReceive)
        lines.add(.route, application.payment?.route.map { words.title(.paymentRoute($0)) })
        lines.add(.paymentRisk, application.payment?.risk)
        lines.add(.preferInKind, application.payment?.preferInKind)
      },
      section(.consents) { lines in
        lines.add(.contactReferences, application.consents?.contactReferences)
        lines.add(.vetting, application.consents?.vetting)
        lines.add(.referTo, names(application.consents?.referTo))
        lines.add(.neverShareWith, names(application.consents?.neverShareWith))
      },
      section(.declarations) { lines in
        lines.add(.truth, application.declarations?.truth)
        lines.add(.privacyNotice, application.declarations?.privacyNotice)
      },
    ].compactMap { $0 }
  }

  private func section(_ title: ApplicationDetail, _ add: (inout Lines) -> Void) -> View? {
    var lines = Lines(words: words, view: self)
    add(&lines)
    if lines.views.isEmpty { return nil }
    return ["title": words.heading(.detail(title)), "lines": lines.views]
  }

  private func names(_ names: [String]?) -> String? {
    names.map { $0.isEmpty ? words[ApplicationMessage.none] : listed($0) }
  }

  /// Adds a value behind its title to the lines of an incident.
  func detail(_ detail: ApplicationDetail, _ text: String?, to lines: inout [String]) {
    guard let text else { return }
    lines.append("\(words.language.labelled(words.title(.detail(detail)))) \(text)")
  }
}
#endif
