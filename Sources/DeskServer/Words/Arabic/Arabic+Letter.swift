#if Desk
extension LetterMessage {
  var arabic: String {
    switch self {
    case .letter: "الرسالة"
    case .letterTitle: "رسالة الملف {code}"
    case .asItWillBe: "الرسالة كما ستكون"
    case .missing:
      "لا توجد في القواعد رسالة بهذه اللغة: {wanted}. لغة هذه الرسالة {language}: يُرجى طلب ترجمتها."
    case .noLetter: "لا توجد رسالة. {why}"
    case .stillWaits: "ما زال القرار بانتظار التأكيد: يجب ألا تُرسل هذه الرسالة بعد."
    case .save: "حفظ كنص"
    case .record: "تسجيل إعدادها"
    case .recordIntro:
      "لا يرسل مكتب العمل شيئًا: يُرجى طباعة الرسالة أو حفظها وإيصالها بالوسيلة الآمنة المذكورة في الطلب. ويُسجَّل أن هذا النص بعينه هو ما أُعدّ."
    case .made: "الإعداد: {name}، في {day}؛ اللغة: {language}"
    case .contact: "وسيلة تواصل آمنة"
    case .doNot: "ما ينبغي تجنبه"
    case .onlyFile: "لا يظهر في الرسالة"
    case .print: "للطباعة يُرجى استخدام أمر المتصفح. لا يُطبع إلا نص الرسالة."
    }
  }
}
#endif
