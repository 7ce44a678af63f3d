#if Desk
extension RecipientsMessage {
  var portuguese: String {
    switch self {
    case .title: "Chaves das solicitações cifradas"
    case .intro:
      "A página para quem pede apoio cifra cada solicitação para estas chaves. Só quem tem uma delas consegue lê-la."
    case .none: "O fundo não indica nenhuma chave, por isso sua página não oferece cifrar nada."
    case .compare:
      "A página mostra as quatro palavras de cada chave. Publique-as onde o fundo pode ser encontrado, para que as pessoas possam comparar."
    case .valid: "em uso hoje"
    case .notValid: "sem uso hoje"
    case .kept: "guardada neste arquivo de processos"
    case .elsewhere: "guardada em outro lugar"
    case .from: "a partir de {day}"
    case .until: "até {day}"
    case .link: "Chaves das solicitações cifradas de {fund}"
    case .differs:
      "Alguém alterou o arquivo do fundo fora da mesa de trabalho depois que duas pessoas o confirmaram. Compare as palavras abaixo com as das suas chaves antes que alguém prepare uma página."
    case .unconfirmed:
      "Duas pessoas ainda não confirmaram estas chaves na mesa de trabalho. Compare primeiro as palavras com as das suas chaves."
    case .asTheyAre: "Propor como estão"
    case .cannotChange:
      "Só uma pessoa responsável por todas as regiões pode alterar as chaves."
    case .noSecond:
      "Nenhuma outra pessoa responsável cobre todas as regiões, por isso ninguém pode confirmar ainda."
    case .noChanges: "As chaves não foram alteradas na mesa de trabalho."
    case .change: "Alterar as chaves"
    case .add: "Acrescentar uma chave"
    case .other: "Uma chave guardada em outro lugar"
    case .noneKept:
      "Todas as chaves do arquivo de processos estão em uso. ‘ief intake key new’ cria outra."
    case .recipient: "Parte pública de uma chave guardada em outro lugar"
    case .recipientHint: "Começa com age1. ‘ief intake key show’ a mostra."
    case .addFrom: "Cifrar para ela a partir de"
    case .addFromHint: "A partir de hoje, se ficar em branco."
    case .end: "Deixar de usar uma chave"
    case .endNone: "Nenhuma"
    case .endHint:
      "Guarde a chave até chegar tudo o que foi cifrado para ela. Há quem use uma página antiga por semanas."
    case .endOn: "Último dia"
    case .oneAtATime:
      "Escolha uma chave acima ou cole uma aqui, não as duas coisas."
    case .endOnHint:
      "Necessário se você deixar de usar uma chave."
    case .changed:
      "outras chaves ou outros meios"
    case .nothing: "Escolha uma chave para acrescentar ou para deixar de usar."
    case .notRecipient:
      "Não é a parte pública de uma chave: ela começa com age1, e um único caractere errado é notado."
    case .isSecret:
      "É a parte secreta de uma chave, que abre tudo o que foi cifrado para ela. Nunca a cole em lugar nenhum e crie uma chave nova."
    case .listed: "Esta chave já está na lista."
    case .tooMany: "Um fundo pode ter no máximo {count} chaves."
    case .untilEarly:
      "A chave é usada a partir de {day}; o último dia não pode ser anterior."
    case .titleKey: "chave de recebimento a partir de {day}"
    case .titleSpare: "chave reserva a partir de {day}"
    }
  }
}
#endif
