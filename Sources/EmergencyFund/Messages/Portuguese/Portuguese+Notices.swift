extension Portuguese {
  static func text(_ message: NoticeMessageID) -> String {
    switch message {
    case .questionsByCode:
      "Precisamos perguntar algo sobre o formulário que você enviou em {day}. Abra a mesma página que usou na ocasião e digite este código: {code}. A página pergunta só o que falta e cifra sua resposta. Envie-a pelo mesmo caminho, quando for seguro para você."
    case .questionsInFile:
      "Precisamos perguntar algo sobre o formulário que você enviou em {day}. As perguntas estão no arquivo que acompanha esta mensagem: abra-o na mesma página que usou na ocasião. A página cifra sua resposta. Envie-a pelo mesmo caminho, quando for seguro para você."
    case .decision:
      "Há uma resposta ao que você enviou em {day}. O código dela é {code}. A resposta em si não está nesta mensagem. Diga quando e como podemos enviá-la a você com segurança, informando o código. Apague esta mensagem se ela puder colocar você em perigo."
    }
  }
}
