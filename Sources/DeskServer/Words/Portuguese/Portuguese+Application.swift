#if Desk
extension ApplicationMessage {
  var portuguese: String {
    switch self {
    case .id: "Identificador da solicitação"
    case .language: "Idioma"
    case .name: "Nome"
    case .work: "Trabalho"
    case .languages: "Idiomas"
    case .contact: "Contato seguro"
    case .safeTimes: "Horários seguros"
    case .doNot: "O que evitar"
    case .title: "Título"
    case .goal: "Objetivo"
    case .description: "Descrição"
    case .means: "meio: {text}"
    case .attributedTo: "atribuído a: {text}"
    case .effects: "efeitos: {text}"
    case .narrative: "narrativa: {text}"
    case .reported: "denunciado em {day} a {name}: {text}"
    case .independent: "independente"
    case .notIndependent: "não independente"
    case .coded: "ameaça velada"
    case .synthetic: "conteúdo sintético"
    case .syntheticSuspected: "suspeita de conteúdo sintético"
    case .identityBased: "motivado pela identidade"
    case .coordinated: "coordenado"
    case .samePurpose: "para a mesma finalidade"
    case .otherPurpose: "para outra finalidade"
    case .threat: "ameaça"
    case .earlier: "anterior"
    case .document: "Documento"
    case .none: "nenhum"
    case .pgpEmail: "e-mail criptografado (PGP)"
    case .inPerson: "pessoalmente"
    case .throughReference: "por meio de uma referência"
    case .other: "por outro meio"
    case .applied: "solicitado, ainda sem resposta"
    case .received: "recebido ou prometido"
    case .declined: "recusado"
    }
  }
}
#endif
