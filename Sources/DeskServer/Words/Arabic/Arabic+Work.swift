#if Desk
extension WorkMessage {
  var arabic: String {
    switch self {
    case .find: "بحث"
    case .found:
      "{count|zero=لم يُعثر على ملفات|one=عُثر على ملف واحد|two=عُثر على ملفين|few=عُثر على # ملفات|many=عُثر على # ملفًا|other=عُثر على # ملف}"
    case .foundNothing:
      "ليس بين الملفات المتاحة لك ملف هذا رمزه أو معرّفه أو اسمه أو جهة اتصاله أو تزكيته. تُقارَن الأسماء كاملة: جرّب الاسم كما كُتب، أو الرمز."
    case .nothingAsked: "يُرجى كتابة ما تبحث عنه."
    case .foundAs: "التطابق في: {places}"
    case .nearName: "اسم شبيه باسم الجهة المتقدمة بالطلب"
    case .assignTitle:
      "إسناد {count|zero=# ملف|one=ملف واحد|two=ملفين|few=# ملفات|many=# ملفًا|other=# ملف} إلى {name}"
    case .assignIntro: "لا يُسجَّل شيء قبل تأكيدك."
    case .willAssign: "هذه ستُسند"
    case .wontAssign: "هذه لن تُسند"
    case .assignNone: "لا يمكن إسناد أي منها إلى {name}."
    case .noCases: "لم يُحدَّد أي ملف. يُرجى الرجوع وتحديد الملفات المراد إسنادها."
    case .noReviewer: "يُرجى اختيار من يراجع الملفات."
    case .confirm:
      "إسناد {count|zero=الملفات|one=هذا الملف|two=هذين الملفين|few=هذه الملفات (#)|many=هذه الملفات (#)|other=هذه الملفات (#)}"
    case .results: "ما سُجِّل"
    case .assigned: "مسند إلى {name}"
    case .notAssigned: "غير مسند"
    case .changedMeanwhile: "تغيّر الملف بعد اطلاعك عليه؛ يُرجى الاطلاع عليه مجددًا."
    case .allDone:
      "{count|zero=لم يُسند أي ملف|one=أُسند الملف|two=أُسند الملفان|few=أُسندت الملفات كلها (#)|many=أُسندت الملفات كلها (#)|other=أُسندت الملفات كلها (#)} إلى {name}."
    case .someDone: "الملفات المسندة إلى {name}: {number} من {count}."
    case .now: "حاليًا لدى {name}"
    case .unknownCase: "هذا الملف غير موجود، أو ليس لديك إذن بالاطلاع عليه."
    case .saveView: "حفظ عامل التصفية هذا"
    case .saveViewHint:
      "لا يرى عوامل التصفية المحفوظة أحد غيرك؛ وهي مشفّرة في قاعدة بيانات الملفات."
    case .viewName: "الاسم"
    case .save: "حفظ"
    case .removeView: "حذف عامل التصفية {name}"
    case .remove: "حذف عامل تصفية محفوظ"
    case .viewSaved: "حُفظ عامل التصفية {name}."
    case .viewRemoved: "حُذف عامل التصفية {name}."
    case .tooManyViews: "لديك {count} من عوامل التصفية المحفوظة. يُرجى حذف واحد أولًا."
    case .saved: "عوامل التصفية المحفوظة"
    }
  }
}
#endif
