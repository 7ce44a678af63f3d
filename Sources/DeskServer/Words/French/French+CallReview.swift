#if Desk
extension CallReviewMessage {
  var french: String {
    switch self {
    case .title: "Ce que signifie la modification de {call}"
    case .intro: "Elle s’appliquerait aux demandes reçues à partir du {day}."
    case .introNew: "C’est un nouvel appel."
    case .notWritten: "Rien n’a encore été écrit."
    case .differences: "Ce qui devient différent"
    case .noDifferences: "Aucune règle n’est différente ce jour-là."
    case .was: "Jusqu’ici"
    case .becomes: "Ensuite"
    case .example: "Une demande qui le montre"
    case .exampleTurns: "{before} jusqu’ici, {after} ensuite\u{A0}:"
    case .added: "nouvelle règle"
    case .removed: "règle supprimée"
    case .narrowed: "plus stricte"
    case .widened: "plus large"
    case .moved: "plus stricte et plus large"
    case .reworded: "autre formulation ou autre source"
    case .problems: "L’appel reste-t-il dans les règles du fonds\u{A0}?"
    case .noProblems: "Oui, et rien d’autre n’est à corriger."
    case .error: "erreur"
    case .warning: "avertissement"
    case .line: "ligne {number}"
    case .slips: "Cette demande serait acceptée, alors que le fonds ne l’accepte pas\u{A0}:"
    case .mustMend:
      "En cas d’erreur, la modification ne peut pas être proposée. Revenez en arrière et corrigez-la."
    case .oldFindings:
      "{count|one=# autre existait déjà\u{A0}; la modification n’y touche pas.|other=# autres existaient déjà\u{A0}; la modification n’y touche pas.}"
    case .tests: "Les tests des règles"
    case .noTests: "Aucun test ne porte sur cet appel."
    case .testsPassed: "Tests réussis\u{A0}: {count} sur {total}."
    case .testFails: "ne réussit plus\u{A0}:"
    case .testsHint:
      "Un test dit ce que les règles doivent faire d’un exemple. Si la modification est voulue, le test doit changer avec elle\u{A0}; prévenez la personne qui tient les tests à jour."
    case .year: "Les dossiers de l’année écoulée"
    case .yearHint:
      "Ce que les nouvelles règles auraient dit des demandes à cet appel auxquelles vous avez accès, sans tenir compte de la période de l’appel. Aucun dossier n’est modifié."
    case .effect:
      "Sur {count|one=# demande|other=# demandes} depuis le {day}, {changed|one=# aurait eu un autre résultat.|other=# auraient eu un autre résultat.}"
    case .noCases: "Vous n’avez accès à aucune demande à cet appel depuis le {day}."
    case .moves: "{count}\u{A0}: {before} → {after}"
    case .turns: "{before} → {after}"
    case .because: "{count}\u{A0}: {rule}"
    case .whichCases: "Quels dossiers"
    case .theFile: "La modification du fichier"
    case .allRules: "Tout ce que l’appel exige alors"
    case .receivedOn: "Reçue le {day}"
    case .references: "{count|one=# référence|other=# références}"
    case .propose: "Proposer cette modification"
    case .edit: "Revenir au formulaire"
    }
  }
}
#endif
