#if Desk
extension ReviewMessage {
  var russian: String {
    switch self {
    case .application: "Заявка"
    case .toRatings: "Перейти к оценкам"
    case .declare: "Прежде чем начать: знаете ли вы кого-нибудь из этого дела?"
    case .declareHint:
      "Тех, кто подал заявку, организацию, давших рекомендации или кого-то из родных."
    case .knowNobody: "Я никого из этого дела не знаю"
    case .tooClose: "У меня конфликт интересов"
    case .declareFirst: "Сначала укажите, знаете ли вы кого-нибудь из этого дела."
    case .ratings: "Ваши оценки"
    case .ratingsIntro:
      "К каждой нужна причина. Ваш черновик больше никто не видит; чужие проверки скрыты, пока вы не внесёте свою."
    case .notAtAll: "0 – нисколько"
    case .little: "1 – немного"
    case .largely: "2 – в основном"
    case .fully: "3 – полностью"
    case .why: "Почему?"
    case .unrated: "Оцените: «{title}»."
    case .unreasoned: "Укажите причину оценки «{title}»."
    case .noQuestion: "Ни один расход этой заявки здесь не вызывает вопросов. Оцените её в целом."
    case .threats: "Угрозы, которые, возможно, понятны только тем, кому они адресованы"
    case .threatsIntro: "Прочитайте, что написано в заявке, и укажите, как вы это понимаете."
    case .threatTitle: "Инцидент {number}: это угроза?"
    case .unjudged: "Укажите, чем является инцидент {number}."
    case .unjudgedReason: "Укажите причину вашего вывода об инциденте {number}."
    }
  }
}
#endif
