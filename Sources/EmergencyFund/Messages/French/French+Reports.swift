extension French {
  static func text(_ message: ReportMessage) -> String {
    switch message {
    case .underCall: "pour l’appel {call}"
    case .answerBy: "réponse au plus tard le {day}"
    case .weekdaysAlone:
      "seuls les jours ouvrés de la semaine sont comptés\u{A0}: les jours fériés de {year} ne sont pas encore indiqués"
    case .budget: "Budget\u{A0}: {amount}"
    case .budgetConverted: "Budget\u{A0}: {amount} = {converted}"
    case .doesNotDecide: "Sans effet sur le résultat"
    case .forReviewer: "à examiner par une personne"
    case .remedy: "À modifier"
    case .application: "Demande"
    case .outcome: "Résultat"
    case .answerByColumn: "Échéance"
    case .inTheWay: "Obstacles"
    case .applications: "{count|one=# demande|other=# demandes}\u{A0}: {list}"
    case .applicationsOf: "{outcome}\u{A0}: {count}"
    case .ratesUsed: "Taux de change\u{A0}: {table}, en vigueur depuis le {day}"
    case .ratesUndated: "Taux de change\u{A0}: {table}, sans date"
    case .ratesExample:
      "Ce tableau est un exemple\u{A0}: ses chiffres ne sont les taux du marché d’aucun jour."
    case .ratesGiven: "le tableau indiqué"
    case .personDecides:
      "Voilà ce que disent les règles, d’après des textes publics. La décision revient toujours à des personnes."
    case .policy: "version des règles {digest}"
    case .source: "Source"
    case .readOn: "{title}, consulté le {day}"
    case .reading: "Interprétation"
    case .assumed: "Hypothèse"
    case .read: "Données lues"
    case .notGiven: "non indiqué"
    case .empty: "vide"
    case .line: "ligne {line}"
    case .forceOnly: "{force} seulement"
    case .notOfThisCall: "ne fait pas partie des exigences de cet appel"
    case .inForceOn: "{layers}, en vigueur le {day}"
    case .latestVersion: "{layers}, dernière version"
    case .digest: "Empreinte SHA-256 {digest}"
    case .noDigest: "Empreinte SHA-256 non calculée"
    case .currency:
      "Les montants sont en {currency}\u{A0}; les réponses sont données en {languages}"
    case .promise: "délai de réponse"
    case .score: "score"
    case .casework: "traitement des dossiers"
    case .apply: "comment envoyer la demande"
    case .policyIsReading:
      "Ceci est une interprétation de textes publics\u{A0}; elle n’engage pas le fonds. La décision revient toujours à des personnes."
    case .asIfReceived: "comme si la demande était reçue le {day}"
    case .noOtherFund: "les règles ne décrivent aucun autre fonds"
    case .reach: "Contact"
    case .verifiedOn: "vérifié le {day}"
    case .notVerified: "non vérifié"
    case .notVerifiedSince:
      "depuis douze mois\u{A0}; dernière vérification le {day} (état à cette date\u{A0}: {status})"
    case .neverVerified: "personne n’a vérifié si le fonds accepte des demandes"
    case .neverVerifiedSaid:
      "personne n’a vérifié si le fonds accepte des demandes\u{A0}; il est indiqué\u{A0}: {status}"
    case .nothingSent:
      "D’après des textes publics. Rien n’a été envoyé. Consultez la page du fonds avant toute demande."
    case .scoreColumn: "Points"
    case .waited: "Attente"
    case .waitedDays: "{count} j"
    case .priority: "Priorité"
    case .imminentDanger: "danger imminent"
    case .notScored: "sans score\u{A0}: les règles n’ont pas de critères"
    case .scoreOfHundred: "{count} sur 100"
    case .noScore: "sans score"
    case .rescaled: "recalculé à partir de critères d’un poids total de {weight}"
    case .points: "{count} sur {weight}"
    case .leftOut: "non compté"
    case .waitedPriority: "en attente depuis {days}, d’où une priorité de {priority}"
    case .scoreOrders:
      "Le score classe la file d’attente. La décision revient toujours à des personnes."
    }
  }

  static func text(_ message: ScoreMessage) -> String {
    switch message {
    case .answer: "la réponse est {answer}"
    case .noAnswer: "aucune réponse n’est donnée"
    case .ongoing: "un incident est en cours"
    case .decayed: "le dernier incident a eu lieu {days} avant la réception (limite\u{A0}: {limit})"
    case .decayedWholly:
      "le dernier incident a eu lieu {days} avant la réception, soit {limit} ou plus"
    case .noIncident: "aucun incident n’est en cours ni daté d’avant la réception"
    case .share: "{share} du coût est lié à un incident"
    case .yes: "oui"
    case .no: "non"
    case .rated: "évaluation\u{A0}: {count} sur 3"
    case .ratedBecause: "évaluation\u{A0}: {count} sur 3 ({reason})"
    case .notRated: "pas encore évalué"
    case .notAnswered: "réponse manquante"
    }
  }

  static func text(_ message: ValueMessage) -> String {
    switch message {
    case .days: "{count|one=# jour|other=# jours}"
    case .months: "{count|one=# mois|other=# mois}"
    case .andMore: "et {count} de plus"
    }
  }
}
