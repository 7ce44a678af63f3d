#if Desk
extension CallReviewMessage {
  var portuguese: String {
    switch self {
    case .title: "O que significa a alteração de {call}"
    case .intro: "Ela valeria para as solicitações recebidas a partir de {day}."
    case .introNew: "É uma nova chamada."
    case .notWritten: "Nada foi gravado ainda."
    case .differences: "O que passa a ser diferente"
    case .noDifferences: "Nenhuma regra é diferente nesse dia."
    case .was: "Até agora"
    case .becomes: "A partir de então"
    case .example: "Uma solicitação que mostra isso"
    case .exampleTurns: "{before} até agora, {after} a partir de então:"
    case .added: "regra nova"
    case .removed: "regra eliminada"
    case .narrowed: "mais rigorosa"
    case .widened: "mais ampla"
    case .moved: "mais rigorosa e mais ampla"
    case .reworded: "outra redação ou fonte"
    case .problems: "Ela fica dentro das regras do fundo?"
    case .noProblems: "Sim, e também não há outros erros."
    case .error: "erro"
    case .warning: "aviso"
    case .line: "linha {number}"
    case .slips: "Esta solicitação seria aceita, embora o fundo não a aceite:"
    case .mustMend: "Com um erro, a alteração não pode ser proposta. Volte e corrija-o."
    case .oldFindings:
      "{count|one=Já havia mais #; a alteração não o afeta.|other=Já havia mais #; a alteração não os afeta.}"
    case .tests: "Os testes das regras"
    case .noTests: "Nenhum teste trata desta chamada."
    case .testsPassed: "Testes bem-sucedidos: {count} de {total}."
    case .testFails: "não tem mais sucesso:"
    case .testsHint:
      "Um teste diz o que as regras devem fazer com um exemplo. Se a alteração é intencional, o teste precisa mudar com ela; avise quem mantém os testes."
    case .year: "Os processos do último ano"
    case .yearHint:
      "O que as novas regras teriam dito das solicitações a esta chamada a que você tem acesso, sem contar o prazo da chamada. Nenhum processo é alterado."
    case .effect:
      "De {count|one=# solicitação|other=# solicitações} desde {day}, {changed|one=# teria tido outro resultado.|other=# teriam tido outro resultado.}"
    case .noCases: "Você não tem acesso a nenhuma solicitação a esta chamada desde {day}."
    case .moves: "{count}: {before} → {after}"
    case .turns: "{before} → {after}"
    case .because: "{count}: {rule}"
    case .whichCases: "Quais processos"
    case .theFile: "A alteração do arquivo"
    case .allRules: "Tudo o que a chamada exige então"
    case .receivedOn: "Recebida em {day}"
    case .references: "{count|one=# referência|other=# referências}"
    case .propose: "Propor esta alteração"
    case .edit: "Voltar ao formulário"
    }
  }
}
#endif
