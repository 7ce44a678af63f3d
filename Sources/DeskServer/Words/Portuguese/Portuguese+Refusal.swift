#if Desk
extension RefusalMessage {
  var portuguese: String {
    switch self {
    case .severalCases: "Vários processos têm este identificador. Use o código de um deles."
    case .ownFault: "A mesa de trabalho cometeu um erro. Nada foi alterado."
    case .erased: "O processo foi apagado."
    case .nothingWaits: "Nada espera confirmação."
    case .decisionWaits: "Há uma decisão à espera de confirmação; isso vem primeiro."
    case .decidedAlready: "O processo já tem decisão."
    case .notReviewedYet: "Ninguém analisou o processo ainda."
    case .noReviewer: "A análise do processo não foi atribuída a ninguém."
    case .noOpenQuestion: "Não há nenhuma pergunta em aberto a quem solicita."
    case .noDecisionYet: "Ainda não há nenhuma decisão em vigor."
    case .nothingAwardedYet: "Nada foi concedido."
    case .paidWhole: "Todo o valor concedido já foi pago."
    case .nothingPaidYet: "Nada foi pago."
    case .notPaidWhole: "O valor concedido ainda não foi pago por inteiro."
    case .notAppealable: "Não cabe recurso contra este resultado."
    case .notNow: "Isto não é possível no estado atual do processo: {state}."
    case .dayGoesBack: "Algo posterior já foi registrado. A data precisa ser {day} ou depois."
    case .dateOutside: "A data precisa estar entre {earliest} e {latest}."
    case .hasConflict:
      "{name} tem um conflito de interesses neste processo. Outra pessoa da equipe precisa agir."
    case .youHaveConflict:
      "Você tem um conflito de interesses neste processo. Outra pessoa da equipe precisa agir."
    case .tookPart: "{name} participou antes do recurso. Escolha alguém que não tenha participado."
    case .youTookPart:
      "Você participou antes do recurso. Precisa agir alguém que não tenha participado."
    case .unknownOfficer: "Ninguém da equipe tem o identificador {name}."
    case .needsLead: "Só quem tem a função de direção pode fazer isto."
    case .needsOfficer: "Só quem tem a função de análise ou de direção pode fazer isto."
    case .outsideRegion: "{name} não cobre a região deste processo."
    case .youOutsideRegion: "Você não cobre a região deste processo."
    case .otherApplicant:
      "Esta solicitação é de outra pessoa ou organização. Receba-a como um processo próprio."
    case .questionNumber: "Enquanto isso, outra pergunta foi feita. Envie a sua de novo."
    case .noQuestion: "Não há nenhuma pergunta em aberto com este número."
    case .answeredAlready:
      "Esta pergunta já foi respondida. Se a resposta foi registrada errado, corrija a solicitação."
    case .noEvent: "O processo não tem esse evento."
    case .assignedAlready: "A análise deste processo já está atribuída a {name}."
    case .youAssignedAlready: "A análise deste processo já está atribuída a você."
    case .reviewedAlready:
      "{name} analisou este processo. Para uma segunda análise, atribua a outra pessoa."
    case .youReviewedAlready:
      "Você analisou este processo. Uma segunda análise precisa ser de outra pessoa."
    case .notAssigned: "O processo está agora atribuído a {name}, não à pessoa que você indicou."
    case .assignedToOther: "A análise deste processo está atribuída a {name}."
    case .reviewedByOther:
      "{name} analisou este processo. Para uma segunda análise, peça primeiro que o atribuam a você."
    case .notRatable: "As regras deste processo não pedem avaliação de “{title}”."
    case .unrated: "Falta avaliar: {titles}."
    case .threatsUnjudged: "Diga como você entende estes incidentes: {numbers}."
    case .noThreatAsked: "O incidente {number} não tem ameaça velada nem conteúdo sintético."
    case .threatTwice: "O incidente {number} tem duas respostas. Dê uma só."
    case .recommendsForOther: "Só quem analisou o processo pode recomendar: {name}."
    case .reviewerDecides:
      "Você analisou este processo. Outra pessoa com a função de direção precisa decidir."
    case .assigneeDecides:
      "A análise deste processo está atribuída a você. Outra pessoa com a função de direção precisa decidir, ou outra pessoa da equipe precisa analisar."
    case .unknownReason: "As regras deste processo não têm este motivo."
    case .unfitReason: "O motivo “{reason}” não serve para este tipo de decisão: {decision}."
    case .citesNoRating: "O motivo “{reason}” precisa citar uma avaliação. Escolha uma."
    case .citesNoRule: "O motivo “{reason}” precisa citar uma regra. Escolha uma."
    case .citesNeedlessly: "O motivo “{reason}” não cita nada."
    case .notFound:
      "A regra “{rule}” não pode ser citada: a avaliação não diz que ela não é cumprida nem que requer análise humana."
    case .notRated: "Não é possível citar “{title}”: nenhuma análise válida avaliou esse ponto."
    case .declinedWithoutGrounds:
      "Uma recusa precisa de um motivo que cite uma regra ou uma avaliação. Escolha um."
    case .breaksRules:
      "Esta concessão descumpre {count|one=a regra|other=estas regras}: {rules}. Se ainda assim for certo, diga por quê."
    case .overridesNothing: "A decisão não descumpre a regra “{rule}”: nenhum motivo é necessário."
    case .overriddenTwice: "Há dois motivos para a regra “{rule}”. Dê um só."
    case .withdrawalUnstated: "Diga quem retira a solicitação: quem a fez ou o fundo."
    case .withdrawnWithoutReason: "Uma desistência precisa de um motivo, na nota para o processo."
    case .notPending: "Agora é outra decisão que espera confirmação. Leia essa."
    case .takesBackOther: "Só {name}, que tomou esta decisão, pode retirá-la. Você pode devolvê-la."
    case .returnsOwn: "Você tomou esta decisão. Retire-a em vez de devolvê-la."
    case .confirmsOwn: "Você tomou esta decisão. Uma segunda pessoa da equipe precisa confirmá-la."
    case .proposalOutdated:
      "Aquilo em que esta decisão se baseia mudou desde que ela foi tomada. Devolva-a para que se tome outra."
    case .amountUnknown:
      "Não é possível somar o que foi solicitado. Corrija primeiro a solicitação."
    case .nothingAwarded: "Conceda algo para pelo menos uma despesa."
    case .noItem: "A solicitação não tem a despesa {number}."
    case .itemTwice: "A despesa {number} aparece duas vezes. Informe um só valor."
    case .nothingFor: "A despesa {number} não recebe nada. Exclua-a ou informe um valor."
    case .beyondItem: "A despesa {number} custa {cost}. Conceda no máximo esse valor."
    case .otherCurrency: "O valor precisa estar em {currency}."
    case .nothingPaid: "Um pagamento precisa ser maior que zero."
    case .noPayment: "Este não é um dos pagamentos."
    case .paymentUnchanged: "O pagamento já tem este valor e esta data."
    case .paidBeyond: "Do valor concedido restam {amount}. Pague no máximo isso."
    case .appealedAlready:
      "Já houve recurso neste processo, o que só é possível uma vez. Uma nova solicitação é sempre possível."
    case .awardedInWhole: "Tudo o que foi solicitado foi concedido."
    case .paidAlready:
      "Uma parte já foi paga, por isso não cabe mais recurso contra a decisão. É possível fazer uma nova solicitação."
    }
  }
}
#endif
