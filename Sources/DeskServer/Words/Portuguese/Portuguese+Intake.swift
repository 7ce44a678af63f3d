#if Desk
extension IntakeMessage {
  var portuguese: String {
    switch self {
    case .intro:
      "Escolha os arquivos das solicitações e das respostas a perguntas. Você verá o que aconteceria com cada um antes que algo seja guardado."
    case .files: "Arquivos"
    case .filesHint:
      "Solicitações e respostas em JSON ou YAML, cifradas ou não; com elas, quaisquer outros arquivos, dos quais só se registram o nome e o hash SHA-256. Os arquivos ficam na memória desta sessão até que você os receba ou descarte; bloquear a mesa de trabalho os descarta."
    case .paste: "Ou colar um texto cifrado"
    case .pasted: "Texto cifrado de uma mensagem"
    case .pastedHint:
      "Tudo de BEGIN até END; é possível colar vários textos de uma vez, com o que está em volta."
    case .pastedNothing:
      "Não há texto cifrado no que você colou: ele vai de -----BEGIN AGE ENCRYPTED FILE----- até a linha com END."
    case .look: "Verificar estes arquivos"
    case .waiting: "{count|one=# arquivo espera|other=# arquivos esperam}. Nada foi guardado ainda."
    case .newCase: "Processo novo"
    case .isRepeat: "Já recebida"
    case .perhaps: "Talvez repetida"
    case .related: "Processo novo, talvez relacionado"
    case .unreadable: "Não pode ser lido"
    case .refused: "Não pode ser recebida"
    case .would: "Seria um processo de “{call}”."
    case .answerBy: "resposta até {day}"
    case .byWeekdays:
      "só pelos dias úteis da semana, pois os feriados de {year} ainda não constam da lista"
    case .noDate: "sem data de resposta"
    case .receivedOn: "recebida em {day}"
    case .receive:
      "Receber estes arquivos"
    case .receiveThis: "Receber {file}"
    case .discard: "Descartar todos os arquivos"
    case .received: "Recebidas"
    case .receivedIntro:
      "Recebidos:"
    case .nothingChosen: "Escolha pelo menos uma solicitação para receber."
    case .changed:
      "O resultado previsto mudou desde que você o viu. Nada foi guardado; veja de novo."
    case .otherFiles: "Outros arquivos"
    case .otherIntro:
      "Eles não são abertos. Diga com qual solicitação cada um foi enviado; o nome e o hash SHA-256 são registrados nela. Os arquivos em si não são guardados."
    case .sentWith: "{file} foi enviado com"
    case .notKept: "nenhuma: deixar de fora"
    case .sameAsFile: "A mesma solicitação que {file}, acima."
    case .twin: "a mesma solicitação, recebida na mesma data. Receba-a só se for outra."
    case .near: "quase igual: {what}. É a mesma coisa?"
    case .same: "igual: {what}"
    case .sameEarlier: "Igual a {file}, acima: {what}."
    case .conflict:
      "{found} é o mesmo que {recorded}, com quem {officer} tem um conflito de interesses?"
    case .tooMany:
      "A mesa de trabalho verifica no máximo {count} arquivos de uma vez. Nada foi adicionado."
    case .tooLarge: "Juntos, os arquivos são grandes demais. Nada foi adicionado."
    case .empty: "Escolha pelo menos um arquivo."
    case .memory: "Adicionar mais arquivos"
    case .requested: "solicitados {amount}"
    case .noRates: "Não há taxas de câmbio; os valores em outras moedas não são convertidos."
    case .gone: "Estes arquivos foram recebidos ou descartados em outra janela."
    case .sealed:
      "arquivo cifrado, recibo {receipt}"
    case .sealedNoKey:
      "Este arquivo está cifrado e não há nenhuma chave de recebimento. Uma pessoa responsável pode criar uma."
    case .sealedForOthers:
      "Este arquivo não está cifrado para nenhuma das chaves de recebimento do fundo."
    case .sealedChanged:
      "Este arquivo cifrado está incompleto ou foi alterado no caminho. Peça que o enviem de novo."
    }
  }
}
#endif
