#if Desk
extension FormMessage {
  var portuguese: String {
    switch self {
    case .record: "Registrar"
    case .recorded: "Registro: {event}."
    case .missing: "Preencha este campo."
    case .notADay: "Escreva a data assim: 2026-03-02."
    case .notAnAmount: "Escreva o valor em algarismos, com um ponto antes dos centavos: 800.00."
    case .notAChoice: "Escolha uma destas opções."
    case .optional: "opcional"
    case .stepUp: "Confirme que é você"
    case .stepUpIntro:
      "Para registrar isto, é preciso informar de novo sua frase secreta ou seu arquivo de chave."
    case .stepUpWrong: "Esta frase secreta ou este arquivo de chave não é seu."
    case .stepUpMissing: "Escreva sua frase secreta ou escolha seu arquivo de chave."
    case .draft: "Este é seu rascunho. Ele não está registrado."
    case .draftOf: "Este é seu rascunho das {time}. Ele não está registrado."
    case .discard: "Descartar o rascunho"
    case .question: "Sua pergunta a quem solicita"
    case .questionPauses:
      "Enquanto a pergunta estiver aberta, a data de resposta é adiada, {count|one=# dia|other=# dias} no máximo ao todo."
    case .questionRunsOn: "A data de resposta não muda enquanto a pergunta estiver aberta."
    case .questionHint:
      "A mesa de trabalho não envia nada: faça a pergunta chegar pelo meio seguro que quem solicita indicou."
    case .answer: "A resposta, nas palavras de quem solicita"
    case .whichQuestion: "A qual pergunta ela responde?"
    case .changedApplication: "A solicitação alterada, em arquivo"
    case .changedApplicationHint:
      "Se a resposta alterar a solicitação, ela é avaliada de novo na hora."
    case .reference: "Qual referência?"
    case .result: "Qual foi o resultado?"
    case .note: "Nota para o processo"
    case .noteHint: "Só a equipe lê; ela nunca aparece em uma carta."
    case .voucher: "Quem endossa a solicitação?"
    case .statement: "O que foi dito"
    case .reason: "Motivo"
    case .conflictIntro:
      "Declare isto se você conhece alguém do processo bem demais para julgar com imparcialidade. O processo some então da sua mesa de trabalho, e isso não pode ser desfeito."
    case .reviewer: "Quem vai analisar"
    case .takeIntro: "A análise deste processo fica com você."
    case .handBackIntro: "O processo fica livre para que outra pessoa o analise."
    case .assignIntro: "Esta pessoa vai analisar o processo."
    case .amount: "Valor em {currency}"
    case .amountHint: "Falta pagar {amount}."
    case .paidOn: "Data do pagamento"
    case .payment: "Qual pagamento?"
    case .report: "O que foi relatado"
    case .grounds: "Motivos do recurso, nas palavras de quem solicita"
    case .takeBackIntro: "A decisão ainda não tem efeito. Retirá-la reabre o processo."
    case .refused: "Isto não foi registrado"
    case .amendIntro: "A solicitação corrigida substitui a anterior, que continua no histórico."
    case .amendFile: "A solicitação corrigida, em arquivo"
    case .notAnApplication: "Este arquivo não pode ser lido como solicitação: {reasons}"
    }
  }
}
#endif
