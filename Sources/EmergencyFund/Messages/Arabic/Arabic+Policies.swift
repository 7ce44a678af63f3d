extension Arabic {
  static func text(_ message: PolicyMessage) -> String {
    switch message {
    case .policyCallRolling: "باب التقديم مفتوح بصورة دائمة"
    case .policyCallFrom: "تُقبل الطلبات ابتداءً من {opens}"
    case .policyCallUntil: "تُقبل الطلبات حتى {closes}"
    case .policyCallBetween: "تُقبل الطلبات من {opens} إلى {closes}، واليومان مشمولان"
    case .policyCallSuspended: "التقديم معلّق ولا تُقبل طلبات: {reason}"
    case .policyApplicantTypes: "تُقبل طلبات من هذه الأنواع: {types}"
    case .policyMinimumMembers:
      "{type}: {count|zero=دون أعضاء|one=عضو واحد|two=عضوان|few=# أعضاء|many=# عضوًا|other=# عضو} على الأقل"
    case .policyRegistered: "{type}: مع تسجيل رسمي"
    case .policyEveryCountry: "يمكن أن يكون العمل في أي بلد"
    case .policyCountries:
      "يكون العمل في {count|zero=أي بلد|one=هذا البلد|two=أحد هذين البلدين|few=أحد هذه البلدان (#)|many=أحد هذه البلدان (#)|other=أحد هذه البلدان (#)}"
    case .policyCountry: "{country}"
    case .policyTargetGroups:
      "الجهة المتقدمة بالطلب من {count|zero=أي فئة|one=هذه الفئة|two=إحدى هاتين الفئتين|few=إحدى هذه الفئات (#) على الأقل|many=إحدى هذه الفئات (#) على الأقل|other=إحدى هذه الفئات (#) على الأقل}، أو من فئة أكثر تحديدًا"
    case .policyEntry: "{entry}"
    case .policyRecentIncident:
      "توجد حادثة مستمرة، أو حادثة وقعت قبل استلام الطلب بمدة لا تزيد على {limit}"
    case .policyItemAnswersIncident: "كل بند مرتبط بحادثة يذكرها الطلب"
    case .policyCategoriesAsk: "يدخل كل بند في إحدى هذه الفئات؛ وأي بند آخر يخضع لمراجعة بشرية"
    case .policyCategoriesRefuse: "يدخل كل بند في إحدى هذه الفئات؛ ولا يُقبل أي بند آخر"
    case .policyCategoriesAllow: "تستوفي بنود هذه الفئات شروطها؛ ويُقبل أي بند آخر"
    case .policyCategoryAnswers: "مرتبط بحادثة من نوع {types}"
    case .policyCategoryCap: "{cap} إجمالًا كحد أقصى"
    case .policyCategoryShare: "نسبة {share} من المجموع كحد أقصى"
    case .policyAsks: "سؤال للمراجعة: {question}"
    case .policyExclusions:
      "لا يُموَّل {count|zero=أي غرض مستثنى|one=هذا الغرض|two=هذان الغرضان|few=أي من هذه الأغراض (#)|many=أي من هذه الأغراض (#)|other=أي من هذه الأغراض (#)}"
    case .policyMaximum: "الحد الأقصى للمبلغ المطلوب {amount}"
    case .policyMaximumOfType: "{type}: {amount} كحد أقصى"
    case .policyMinimum: "الحد الأدنى للمبلغ المطلوب {amount}"
    case .policySharePaid: "تُموَّل نسبة {share} من التكلفة الإجمالية كحد أقصى"
    case .policyWindowFromStart: "تنتهي الأنشطة خلال مدة {months} من بدئها"
    case .policyWindowFromPayment: "تنتهي الأنشطة خلال مدة {months} من الدفع"
    case .policyNothingPast: "لا تبدأ الأنشطة قبل تاريخ استلام الطلب"
    case .policyReferences:
      "يلزم ما لا يقل عن {count|zero=صفر من التزكيات|one=تزكية واحدة|two=تزكيتين|few=# تزكيات|many=# تزكية|other=# تزكية}"
    case .policyIndependent: "منها {count} على الأقل مستقلة عن الجهة المتقدمة بالطلب"
    case .policyOtherFunding: "لا يوجد تمويل آخر للغرض نفسه، ولم يُطلب له تمويل من جهة أخرى"
    case .policyNoGrantOfCall:
      "{count|zero=لا تُقبل أي منحة سابقة|one=منحة سابقة واحدة كحد أقصى|two=منحتان سابقتان كحد أقصى|few=# منح سابقة كحد أقصى|many=# منحة سابقة كحد أقصى|other=# منحة سابقة كحد أقصى} من الصندوق ضمن دعوة التقديم نفسها"
    case .policyNoGrantEver:
      "{count|zero=لا تُقبل أي منحة سابقة|one=منحة سابقة واحدة كحد أقصى|two=منحتان سابقتان كحد أقصى|few=# منح سابقة كحد أقصى|many=# منحة سابقة كحد أقصى|other=# منحة سابقة كحد أقصى} من الصندوق"
    case .policyNoGrantInMonths:
      "{count|zero=لا تُقبل أي منحة سابقة|one=منحة سابقة واحدة كحد أقصى|two=منحتان سابقتان كحد أقصى|few=# منح سابقة كحد أقصى|many=# منحة سابقة كحد أقصى|other=# منحة سابقة كحد أقصى} من الصندوق خلال مدة {months} السابقة لاستلام الطلب"
    case .policyDocuments:
      "{count|zero=لا مستندات مطلوبة|one=هذا المستند مطلوب|two=هذان المستندان مطلوبان|few=هذه المستندات (#) مطلوبة|many=هذه المستندات (#) مطلوبة|other=هذه المستندات (#) مطلوبة}"
    case .policyDocument: "{kind}"
    case .policyDocumentOfTypes: "{kind}، للطلبات من نوع {types}"
    case .policyPositiveAmounts: "لكل بند كمية وسعر أكبر من الصفر"
    case .policyPromise:
      "يسعى الصندوق إلى الرد خلال مدة {limit} من استلام الطلب، دون احتساب يوم الاستلام"
    case .policyPromiseWorking:
      "يسعى الصندوق إلى الرد خلال مدة {count|zero=أيام عمل|one=يوم عمل واحد|two=يومي عمل|few=# أيام عمل|many=# يوم عمل|other=# يوم عمل} من استلام الطلب، دون احتساب يوم الاستلام"
    case .policyPause:
      "لا تُحتسب الأيام التي ينتظر فيها الصندوق جوابًا عن سؤال وجّهه، بما لا يتجاوز {limit} في المجموع"
    case .policyScore:
      "تُرتَّب قائمة الانتظار وفق {count|zero=معايير|one=هذا المعيار|two=هذين المعيارين|few=هذه المعايير (#)|many=هذه المعايير (#)|other=هذه المعايير (#)}"
    case .policyCriterion:
      "{title}: حتى {count|zero=# نقطة|one=نقطة واحدة|two=نقطتين|few=# نقاط|many=# نقطة|other=# نقطة}"
    case .policyWaiting:
      "يضيف كل يوم انتظار إلى الأولوية {count|zero=# نقطة|one=نقطة واحدة|two=نقطتين|few=# نقاط|many=# نقطة|other=# نقطة}"
    case .policyEffort:
      "دقائق المراجعة: {review}، ودقائق القرار: {decision}، وأكثر من ذلك للحالات الأكبر"
    case .policyCasework:
      "يذكر القرار {count|zero=سببًا|one=هذا السبب|two=أحد هذين السببين أو كليهما|few=سببًا أو أكثر من هذه الأسباب (#)|many=سببًا أو أكثر من هذه الأسباب (#)|other=سببًا أو أكثر من هذه الأسباب (#)}"
    case .policyRetention:
      "تُحفظ الملفات مدة {awarded} بعد منح التمويل، و{declined} بعد الرفض، و{referred} بعد الإحالة إلى صندوق آخر، و{withdrawn} بعد سحب الطلب"
    case .policyApply:
      "يستقبل الصندوق الطلبات عبر {count|zero=لا قناة|one=هذه القناة|two=هاتين القناتين|few=هذه القنوات (#)|many=هذه القنوات (#)|other=هذه القنوات (#)}"
    case .policyApplySample: "هذا الصندوق مُختلَق: ما يُرسَل إليه لا يصل إلى أحد"
    case .policyApplyEmail: "بالبريد الإلكتروني: {address}"
    case .policyApplyWeb: "على الويب: {address}"
    case .policyApplySignal: "عبر سيغنال: {address}"
    case .policyApplyOther: "{address}"
    case .policyApplyRecipient: "مشفّر لـ{title}: {recipient}"
    }
  }
}
