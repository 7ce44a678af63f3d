#if Desk
extension MyDayMessage {
  var portuguese: String {
    switch self {
    case .today: "Previsto para hoje"
    case .nothingToday: "O plano publicado não atribui nada a você hoje."
    case .noPlan: "Não há nenhum plano publicado para hoje."
    case .ended: "O plano de {day} não atribui nada a você de hoje em diante."
    case .planOf: "Segundo o plano de {day}"
    case .week: "Os próximos sete dias"
    case .review: "Análise"
    case .decision: "Decisão"
    case .confirmation: "Confirmação"
    case .total: "{time} no total"
    case .done: "feito"
    case .toConfirm: "À espera da sua confirmação"
    case .noneToConfirm: "Nenhuma decisão espera sua confirmação."
    case .decidedBy: "decisão de {name}"
    case .answers: "Respostas recebidas"
    case .noAnswers: "Não há respostas novas nos processos que você analisa."
    case .answered: "respondida em {day}"
    case .mine: "Minhas análises"
    case .noneMine: "Você não está analisando nenhum processo agora."
    case .draft: "Rascunho não registrado: {form}"
    case .changed: "Alterados desde {day}"
    case .noneChanged: "Nenhum processo mudou desde {day}."
    case .noVisit: "Alterados desde sua última visita"
    case .allChanged: "Mostrar todos os processos ({count})"
    case .questions: "Perguntas em aberto há uma semana ou mais"
    case .noQuestions: "Nenhuma pergunta está em aberto há uma semana."
    case .openFor: "{count|one=em aberto há # dia|other=em aberto há # dias}"
    case .print: "Impressa, esta página é sua folha do dia."
    case .handOver: "Passar adiante"
    case .startWith: "Você não tinha aberto este arquivo de processos antes de hoje."
    case .calls: "Alterações de chamadas à espera de uma segunda pessoa"
    case .callWaitsFor: "Pode ser confirmada por uma destas pessoas: {names}"
    case .callWaitsForNobody:
      "Mais ninguém com a função de direção cobre esta região; por enquanto, ninguém pode confirmá-la."
    }
  }
}
#endif
