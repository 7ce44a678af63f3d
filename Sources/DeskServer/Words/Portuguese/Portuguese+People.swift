#if Desk
extension PeopleMessage {
  var portuguese: String {
    switch self {
    case .intro:
      "{count|one=# pessoa pode|other=# pessoas podem} abrir este arquivo de processos, cada uma com sua própria chave."
    case .roleOfficer: "analisa"
    case .roleLead: "analisa e decide"
    case .roleAuditor: "audita"
    case .allRegions: "todas as regiões"
    case .since: "desde {day}"
    case .lastSeen: "última atividade: {day}"
    case .never: "sem atividade nos últimos doze meses"
    case .hasSheet: "com folha de recuperação"
    case .noSheet: "sem folha de recuperação"
    case .key: "chave {key}"
    case .you: "você"
    case .conflicts: "{count|one=# conflito|other=# conflitos} de interesses"
    case .differs: "o arquivo da equipe diz outra coisa"
    case .add: "Adicionar"
    case .remove: "Remover"
    case .update: "Aplicar o arquivo da equipe"
    case .withoutKey: "No arquivo da equipe, sem chave"
    case .withoutKeyIntro:
      "Elas não podem abrir o arquivo de processos até que alguém com a função de direção em todas as regiões as adicione."
    case .everyoneHasKey: "Todas as pessoas do arquivo da equipe têm chave."
    case .sharedTitle: "Uma chave para toda a equipe"
    case .sharedIntro:
      "Toda a equipe abre este arquivo de processos com a mesma frase secreta ou o mesmo arquivo de chave. Quem o tem pode agir com qualquer nome, e nada é assinado."
    case .sharedHow:
      "Quem tem a função de direção em todas as regiões dá a cada pessoa sua própria chave, começando pela própria, no terminal. Antes é feita uma cópia do arquivo, pois depois a chave compartilhada não o abre mais. Bloqueie primeiro a mesa de trabalho:"
    case .own: "Sua própria chave"
    case .changeKey: "Trocar a frase secreta ou o arquivo de chave"
    case .newSheet: "Nova folha de recuperação"
    case .endOthers: "Encerrar minhas outras sessões"
    case .endOthersHint: "Use se você deixou a mesa de trabalho aberta em outro navegador."
    case .endedOthers: "Suas sessões em outros navegadores foram encerradas."
    case .lead: "A chave pública da primeira pessoa com a função de direção"
    case .leadPinned:
      "Está fixada na configuração deste computador, para que nenhum outro arquivo passe por este."
    case .leadNotPinned:
      "Não está fixada neste computador. Compare-a com uma folha de recuperação e escreva-a na configuração como leadKey."
    case .onlyLeads:
      "Só quem tem a função de direção em todas as regiões pode adicionar, alterar ou remover pessoas."
    case .addTitle: "Adicionar {name}"
    case .addIntro: "{name} recebe os direitos que o arquivo da equipe dá: {roles}; {regions}."
    case .addLearns:
      "Depois, {name} abre o arquivo de processos com a própria chave e assina o que registra. Nenhum processo é alterado com isso."
    case .opens: "O que abre o arquivo"
    case .withPassphrase: "Uma frase secreta"
    case .withKeyFile: "Um novo arquivo de chave"
    case .newPassphrase: "Nova frase secreta"
    case .again: "A mesma outra vez"
    case .passphraseHint: "Doze caracteres ou mais, ou cinco palavras sem relação entre si."
    case .keyFileHint: "A mesa de trabalho o cria, e você o salva uma vez no próximo passo."
    case .differ: "As duas frases secretas são diferentes. Escreva as duas de novo."
    case .weakShort: "É curta demais. Use doze caracteres ou mais, ou cinco palavras."
    case .weakCommon: "É uma das primeiras que qualquer um tentaria. Escolha outra."
    case .weakUnprintable: "Contém um caractere invisível. Retire-o."
    case .goOnToSheet: "Continuar para a folha de recuperação"
    case .addPresent:
      "Faça isto na presença de {name}: ninguém mais deve saber o que abre o arquivo para essa pessoa. Se ela não estiver aqui, escolha um arquivo de chave e peça que o troque no primeiro dia."
    case .handoverTitle: "Guarde isto antes que se torne definitivo"
    case .handoverNothingYet:
      "Nada foi alterado ainda. O que está nesta página não pode ser mostrado outra vez."
    case .sheetTitle: "Folha de recuperação de {name}"
    case .sheetFile: "Arquivo de processos"
    case .sheetMade: "Criada em {day} por {name}"
    case .sheetCode:
      "Este código abre o arquivo de processos para {name} se a frase secreta for esquecida ou o arquivo de chave for perdido:"
    case .sheetThen:
      "Depois execute isto, escreva o código e escolha uma nova frase secreta ou um novo arquivo de chave:"
    case .sheetLeadKey:
      "A chave pública da primeira pessoa com a função de direção. Não é secreta. Cada pessoa a escreve em sua configuração como leadKey, para que ninguém possa fazer outro arquivo passar por este:"
    case .sheetKeep:
      "Guarde esta página em papel, onde você guarda um passaporte: não em um computador, não em um e-mail, não junto do arquivo de processos. Quem a tiver com uma cópia do arquivo de processos pode ler todos os processos e assinar como {name}."
    case .sheetLost:
      "Se ela se perder, ou se alguém a viu, faça outra em “Pessoas e chaves”; esta deixa então de funcionar. Se a frase secreta ou o arquivo de chave e esta página se perderem, ninguém pode recuperá-los."
    case .saveSheet: "Salvar a folha como arquivo de texto"
    case .print: "Imprima esta página, ou salve a folha, imprima-a e apague o arquivo."
    case .saveKeyFile: "Salvar o arquivo de chave"
    case .keyFileTaken: "O arquivo de chave já foi salvo. Não é possível salvá-lo outra vez."
    case .keyFileOnce:
      "Ele só pode ser salvo uma vez. Guarde-o onde ninguém mais possa lê-lo, e nunca junto do arquivo de processos."
    case .keepBoth: "Arquivo de chave"
    case .sheetEnd: "Os últimos quatro caracteres do código da folha"
    case .sheetEndHint: "Leia-os no papel, para mostrar que você o tem."
    case .sheetEndWrong: "Estes não são os últimos quatro caracteres do código."
    case .takeKeyFileFirst: "Salve primeiro o arquivo de chave."
    case .finish: "Está guardado: tornar definitivo"
    case .giveUp: "Não alterar nada"
    case .gaveUp: "Nada foi alterado, e a folha não é válida."
    case .nothingWaits:
      "Não há nada a concluir. Se a mesa de trabalho foi bloqueada nesse meio-tempo, comece de novo: nada foi alterado."
    case .added: "{name} já pode abrir o arquivo de processos."
    case .sheetRenewed: "Sua nova folha de recuperação é válida. Destrua a anterior."
    case .keyChanged:
      "Agora você abre o arquivo de processos com a nova frase secreta ou o novo arquivo de chave. Suas sessões em outros navegadores foram encerradas."
    case .updateTitle: "Direitos de {name}"
    case .updateIntro:
      "Você assina o que o arquivo da equipe diz. Vale a partir do próximo clique de {name}."
    case .teamFileSays: "No arquivo da equipe"
    case .signedNow: "Assinado até agora"
    case .updated: "{name} tem agora os direitos que o arquivo da equipe dá."
    case .removeTitle: "Remover {name}"
    case .removeLoses:
      "{name} não pode mais abrir o arquivo de processos com nenhuma frase secreta, arquivo de chave ou folha de recuperação."
    case .removeKeeps:
      "As cópias do arquivo que {name} guardou continuam legíveis para essa pessoa, assim como aquilo de que ela se lembra."
    case .removeSigned:
      "O que {name} assinou continua válido, e seus processos continuam atribuídos a essa pessoa até que alguém com a função de direção os reatribua."
    case .removeSessions:
      "As sessões de {name} nesta mesa de trabalho são encerradas imediatamente."
    case .removeOthers:
      "O arquivo recebe uma nova chave. Quem mais estiver em uma mesa de trabalho a desbloqueia mais uma vez, com o que já tem; os rascunhos são mantidos."
    case .removeBackup:
      "Faça depois uma cópia de segurança e um ponto de controle: {name} ainda pode abrir as cópias anteriores."
    case .removed:
      "{name} não tem mais acesso, e o arquivo tem uma nova chave. Faça agora uma cópia de segurança e um ponto de controle: {name} ainda pode abrir as cópias anteriores."
    case .keyTitle: "Sua frase secreta ou seu arquivo de chave"
    case .keyIntro:
      "Isto muda só o que abre o arquivo para você. Sua folha de recuperação continua válida. As cópias do arquivo feitas antes ainda abrem com o anterior."
    case .newSheetTitle: "Uma nova folha de recuperação"
    case .newSheetIntro:
      "O código da sua folha anterior deixa então de funcionar. Faça isto se a folha se perdeu ou se alguém a viu."
    case .shared: "abre com a chave compartilhada"
    case .seenHint:
      "Só quem tem a função de direção ou de auditoria em todas as regiões vê quando as outras pessoas estiveram aqui."
    case .removeDoes: "O que isso faz"
    case .removeDoesNot: "O que isso não faz"
    }
  }
}
#endif
