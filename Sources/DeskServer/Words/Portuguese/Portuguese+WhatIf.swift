#if Desk
extension WhatIfMessage {
  var portuguese: String {
    switch self {
    case .title: "E se…"
    case .intro:
      "Nada é registrado nem publicado. Cada mudança é planejada separadamente e comparada com o plano como está hoje."
    case .today: "Hoje"
    case .absent: "Ausência"
    case .extra: "Uma pessoa a mais na equipe"
    case .surge: "Mais processos"
    case .work: "Comparar"
    case .working: "calculando"
    case .failed: "não é possível planejar"
    case .absentWho: "Quem se ausenta"
    case .from: "De"
    case .to: "Até"
    case .like: "Uma pessoa como"
    case .likeHint:
      "A mesma função e os mesmos horários, idiomas e regiões, mas sem conflito de interesses."
    case .languages: "Outros idiomas"
    case .languagesHint: "Códigos como ar, fr; vazio para os mesmos"
    case .regions: "Outras regiões"
    case .regionsHint: "Códigos como asia; * para todas; vazio para as mesmas"
    case .joins: "A partir de que dia"
    case .nobody: "Ninguém"
    case .none: "Nenhum"
    case .count: "Número de processos"
    case .region: "Região"
    case .anyRegion: "Como agora"
    case .received:
      "{count|one=Chegou # processo|other=Chegaram # processos} nos últimos {days} dias. Os adicionais chegam hoje e são como os que estão abertos agora."
    case .half: "a metade ({count})"
    case .same: "outros tantos ({count})"
    case .twice: "o dobro ({count})"
    case .number: "outro número"
    case .noOfficer: "Escolha alguém da equipe."
    case .noDays: "Indique o primeiro e o último dia."
    case .daysReversed: "O último dia é anterior ao primeiro."
    case .noLanguages: "Escreva códigos de idiomas, como ar, fr."
    case .noCount: "Indique um número de 1 a {count}."
    case .noRegion: "Escolha a região de um processo aberto."
    case .absentText: "{name} se ausenta de {from} a {to}."
    case .officerText: "Uma pessoa a mais a partir de {day}: {languages}; {regions}."
    case .leadText:
      "Uma pessoa a mais com a função de direção a partir de {day}: {languages}; {regions}."
    case .allRegions: "todas as regiões"
    case .surgeText: "{count|one=Hoje chega mais # processo|other=Hoje chegam mais # processos}."
    case .surgeRegion:
      "{count|one=Hoje chega mais # processo|other=Hoje chegam mais # processos} da região {region}."
    case .cases: "Processos abertos"
    case .inTime: "No prazo"
    case .late: "Em atraso"
    case .latest: "Última resposta"
    case .firstLate: "Primeiro processo que atrasa"
    case .noDifference: "Nenhuma resposta atrasa por causa disso."
    case .noneLate: "Nenhuma resposta atrasa por causa disso."
    case .becomeLate: "{count|one=# resposta atrasa|other=# respostas atrasam} por causa disso."
    case .inTimeAgain:
      "{count|one=# resposta que hoje está em atraso sai|other=# respostas que hoje estão em atraso saem} no prazo: {cases}."
    case .lookAgain: "Atualizar"
    case .compared: "Comparação com hoje"
    }
  }
}
#endif
