#if Desk
extension ReviewMessage {
  var portuguese: String {
    switch self {
    case .application: "A solicitação"
    case .toRatings: "Ir para a avaliação"
    case .declare: "Antes de começar: você conhece alguém deste processo?"
    case .declareHint: "Quem solicita, a organização, uma referência ou alguém da família."
    case .knowNobody: "Não conheço ninguém deste processo"
    case .tooClose: "Tenho um conflito de interesses"
    case .declareFirst: "Diga primeiro se você conhece alguém deste processo."
    case .ratings: "Sua avaliação"
    case .ratingsIntro:
      "Cada uma precisa de um motivo. Ninguém mais vê seu rascunho; as análises de outras pessoas ficam ocultas até que você registre a sua."
    case .notAtAll: "0 – nada"
    case .little: "1 – um pouco"
    case .largely: "2 – em grande parte"
    case .fully: "3 – totalmente"
    case .why: "Por quê?"
    case .unrated: "Avalie “{title}”."
    case .unreasoned: "Dê o motivo para “{title}”."
    case .noQuestion:
      "Nenhuma despesa desta solicitação levanta dúvidas aqui. Avalie-a como um todo."
    case .threats: "Ameaças que talvez só as pessoas visadas entendam"
    case .threatsIntro: "Leia o que quem solicita escreveu e diga como você entende."
    case .threatTitle: "Incidente {number}: é uma ameaça?"
    case .unjudged: "Diga o que é o incidente {number}."
    case .unjudgedReason: "Dê o motivo da sua avaliação do incidente {number}."
    }
  }
}
#endif
