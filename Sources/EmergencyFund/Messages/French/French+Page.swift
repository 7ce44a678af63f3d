extension French {
  static func text(_ message: PageMessageID) -> String {
    switch message {
    case .title: "Vérifiez si vous remplissez les conditions avant de déposer une demande"
    case .promise: "Rien de ce que vous écrivez ici ne quitte cet appareil."
    case .leave: "Quitter"
    case .language: "Langue"
    case .call: "À quel programme voulez-vous présenter votre demande\u{A0}?"
    case .callChosen: "Vos réponses sont comparées à ces règles\u{A0}: {call}"
    case .callGeneral:
      "Aucun programme régional de cette page ne mentionne ce pays\u{A0}: ce sont donc les règles générales du fonds qui s’appliquent."
    case .callSeveral: "Plusieurs programmes couvrent ce pays. Veuillez en choisir un."
    case .callNone:
      "Aucun programme de cette page ne couvre ce pays. Vous pouvez tout de même en choisir un et voir ce que disent ses règles."
    case .change: "Modifier"
    case .next: "Suivant"
    case .back: "Retour"
    case .steps: "Étapes"
    case .step: "Étape {number} sur {count}"
    case .toResult: "Revenir à votre résultat"
    case .close: "Fermer"
    case .leaveQuestion: "Quitter cette page\u{A0}? Vos réponses seront effacées."
    case .broken:
      "Cette page ne fonctionne pas dans ce navigateur. Vous pouvez quand même lire les règles "
        + "ci-dessous."
    case .noModule:
      "Ce navigateur a désactivé WebAssembly, comme le font les personnes prudentes. Ouvrez plutôt l’autre fichier, {file}\u{A0}: il fait la même chose sans lui."
    case .safety: "Avant de commencer"
    case .safetyDevice:
      "Pouvez-vous écrire sans risque sur cet appareil\u{A0}? Si quelqu’un d’autre peut le "
        + "consulter, prenez-en un autre."
    case .safetyConnection:
      "Aucune connexion à internet n’est nécessaire. Vous pouvez vous déconnecter maintenant et vous reconnecter à la fin."
    case .safetyTraces:
      "Le navigateur peut garder une trace de cette page. Une fenêtre de navigation privée en garde moins."
    case .safetyLeave:
      "«\u{A0}Quitter\u{A0}», en haut de chaque étape, efface vos réponses et affiche aussitôt une page vide. Appuyer trois fois sur la touche Échap (Esc) a le même effet."
    case .safetyDanger:
      "Si quelqu’un est en danger en ce moment, sa sécurité passe avant tout. En écrivant au fonds, signalez ce danger dès la première ligne."
    case .safetyNothingSent:
      "Cette page n’envoie rien et ne conserve rien. Vos réponses ne sont enregistrées que si vous les enregistrez vous-même dans un fichier."
    case .place: "Où vous travaillez"
    case .what: "Ce qui s’est passé"
    case .who: "Qui fait la demande"
    case .need: "Vos besoins"
    case .money: "À propos de l’argent"
    case .backing: "Références et documents"
    case .when: "Quand"
    case .result: "Votre résultat"
    case .incidents: "Que s’est-il passé\u{A0}? Vous pouvez indiquer plusieurs incidents."
    case .incidentEntry: "Incident n°\u{A0}{number}"
    case .incidentType: "De quel type d’incident s’agit-il\u{A0}?"
    case .incidentOccurredOn: "Quand a-t-il eu lieu, ou commencé\u{A0}?"
    case .incidentOngoing: "Est-il encore en cours\u{A0}?"
    case .incidentDescription: "Quelques mots sur l’incident"
    case .applicantType: "Qui fait la demande\u{A0}?"
    case .country: "Dans quel pays travaillez-vous\u{A0}?"
    case .targetGroups:
      "Dans lesquels de ces groupes vous reconnaissez-vous, vous ou votre organisation\u{A0}?"
    case .members: "Combien de membres avez-vous\u{A0}?"
    case .registered: "Votre organisation est-elle légalement enregistrée\u{A0}?"
    case .references:
      "Combien de personnes peuvent confirmer qui vous êtes et ce que vous faites\u{A0}?"
    case .referencesHint: "Seul le nombre compte ici. N’écrivez pas les noms."
    case .referenceEntry: "Personne n°\u{A0}{number}"
    case .referenceIndependent:
      "Cette personne est-elle indépendante de vous, par exemple ni proche ni collègue\u{A0}?"
    case .previousGrants: "Avez-vous déjà reçu une subvention de ce genre\u{A0}?"
    case .grantEntry: "Subvention antérieure n°\u{A0}{number}"
    case .grantFund: "Quel fonds l’a accordée\u{A0}?"
    case .grantFundThis: "Ce fonds"
    case .grantFundOther: "Un autre fonds"
    case .grantCall: "Relevait-elle de ce même programme\u{A0}?"
    case .grantCallThis: "Oui"
    case .grantCallOther: "Non, d’un autre programme"
    case .grantAwardedOn: "Quel jour a-t-elle été accordée\u{A0}?"
    case .documents: "Lesquels de ces documents pouvez-vous envoyer\u{A0}?"
    case .currency: "En quelle devise sont vos prix\u{A0}?"
    case .currencyOthers: "Autres devises\u{A0}: une personne du fonds les convertit"
    case .items: "Quelles dépenses faut-il financer\u{A0}? Indiquez-les une par une."
    case .itemEntry: "Dépense n°\u{A0}{number}"
    case .itemCategory: "À quoi sert-elle\u{A0}?"
    case .itemOther: "autre chose"
    case .itemDescription: "De quoi s’agit-il\u{A0}?"
    case .itemQuantity: "Combien d’unités\u{A0}?"
    case .itemUnitCost: "Combien coûte une unité\u{A0}?"
    case .itemRespondsTo: "À quel incident est-elle liée\u{A0}?"
    case .amountHint: "Par exemple\u{A0}: 1250.00"
    case .requested: "Demandez-vous à ce fonds moins que le total\u{A0}? Si oui, combien\u{A0}?"
    case .requestedHint: "Laissez vide si vous demandez le total."
    case .exclusions: "Une partie est-elle destinée à l’une de ces finalités\u{A0}?"
    case .otherFunding: "Avez-vous demandé ou reçu un autre financement pour cela\u{A0}?"
    case .fundingEntry: "Autre financement n°\u{A0}{number}"
    case .fundingAmount: "Combien\u{A0}?"
    case .fundingStatus: "Où en est-il\u{A0}?"
    case .fundingSamePurpose: "Couvre-t-il les mêmes dépenses\u{A0}?"
    case .startsOn: "À quelle date voulez-vous commencer\u{A0}?"
    case .endsOn: "À quelle date pensez-vous terminer\u{A0}?"
    case .disbursedOn: "Quel jour l’argent a-t-il été versé, ou le sera-t-il\u{A0}?"
    case .receivedAt: "À quelle date enverrez-vous votre demande\u{A0}?"
    case .freeTextHint:
      "Ce texte ne sert pas à la vérification. N’écrivez ni noms, ni lieux, ni rien qui puisse identifier quelqu’un."
    case .yes: "Oui"
    case .no: "Non"
    case .choicesHint: "Cochez tout ce qui convient."
    case .noneOfThese: "Aucun de ces choix"
    case .choose: "Veuillez choisir"
    case .noAnswer: "Sans réponse"
    case .optional: "facultatif"
    case .add: "Ajouter"
    case .remove: "Retirer"
    case .today: "Aujourd’hui"
    case .fundingApplied: "demandé, pas encore de réponse"
    case .fundingReceived: "reçu ou promis"
    case .fundingDeclined: "refusé"
    case .verdict: "Ce que disent les règles jusqu’ici"
    case .answered: "{answered} sur {total}"
    case .briefFits: "Respecte les règles"
    case .briefDoesNotFit: "Des points à modifier"
    case .briefCannotTell: "Pas d’obstacle à ce stade"
    case .briefToCorrect: "Une réponse est à vérifier"
    case .briefPersonLooks: "Une personne l’examinera"
    case .briefNotSaid: "Une personne décidera"
    case .fits: "Votre demande respecte les règles."
    case .fitsNote: "Vous pouvez la déposer. Une personne du fonds la lira et décidera."
    case .doesNotFit: "Telle quelle, votre demande ne respecte pas les règles."
    case .doesNotFitNote:
      "Voyez ci-dessous ce que vous pouvez modifier. Vous pouvez quand même déposer la demande\u{A0}: cette page ne refuse rien, seul le fonds peut le faire."
    case .cannotTell: "Il est trop tôt pour le dire."
    case .contradictionNote:
      "Une date ne peut pas être exacte et doit être corrigée. Elle est indiquée ci-dessous."
    case .cannotTellNote:
      "{count|one=# question attend|other=# questions attendent} encore une réponse. Pour l’instant, il n’y a pas d’obstacle."
    case .personLooks: "Une personne du fonds doit examiner votre demande."
    case .personLooksNote:
      "Les règles seules ne suffisent pas à trancher. Rien ne vous empêche de la déposer."
    case .notSaid: "Le texte public ne le dit pas\u{A0}; une personne du fonds décide."
    case .notSaidNote:
      "Rien de ce que dit un texte public ne s’oppose à votre demande. Rien ne vous empêche de la déposer."
    case .inTheWay: "À modifier"
    case .remedy: "Ce que vous pouvez faire\u{A0}: {remedy}"
    case .changeAnswer: "Modifier votre réponse\u{A0}: {question}"
    case .why: "Pourquoi\u{A0}?"
    case .toAnswer: "Réponses encore attendues"
    case .forPerson: "Ce qu’une personne examinera"
    case .notSaidPart: "Ce que le texte public ne dit pas"
    case .coveringCall: "Ce programme l’accepte\u{A0}: {call}"
    case .fitting: "Ce qui respecte les règles"
    case .notDeciding: "Ce qui n’influe pas sur le résultat"
    case .reviewerAsks: "Autres questions posées lors de l’examen"
    case .budget: "Total de vos dépenses\u{A0}: {total}"
    case .budgetConverted: "Total de vos dépenses\u{A0}: {total}, soit {converted}"
    case .answerBy: "Le fonds a pour objectif de répondre au plus tard le {day}."
    case .answerByWeekdays:
      "Les jours fériés de {year} ne sont pas encore indiqués\u{A0}: cette date ne tient compte que des jours ouvrés de la semaine et peut être reportée."
    case .answerAim: "C’est un objectif, pas une promesse."
    case .answerUnknown:
      "Indiquez la date d’envoi de la demande pour voir quand le fonds pense répondre."
    case .clause: "Source\u{A0}: {source}"
    case .reading: "Notre interprétation\u{A0}: {reading}"
    case .assumed: "C’est une hypothèse, car le texte public ne le dit pas\u{A0}: {reason}"
    case .readingNote:
      "Ces règles sont notre interprétation de textes publics\u{A0}; elles n’engagent pas le fonds. C’est le fonds qui décide."
    case .applyTitle: "Comment déposer la demande"
    case .applyElsewhere:
      "Cette page ne reçoit pas elle-même les demandes. Le fonds les reçoit ici\u{A0}:"
    case .applySealed:
      "Enregistrez votre demande dans un fichier chiffré et envoyez-la par l’un de ces moyens\u{A0}:"
    case .applySample:
      "Ce fonds est inventé et ne sert qu’à s’exercer. Un fichier créé ici ne parvient à personne."
    case .applyEmail: "Courriel"
    case .applyWeb: "Site web"
    case .applyOther: "Autre moyen"
    case .applyByHand:
      "Sans cette page, écrivez un fichier comme dans le guide et chiffrez-le avec le programme age\u{A0}:"
    case .seal: "Enregistrer le fichier chiffré"
    case .sealHint:
      "Seul le fonds peut ouvrir un fichier chiffré, quelle que soit la personne qui l’intercepte. Vous ne pouvez pas l’ouvrir non plus\u{A0}: pour continuer plus tard, gardez aussi un brouillon."
    case .sealCopy: "Copier le texte chiffré"
    case .sealCopied: "Copié. Collez-le dans un message au fonds."
    case .sealReceipt:
      "Votre reçu\u{A0}: {code}. Notez-le. Si le fonds le cite, c’est que votre fichier est arrivé."
    case .sealWords:
      "Pour vous assurer que la clé est bien celle du fonds, comparez ces mots à ceux qu’il publie ailleurs\u{A0}:"
    case .fileSaved: "Le fichier est enregistré sous le nom {file}."
    case .save: "Enregistrer dans un fichier"
    case .saveHint: "Le fichier contient vos réponses, lisibles par toute personne qui l’ouvre."
    case .leftOut: "Ces réponses n’ont pas pu être lues et manqueront dans le fichier\u{A0}:"
    case .open: "Ouvrir un fichier enregistré"
    case .openReplaces: "Les réponses de cette page seront remplacées par celles du fichier."
    case .openOther:
      "Ce fichier a été créé pour un autre programme\u{A0}: {call}. L’ouvrir et le comparer à ce programme\u{A0}?"
    case .openUnknown:
      "Ce fichier a été créé pour un programme qui n’est pas sur cette page\u{A0}: {call}. L’ouvrir quand même\u{A0}?"
    case .draft: "Garder un brouillon"
    case .draftHint:
      "Enregistre tout ce que vous avez écrit jusqu’ici dans un fichier protégé par une phrase secrète. Vous pourrez continuer plus tard sur cette page, sur cet appareil ou un autre. Sans la phrase secrète, personne ne peut ouvrir le fichier, pas même vous."
    case .draftPassphrase: "Phrase secrète"
    case .draftPassphraseHint:
      "Au moins {count} caractères\u{A0}: par exemple quatre ou cinq mots sans rapport entre eux. Ne l’utilisez pour rien d’autre."
    case .draftAgain: "La même phrase secrète, encore une fois"
    case .draftShow: "Afficher ce que j’écris"
    case .draftMake: "En créer une pour moi"
    case .draftMade:
      "Elle n’est affichée que maintenant. Notez-la là où personne d’autre ne regardera."
    case .draftSave: "Enregistrer le brouillon"
    case .draftWorking: "Un instant…"
    case .draftSaved:
      "Le brouillon est enregistré sous le nom {file}. Pour continuer plus tard, ouvrez-le à la première étape de cette page."
    case .draftShort: "Cette phrase secrète est trop courte ou trop simple"
    case .draftDiffers: "Ce n’est pas la même phrase secrète"
    case .draftFailed:
      "Le brouillon n’a pas pu être enregistré\u{A0}: il reste trop peu de mémoire à ce navigateur. Fermez d’autres pages et réessayez."
    case .openLocked: "Ce fichier est protégé. Saisissez sa phrase secrète"
    case .openButton: "Ouvrir"
    case .openWrong:
      "Cette phrase secrète n’ouvre pas le fichier. Vérifiez les majuscules, les espaces et les traits d’union."
    case .fileForFund: "Ce fichier est chiffré pour le fonds. Seul le fonds peut l’ouvrir."
    case .fileChanged:
      "Ce fichier a été endommagé ou modifié après son enregistrement et ne peut donc pas être ouvert."
    case .fileTooMuchWork:
      "Pour ouvrir ce fichier, il faut plus de mémoire que ce navigateur n’en donne à la page. Fermez d’autres pages ou prenez un autre appareil."
    case .sealEmpty:
      "Vous n’avez encore répondu à aucune question\u{A0}: le fonds recevrait un fichier vide."
    case .openTitle: "Ouvrir un fichier ou saisir un code"
    case .openFile: "Un fichier enregistré, un brouillon ou des questions du fonds"
    case .code: "Un code reçu du fonds"
    case .codeHint:
      "Si le fonds vous a envoyé un code au lieu d’un fichier. Les majuscules, les espaces et les tirets n’ont pas d’importance."
    case .codeMistyped:
      "Ce code n’est pas complet, ou l’un de ses caractères est faux. Comparez-le au message du fonds."
    case .questionsOfOther:
      "Ces questions portent sur une demande à un programme qui n’est pas sur cette page. Ouvrez-les avec la page où vous avez préparé votre demande."
    case .questionsUnknown:
      "Cette page ne connaît pas ces questions. Procurez-vous la page la plus récente du fonds, ou demandez-lui de les formuler."
    case .asked: "Questions du fonds"
    case .askedReference: "Référence\u{A0}: {code}"
    case .askedReceipt: "Il s’agit de ce que vous avez envoyé avec le reçu {code}."
    case .askedTitle: "Question n°\u{A0}{number}"
    case .askedNever:
      "Le fonds ne demande jamais ici de mots de passe, de coordonnées bancaires ni de papiers d’identité. Laissez vide ce à quoi vous ne voulez pas répondre."
    case .askedReply: "Votre réponse"
    case .askedResult: "Votre réponse au fonds"
    case .askedHow: "Comment l’envoyer"
    case .askedSend:
      "Enregistrez votre réponse dans un fichier chiffré et envoyez-la par le moyen que le fonds a utilisé pour vous écrire, ou par l’un de ceux-ci\u{A0}:"
    case .askedOpenly:
      "Cette page ne peut pas chiffrer votre réponse. Enregistrez-la et envoyez-la par le moyen que le fonds a utilisé pour vous écrire, ou par l’un de ceux-ci\u{A0}:"
    case .askedEmpty: "Vous n’avez encore répondu à aucune question\u{A0}: il n’y a rien à envoyer."
    case .print: "Imprimer, ou enregistrer en PDF"
    case .answers: "Vos réponses"
    case .fileCode: "Code du fichier enregistré\u{A0}: {code}"
    case .checkedOn: "Vérifié le {day}"
    case .checklist: "À préparer"
    case .checklistReferences:
      "{count|one=# personne qui peut|other=# personnes qui peuvent} confirmer qui vous êtes et ce que vous faites"
    case .checklistDocument: "un document\u{A0}: {document}"
    case .checklistPrices: "un prix pour chaque chose que vous demandez"
    case .checklistDays: "le premier et le dernier jour de vos activités"
    case .checklistGrants: "les dates des subventions que vous avez déjà reçues"
    case .checklistFunding: "les autres financements reçus ou demandés pour les mêmes dépenses"
    case .checklistIncidents: "le jour de chaque incident"
    case .rules: "Les règles de chaque programme"
    case .noScript:
      "Cette page a besoin de JavaScript pour vérifier vos réponses. Sans lui, vous pouvez lire "
        + "les règles et imprimer les listes."
    case .problems: "Réponses qui n’ont pas pu être lues"
    case .problemAmount: "Écrivez le montant en chiffres, par exemple\u{A0}: 1250.00"
    case .problemAmbiguous: "Ceci peut se lire de deux façons. Écrivez {smaller} ou {larger}"
    case .problemCurrency:
      "Vos prix sont en {chosen}, mais il est écrit {found}. Écrivez le montant en {chosen}"
    case .problemWholeNumber: "Écrivez un nombre entier en chiffres"
    case .problemDay: "Écrivez le jour ainsi\u{A0}: 2026-03-02"
    case .problemFuture: "Ce jour n’est pas encore arrivé\u{A0}: vérifiez l’année"
    case .problemOther: "Ceci ne peut pas être lu\u{A0}: {found}"
    case .problemFile: "Ce fichier n’a pas pu être ouvert\u{A0}: {reason}"
    case .problemFilePlace: "ligne {line}, colonne {column}\u{A0}: {reason}"
    case .fileUnreadable: "il n’existe pas ou ne peut pas être lu"
    case .fileTooLarge: "il est trop volumineux"
    case .fileTooDeep: "trop de listes sont imbriquées ici"
    case .fileDamaged:
      "le texte est endommagé ici\u{A0}: il manque quelque chose, ou il y a quelque chose de trop"
    case .fileNoApplication: "il ne contient aucune demande"
    case .fileRepeatedKey: "la clé {found} figure ici deux fois"
    case .fileUnknownKey: "la clé {found} est inconnue"
    case .fileWrongKind: "la valeur de {path} ne peut pas être utilisée"
    case .fileWrongValue: "la valeur {found} de {path} ne peut pas être utilisée"
    case .fileMeant: "vouliez-vous dire {suggestion}\u{A0}?"
    case .terminalPromise:
      "Rien n’est envoyé, et rien n’est conservé, sauf le fichier que vous indiquez à la fin."
    case .terminalHelp:
      "Entrée laisse une question sans réponse, < revient en arrière, ? montre ce que disent les règles pour l’instant, . termine."
    case .terminalNumber: "Écrivez le numéro de votre réponse"
    case .terminalNumbers: "Écrivez les numéros de vos réponses, par exemple 1 3, ou 0 pour aucune"
    case .terminalCode: "Écrivez le code de votre réponse, par exemple {code}"
    case .terminalName: "Écrivez le nom ou le code, par exemple {name} ou {code}"
    case .terminalMeant: "Voulez-vous dire {answer}\u{A0}?"
    case .terminalResume: "Voulez-vous répondre maintenant aux questions restantes\u{A0}?"
    case .terminalDetails:
      "D’autres questions, toutes facultatives ({count}), aident le fonds à comprendre votre demande. Voulez-vous répondre à certaines maintenant\u{A0}?"
    case .terminalDetailPart: "{part}\u{A0}: répondre à cette partie ({count})\u{A0}?"
    case .terminalSave:
      "Dans quel fichier enregistrer vos réponses\u{A0}? Entrée n’enregistre rien."
    case .terminalSaved: "Enregistré dans {file}."
    case .terminalNotSaved:
      "{file} existe déjà, ou ne peut pas être écrit. Indiquez un autre fichier."
    case .sealNoRandomness:
      "Ce navigateur n’a pas fourni de nombres aléatoires sûrs\u{A0}: rien n’a été chiffré. Mettez-le à jour ou utilisez-en un autre."
    case .sealNoRecipient:
      "Cette page ne contient aucune clé du fonds valable aujourd’hui\u{A0}: rien n’a été chiffré. Demandez au fonds la page la plus récente."
    case .sealFailed:
      "Le fichier n’a pas pu être chiffré. Quittez cette page, rouvrez-la et réessayez."
    }
  }
}
