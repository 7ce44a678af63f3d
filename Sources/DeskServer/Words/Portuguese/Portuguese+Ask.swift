#if Desk
extension AskMessage {
  var portuguese: String {
    switch self {
    case .about: "Campos de que ela trata"
    case .aboutHint:
      "Quem solicita responde na página, e a resposta entra direto na solicitação. Em uma lista, a página pede novas entradas."
    case .nothingAsked: "Escreva uma pergunta ou escolha pelo menos um campo."
    case .tooManyFields: "Escolha no máximo {count} campos."
    case .code: "Perguntas em um código"
    case .codeHint: "A pessoa o digita na página com que fez a solicitação."
    case .sendWith: "Para enviar junto"
    case .saveFile: "Salvar as perguntas"
    case .answerTo: "Responde {count|one=à pergunta|other=às perguntas} {list} de {code}."
    case .verdictChanges: "As regras dizem: {before}. Com esta resposta: {after}."
    case .verdictStays: "As regras continuam dizendo: {after}."
    case .applicationStays: "A solicitação fica como está."
    case .notAsked:
      "Nenhum processo que você possa ver fez uma pergunta com a referência {reference}. Se alguém da equipe pode ter perguntado, passe o arquivo a essa pessoa."
    case .otherReceipt:
      "A resposta cita um recibo que não é o de {code}. Pergunte a quem solicita, pelo meio seguro que indicou, se a enviou."
    case .isRepeat: "Esta resposta já está em {code}."
    case .noQuestion: "{code} não fez a pergunta {number}."
    case .answeredAlready:
      "A pergunta {number} de {code} já tem outra resposta. Se a certa for esta, corrija a solicitação."
    case .twoAnswers:
      "Outro destes arquivos também responde à pergunta {number} de {code}. Pergunte à pessoa, pelo meio seguro que ela indicou, qual resposta é a dela e receba somente essa."
    case .noAnswerTo:
      "Sem resposta: {field}. Pergunte de novo se a equipe precisar."
    case .unsent:
      "A decisão ainda não está em vigor, por isso isto também não deve ser enviado ainda."
    case .lapsed: "A pergunta {number} de {code} não está mais aberta: o processo foi decidido."
    case .otherField: "A pergunta {number} não tratava de {field}."
    case .noEntry: "A solicitação não tem {field}."
    case .unreadable: "A solicitação não pode ser lida com esta resposta: {reason}"
    case .neutral: "Uma mensagem sem a resposta"
    case .neutralHint:
      "Não cita fundo, valor nem pessoa. Ela pode ir por onde outros poderiam ler, antes que a carta siga pelo meio seguro."
    case .sealed: "chegou cifrada"
    case .noReferral:
      "A solicitação não permite encaminhamento: indique {fund} a quem solicita e não repasse nada."
    case .isAnswer: "Resposta"
    }
  }
}
#endif
