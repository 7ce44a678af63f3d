extension Arabic {
  static func text(_ message: ReportMessage) -> String {
    switch message {
    case .underCall: "ضمن دعوة التقديم {call}"
    case .answerBy: "الرد في موعد أقصاه {day}"
    case .weekdaysAlone:
      "حُسب الموعد بأيام العمل الأسبوعية وحدها: لم تُدرج عطل سنة {year} بعد"
    case .budget: "الميزانية: {amount}"
    case .budgetConverted: "الميزانية: {amount} = {converted}"
    case .doesNotDecide: "لا يؤثر في النتيجة"
    case .forReviewer: "أسئلة للمراجعة"
    case .remedy: "ما يمكن تغييره"
    case .application: "الطلب"
    case .outcome: "النتيجة"
    case .answerByColumn: "موعد الرد"
    case .inTheWay: "العوائق"
    case .applications:
      "{count|zero=لا طلبات|one=طلب واحد|two=طلبان|few=# طلبات|many=# طلبًا|other=# طلب}: {list}"
    case .applicationsOf: "{outcome}: {count}"
    case .ratesUsed: "أسعار الصرف: {table}، سارية من {day}"
    case .ratesUndated: "أسعار الصرف: {table}، بلا تاريخ"
    case .ratesExample:
      "هذا الجدول مثال: أرقامه ليست أسعار السوق في أي يوم."
    case .ratesGiven: "الجدول المحدد"
    case .personDecides: "هذا ما تقوله القواعد كما فُهمت من نصوص منشورة. القرار للإنسان وحده."
    case .policy: "نسخة القواعد {digest}"
    case .source: "المصدر"
    case .readOn: "{title}، تاريخ الاطلاع {day}"
    case .reading: "التفسير"
    case .assumed: "افتراض"
    case .read: "القيم المقروءة"
    case .notGiven: "غير مذكور"
    case .empty: "فارغ"
    case .line: "السطر {line}"
    case .forceOnly: "{force} فقط"
    case .notOfThisCall: "ليس من شروط دعوة التقديم هذه"
    case .inForceOn: "{layers}، سارية في {day}"
    case .latestVersion: "{layers}، آخر نسخة"
    case .digest: "البصمة {digest}"
    case .noDigest: "لم تُحسب البصمة"
    case .currency: "المبالغ بعملة {currency}؛ ولغات الرد: {languages}"
    case .promise: "مهلة الرد"
    case .score: "النقاط"
    case .casework: "معالجة الملفات"
    case .apply: "كيفية تقديم الطلب"
    case .policyIsReading:
      "هذا تفسير لنصوص منشورة، ولا يمثّل موقفًا رسميًا للصندوق. القرار للإنسان وحده."
    case .asIfReceived: "كما لو استُلم الطلب في {day}"
    case .noOtherFund: "لا تصف القواعد أي صندوق آخر"
    case .reach: "للتواصل"
    case .verifiedOn: "جرى التحقق في {day}"
    case .notVerified: "غير متحقَّق منه"
    case .notVerifiedSince: "خلال اثني عشر شهرًا؛ آخر تحقق في {day} (الحالة حينها: {status})"
    case .neverVerified: "لم يتحقق أحد من استقباله الطلبات"
    case .neverVerifiedSaid: "لم يتحقق أحد من استقباله الطلبات؛ والحالة المذكورة: {status}"
    case .nothingSent:
      "بحسب نصوص منشورة. لم يُرسل أي شيء. يُرجى الاطلاع على صفحة الصندوق قبل التقديم."
    case .scoreColumn: "النقاط"
    case .waited: "الانتظار"
    case .waitedDays: "{count} يوم"
    case .priority: "الأولوية"
    case .imminentDanger: "خطر وشيك"
    case .notScored: "دون نقاط: لا معايير في القواعد"
    case .scoreOfHundred: "{count} من 100"
    case .noScore: "دون نقاط"
    case .rescaled: "أُعيد الحساب على أساس معايير مجموع أوزانها {weight}"
    case .points: "{count} من {weight}"
    case .leftOut: "لا يُحتسب"
    case .waitedPriority: "مدة الانتظار {days}، ولذلك فالأولوية {priority}"
    case .scoreOrders: "النقاط ترتّب قائمة الانتظار. القرار للإنسان وحده."
    }
  }

  static func text(_ message: ScoreMessage) -> String {
    switch message {
    case .answer: "الإجابة هي {answer}"
    case .noAnswer: "لا توجد إجابة"
    case .ongoing: "حادثة مستمرة"
    case .decayed: "وقعت آخر حادثة قبل استلام الطلب بمدة {days} (المهلة: مدة {limit})"
    case .decayedWholly: "وقعت آخر حادثة قبل الاستلام بمدة {days}، أي مدة {limit} أو أكثر"
    case .noIncident: "لا توجد حادثة مستمرة، ولا حادثة تاريخها قبل استلام الطلب"
    case .share: "نسبة {share} من التكلفة مرتبطة بحادثة"
    case .yes: "نعم"
    case .no: "لا"
    case .rated: "التقييم {count} من 3"
    case .ratedBecause: "التقييم {count} من 3 ({reason})"
    case .notRated: "لم يُقيَّم بعد"
    case .notAnswered: "لم تُقدَّم الإجابة بعد"
    }
  }

  static func text(_ message: ValueMessage) -> String {
    switch message {
    case .days: "{count|zero=# يوم|one=يوم واحد|two=يومين|few=# أيام|many=# يومًا|other=# يوم}"
    case .months: "{count|zero=# شهر|one=شهر واحد|two=شهرين|few=# أشهر|many=# شهرًا|other=# شهر}"
    case .andMore: "و{count} غيرها"
    }
  }
}
