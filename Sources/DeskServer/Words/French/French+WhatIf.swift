#if Desk
extension WhatIfMessage {
  var french: String {
    switch self {
    case .title: "Et si…"
    case .intro:
      "Rien n’est enregistré ni publié. Chaque changement est planifié séparément et comparé avec le planning tel qu’il est aujourd’hui."
    case .today: "Aujourd’hui"
    case .absent: "Absence"
    case .extra: "Une personne de plus dans l’équipe"
    case .surge: "Dossiers supplémentaires"
    case .work: "Comparer"
    case .working: "calcul en cours"
    case .failed: "planification impossible"
    case .absentWho: "Personne absente"
    case .from: "Du"
    case .to: "Au"
    case .like: "Une personne comme"
    case .likeHint: "Mêmes rôle, horaires, langues et régions, mais sans conflit d’intérêts."
    case .languages: "Autres langues"
    case .languagesHint: "Codes comme ar, fr\u{A0}; vide pour les mêmes"
    case .regions: "Autres régions"
    case .regionsHint: "Codes comme asia\u{A0}; * pour toutes\u{A0}; vide pour les mêmes"
    case .joins: "À partir de quel jour"
    case .nobody: "Personne"
    case .none: "Aucun"
    case .count: "Nombre de dossiers"
    case .region: "Région"
    case .anyRegion: "Comme actuellement"
    case .received:
      "{count|one=# dossier est arrivé|other=# dossiers sont arrivés} au cours des {days} derniers jours. Les dossiers supplémentaires arrivent aujourd’hui et ressemblent à ceux qui sont ouverts actuellement."
    case .half: "la moitié ({count})"
    case .same: "autant ({count})"
    case .twice: "le double ({count})"
    case .number: "un autre nombre"
    case .noOfficer: "Choisissez un membre de l’équipe."
    case .noDays: "Indiquez le premier et le dernier jour."
    case .daysReversed: "Le dernier jour précède le premier."
    case .noLanguages: "Écrivez des codes de langues, comme ar, fr."
    case .noCount: "Indiquez un nombre de 1 à {count}."
    case .noRegion: "Choisissez la région d’un dossier ouvert."
    case .absentText: "Absence de {name} du {from} au {to}."
    case .officerText: "Une personne de plus à partir du {day}\u{A0}: {languages}\u{A0}; {regions}."
    case .leadText:
      "Une personne de plus avec le rôle de direction à partir du {day}\u{A0}: {languages}\u{A0}; {regions}."
    case .allRegions: "toutes les régions"
    case .surgeText:
      "{count|one=# dossier de plus arrive|other=# dossiers de plus arrivent} aujourd’hui."
    case .surgeRegion:
      "{count|one=# dossier de plus arrive|other=# dossiers de plus arrivent} aujourd’hui de la région {region}."
    case .cases: "Dossiers ouverts"
    case .inTime: "À temps"
    case .late: "En retard"
    case .latest: "Dernière réponse"
    case .firstLate: "Premier dossier à prendre du retard"
    case .noDifference: "Aucune réponse ne prend du retard de ce fait."
    case .noneLate: "Aucune réponse ne prend du retard de ce fait."
    case .becomeLate: "{count|one=# réponse prend|other=# réponses prennent} du retard de ce fait."
    case .inTimeAgain:
      "{count|one=# réponse en retard dans le planning d’aujourd’hui arrive|other=# réponses en retard dans le planning d’aujourd’hui arrivent} à temps\u{A0}: {cases}."
    case .lookAgain: "Actualiser"
    case .compared: "Comparaison avec aujourd’hui"
    }
  }
}
#endif
