extension ReportMessage {
  var french: String {
    switch self {
    case .underCall: "selon l'appel {call}"
    case .answerBy: "réponse au plus tard le {day}"
    case .budget: "Budget\u{A0}: {amount}"
    case .budgetConverted: "Budget\u{A0}: {amount} = {converted}"
    case .doesNotDecide: "Ne décide pas"
    case .forReviewer: "à examiner par une personne"
    case .remedy: "Que changer"
    case .application: "Demande"
    case .outcome: "Résultat"
    case .answerByColumn: "Réponse"
    case .inTheWay: "Ce qui l'empêche"
    case .applications: "{count|one=# demande|other=# demandes}\u{A0}: {list}"
    case .applicationsOf: "{outcome} {count}"
    case .rates: "Taux\u{A0}: {file}"
    case .personDecides:
      "Voilà ce que disent les règles, lues dans des textes publics. Seule une personne décide."
    case .policy: "version des règles {digest}"
    case .source: "Source"
    case .readOn: "{title}, texte lu le {day}"
    case .reading: "Lecture"
    case .read: "Lu"
    case .notGiven: "non indiqué"
    case .empty: "vide"
    case .line: "ligne {line}"
    case .forceOnly: "{force} seulement"
    case .notOfThisCall: "ne fait pas partie des exigences de cet appel"
    case .inForceOn: "{layers}, en vigueur le {day}"
    case .latestVersion: "{layers}, dernière version"
    case .digest: "Empreinte {digest}"
    case .noDigest: "Empreinte non calculée"
    case .currency:
      "Les montants sont en {currency}\u{A0}; les réponses sont données en {languages}"
    case .promise: "délai de réponse"
    case .score: "points"
    case .casework: "traitement des dossiers"
    case .policyIsReading:
      "Ceci est une lecture de textes publics, non la parole d'un fonds. Seule une personne décide."
    case .asIfReceived: "comme si la demande était reçue le {day}"
    case .noOtherFund: "les règles ne décrivent aucun autre fonds"
    case .reach: "Contact"
    case .verifiedOn: "vérifié le {day}"
    case .notVerified: "non vérifié"
    case .notVerifiedSince:
      "depuis douze mois\u{A0}; dernière vérification le {day}, alors\u{A0}: {status}"
    case .neverVerified: "personne n'a regardé si le fonds est ouvert"
    case .neverVerifiedSaid:
      "personne n'a regardé si le fonds est ouvert\u{A0}; on le dit\u{A0}: {status}"
    case .nothingSent:
      "Lu dans des textes publics. Rien n'a été envoyé. Consultez la page du fonds avant toute demande."
    case .scoreColumn: "Points"
    case .waited: "Attente"
    case .waitedDays: "{count} j"
    case .priority: "Priorité"
    case .imminentDanger: "danger imminent"
    case .notScored: "sans points\u{A0}: les règles n'ont pas de critères"
    case .scoreOfHundred: "{count} sur 100"
    case .noScore: "sans points"
    case .rescaled: "recalculé à partir de critères qui pèsent {weight}"
    case .points: "{count} sur {weight}"
    case .leftOut: "non compté"
    case .waitedPriority: "en attente depuis {days}, d'où une priorité de {priority}"
    case .scoreOrders: "Les points classent la file. Seule une personne décide."
    }
  }
}

extension ScoreMessage {
  var french: String {
    switch self {
    case .answer: "la réponse est {answer}"
    case .noAnswer: "aucune réponse n'est donnée"
    case .ongoing: "un incident se poursuit"
    case .decayed: "le dernier incident a eu lieu {days} avant la réception, sur {limit}"
    case .decayedWholly:
      "le dernier incident a eu lieu {days} avant la réception, soit {limit} ou plus"
    case .noIncident: "aucun incident ne se poursuit ni n'est daté d'avant la réception"
    case .share: "{share} du coût répond à un incident"
    case .yes: "oui"
    case .no: "non"
    case .rated: "noté {count} sur 3"
    case .ratedBecause: "noté {count} sur 3 ({reason})"
    case .notRated: "pas encore noté"
    case .notAnswered: "réponse encore attendue"
    }
  }
}

extension ValueMessage {
  var french: String {
    switch self {
    case .days: "{count|one=# jour|other=# jours}"
    case .months: "{count|one=# mois|other=# mois}"
    case .andMore: "et {count} de plus"
    }
  }
}
