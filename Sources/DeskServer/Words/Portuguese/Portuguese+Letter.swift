#if Desk
extension LetterMessage {
  var portuguese: String {
    switch self {
    case .letter: "A carta"
    case .letterTitle: "Carta do processo {code}"
    case .asItWillBe: "A carta como será"
    case .missing:
      "As regras não têm carta em {wanted}. Esta está em {language}: providencie a tradução."
    case .noLetter: "Não há carta. {why}"
    case .stillWaits: "A decisão ainda espera confirmação: esta carta não deve ser enviada ainda."
    case .save: "Salvar como texto"
    case .record: "Registrar que foi criada"
    case .recordIntro:
      "A mesa de trabalho não envia nada: imprima ou salve a carta e faça-a chegar pelo meio seguro que quem solicita indicou. Fica registrado que exatamente este texto foi criado."
    case .made: "Criada em {day} por {name}, em {language}"
    case .contact: "Contato seguro"
    case .doNot: "O que evitar"
    case .onlyFile: "Não aparece na carta"
    case .print: "Para imprimir, use o comando do navegador. Só a carta é impressa."
    }
  }
}
#endif
