#if Desk
extension ServerMessage {
  var french: String {
    switch self {
    case .logIn: "Connexion"
    case .intro:
      "Le fichier des dossiers s’ouvre avec votre propre phrase secrète ou votre fichier de clé, et un code de votre téléphone. Rien n’est lu avant cela."
    case .code: "Code de votre application d’authentification"
    case .codeHint:
      "Six chiffres. La première fois, laissez ce champ vide\u{A0}: l’application se configure à l’étape suivante."
    case .wrong:
      "Cet identifiant, cette phrase secrète ou ce fichier de clé et ce code ne correspondent pas, ou le code a déjà été utilisé. Vérifiez les trois et attendez le code suivant."
    case .busy: "Trop de personnes se connectent en ce moment. Réessayez dans dix secondes."
    case .knows:
      "Tant que personne n’est connecté, le serveur sait où se trouve le fichier des dossiers, mais rien de ce qui y est chiffré."
    case .reads:
      "Tant que quelqu’un est connecté, le serveur peut lire tous les dossiers. Verrouillez l’espace de travail quand vous cessez de travailler."
    case .enrolTitle: "Configurez la double authentification"
    case .enrolIntro:
      "Votre phrase secrète ou votre fichier de clé est correct. Désormais, le serveur demande aussi un code que génère votre téléphone, pour qu’une personne qui connaîtrait votre phrase secrète ne puisse pas se connecter."
    case .enrolSecret:
      "Saisissez ceci dans une application d’authentification, comme clé basée sur le temps\u{A0}:"
    case .enrolLink: "Si l’application est sur cet appareil, ouvrez-la avec ce lien"
    case .enrolCode: "Code affiché maintenant par l’application"
    case .enrolDo: "Confirmer et continuer"
    case .enrolLost:
      "Si vous perdez le téléphone, une personne qui a le rôle de direction peut réinitialiser cette double authentification, et vous la configurez de nouveau. Ne conservez nulle part ailleurs la clé affichée ici."
    case .wrongFirstCode:
      "Ce n’est pas le code qui correspond à la clé ci-dessous. Vérifiez que l’horloge de votre téléphone est à l’heure, et utilisez le code affiché maintenant."
    case .secondStepSince: "Double authentification depuis le {day}"
    case .noSecondStep: "Pas encore de double authentification"
    case .resetCode: "Réinitialiser la double authentification"
    case .resetTitle: "Réinitialiser la double authentification de {name}"
    case .resetIntro:
      "Les codes de {name} ne fonctionnent plus, avec effet immédiat. Sa phrase secrète ou son fichier de clé reste le même, et la double authentification sera à configurer de nouveau lors de sa prochaine connexion au serveur."
    case .resetAsk:
      "Assurez-vous que la demande vient bien de {name}\u{A0}: jusqu’à sa prochaine connexion, quiconque connaît sa phrase secrète peut configurer la double authentification à sa place. Le journal des accès indique qui l’a réinitialisée."
    case .wasReset: "La double authentification de {name} est réinitialisée."
    case .hadNone: "{name} n’avait pas de double authentification."
    case .failedLogIn: "échec de connexion"
    case .codeReset: "réinitialisation d’une double authentification"
    case .others: "identifiants autres ou inconnus"
    case .backupFailed:
      "La dernière sauvegarde a échoué à {time} UTC. Vérifiez le disque et le répertoire des sauvegardes\u{A0}; le journal du serveur dit pourquoi."
    case .headFailed:
      "Le point de contrôle signé n’a pas pu être conservé à {time} UTC. Vérifiez le répertoire des points de contrôle\u{A0}; le journal du serveur dit pourquoi."
    }
  }
}
#endif
