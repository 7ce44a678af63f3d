#if Desk
extension KeysMessage {
  var arabic: String {
    switch self {
    case .title: "اختصارات لوحة المفاتيح"
    case .intro: "تعمل في كل صفحة ما لم تكن تكتب في خانة. ولكل منها رابط أو زر يقوم بالأمر نفسه."
    case .key: "المفتاح"
    case .what: "ما يفعله"
    case .next: "ينتقل إلى الملف التالي في القائمة"
    case .previous: "ينتقل إلى الملف السابق في القائمة"
    case .open: "يفتح الملف"
    case .search: "يبدأ البحث"
    case .goQueue: "يفتح قائمة الانتظار"
    case .goMyDay: "يفتح «يومي»"
    case .goIntake: "يفتح استلام الطلبات"
    case .help: "يعرض هذه الصفحة"
    case .then: "ثم"
    case .on: "الاختصارات مفعّلة."
    case .off: "الاختصارات معطّلة."
    case .turnOn: "تفعيل الاختصارات"
    case .turnOff: "تعطيل الاختصارات"
    }
  }
}
#endif
