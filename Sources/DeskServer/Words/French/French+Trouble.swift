#if Desk
extension TroubleMessage {
  var french: String {
    switch self {
    case .title: "Quand le fichier des dossiers est inutilisable"
    case .intro:
      "Rien n’est écrit à moitié\u{A0}: ce qui a été annoncé comme enregistré est sur le disque, et rien d’autre. Ce que vous avez saisi est conservé là où la page l’indique."
    case .file: "Le fichier des dossiers est {path}"
    case .lockedTitle: "Un autre programme est en train d’écrire"
    case .locked:
      "L’espace de travail attend cinq secondes qu’un autre espace ou une commande ait fini d’écrire, puis renonce."
    case .lockedDo:
      "Renvoyez le formulaire. Si cela persiste, cherchez une commande encore en cours (importation, purge, changement de clés) ou un programme qui copie le répertoire pendant son utilisation, comme un disque en ligne."
    case .fullTitle: "Le disque est plein"
    case .full: "Plus rien ne peut être enregistré\u{A0}; la lecture reste possible."
    case .fullDo:
      "Libérez de l’espace sur le disque du fichier des dossiers et renvoyez le formulaire. Ne supprimez jamais les fichiers voisins dont le nom se termine par -wal ou -shm\u{A0}: ils en font partie."
    case .readOnlyTitle: "Le fichier ou son répertoire n’est pas accessible en écriture"
    case .readOnly:
      "Le fichier des dossiers et son répertoire doivent appartenir à la personne qui lance l’espace de travail, avec le droit d’écriture."
    case .readOnlyDo:
      "Vérifiez à qui ils appartiennent, si le disque est monté en lecture seule et si la clé USB a un verrou. Redémarrez ensuite l’espace de travail."
    case .missingTitle: "Le fichier est absent"
    case .missing: "Il a été déplacé ou renommé, ou son disque n’est pas branché."
    case .missingDo:
      "Branchez le disque, ou démarrez l’espace de travail avec le chemin du fichier\u{A0}: ief desk CASEFILE. N’en créez pas un nouveau à sa place."
    case .keyTitle: "La phrase secrète ou le fichier de clé ne l’ouvre pas"
    case .key:
      "Chaque membre de l’équipe a sa propre clé\u{A0}; l’espace de travail ne dit pas si c’est le nom ou la clé qui est faux."
    case .keyDo:
      "Vérifiez votre identifiant, la langue du clavier et les majuscules. Si la phrase secrète est oubliée ou le fichier de clé perdu, prenez votre fiche de récupération\u{A0}: ief officer passphrase --recovery-code - . Sans la fiche, une personne qui a le rôle de direction vous retire puis vous ajoute de nouveau."
    case .changedTitle: "La clé a changé, ou vous n’avez plus accès"
    case .changed:
      "Quand une personne est retirée, le fichier reçoit une nouvelle clé et tous les espaces de travail ouverts se verrouillent."
    case .changedDo:
      "Déverrouillez de nouveau l’espace de travail avec ce que vous avez. Si cela ne marche pas, adressez-vous à une personne qui a le rôle de direction."
    case .damagedTitle: "Le fichier est endommagé"
    case .damaged:
      "Quelque chose n’est plus tel qu’il a été écrit, à cause d’un disque défaillant ou parce que quelqu’un d’autre y a écrit."
    case .damagedDo:
      "Arrêtez l’espace de travail, gardez une copie du fichier tel quel avec les fichiers voisins, restaurez la dernière sauvegarde et exécutez\u{A0}: ief case verify. Si une sauvegarde est valide et que ce fichier ne l’est pas, prévenez les personnes qui ont le rôle de direction\u{A0}: quelqu’un l’a peut-être manipulé."
    case .versionTitle: "Le fichier vient d’une version plus récente"
    case .version: "Une personne de l’équipe y a écrit avec une version plus récente de ief."
    case .versionDo: "Installez la même version. Attendre ne fait rien perdre."
    case .leadTitle: "La première personne à avoir eu le rôle de direction est une autre"
    case .lead:
      "Ce n’est pas le fichier fixé dans votre configuration\u{A0}: c’est peut-être un faux, mis à la place du vôtre."
    case .leadDo:
      "Ne saisissez pas de nouveau votre phrase secrète. Comparez la clé de votre fiche de récupération avec celle d’une autre personne de l’équipe, et restaurez une sauvegarde."
    case .link: "Que puis-je faire\u{A0}?"
    case .backToDesk: "Retour à l’espace de travail"
    }
  }
}
#endif
