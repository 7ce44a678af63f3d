#if Desk
extension PromiseMessage {
  var portuguese: String {
    switch self {
    case .title: "É possível responder a todos os processos no prazo?"
    case .why: "Por quê"
    case .allInTime:
      "É possível responder no prazo {count|one=ao processo aberto|other=a todos os # processos abertos}."
    case .someInTime:
      "É possível responder no prazo a {number} de {count} {count|one=processo aberto|other=processos abertos}."
    case .overdue: "{count|one=Em um deles|other=Em # deles}, o prazo venceu antes de hoje."
    case .working:
      "A mesa de trabalho está calculando se é possível responder a todos os processos abertos no prazo."
    case .failed:
      "Não foi possível calcular se todos os processos abertos podem ser respondidos no prazo."
    case .tooMany:
      "Com mais de {count} processos abertos, a mesa de trabalho não calcula se todos podem ser respondidos no prazo; quem calcula é ‘ief schedule’."
    case .stale: "Alguns processos mudaram desde este cálculo; um novo cálculo está em andamento."
    case .proved: "Nenhum plano com esta equipe dá um resultado melhor."
    case .unproved: "Uma busca mais longa poderia encontrar um plano melhor."
    case .tightest: "O mais apertado: {case}, {left}"
    case .left: "{count|one=falta # dia útil|other=faltam # dias úteis}"
    case .leftLate: "vence hoje"
    case .needsReader: "requer alguém que leia {language}"
    case .onlyReviewer: "só {name} pode analisá-lo"
    case .onlyDecider: "só {name} pode decidi-lo"
    case .noCases: "Nenhum processo está aberto."
    case .unplanned: "Sem data de resposta e, por isso, fora do plano"
    case .caseColumn: "Processo"
    case .answerBy: "Responder até"
    case .answeredOn: "Resposta possível"
    case .byWhom: "Por quem"
    case .result: "No prazo"
    case .review: "{name} analisa, {day}"
    case .decision: "{name} decide, {day}"
    case .confirmation: "{name} confirma, {day}"
    case .reviewed: "analisado por {name}"
    case .inTime: "no prazo"
    case .late: "{count|one=# dia de atraso|other=# dias de atraso}"
    case .notPlanned: "ninguém pode responder"
    case .reasons: "Por que alguns não podem ser respondidos no prazo"
    case .wasDueBefore: "{cases}: o prazo venceu antes de hoje."
    case .nobodyReviews:
      "{case}: entre quem pode analisar, ninguém cobre sua região, lê seu idioma e está livre de conflito de interesses."
    case .nobodyDecides:
      "{case}: entre quem pode decidir, ninguém cobre sua região, lê seu idioma e está livre de conflito de interesses."
    case .noSecond:
      "{case}: não há uma segunda pessoa. A única que poderia decidir é a única que pode analisar."
    case .shortage:
      "{steps}: {needed} de trabalho. Até {day}, {officers} {count|one=dispõe|other=dispõem em conjunto} de {capacity} para isso."
    case .shortageNone:
      "{steps}: {needed} de trabalho. Até {day}, {officers} não {count|one=tem|other=têm} horas de trabalho."
    case .cannotOne:
      "{case}: ninguém conseguiria responder no prazo, mesmo que fosse o único processo."
    case .cannotAll:
      "{cases}: não é possível responder a todos no prazo, seja qual for a atribuição."
    case .reviewOf: "análise de {case}"
    case .decisionOn: "decisão sobre {case}"
    case .hours: "{hours} h {minutes} min"
    case .wholeHours: "{hours} h"
    case .minutes: "{minutes} min"
    case .intro:
      "Um plano de quem analisa e decide cada processo e em que dia, com os horários e as ausências do arquivo da equipe. Ele é calculado só para esta página: nada é publicado nem atribuído."
    }
  }
}
#endif
