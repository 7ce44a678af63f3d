#if Desk
extension QueueMessage {
  var arabic: String {
    switch self {
    case .title: "قائمة الانتظار"
    case .mineAndFree: "ملفاتي وغير المسندة"
    case .all: "كل المفتوحة"
    case .everyState: "كل الحالات"
    case .waiting: "بانتظار الجهة المتقدمة بالطلب"
    case .toConfirm: "للتأكيد"
    case .danger: "خطر وشيك"
    case .overdue: "متأخرة"
    case .changed: "تغيّرت منذ {day}"
    case .dueSoon: "تُستحق خلال ثلاثة أيام عمل"
    case .thisWeek: "تُستحق خلال أسبوع"
    case .later: "لاحقًا"
    case .undated: "دون موعد للرد"
    case .decidedGroup: "صدر القرار فيها"
    case .filters: "عوامل التصفية"
    case .filter: "عرض"
    case .call: "دعوة التقديم"
    case .region: "المنطقة"
    case .state: "الحالة"
    case .anyCall: "كل دعوات التقديم"
    case .anyRegion: "كل المناطق"
    case .days: "{count|zero=يوم|one=يوم|two=يومان|few=أيام|many=يومًا|other=يوم}"
    case .daysLate:
      "{count|zero=يوم تأخير|one=يوم تأخير|two=يوما تأخير|few=أيام تأخير|many=يوم تأخير|other=يوم تأخير}"
    case .cases: "{count|zero=لا ملفات|one=ملف واحد|two=ملفان|few=# ملفات|many=# ملفًا|other=# ملف}"
    case .casesWorth:
      "{count|zero=لا ملفات|one=ملف واحد|two=ملفان|few=# ملفات|many=# ملفًا|other=# ملف}، {amount}"
    case .empty: "لا ملف يطابق عوامل التصفية هذه."
    case .free: "غير مسند"
    case .take: "تولّي الملف"
    case .unmet:
      "{count|zero=لا قواعد غير مستوفاة|one=قاعدة واحدة غير مستوفاة|two=قاعدتان غير مستوفاتين|few=# قواعد غير مستوفاة|many=# قاعدة غير مستوفاة|other=# قاعدة غير مستوفاة}"
    case .open:
      "{count|zero=لا نقاط معلّقة|one=نقطة معلّقة واحدة|two=نقطتان معلّقتان|few=# نقاط معلّقة|many=# نقطة معلّقة|other=# نقطة معلّقة}"
    case .fits: "يستوفي الشروط"
    case .person: "يحتاج إلى مراجعة بشرية"
    case .incomplete: "إجابات ناقصة"
    case .score: "النقاط: {count}"
    case .received: "استُلم في {day}"
    case .answerBy: "موعد الرد"
    case .lastEvent: "{event}، {day}"
    case .waitingSince: "منذ {day}"
    case .proposedBy: "القرار من {name}"
    case .select: "تحديد {code}"
    case .assignTo: "إسناد الملفات المحددة إلى"
    case .assign: "إسناد"
    case .found: "التطابق في: {places}"
    case .searchTitle: "بحث"
    case .more: "عرض {count} غيرها"
    case .dangerMark: "خطر"
    case .reviewer: "المراجعة"
    case .assigned:
      "{count|zero=لم يُسند أي ملف|one=أُسند ملف واحد|two=أُسند ملفان|few=أُسندت # ملفات|many=أُسند # ملفًا|other=أُسند # ملف} إلى {name}."
    }
  }
}
#endif
