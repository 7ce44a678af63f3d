#if Desk
extension PeopleMessage {
  var french: String {
    switch self {
    case .intro:
      "{count|one=# personne peut|other=# personnes peuvent} ouvrir ce fichier des dossiers, chacune avec sa propre clé."
    case .roleOfficer: "examine"
    case .roleLead: "examine et décide"
    case .roleAuditor: "audite"
    case .allRegions: "toutes les régions"
    case .since: "depuis le {day}"
    case .lastSeen: "dernière activité\u{A0}: {day}"
    case .never: "sans activité depuis douze mois"
    case .hasSheet: "avec fiche de récupération"
    case .noSheet: "sans fiche de récupération"
    case .key: "clé {key}"
    case .you: "vous"
    case .conflicts: "{count|one=# conflit|other=# conflits} d’intérêts"
    case .differs: "le fichier de l’équipe dit autre chose"
    case .add: "Ajouter"
    case .remove: "Retirer"
    case .update: "Appliquer le fichier de l’équipe"
    case .withoutKey: "Dans le fichier de l’équipe, sans clé"
    case .withoutKeyIntro:
      "Ces personnes ne peuvent pas ouvrir le fichier des dossiers tant qu’une personne ayant le rôle de direction pour toutes les régions ne les a pas ajoutées."
    case .everyoneHasKey: "Toutes les personnes du fichier de l’équipe ont une clé."
    case .sharedTitle: "Une clé pour toute l’équipe"
    case .sharedIntro:
      "Toute l’équipe ouvre ce fichier des dossiers avec la même phrase secrète ou le même fichier de clé. Quiconque l’a peut agir sous n’importe quel nom, et rien n’est signé."
    case .sharedHow:
      "Une personne qui a le rôle de direction pour toutes les régions donne à chacun sa propre clé, en commençant par la sienne, dans le terminal. Une copie du fichier est d’abord faite, car la clé partagée ne l’ouvre plus ensuite. Verrouillez d’abord l’espace de travail\u{A0}:"
    case .own: "Votre propre clé"
    case .changeKey: "Changer de phrase secrète ou de fichier de clé"
    case .newSheet: "Nouvelle fiche de récupération"
    case .endOthers: "Mettre fin à mes autres sessions"
    case .endOthersHint:
      "À utiliser si vous avez laissé l’espace de travail ouvert dans un autre navigateur."
    case .endedOthers: "Vos sessions dans d’autres navigateurs sont terminées."
    case .lead: "La clé publique de la première personne à avoir eu le rôle de direction"
    case .leadPinned:
      "Elle est fixée dans la configuration de cet ordinateur\u{A0}: aucun autre fichier ne peut passer pour celui-ci."
    case .leadNotPinned:
      "Elle n’est pas fixée sur cet ordinateur. Comparez-la avec une fiche de récupération, puis inscrivez-la dans la configuration sous leadKey."
    case .onlyLeads:
      "Seule une personne qui a le rôle de direction pour toutes les régions peut ajouter, modifier ou retirer des personnes."
    case .addTitle: "Ajouter {name}"
    case .addIntro:
      "{name} reçoit les droits que donne le fichier de l’équipe\u{A0}: {roles}\u{A0}; {regions}."
    case .addLearns:
      "Ensuite, {name} ouvre le fichier des dossiers avec sa propre clé et signe ce qui est enregistré sous son nom. Aucun dossier n’est modifié."
    case .opens: "Ce qui ouvre le fichier"
    case .withPassphrase: "Une phrase secrète"
    case .withKeyFile: "Un nouveau fichier de clé"
    case .newPassphrase: "Nouvelle phrase secrète"
    case .again: "La même une deuxième fois"
    case .passphraseHint: "Douze caractères au moins, ou cinq mots sans lien entre eux."
    case .keyFileHint:
      "L’espace de travail le crée, et vous l’enregistrez une fois à l’étape suivante."
    case .differ: "Les deux phrases secrètes diffèrent. Saisissez-les de nouveau."
    case .weakShort: "Elle est trop courte. Prenez douze caractères au moins, ou cinq mots."
    case .weakCommon: "C’est l’une des premières que l’on essaierait. Choisissez-en une autre."
    case .weakUnprintable: "Elle contient un caractère invisible. Retirez-le."
    case .goOnToSheet: "Passer à la fiche de récupération"
    case .addPresent:
      "Faites-le en présence de {name}\u{A0}: personne d’autre ne doit savoir ce qui lui ouvre le fichier. En son absence, choisissez un fichier de clé, à changer dès son premier jour."
    case .handoverTitle: "Mettez ceci en lieu sûr avant que ce soit définitif"
    case .handoverNothingYet:
      "Rien n’a encore été modifié. Le contenu de cette page ne pourra pas être affiché de nouveau."
    case .sheetTitle: "Fiche de récupération de {name}"
    case .sheetFile: "Fichier des dossiers"
    case .sheetMade: "Créée le {day} par {name}"
    case .sheetCode:
      "Ce code ouvre le fichier des dossiers à {name} si la phrase secrète est oubliée ou le fichier de clé perdu\u{A0}:"
    case .sheetThen:
      "Exécutez ensuite ceci, saisissez le code et choisissez une nouvelle phrase secrète ou un nouveau fichier de clé\u{A0}:"
    case .sheetLeadKey:
      "La clé publique de la première personne à avoir eu le rôle de direction. Elle n’est pas secrète. Chacun l’inscrit dans sa configuration sous leadKey, pour que personne ne puisse faire passer un autre fichier pour celui-ci\u{A0}:"
    case .sheetKeep:
      "Conservez cette page sur papier, là où vous gardez un passeport\u{A0}: ni sur un ordinateur, ni dans un e-mail, ni à côté du fichier des dossiers. Quiconque l’a, avec une copie du fichier des dossiers, peut lire chaque dossier et signer au nom de {name}."
    case .sheetLost:
      "Si elle est perdue, ou si quelqu’un l’a vue, faites-en une autre sous «\u{A0}Personnes et clés\u{A0}»\u{A0}; celle-ci ne fonctionne alors plus. Si la phrase secrète ou le fichier de clé et cette page sont tous perdus, personne ne peut les rétablir."
    case .saveSheet: "Enregistrer la fiche dans un fichier texte"
    case .print:
      "Imprimez cette page, ou enregistrez la fiche, imprimez-la et supprimez le fichier."
    case .saveKeyFile: "Enregistrer le fichier de clé"
    case .keyFileTaken:
      "Le fichier de clé a été enregistré. Il ne peut pas l’être une deuxième fois."
    case .keyFileOnce:
      "Il ne peut être enregistré qu’une fois. Gardez-le là où personne d’autre ne peut le lire, et jamais à côté du fichier des dossiers."
    case .keepBoth: "Fichier de clé"
    case .sheetEnd: "Les quatre derniers caractères du code de la fiche"
    case .sheetEndHint: "Lisez-les sur le papier, pour montrer que vous l’avez."
    case .sheetEndWrong: "Ce ne sont pas les quatre derniers caractères du code."
    case .takeKeyFileFirst: "Enregistrez d’abord le fichier de clé."
    case .finish: "C’est en lieu sûr\u{A0}: rendre définitif"
    case .giveUp: "Ne rien modifier"
    case .gaveUp: "Rien n’a été modifié, et la fiche n’est pas valable."
    case .nothingWaits:
      "Il n’y a rien à terminer. Si l’espace de travail a été verrouillé entre-temps, recommencez\u{A0}: rien n’a été modifié."
    case .added: "{name} peut maintenant ouvrir le fichier des dossiers."
    case .sheetRenewed: "Votre nouvelle fiche de récupération est valable. Détruisez la précédente."
    case .keyChanged:
      "Vous ouvrez désormais le fichier des dossiers avec la nouvelle phrase secrète ou le nouveau fichier de clé. Vos sessions dans d’autres navigateurs sont terminées."
    case .updateTitle: "Droits de {name}"
    case .updateIntro:
      "Vous signez ce que dit le fichier de l’équipe. Cela s’applique dès le prochain clic de {name}."
    case .teamFileSays: "Dans le fichier de l’équipe"
    case .signedNow: "Signé jusqu’ici"
    case .updated: "{name} a désormais les droits que donne le fichier de l’équipe."
    case .removeTitle: "Retirer {name}"
    case .removeLoses:
      "{name} ne peut plus ouvrir le fichier des dossiers, avec aucune phrase secrète, aucun fichier de clé ni aucune fiche de récupération."
    case .removeKeeps:
      "Les copies du fichier que {name} a gardées lui restent lisibles, tout comme ce dont cette personne se souvient."
    case .removeSigned:
      "Ce que {name} a signé reste valable, et ses dossiers lui restent attribués jusqu’à ce qu’une personne ayant le rôle de direction les réattribue."
    case .removeSessions:
      "Les sessions de {name} dans cet espace de travail prennent fin immédiatement."
    case .removeOthers:
      "Le fichier reçoit une nouvelle clé. Les autres personnes qui travaillent doivent déverrouiller l’espace une fois de plus, avec ce qu’elles ont\u{A0}; les brouillons sont conservés."
    case .removeBackup:
      "Faites ensuite une sauvegarde et un point de contrôle\u{A0}: {name} peut encore ouvrir les copies antérieures."
    case .removed:
      "{name} n’a plus accès, et le fichier a une nouvelle clé. Faites maintenant une sauvegarde et un point de contrôle\u{A0}: {name} peut encore ouvrir les copies antérieures."
    case .keyTitle: "Votre phrase secrète ou votre fichier de clé"
    case .keyIntro:
      "Cela ne change que ce qui vous ouvre le fichier. Votre fiche de récupération reste valable. Les copies faites auparavant s’ouvrent toujours avec l’ancien moyen."
    case .newSheetTitle: "Une nouvelle fiche de récupération"
    case .newSheetIntro:
      "Le code de votre fiche précédente ne fonctionne alors plus. Faites-le si la fiche est perdue ou si quelqu’un l’a vue."
    case .shared: "s’ouvre avec la clé partagée"
    case .seenHint:
      "Seules les personnes qui ont le rôle de direction ou d’audit pour toutes les régions voient quand les autres étaient ici."
    case .removeDoes: "Ce que cela fait"
    case .removeDoesNot: "Ce que cela ne fait pas"
    }
  }
}
#endif
