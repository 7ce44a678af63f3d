extension PolicyMessage {
  var arabic: String {
    switch self {
    case .policyCallRolling: "تُقبل الطلبات في كل وقت"
    case .policyCallFrom: "تُقبل الطلبات ابتداءً من {opens}"
    case .policyCallUntil: "تُقبل الطلبات حتى {closes}"
    case .policyCallBetween: "تُقبل الطلبات من {opens} إلى {closes}، بما في ذلك هذان اليومان"
    case .policyCallSuspended: "الدعوة معلّقة ولا تُقبل فيها طلبات: {reason}"
    case .policyApplicantTypes: "تُقبل طلبات من هذه الأنواع: {types}"
    case .policyMinimumMembers:
      "{type}: على الأقل {count|zero=دون أعضاء|one=عضو واحد|two=عضوان|few=# أعضاء|many=# عضوًا|other=# عضو}"
    case .policyRegistered: "{type}: مع تسجيل لدى سلطة رسمية"
    case .policyEveryCountry: "يمكن أن يكون العمل في أي بلد"
    case .policyCountries:
      "يكون العمل في {count|zero=أي بلد|one=هذا البلد|two=أحد هذين البلدين|few=أحد هذه البلدان (#)|many=أحد هذه البلدان (#)|other=أحد هذه البلدان (#)}"
    case .policyCountry: "{country}"
    case .policyTargetGroups:
      "الجهة المتقدمة من {count|zero=أي فئة|one=هذه الفئة|two=إحدى هاتين الفئتين|few=إحدى هذه الفئات (#) على الأقل|many=إحدى هذه الفئات (#) على الأقل|other=إحدى هذه الفئات (#) على الأقل}، أو من فئة أضيق"
    case .policyEntry: "{entry}"
    case .policyRecentIncident:
      "توجد حادثة مستمرة، أو حادثة وقعت قبل الاستلام بمدة {limit} على الأكثر"
    case .policyItemAnswersIncident: "كل بند مرتبط بحادثة يذكرها الطلب"
    case .policyCategoriesAsk: "يدخل كل بند في إحدى هذه الفئات؛ ويطّلع شخص على أي بند آخر"
    case .policyCategoriesRefuse: "يدخل كل بند في إحدى هذه الفئات؛ ولا يُقبل أي بند آخر"
    case .policyCategoriesAllow: "تستوفي بنود هذه الفئات شروطها؛ ويُقبل أي بند آخر"
    case .policyCategoryAnswers: "مرتبط بحادثة من نوع {types}"
    case .policyCategoryCap: "{cap} على الأكثر معًا"
    case .policyCategoryShare: "نسبة {share} من المجموع على الأكثر"
    case .policyAsks: "سؤال للمراجعة: {question}"
    case .policyExclusions:
      "لا يُدفع شيء من أجل {count|zero=أي غرض مستثنى|one=هذا الغرض|two=هذين الغرضين|few=هذه الأغراض (#)|many=هذه الأغراض (#)|other=هذه الأغراض (#)}"
    case .policyMaximum: "يمكن طلب {amount} على الأكثر"
    case .policyMaximumOfType: "{type}: {amount} على الأكثر"
    case .policyMinimum: "يجب طلب {amount} على الأقل"
    case .policySharePaid: "تُدفع نسبة {share} من التكلفة الكاملة على الأكثر"
    case .policyWindowFromStart: "تنتهي الأنشطة خلال مدة {months} من بدايتها"
    case .policyWindowFromPayment: "تنتهي الأنشطة خلال مدة {months} من الدفع"
    case .policyNothingPast: "لا تبدأ الأنشطة قبل يوم الاستلام"
    case .policyReferences:
      "تدعم الطلبَ على الأقل {count|zero=أي تزكية|one=تزكية واحدة|two=تزكيتان|few=# تزكيات|many=# تزكية|other=# تزكية}"
    case .policyIndependent: "عدد المستقل منها عن الجهة المتقدمة {count} على الأقل"
    case .policyOtherFunding: "لا تمويل آخر للغرض نفسه، ولم يُطلب تمويل له من أحد آخر"
    case .policyNoGrantOfCall:
      "على الأكثر {count|zero=دون أي منحة سابقة|one=منحة سابقة واحدة|two=منحتان سابقتان|few=# منح سابقة|many=# منحة سابقة|other=# منحة سابقة} من الصندوق في الدعوة نفسها"
    case .policyNoGrantEver:
      "على الأكثر {count|zero=دون أي منحة سابقة|one=منحة سابقة واحدة|two=منحتان سابقتان|few=# منح سابقة|many=# منحة سابقة|other=# منحة سابقة} من الصندوق"
    case .policyNoGrantInMonths:
      "على الأكثر {count|zero=دون أي منحة سابقة|one=منحة سابقة واحدة|two=منحتان سابقتان|few=# منح سابقة|many=# منحة سابقة|other=# منحة سابقة} من الصندوق قبل الاستلام خلال مدة {months}"
    case .policyDocuments:
      "{count|zero=لا مستندات مرفقة|one=هذا المستند مرفق|two=هذان المستندان مرفقان|few=هذه المستندات (#) مرفقة|many=هذه المستندات (#) مرفقة|other=هذه المستندات (#) مرفقة}"
    case .policyDocument: "{kind}"
    case .policyDocumentOfTypes: "{kind}، للطلبات من نوع {types}"
    case .policyPositiveAmounts: "لكل بند كمية وسعر فوق الصفر"
    case .policyPromise: "يصل الرد خلال مدة {limit} من الاستلام، دون احتساب يوم الاستلام"
    case .policyPromiseWorking:
      "يصل الرد خلال مدة {count|zero=أيام عمل|one=يوم عمل واحد|two=يومي عمل|few=# أيام عمل|many=# يوم عمل|other=# يوم عمل} من الاستلام، دون احتساب يوم الاستلام"
    case .policyPause:
      "لا تُحتسب الأيام التي يبقى فيها سؤال موجَّه إلى الجهة المتقدمة دون جواب، بما لا يتجاوز {limit} في المجموع"
    case .policyScore:
      "يُرتَّب الدور وفق {count|zero=معايير|one=هذا المعيار|two=هذين المعيارين|few=هذه المعايير (#)|many=هذه المعايير (#)|other=هذه المعايير (#)}"
    case .policyCriterion:
      "{title}: حتى {count|zero=# نقطة|one=نقطة واحدة|two=نقطتين|few=# نقاط|many=# نقطة|other=# نقطة}"
    case .policyWaiting:
      "يضيف كل يوم انتظار إلى الأولوية {count|zero=# نقطة|one=نقطة واحدة|two=نقطتين|few=# نقاط|many=# نقطة|other=# نقطة}"
    case .policyEffort:
      "دقائق المراجعة: {review}، ودقائق القرار: {decision}، وأكثر من ذلك للحالات الأكبر"
    case .policyCasework:
      "تذكر القرارات {count|zero=أسبابًا|one=هذا السبب|two=هذين السببين|few=هذه الأسباب (#)|many=هذه الأسباب (#)|other=هذه الأسباب (#)}"
    case .policyRetention:
      "تُحفظ الحالات {awarded} بعد المنح، و{declined} بعد الرفض، و{referred} بعد الإحالة، و{withdrawn} بعد السحب"
    }
  }
}
