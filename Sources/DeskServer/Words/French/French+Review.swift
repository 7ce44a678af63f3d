#if Desk
extension ReviewMessage {
  var french: String {
    switch self {
    case .application: "La demande"
    case .toRatings: "Aller à l’évaluation"
    case .declare: "Avant de commencer\u{A0}: connaissez-vous quelqu’un dans ce dossier\u{A0}?"
    case .declareHint:
      "La personne qui fait la demande, l’organisation, une référence ou un membre de la famille."
    case .knowNobody: "Je ne connais personne dans ce dossier"
    case .tooClose: "J’ai un conflit d’intérêts"
    case .declareFirst: "Indiquez d’abord si vous connaissez quelqu’un dans ce dossier."
    case .ratings: "Votre évaluation"
    case .ratingsIntro:
      "Chacune doit être motivée. Personne d’autre ne voit votre brouillon\u{A0}; les examens des autres restent masqués tant que le vôtre n’est pas enregistré."
    case .notAtAll: "0 – pas du tout"
    case .little: "1 – un peu"
    case .largely: "2 – en grande partie"
    case .fully: "3 – entièrement"
    case .why: "Pourquoi\u{A0}?"
    case .unrated: "Évaluez «\u{A0}{title}\u{A0}»."
    case .unreasoned: "Indiquez le motif pour «\u{A0}{title}\u{A0}»."
    case .noQuestion:
      "Aucune dépense de cette demande ne soulève de question ici. Évaluez la demande dans son ensemble."
    case .threats: "Menaces que seules les personnes visées peuvent comprendre"
    case .threatsIntro:
      "Lisez ce qui est écrit dans la demande, et dites comment vous le comprenez."
    case .threatTitle: "Incident n°\u{A0}{number}\u{A0}: est-ce une menace\u{A0}?"
    case .unjudged: "Indiquez ce qu’est l’incident n°\u{A0}{number}."
    case .unjudgedReason: "Indiquez le motif de votre appréciation de l’incident n°\u{A0}{number}."
    }
  }
}
#endif
