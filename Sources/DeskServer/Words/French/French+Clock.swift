#if Desk
extension ClockMessage {
  var french: String {
    switch self {
    case .afterReceipt: "Après la réception\u{A0}: réponse au plus tard le {day}"
    case .afterAppeal: "Après le recours\u{A0}: réponse au plus tard le {day}"
    case .noDeadline: "Les règles de cet appel ne fixent pas de date de réponse."
    case .byWeekdays:
      "D’après les seuls jours de semaine, car les jours fériés de {year} ne figurent pas encore dans la liste\u{A0}: la date peut changer."
    case .before:
      "D’après les seuls jours de semaine, c’était le {day}\u{A0}; les jours fériés ajoutés depuis ont été pris en compte."
    case .receipt: "réception, non compté"
    case .appeal: "réception du recours, non compté"
    case .counted: "jour {number} sur {count}"
    case .last: "jour {number} sur {count}, date de réponse"
    case .paused:
      "non compté\u{A0}: la question n°\u{A0}{question} est en attente\u{A0}; jour {number} sur {count} au plus"
    case .weekend: "week-end, non compté"
    case .holiday: "jour férié, non compté"
    case .decidedInTime: "décidé à temps"
    case .decidedLate: "décidé avec {count|one=# jour|other=# jours} de retard"
    case .late: "aujourd’hui, {count|one=# jour|other=# jours} de retard"
    case .clause: "Source du délai de réponse"
    case .reading: "Interprétation"
    case .day: "Jour"
    case .role: "Comment il compte"
    case .today: "aujourd’hui"
    case .intro: "Chaque jour, du premier à la date de réponse, et comment il compte."
    }
  }
}
#endif
