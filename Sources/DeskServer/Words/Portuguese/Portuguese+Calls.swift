#if Desk
extension CallsMessage {
  var portuguese: String {
    switch self {
    case .title: "Chamadas"
    case .intro:
      "O que cada chamada exige de quem solicita. Uma equipe regional pode tornar as regras do fundo mais rigorosas para a própria chamada, nunca mais amplas."
    case .none: "A pasta de regras não contém nenhuma chamada."
    case .waits: "espera uma segunda pessoa"
    case .differs: "não é o último arquivo confirmado"
    case .broken: "não pode ser lida"
    case .brokenHow:
      "O arquivo de regras desta chamada, ou do fundo de que ela depende, tem um erro. Enquanto ninguém o corrigir, nenhuma solicitação a esta chamada pode ser avaliada."
    case .change: "Alterar esta chamada"
    case .newCall: "Nova chamada de {parent}"
    case .newCallIntro: "Começar uma nova chamada:"
    case .waiting: "Novas chamadas que esperam uma segunda pessoa"
    case .noFolder: "Não é possível ler a pasta de regras do fundo."
    case .noFolderHow:
      "No computador em que a mesa de trabalho está em execução, ‘ief policy lint’ diz o que está errado."
    case .needsKeys:
      "A alteração de uma chamada é assinada por duas pessoas; por isso a equipe precisa de chaves próprias."
    case .cannotChange:
      "Só quem tem a função de direção e cobre a região desta chamada pode alterá-la."
    case .region: "Região"
    case .file: "Arquivo"
    case .digest: "SHA-256"
    case .rules: "O que a chamada exige hoje"
    case .rulesFrom: "O que muda em {day}"
    case .noLonger: "Deixa de ser pedido: {rule}"
    case .own: "definido por esta chamada"
    case .assumed: "Suposição"
    case .source: "Fonte: {title}"
    case .sourceRead: "Fonte: {title} (consultado em {day})"
    case .changes: "Alterações"
    case .noChanges: "Nenhuma alteração desta chamada foi feita na mesa de trabalho."
    case .holdsFrom: "vale a partir de {day}"
    case .confirmedBy: "confirmada por {name} em {day}"
    case .withdrawnBy: "retirada por {name} em {day}"
    case .proposedBy: "Proposta por {name} em {day}."
    case .look: "Ver a alteração"
    case .differsIntro:
      "Alguém alterou o arquivo sem a mesa de trabalho depois que duas pessoas o confirmaram. O que ele diz agora é mostrado aqui, e é o que vale. Compare-o com o confirmado e proponha o que for correto."
    case .proposed:
      "Sua alteração de {call} espera uma segunda pessoa com a função de direção, que vê a mesma prévia e a confirma. Até lá, o arquivo continua como está."
    case .confirmed: "A alteração de {call} foi confirmada e gravada na pasta do fundo."
    case .withdrawn: "A alteração de {call} foi retirada. O arquivo continua como está."
    case .fileChanged:
      "O arquivo ou a proposta mudou desde que você abriu esta página. Veja de novo o que há aqui agora."
    case .needsSecond:
      "Você propôs esta alteração; por isso, outra pessoa com a função de direção precisa confirmá-la."
    case .stale: "O arquivo mudou depois desta proposta. Retire a alteração e proponha-a de novo."
    case .unwritable:
      "Não é possível gravar o arquivo. Nada foi alterado. A mesa de trabalho só pode gravar arquivos comuns na pasta de regras."
    case .confirm: "Confirmar e gravar o arquivo"
    case .withdraw: "Retirar esta alteração"
    case .ownWaits: "Sua alteração espera uma segunda pessoa com a função de direção"
    case .ownWaitsIntro: "Você pode retirá-la, e nada muda."
    case .confirmIntro:
      "Sua assinatura fica ao lado da de quem propôs a alteração. O arquivo é gravado como você o vê aqui. Os processos que já estão aqui mantêm as regras sob as quais foram recebidos."
    case .refused:
      "Não foi possível registrar a alteração de {call}: são necessárias duas pessoas com a função de direção que cubram sua região, e só uma alteração pode ficar em espera de cada vez."
    case .journalProposed: "alteração de uma chamada proposta"
    case .journalConfirmed: "alteração de uma chamada confirmada"
    case .journalWithdrawn: "alteração de uma chamada retirada"
    case .journalText: "novo arquivo de uma chamada registrado"
    }
  }
}
#endif
