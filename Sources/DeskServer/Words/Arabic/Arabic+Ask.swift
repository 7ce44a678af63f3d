#if Desk
extension AskMessage {
  var arabic: String {
    switch self {
    case .about: "الحقول التي يتعلق بها السؤال"
    case .aboutHint:
      "اختياري. تُقدَّم الإجابة في الصفحة وتدخل الطلب مباشرة. أما في القوائم فتطلب الصفحة بنودًا إضافية."
    case .nothingAsked: "اكتب سؤالًا أو اختر حقلًا واحدًا على الأقل."
    case .tooManyFields: "لا تختر أكثر من {count} من الحقول."
    case .file: "الأسئلة في ملف"
    case .code: "الأسئلة في رمز"
    case .codeHint: "يُكتب في الصفحة التي قُدّم بها الطلب."
    case .sendWith: "للإرسال معه"
    case .saveFile: "حفظ الأسئلة"
    case .answerTo:
      "يجيب عن {count|zero=الأسئلة|one=السؤال|two=السؤالين|few=الأسئلة|many=الأسئلة|other=الأسئلة} {list} من {code}."
    case .verdictChanges: "تقول القواعد: {before}. ومع هذه الإجابة: {after}."
    case .verdictStays: "ما زالت القواعد تقول: {after}."
    case .applicationStays: "يبقى الطلب كما هو."
    case .notAsked:
      "لم تطرح أي حالة يمكنك رؤيتها سؤالًا بالمرجع {reference}. إن كان أحد الزملاء قد طرحه فأرسل الملف إليه."
    case .otherReceipt:
      "تذكر الإجابة إيصالًا غير إيصال {code}. اسأل مقدّم الطلب، بالطريقة الآمنة التي حدّدها، هل أرسلها."
    case .isRepeat: "هذه الإجابة موجودة في {code} من قبل."
    case .noQuestion: "لم تطرح {code} السؤال {number}."
    case .answeredAlready:
      "للسؤال {number} من {code} إجابة أخرى من قبل. إن كانت هذه هي الصحيحة فصحّح الطلب."
    case .lapsed: "لم يعد السؤال {number} من {code} مفتوحًا: صدر قرار في الحالة."
    case .otherField: "لم يكن السؤال {number} عن {field}."
    case .noEntry: "ليس في الطلب {field}."
    case .unreadable: "لا يمكن قراءة الطلب مع هذه الإجابة: {reason}"
    case .neutral: "رسالة دون الرد نفسه"
    case .neutralHint:
      "لا تذكر صندوقًا ولا مبلغًا ولا شخصًا. أرسلها حيث قد يقرؤها آخرون، قبل أن تصل الرسالة بالطريقة الآمنة."
    case .sealed: "وصلت مشفّرة"
    case .isAnswer: "إجابة"
    }
  }
}
#endif
