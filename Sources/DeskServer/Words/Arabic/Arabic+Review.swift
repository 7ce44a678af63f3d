#if Desk
extension ReviewMessage {
  var arabic: String {
    switch self {
    case .application: "الطلب"
    case .toRatings: "الانتقال إلى التقييم"
    case .declare: "قبل البدء: هل تعرف أحدًا في هذا الملف؟"
    case .declareHint: "الجهة المتقدمة بالطلب أو المنظمة أو أحد مقدّمي التزكية أو أحد أفراد الأسرة."
    case .knowNobody: "لا أعرف أحدًا في هذا الملف"
    case .tooClose: "لدي تضارب مصالح"
    case .declareFirst: "يُرجى أولًا بيان ما إذا كنت تعرف أحدًا في هذا الملف."
    case .ratings: "تقييمك"
    case .ratingsIntro:
      "يلزم لكل تقييم سبب. لا يرى أحد غيرك مسودتك، وتبقى مراجعات الآخرين مخفية إلى أن تسجَّل مراجعتك."
    case .notAtAll: "0 – إطلاقًا"
    case .little: "1 – قليلًا"
    case .largely: "2 – إلى حد كبير"
    case .fully: "3 – كليًا"
    case .why: "لماذا؟"
    case .unrated: "يُرجى تقييم «{title}»."
    case .unreasoned: "يُرجى ذكر السبب في «{title}»."
    case .noQuestion: "لا يثير أي بند في هذا الطلب سؤالًا هنا. يُرجى تقييمه ككل."
    case .threats: "تهديدات قد لا يفهمها إلا المستهدفون بها"
    case .threatsIntro: "يُرجى قراءة ما ورد في الطلب وبيان فهمك له."
    case .threatTitle: "الحادثة {number}: هل هي تهديد؟"
    case .unjudged: "يُرجى بيان طبيعة الحادثة {number}."
    case .unjudgedReason: "يُرجى ذكر سبب تقديرك للحادثة {number}."
    }
  }
}
#endif
