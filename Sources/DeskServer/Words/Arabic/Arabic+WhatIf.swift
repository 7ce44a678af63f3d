#if Desk
extension WhatIfMessage {
  var arabic: String {
    switch self {
    case .title: "ماذا لو…"
    case .intro: "لا يُسجَّل شيء ولا يُنشر. يُخطَّط لكل تغيير على حدة ويُقارَن بالخطة كما هي اليوم."
    case .today: "اليوم"
    case .absent: "غياب"
    case .extra: "شخص إضافي في الفريق"
    case .surge: "ملفات إضافية"
    case .work: "مقارنة"
    case .working: "يجري الحساب"
    case .failed: "يتعذّر التخطيط"
    case .absentWho: "من يغيب"
    case .from: "من"
    case .to: "إلى"
    case .like: "شخص مثل"
    case .likeHint: "الدور نفسه وساعات العمل واللغات والمناطق نفسها، لكن دون تضارب مصالح."
    case .languages: "لغات أخرى"
    case .languagesHint: "رموز مثل \u{2068}ar, fr\u{2069}؛ وتُترك فارغة للغات نفسها"
    case .regions: "مناطق أخرى"
    case .regionsHint:
      "رموز مثل \u{2068}asia\u{2069}؛ والرمز \u{2068}*\u{2069} للكل؛ وتُترك فارغة للمناطق نفسها"
    case .joins: "اعتبارًا من أي يوم"
    case .nobody: "لا أحد"
    case .none: "لا يوجد"
    case .count: "عدد الملفات"
    case .region: "المنطقة"
    case .anyRegion: "كما هي الآن"
    case .received:
      "خلال آخر {days|zero=# يوم|one=يوم|two=يومين|few=# أيام|many=# يومًا|other=# يوم} {count|zero=لم يرد أي ملف|one=ورد ملف واحد|two=ورد ملفان|few=وردت # ملفات|many=ورد # ملفًا|other=ورد # ملف}. أما الملفات الإضافية فترد اليوم، وهي مثل المفتوحة الآن."
    case .half: "نصف العدد ({count})"
    case .same: "العدد نفسه ({count})"
    case .twice: "ضعف العدد ({count})"
    case .number: "عدد آخر"
    case .noOfficer: "يُرجى اختيار عضو من الفريق."
    case .noDays: "يُرجى تحديد اليوم الأول واليوم الأخير."
    case .daysReversed: "اليوم الأخير قبل اليوم الأول."
    case .noLanguages: "يُرجى كتابة رموز لغات، مثل \u{2068}ar, fr\u{2069}."
    case .noCount: "يُرجى إدخال عدد من 1 إلى {count}."
    case .noRegion: "يُرجى اختيار منطقة ملف مفتوح."
    case .absentText: "غياب {name} من {from} إلى {to}."
    case .officerText: "شخص إضافي اعتبارًا من {day}: {languages}؛ {regions}."
    case .leadText: "شخص إضافي يتولى الإشراف اعتبارًا من {day}: {languages}؛ {regions}."
    case .allRegions: "كل المناطق"
    case .surgeText:
      "{count|zero=لا يرد أي ملف إضافي|one=يرد ملف إضافي واحد|two=يرد ملفان إضافيان|few=ترد # ملفات إضافية|many=يرد # ملفًا إضافيًا|other=يرد # ملف إضافي} اليوم."
    case .surgeRegion:
      "{count|zero=لا يرد أي ملف إضافي|one=يرد ملف إضافي واحد|two=يرد ملفان إضافيان|few=ترد # ملفات إضافية|many=يرد # ملفًا إضافيًا|other=يرد # ملف إضافي} من المنطقة {region} اليوم."
    case .cases: "الملفات المفتوحة"
    case .inTime: "في الموعد"
    case .late: "متأخرة"
    case .latest: "آخر رد"
    case .firstLate: "أول ملف يتأخر"
    case .noDifference: "لا يتأخر أي رد بسبب ذلك."
    case .noneLate: "لا يتأخر أي رد بسبب ذلك."
    case .becomeLate:
      "{count|zero=لا يتأخر أي رد|one=يتأخر رد واحد|two=يتأخر ردان|few=تتأخر # ردود|many=يتأخر # ردًا|other=يتأخر # رد} بسبب ذلك."
    case .inTimeAgain:
      "{count|zero=لا ردود تعود إلى موعدها|one=يأتي في الموعد رد واحد متأخر في خطة اليوم|two=يأتي في الموعد ردان متأخران في خطة اليوم|few=تأتي في الموعد # ردود متأخرة في خطة اليوم|many=يأتي في الموعد # ردًا متأخرًا في خطة اليوم|other=يأتي في الموعد # رد متأخر في خطة اليوم}: {cases}."
    case .lookAgain: "تحديث"
    case .compared: "مقارنة باليوم"
    }
  }
}
#endif
