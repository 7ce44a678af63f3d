#if Desk
extension WorkMessage {
  var portuguese: String {
    switch self {
    case .find: "Buscar"
    case .found: "{count|one=# processo encontrado|other=# processos encontrados}"
    case .foundNothing:
      "Nenhum dos processos a que você tem acesso tem isto como código, identificador, nome, contato ou referência. Os nomes são comparados por inteiro: tente o nome como foi escrito, ou o código."
    case .nothingAsked: "Escreva o que procura."
    case .foundAs: "Correspondência: {places}"
    case .nearName: "nome quase igual ao de quem solicita"
    case .assignTitle: "Atribuir {count|one=# processo|other=# processos} a {name}"
    case .assignIntro: "Nada é registrado até que você confirme."
    case .willAssign: "Estes serão atribuídos"
    case .wontAssign: "Estes não"
    case .assignNone: "Nenhum deles pode ser atribuído a {name}."
    case .noCases: "Nenhum processo foi selecionado. Volte e marque os processos a atribuir."
    case .noReviewer: "Escolha quem vai analisar os processos."
    case .confirm: "Atribuir {count|one=este processo|other=estes # processos}"
    case .results: "O que foi registrado"
    case .assigned: "atribuído a {name}"
    case .notAssigned: "não atribuído"
    case .changedMeanwhile: "O processo mudou depois que você o viu; veja-o de novo."
    case .allDone:
      "{count|one=O processo foi atribuído|other=Os # processos foram atribuídos} a {name}."
    case .someDone: "Processos atribuídos a {name}: {number} de {count}."
    case .now: "agora com {name}"
    case .unknownCase: "Este processo não existe, ou você não tem acesso."
    case .saveView: "Salvar este filtro"
    case .saveViewHint:
      "Só você vê seus filtros salvos; eles ficam criptografados no arquivo de processos."
    case .viewName: "Nome"
    case .save: "Salvar"
    case .removeView: "Remover o filtro {name}"
    case .remove: "Remover um filtro salvo"
    case .viewSaved: "O filtro {name} foi salvo."
    case .viewRemoved: "O filtro {name} foi removido."
    case .tooManyViews: "Você tem {count} filtros salvos. Remova um primeiro."
    case .saved: "Filtros salvos"
    }
  }
}
#endif
