#if Desk
extension FailureMessage {
  var french: String {
    switch self {
    case .locked:
      "Un autre programme écrit dans le fichier des dossiers. Rien n’a été modifié\u{A0}: réessayez dans un instant."
    case .readOnly:
      "Le fichier des dossiers ou son répertoire n’est pas accessible en écriture. Rien n’a été modifié\u{A0}: vérifiez qui peut y écrire."
    case .diskFull:
      "Le disque est plein. Rien n’a été modifié\u{A0}: libérez de l’espace et réessayez."
    case .inputOutput:
      "Le disque n’a pas pu être lu ou écrit. Rien n’a été modifié\u{A0}: vérifiez le disque."
    case .logNotEmptied:
      "C’est fait, mais un fichier placé à côté du fichier des dossiers contient encore ce qui a été effacé. Fermez les autres programmes qui l’utilisent, puis verrouillez et déverrouillez l’espace de travail."
    case .damaged:
      "Le fichier des dossiers n’est plus tel qu’il a été écrit. Cessez de l’utiliser\u{A0}: faites-le vérifier et restaurez une sauvegarde."
    case .forged:
      "Le fichier des dossiers n’est pas celui qu’attend la configuration du fonds. C’est peut-être un faux\u{A0}: adressez-vous à une personne qui a le rôle de direction."
    case .fileMissing:
      "Le fichier des dossiers n’est plus à sa place. Rien n’a été modifié\u{A0}: remettez-le, ou démarrez l’espace de travail avec son nouvel emplacement."
    case .notACaseFile:
      "Ceci n’est pas un fichier de dossiers. Démarrez l’espace de travail avec le bon fichier."
    case .laterFormat:
      "Ce fichier des dossiers a été écrit par une version plus récente de l’outil. Démarrez l’espace de travail avec cette version."
    case .keyChanged:
      "La clé du fichier des dossiers a changé. Verrouillez l’espace de travail, puis déverrouillez-le de nouveau."
    case .wrongKey: "Cette phrase secrète ou ce fichier de clé n’ouvre pas le fichier des dossiers."
    case .weakPassphrase:
      "Cette phrase secrète est trop facile à deviner. Choisissez-en une plus longue."
    case .unreadableKey: "Ce fichier ne contient pas de clé."
    case .unreadableRecoveryCode:
      "Ceci n’est pas un code de récupération. Vérifiez chaque groupe de lettres et de chiffres."
    case .ownKeys:
      "Chaque membre de l’équipe a sa propre clé pour ce fichier des dossiers. Indiquez qui vous êtes et déverrouillez l’espace de travail avec la vôtre."
    case .noOfficers:
      "L’équipe de ce fichier des dossiers n’a pas encore de clés individuelles. Une personne qui a le rôle de direction les attribue."
    case .officerRefused: "{name}\u{A0}: ajout, modification ou retrait impossible de cette façon."
    case .outdated:
      "Le logiciel de base de données de cet ordinateur est trop ancien pour un fichier des dossiers. Faites-le mettre à jour."
    case .copyDiffers: "La copie diffère de l’original. Faites-en une autre."
    case .alreadyExists:
      "Un fichier de ce nom existe déjà. Rien n’a été modifié\u{A0}: choisissez un autre nom."
    case .receivedLater: "La date de réception, le {day}, est postérieure à aujourd’hui."
    case .policyWithoutFund:
      "Les règles de cette demande n’indiquent pas leur fonds. La personne qui tient les règles à jour doit l’ajouter."
    case .roleMissing: "Vous n’avez pas le rôle requis."
    case .regionsMissing: "Ceci concerne toutes les régions, et vous n’en couvrez que certaines."
    case .notOnTeam:
      "Vous ne faites plus partie de l’équipe. Adressez-vous à une personne qui a le rôle de direction."
    case .hasKeys: "{name} a déjà des clés."
    case .removesSelf:
      "Vous ne pouvez pas vous retirer vous-même. Une autre personne ayant le rôle de direction pour toutes les régions doit le faire."
    case .futureDate: "La date, le {day}, est postérieure à aujourd’hui."
    case .unreadableEvent:
      "Ce que vous avez envoyé ne peut pas être conservé tel quel. Rien n’a été modifié\u{A0}: raccourcissez-le ou retirez les caractères inhabituels."
    case .knownCases:
      "Certains de ces dossiers sont déjà ici, ou y ont été effacés. Rien n’a été importé."
    case .noLetter: "Les règles n’ont pas de lettre pour cette décision\u{A0}: {decision}."
    case .ownFault:
      "L’espace de travail a commis une erreur. Rien n’a été modifié. Prévenez la personne qui s’en occupe."
    }
  }
}
#endif
