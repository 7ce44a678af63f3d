#if Desk
extension JournalMessage {
  var portuguese: String {
    switch self {
    case .intro:
      "Tudo o que foi registrado neste arquivo de processos, o mais recente primeiro, com quem assinou."
    case .introOwn:
      "O que foi registrado nos processos a que você tem acesso, o mais recente primeiro, com quem assinou."
    case .filters: "O que é mostrado"
    case .officer: "Integrante da equipe"
    case .anyOfficer: "qualquer pessoa"
    case .kind: "O quê"
    case .anyKind: "qualquer coisa"
    case .caseCode: "Processo"
    case .from: "De"
    case .to: "Até"
    case .filter: "Mostrar"
    case .clear: "Mostrar tudo"
    case .empty: "Nada do que você pode ver corresponde."
    case .earlier: "Anteriores"
    case .later: "Posteriores"
    case .page: "Página {number}"
    case .ofFile: "o arquivo"
    case .damaged:
      "Isto não é o que foi escrito. Restaure uma cópia de segurança e verifique o arquivo inteiro."
    case .erasedContent: "conteúdo apagado"
    case .eventOf: "evento {number}"
    case .planned: "plano publicado"
    case .cases: "processos importados"
    case .retained: "processos apagados, prazo de guarda vencido"
    case .keyChanged: "chave do arquivo alterada"
    case .officerAdded: "integrante da equipe com novo acesso"
    case .officerChanged: "direitos de integrante da equipe alterados"
    case .officerRemoved: "integrante da equipe sem acesso"
    case .officerConflicts: "conflitos de interesses registrados"
    case .about: "{name}"
    case .access: "Registro de acessos"
    case .accessIntro:
      "Quem abriu o arquivo, teve algo negado, exportou algo ou confirmou sua identidade nos últimos doze meses. Os horários estão em UTC."
    case .wholeAccess: "Registro de acessos completo"
    case .opened: "abriu o arquivo"
    case .refused: "negado:"
    case .exported: "exportou:"
    case .stepUp: "confirmou a identidade"
    case .aCase: "um processo"
    case .theJournal: "o registro"
    case .allCases: "todos os processos"
    case .aBackup: "uma cópia de segurança"
    case .provingThemselves: "confirmação de identidade"
    case .missing:
      "{count|one=# entrada foi removida|other=# entradas foram removidas} por meios alheios a este programa."
    case .unreadable:
      "{count|one=# entrada não pode ser lida|other=# entradas não podem ser lidas}: outra pessoa escreveu no arquivo."
    case .noAccess:
      "Só quem tem a função de direção ou de auditoria em todas as regiões vê o registro de acessos."
    case .noJournal:
      "O que diz respeito ao próprio arquivo (planos, pessoas, chaves, guarda) é mostrado a quem tem a função de direção ou de auditoria em todas as regiões, pois informa sobre todas elas."
    case .head: "Fim da cadeia"
    case .headIntro: "Guardado em outro lugar, mostra depois se algo foi cortado."
    case .headCount: "{count|one=# evento|other=# eventos}"
    case .headHash: "último elo"
    case .saveHead: "Salvar um ponto de controle assinado"
    case .verify: "Verificar o arquivo inteiro"
    case .verifyIntro:
      "Cada evento é decifrado, cada assinatura é conferida e cada processo é avaliado de novo. Leva segundos com centenas de processos e minutos com dezenas de milhares. Enquanto isso, você pode continuar trabalhando."
    case .verifyStart: "Verificar agora"
    case .verifying: "eventos verificados: {count} de {total}"
    case .assessing: "processos avaliados de novo: {count} de {total}"
    case .verifyRuns: "Verificação em andamento"
    case .again: "Verificar de novo"
    case .verifyDone: "Verificado em {day} às {time}"
    case .verifyHolds: "Tudo está como foi escrito"
    case .verifyBroken: "Algo não está como foi escrito"
    case .integrity: "Eventos"
    case .integrityHolds:
      "{count|one=# evento está intacto e em seu lugar|other=# eventos estão intactos e em seu lugar}."
    case .integrityBroken: "Alterados, ausentes ou ilegíveis:"
    case .signatures: "Assinaturas"
    case .signaturesHold: "Todas são válidas."
    case .signaturesBroken: "Nem todas são válidas:"
    case .signaturesNone: "Nenhuma: a equipe não tem chaves próprias."
    case .unsignedBefore:
      "Sem assinatura, por serem de antes das chaves próprias: {count|one=# evento|other=# eventos}."
    case .assessments: "Avaliações"
    case .assessmentsHold: "{count} refeitas em {total} processos, com o mesmo resultado."
    case .assessmentsBroken: "Diferentes ou ilegíveis em {count} de {total} processos:"
    case .completeness:
      "Só um ponto de controle guardado em outro lugar mostra se o arquivo foi cortado ou trocado por uma cópia anterior: ‘ief case verify --head’."
    case .verifyFailed: "Não foi possível terminar a verificação: {reason}"
    case .verifyNone: "Nenhuma verificação foi iniciada nesta sessão."
    case .lookAgain: "Atualizar"
    case .export: "Registro para auditoria"
    case .exportTitle: "Exportar o registro"
    case .exportIntro:
      "Com este arquivo, uma auditoria pode conferir sem nenhuma chave a cadeia de todos os eventos e todas as assinaturas: ‘ief case recheck’."
    case .exportTells:
      "Ele nomeia integrantes da equipe e suas chaves públicas, e não diz nada de nenhum processo além do número de eventos. O registro de acessos anota que você o exportou."
    case .save: "Salvar o arquivo"
    case .evidenceTitle: "Provas de {code}"
    case .evidenceIntro:
      "Um só arquivo com todo o processo em texto aberto, as regras aplicadas e as provas de que nada foi alterado desde então."
    case .evidenceHolds:
      "Ele contém tudo o que quem solicita escreveu. Entregue-o só por um meio seguro e a quem pode lê-lo. O registro de acessos anota que você o exportou."
    case .evidenceCheck: "Quem o recebe pode conferi-lo com ‘ief case recheck’, sem nenhuma chave."
    case .signedBy: "assinatura de {name} ✓"
    case .backToJournal: "Registro"
    case .utc: "{day}, {time}"
    case .codeWrong: "O código de um processo é como C-7K3F9Q."
    case .dayWrong: "Escreva a data assim: 2026-03-02."
    case .auditing: "Para auditoria"
    case .retention: "Processos com o prazo de guarda vencido"
    case .officerCount: "{name}: {count|one=# evento|other=# eventos}"
    }
  }
}
#endif
