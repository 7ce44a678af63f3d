#if Desk
extension CallFormMessage {
  var portuguese: String {
    switch self {
    case .title: "Alterar {call}"
    case .newTitle: "Nova chamada de {parent}"
    case .intro:
      "Altere só o que deve ser diferente. Um campo vazio mantém o valor do fundo. Nada é gravado até que você tenha visto o que a alteração significa e uma segunda pessoa com a função de direção a tenha confirmado."
    case .introNew:
      "Preencha só o que esta chamada torna mais rigoroso. Um campo vazio mantém o valor do fundo. Nada é gravado até que você tenha visto o que a chamada significa e uma segunda pessoa com a função de direção a tenha confirmado."
    case .above: "O fundo: {rule}"
    case .aboveValue: "O fundo: {value}"
    case .others: "{count|one=mais #|other=mais #}"
    case .preview: "Ver o que isto significa"
    case .from: "A alteração vale a partir de"
    case .fromHint: "As solicitações recebidas antes deste dia mantêm as regras de sua data."
    case .fromPast: "Escolha hoje ou um dia posterior: o que já foi recebido mantém suas regras."
    case .fromLater:
      "Já há outras regras definidas a partir de {day}, e este formulário mostra essas. Escolha esse dia ou um dia posterior."
    case .theCall: "A chamada"
    case .callIntro:
      "O nome curto aparece nas solicitações e no nome do arquivo, e não pode ser alterado depois."
    case .callID: "Nome curto, como andes-2027"
    case .titleIn: "Título ({of})"
    case .region: "Região, como no arquivo da equipe"
    case .languages: "Idiomas em que se pode solicitar, como es, pt"
    case .targetGroupIntro:
      "A quem a chamada se destina. Grupos mais específicos de um grupo escolhido também contam."
    case .targetGroups: "Grupos destinatários"
    case .groups: "Grupos próprios desta chamada"
    case .groupsIntro:
      "Um grupo que só esta chamada tem. O grupo mais amplo a que ele pertence é um dos grupos do fundo, para que ele fique dentro das regras do fundo."
    case .groupTitle: "Grupo {id}"
    case .newGroup: "Novo grupo {number}"
    case .groupID: "Nome curto (formado a partir do título se estiver vazio)"
    case .broader: "Grupo mais amplo"
    case .remove: "Remover"
    case .removeGroup: "Remover este grupo"
    case .countryIntro: "Onde trabalha quem solicita."
    case .countries: "Países"
    case .maximumIntro: "O máximo que se pode solicitar."
    case .amount: "Valor"
    case .amountFor: "Valor para: {of}"
    case .minimumIntro: "O mínimo que se pode solicitar."
    case .windowIntro:
      "Quando as solicitações são recebidas; o primeiro e o último dia estão incluídos."
    case .open: "Aberta"
    case .rolling: "em fluxo contínuo"
    case .dates: "até um último dia"
    case .opensOn: "Primeiro dia"
    case .closesOn: "Último dia"
    case .categoriesIntro:
      "Quais despesas são cobertas, com o máximo para cada uma e sua parte máxima do orçamento total."
    case .categories: "Categorias"
    case .cap: "Máximo para: {of}"
    case .share: "Parte máxima, em porcentagem: {of}"
    case .unlisted: "Uma despesa que não entra em nenhuma categoria"
    case .unlistedReview: "passa por análise humana"
    case .unlistedReject: "não é coberta"
    case .unlistedAllow: "é coberta"
    case .referencesIntro: "Quem pode dar referências de quem solicita."
    case .referencesMinimum: "Número mínimo de referências"
    case .independent: "Destas, independentes de quem solicita, no mínimo"
    case .basis: "De onde isto vem"
    case .basisIntro:
      "Cada valor diz de onde vem. Com uma fonte, o que antes era uma suposição passa a decidir; só com uma explicação continua sendo uma suposição, e sozinha nunca exclui ninguém."
    case .source: "Fonte"
    case .newSource: "uma nova fonte, abaixo"
    case .sourceTitle: "Título da nova fonte, por exemplo: Decisão da equipe de 1 de maio de 2027"
    case .address: "Seu endereço na web, se houver"
    case .readOn: "Data da consulta"
    case .readingIn: "Em palavras ({of})"
    case .nothing: "nada"
    case .foldAmounts: "Outros valores conforme o tipo de solicitante"
    case .foldLimits: "Limites de cada categoria"
    case .foldGroups: "Ver, alterar e adicionar grupos"
    case .nothingChanged: "Nada é diferente do que a chamada diz agora."
    case .unsupported:
      "Este arquivo está escrito de um modo que a mesa de trabalho não sabe alterar. Altere-o em um editor, ou fale com quem o escreveu."
    case .otherRegion: "Você só pode escrever chamadas de suas próprias regiões."
    case .problemPercent: "Escreva uma porcentagem de 0 a 100, por exemplo 40."
    case .problemID: "Use letras minúsculas sem acentos, algarismos e hifens, como community-media."
    case .problemTaken: "Outra coisa já se chama “{id}”."
    case .problemMissing: "Preencha este campo."
    case .problemRolling: "Uma chamada em fluxo contínuo não tem último dia."
    case .problemCloses: "O último dia é anterior ao primeiro."
    case .problemNoBasis:
      "Diga de onde vem a alteração: escolha uma fonte ou explique-a em palavras."
    case .problemNoField: "Isto não pode ser alterado aqui."
    case .problemNeeded:
      "As regras até esse dia ainda citam este grupo, por isso ele precisa ficar."
    case .problemIndependent: "Não pode haver mais referências independentes do que referências."
    case .problemTooLong: "Este texto é longo demais."
    }
  }
}
#endif
