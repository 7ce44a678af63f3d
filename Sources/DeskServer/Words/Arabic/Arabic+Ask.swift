#if Desk
extension AskMessage {
  var arabic: String {
    switch self {
    case .about: "الحقول التي يتعلق بها السؤال"
    case .aboutHint:
      "تُقدَّم الإجابة في الصفحة وتدخل الطلب مباشرة. أما في القوائم فتطلب الصفحة بنودًا إضافية."
    case .nothingAsked: "يُرجى كتابة سؤال أو اختيار حقل واحد على الأقل."
    case .tooManyFields: "يمكن اختيار {count} من الحقول على الأكثر."
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
      "لا يوجد ملف يمكنك رؤيته طُرح فيه سؤال بالمرجع {reference}. إن كان أحد الزملاء قد طرحه فيُرجى تسليمه ما ورد."
    case .otherReceipt:
      "تذكر الإجابة إيصالًا غير إيصال {code}. يُرجى سؤال الجهة المتقدمة بالطلب، بالوسيلة الآمنة التي ذكرتها، هل أرسلتها."
    case .isRepeat: "هذه الإجابة موجودة في {code} من قبل."
    case .noQuestion: "لم يُطرح السؤال {number} في {code}."
    case .answeredAlready:
      "للسؤال {number} من {code} إجابة أخرى من قبل. إن كانت هذه هي الصحيحة فيُرجى تصحيح الطلب."
    case .twoAnswers:
      "يجيب ملف آخر من هذه الملفات عن السؤال {number} في {code} أيضًا. اسأل مقدّم الطلب بالطريقة الآمنة التي ذكرها أيّ الإجابتين له، واستلم تلك وحدها."
    case .noAnswerTo:
      "بلا إجابة: {field}. اسأل مرة أخرى إن احتاج الفريق إلى ذلك."
    case .unsent:
      "لم يسرِ القرار بعد، ولذلك يجب ألّا يُرسل هذا أيضًا بعد."
    case .lapsed: "لم يعد السؤال {number} من {code} مفتوحًا: صدر القرار."
    case .otherField: "لم يكن السؤال {number} عن {field}."
    case .noEntry: "ليس في الطلب {field}."
    case .unreadable: "لا يمكن قراءة الطلب مع هذه الإجابة: {reason}"
    case .neutral: "رسالة دون الرد نفسه"
    case .neutralHint:
      "لا تذكر صندوقًا ولا مبلغًا ولا شخصًا. يمكن إرسالها حيث قد يقرؤها آخرون، قبل أن يصل الرد بالوسيلة الآمنة."
    case .sealed: "وصلت مشفّرة"
    case .noReferral:
      "لا يسمح الطلب بإحالته: يُرجى ذكر {fund} للجهة المتقدمة بالطلب دون تمرير أي شيء."
    case .isAnswer: "إجابة"
    }
  }
}
#endif
