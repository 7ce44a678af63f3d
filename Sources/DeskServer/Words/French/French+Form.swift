#if Desk
extension FormMessage {
  var french: String {
    switch self {
    case .record: "Enregistrer dans le dossier"
    case .recorded: "Enregistré dans le dossier\u{A0}: {event}."
    case .missing: "Remplissez ce champ."
    case .notADay: "Écrivez la date ainsi\u{A0}: 2026-03-02."
    case .notAnAmount:
      "Écrivez le montant en chiffres, avec un point avant les centimes\u{A0}: 800.00."
    case .notAChoice: "Choisissez l’une de ces options."
    case .optional: "facultatif"
    case .stepUp: "Confirmez que c’est bien vous"
    case .stepUpIntro:
      "Pour enregistrer ceci, votre phrase secrète ou votre fichier de clé est de nouveau nécessaire."
    case .stepUpWrong: "Cette phrase secrète ou ce fichier de clé n’est pas le vôtre."
    case .stepUpMissing: "Saisissez votre phrase secrète ou choisissez votre fichier de clé."
    case .draft: "Voici votre brouillon. Il n’est pas enregistré dans le dossier."
    case .draftOf: "Voici votre brouillon de {time}. Il n’est pas enregistré dans le dossier."
    case .discard: "Supprimer le brouillon"
    case .question: "Votre question"
    case .questionPauses:
      "Tant que la question est ouverte, la date de réponse est repoussée, de {count|one=# jour|other=# jours} au plus en tout."
    case .questionRunsOn: "La date de réponse reste la même tant que la question est ouverte."
    case .questionHint:
      "L’espace de travail n’envoie rien\u{A0}: transmettez la question par le moyen sûr indiqué dans la demande."
    case .answer: "La réponse, telle qu’elle a été donnée"
    case .whichQuestion: "À quelle question répond-elle\u{A0}?"
    case .changedApplication: "La demande modifiée, sous forme de fichier"
    case .changedApplicationHint:
      "Si la réponse modifie la demande, celle-ci est aussitôt réévaluée."
    case .reference: "Quelle référence\u{A0}?"
    case .result: "Quel a été le résultat\u{A0}?"
    case .note: "Note pour le dossier"
    case .noteHint: "Seule l’équipe la lit\u{A0}; elle ne figure dans aucune lettre."
    case .voucher: "Qui apporte son appui à la demande\u{A0}?"
    case .statement: "Ce qui a été dit"
    case .reason: "Motif"
    case .conflictIntro:
      "Déclarez-le si vous connaissez trop bien quelqu’un dans ce dossier pour juger avec impartialité. Le dossier disparaît alors de votre espace de travail, et c’est irréversible."
    case .reviewer: "Qui examinera"
    case .takeIntro: "Ce dossier vous revient pour examen."
    case .handBackIntro: "Le dossier redevient libre pour qu’une autre personne l’examine."
    case .assignIntro: "Cette personne examinera le dossier."
    case .amount: "Montant en {currency}"
    case .amountHint: "Il reste {amount} à verser."
    case .paidOn: "Date du versement"
    case .payment: "Quel paiement\u{A0}?"
    case .report: "Ce qui a été rapporté"
    case .grounds: "Motifs du recours, tels qu’ils ont été exprimés"
    case .takeBackIntro: "La décision n’a pas encore d’effet. La retirer rouvre le dossier."
    case .refused: "Ceci n’a pas été enregistré dans le dossier"
    case .amendIntro: "La demande corrigée remplace la précédente, qui reste dans l’historique."
    case .amendFile: "La demande corrigée, sous forme de fichier"
    case .notAnApplication: "Ce fichier ne peut pas être lu comme une demande\u{A0}: {reasons}"
    }
  }
}
#endif
