extension ReportMessage {
  var arabic: String {
    switch self {
    case .underCall: "وفق الدعوة {call}"
    case .answerBy: "الرد في {day} على الأكثر"
    case .budget: "الميزانية: {amount}"
    case .budgetConverted: "الميزانية: {amount} = {converted}"
    case .doesNotDecide: "لا يؤثر في النتيجة"
    case .forReviewer: "أسئلة للمراجعة"
    case .remedy: "ما يمكن تغييره"
    case .application: "الطلب"
    case .outcome: "النتيجة"
    case .answerByColumn: "موعد الرد"
    case .inTheWay: "ما يمنع"
    case .applications:
      "{count|zero=لا طلبات|one=طلب واحد|two=طلبان|few=# طلبات|many=# طلبًا|other=# طلب}: {list}"
    case .applicationsOf: "{outcome} {count}"
    case .rates: "أسعار الصرف: {file}"
    case .personDecides: "هذا ما تقوله القواعد كما قُرئت في نصوص عامة. القرار للإنسان وحده."
    case .policy: "نسخة القواعد {digest}"
    case .source: "المصدر"
    case .readOn: "{title}، قُرئ في {day}"
    case .reading: "القراءة"
    case .read: "ما قُرئ"
    case .notGiven: "غير مذكور"
    case .empty: "فارغ"
    case .line: "السطر {line}"
    case .forceOnly: "{force} فقط"
    case .notOfThisCall: "ليس من شروط هذه الدعوة"
    case .inForceOn: "{layers}، سارية في {day}"
    case .latestVersion: "{layers}، آخر نسخة"
    case .digest: "البصمة {digest}"
    case .noDigest: "لم تُحسب البصمة"
    case .currency: "المبالغ بعملة {currency}؛ والردود باللغات {languages}"
    case .promise: "مهلة الرد"
    case .score: "النقاط"
    case .casework: "معالجة الحالات"
    case .policyIsReading: "هذه قراءة لنصوص عامة، وليست كلام أي صندوق. القرار للإنسان وحده."
    case .asIfReceived: "كما لو استُلم الطلب في {day}"
    case .noOtherFund: "لا تصف القواعد أي صندوق آخر"
    case .reach: "للتواصل"
    case .verifiedOn: "تم التحقق في {day}"
    case .notVerified: "غير متحقَّق منه"
    case .notVerifiedSince: "خلال اثني عشر شهرًا؛ آخر تحقق في {day}، وكان حينها: {status}"
    case .neverVerified: "لم ينظر أحد هل هو مفتوح"
    case .neverVerifiedSaid: "لم ينظر أحد هل هو مفتوح؛ ويقال إنه: {status}"
    case .nothingSent:
      "قُرئ ذلك في نصوص عامة. لم يُرسل أي شيء. يُرجى الاطلاع على صفحة الصندوق قبل التقديم."
    case .scoreColumn: "النقاط"
    case .waited: "الانتظار"
    case .waitedDays: "{count} ي"
    case .priority: "الأولوية"
    case .imminentDanger: "خطر وشيك"
    case .notScored: "دون نقاط: لا معايير في القواعد"
    case .scoreOfHundred: "{count} من 100"
    case .noScore: "دون نقاط"
    case .rescaled: "أُعيد الحساب من معايير وزنها {weight}"
    case .points: "{count} من {weight}"
    case .leftOut: "لا يُحتسب"
    case .waitedPriority: "انتظر الطلب مدة {days}، فالأولوية {priority}"
    case .scoreOrders: "النقاط ترتّب الدور. القرار للإنسان وحده."
    }
  }
}

extension ScoreMessage {
  var arabic: String {
    switch self {
    case .answer: "الإجابة هي {answer}"
    case .noAnswer: "لا توجد إجابة"
    case .ongoing: "حادثة مستمرة"
    case .decayed: "وقعت آخر حادثة قبل الاستلام بمدة {days}، من أصل مدة {limit}"
    case .decayedWholly: "وقعت آخر حادثة قبل الاستلام بمدة {days}، أي مدة {limit} أو أكثر"
    case .noIncident: "لا حادثة مستمرة ولا حادثة مؤرخة قبل الاستلام"
    case .share: "نسبة {share} من التكلفة مرتبطة بحادثة"
    case .yes: "نعم"
    case .no: "لا"
    case .rated: "التقدير {count} من 3"
    case .ratedBecause: "التقدير {count} من 3 ({reason})"
    case .notRated: "لم يُقدَّر بعد"
    case .notAnswered: "لم تتم الإجابة بعد"
    }
  }
}

extension ValueMessage {
  var arabic: String {
    switch self {
    case .days: "{count|zero=# يوم|one=يوم واحد|two=يومين|few=# أيام|many=# يومًا|other=# يوم}"
    case .months: "{count|zero=# شهر|one=شهر واحد|two=شهرين|few=# أشهر|many=# شهرًا|other=# شهر}"
    case .andMore: "و{count} غيرها"
    }
  }
}
