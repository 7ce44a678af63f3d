#if Desk
extension PlanMessage {
  var french: String {
    switch self {
    case .title: "Planning"
    case .working:
      "Le planning des dossiers ouverts est en cours de calcul. Cette page s’actualise toute seule."
    case .lookAgain: "Actualiser"
    case .failed: "L’espace de travail n’a pas pu planifier les dossiers ouverts."
    case .tooMany:
      "Au-delà de {count} dossiers ouverts, l’espace de travail ne fait pas de planning\u{A0}; ‘ief schedule’ le fait."
    case .stale:
      "Quelque chose a changé depuis le calcul de ce planning\u{A0}; un nouveau est en préparation."
    case .noCases: "Aucun dossier n’est ouvert."
    case .cut: "La recherche d’un meilleur planning a été interrompue avant la fin."
    case .nonePublished: "Aucun planning n’a été publié pour vos régions."
    case .asPublished: "C’est le planning qui a été publié le {day}."
    case .differs:
      "{count|one=# tâche diffère|other=# tâches diffèrent} du planning qui a été publié le {day}."
    case .publish: "Publier ce planning"
    case .whatIf: "Et si…"
    case .sheets: "Feuilles du jour"
    case .calendar: "Calendrier (.ics)"
    case .table: "Tableau (.csv)"
    case .waits: "Qui doit attendre, et pourquoi"
    case .waitsIntro: "Réponse au plus tard le {due}"
    case .moreWait: "Plus bas\u{A0}: {count|one=# autre dossier|other=# autres dossiers}"
    case .helps: "Ce qui aiderait, en commençant par le plus petit changement"
    case .chart: "Qui fait quoi, et quel jour"
    case .chartIntro: "Chaque barre montre à quel point la journée est remplie."
    case .officer: "Membre de l’équipe"
    case .review: "Examen"
    case .decision: "Décision"
    case .lateMark: "en retard"
    case .away: "absence"
    case .noHours: "pas d’heures"
    case .ofTime: "{planned} sur {available}"
    case .moreSteps: "{count|one=et # de plus|other=et # de plus}"
    case .earlier: "Jours précédents"
    case .later: "Jours suivants"
    case .load: "Charge de travail jusqu’au {day}"
    case .planned: "Prévu"
    case .free: "Libre"
    case .everyCase: "Tous les dossiers ouverts"
    case .ownTitle: "Mes journées dans le planning"
    case .ownIntro: "Selon le planning qui a été publié le {day}"
    case .ownNone: "Le planning publié ne vous attribue rien à partir d’aujourd’hui."
    case .dayTitle: "Feuilles du {day}"
    case .dayPrint:
      "À l’impression, la feuille de chaque membre de l’équipe est sur une page à part."
    case .officerTitle: "Feuilles du jour de {name}"
    case .nothing: "Rien n’est prévu."
    case .sheetOf: "{planned} sur {available}"
    case .notOnDay: "Personne ne travaille ce jour-là."
    case .proposal: "Ce planning n’est pas publié tel qu’il apparaît ici."
    case .language: "en {language}"
    case .call: "appel {call}"
    case .afterReview: "après l’examen par {name}"
    case .wholePlan: "Planning complet"
    case .nextDay: "Jour suivant"
    case .dayBefore: "Jour précédent"
    case .publishTitle: "Publier le planning"
    case .publishIntro:
      "L’équipe le voit aussitôt dans «\u{A0}Ma journée\u{A0}». Rien d’autre ne change\u{A0}: aucun dossier n’est attribué, et ce qui est commencé reste tel quel."
    case .publishButton: "Publier"
    case .published: "Le planning est publié."
    case .changedMeanwhile:
      "Le planning a changé depuis que vous avez ouvert cette page. Rien n’a été publié. Voici ce qu’il changerait maintenant."
    case .sameAsPublished: "Il est identique au planning qui a été publié le {day}."
    case .newSteps: "Nouvelles tâches"
    case .movedSteps: "À d’autres dates"
    case .otherOfficer: "À une autre personne"
    case .droppedSteps: "Plus au planning"
    case .newReview: "{name} examine {case}, {days}"
    case .newDecision: "{name} prend la décision sur {case}, {days}"
    case .movedReview: "{name} examine {case}\u{A0}: auparavant {before}, désormais {days}"
    case .movedDecision:
      "{name} prend la décision sur {case}\u{A0}: auparavant {before}, désormais {days}"
    case .givenReview:
      "Examen de {case}\u{A0}: auparavant {former}, {before}\u{A0}; désormais {name}, {days}"
    case .givenDecision:
      "Décision sur {case}\u{A0}: auparavant {former}, {before}\u{A0}; désormais {name}, {days}"
    case .droppedReview: "Examen de {case}\u{A0}: auparavant {former}, {before}"
    case .droppedDecision: "Décision sur {case}\u{A0}: auparavant {former}, {before}"
    case .leftTeam: "{former} ne fait plus partie de l’équipe"
    case .notEligible: "{former} ne peut plus s’en charger"
    case .lessTime: "{former} dispose de {time} le {day}"
    case .others: "pour répondre plus tôt dans d’autres dossiers"
    }
  }
}
#endif
