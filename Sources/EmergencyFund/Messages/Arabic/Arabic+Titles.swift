extension Arabic {
  static func text(_ field: ApplicationField) -> String {
    switch field {
    case .call: "دعوة التقديم"
    case .receivedAt: "تاريخ استلام الطلب"
    case .imminentDanger: "خطر وشيك على شخص"
    case .applicantType: "نوع الجهة المتقدمة بالطلب"
    case .country: "بلد الجهة المتقدمة بالطلب"
    case .targetGroups: "الفئات التي تنتمي إليها الجهة المتقدمة بالطلب"
    case .members: "عدد الأعضاء"
    case .registered: "التسجيل الرسمي"
    case .references: "التزكيات"
    case .referenceIndependent: "التزكية {number} (مستقلة؟)"
    case .previousGrants: "المنح السابقة"
    case .previousGrantFund: "صندوق المنحة السابقة {number}"
    case .previousGrantCall: "دعوة التقديم للمنحة السابقة {number}"
    case .previousGrantAwardedOn: "تاريخ المنحة السابقة {number}"
    case .startsOn: "تاريخ بدء الأنشطة"
    case .endsOn: "تاريخ انتهاء الأنشطة"
    case .disbursedOn: "تاريخ الدفع"
    case .projectExclusions: "الأغراض غير القابلة للتمويل في المشروع"
    case .incidents: "الحوادث"
    case .incident: "الحادثة {number}"
    case .incidentID: "معرّف الحادثة {number}"
    case .incidentType: "نوع الحادثة {number}"
    case .incidentOccurredOn: "تاريخ الحادثة {number}"
    case .incidentOngoing: "الحادثة {number} (مستمرة؟)"
    case .incidentState: "حالة الحادثة {number}"
    case .incidentHarm: "الضرر الناجم عن الحادثة {number}"
    case .incidentIdentityBased: "الحادثة {number} (بسبب الهوية؟)"
    case .incidentCoordinated: "الحادثة {number} (منسّقة؟)"
    case .incidentCoded: "الحادثة {number} (تهديد مبطّن؟)"
    case .incidentReports: "البلاغات السابقة عن الحادثة {number}"
    case .currency: "عملة الميزانية"
    case .requested: "المبلغ المطلوب"
    case .items: "بنود الميزانية"
    case .item: "البند {number}"
    case .itemCategory: "فئة البند {number}"
    case .itemQuantity: "كمية البند {number}"
    case .itemUnitCost: "سعر الوحدة في البند {number}"
    case .itemRespondsTo: "الحادثة المرتبطة بالبند {number}"
    case .itemExclusions: "الأغراض غير القابلة للتمويل في البند {number}"
    case .otherFunding: "التمويل الآخر"
    case .otherFundingEntry: "التمويل الآخر {number}"
    case .otherFundingAmount: "مبلغ التمويل الآخر {number}"
    case .otherFundingStatus: "حالة التمويل الآخر {number}"
    case .otherFundingSamePurpose: "التمويل الآخر {number} (للغرض نفسه؟)"
    case .documents: "المستندات المرفقة"
    case .documentKind: "نوع المستند {number}"
    }
  }

  static func text(_ detail: ApplicationDetail) -> String {
    switch detail {
    case .onBehalfOf: "طلب مقدَّم نيابةً عن شخص آخر"
    case .onBehalfOfRelationship: "الصلة بالشخص المعني"
    case .onBehalfOfConsent: "الشخص المعني على علم وموافق"
    case .onBehalfOfWhy: "سبب التقديم نيابةً عنه"
    case .residence: "بلد الإقامة"
    case .inExile: "في المنفى"
    case .role: "الدور"
    case .activeSince: "سنة بدء العمل"
    case .publicWork: "العمل العلني"
    case .publicWorkLink: "رابط العمل العلني"
    case .publicWorkWhat: "وصف العمل العلني"
    case .referenceRelation: "صلة صاحب التزكية بالجهة المتقدمة بالطلب"
    case .referenceLanguage: "لغة صاحب التزكية"
    case .referenceInformed: "صاحب التزكية على علم بذلك"
    case .measuresTaken: "ما اتُّخذ من تدابير"
    case .alternatives: "البدائل التي دُرست"
    case .expectedResult: "النتيجة المتوقعة"
    case .neededBy: "آخر موعد للحاجة إلى المساعدة"
    case .incidentPlatform: "المنصة"
    case .incidentLink: "الرابط"
    case .reportReference: "رقم البلاغ"
    case .beneficiaries: "الأشخاص المشمولون بالحماية"
    case .beneficiaryCount: "عدد الأشخاص المشمولين بالحماية"
    case .dependants: "المُعالون من بينهم"
    case .otherSupport: "طلبات دعم أخرى"
    case .supportOrganisation: "الجهة التي طُلب منها الدعم"
    case .supportKind: "نوع الدعم"
    case .supportResult: "نتيجة طلب الدعم"
    case .payment: "استلام المال"
    case .canReceive: "إمكانية استلام المال"
    case .route: "وسيلة استلام المال"
    case .paymentRisk: "خطر استلام المال"
    case .preferInKind: "تفضيل السلع أو الخدمات على المال"
    case .consents: "الموافقات"
    case .contactReferences: "يجوز التواصل مع أصحاب التزكيات"
    case .vetting: "يجوز سؤال منظمات موثوقة"
    case .referTo: "يجوز إحالة الطلب إلى"
    case .neverShareWith: "لا تجوز المشاركة أبدًا مع"
    case .declarations: "الإقرارات"
    case .truth: "الإجابات صحيحة"
    case .privacyNotice: "إشعار الخصوصية الذي قُرئ"
    case .statistics: "للإحصاءات فقط"
    case .gender: "النوع الاجتماعي"
    case .identities: "الفئات المجتمعية"
    }
  }

  static func text(_ route: PaymentRoute) -> String {
    switch route {
    case .bankAccount: "حساب مصرفي"
    case .moneyTransfer: "خدمة تحويل أموال"
    case .mobileMoney: "محفظة مالية على الهاتف"
    case .throughOrganisation: "عن طريق منظمة"
    case .cash: "نقدًا"
    case .other: "وسيلة أخرى"
    }
  }

  static func text(_ gender: Gender) -> String {
    switch gender {
    case .woman: "امرأة"
    case .man: "رجل"
    case .nonBinary: "لا ثنائي"
    case .other: "نوع اجتماعي آخر"
    }
  }

  static func text(_ identity: Identity) -> String {
    switch identity {
    case .lgbtqia: "التنوع الجنسي أو الجندري (مجتمع الميم)"
    case .indigenous: "من الشعوب الأصلية"
    case .ethnicMinority: "أقلية عرقية"
    case .religiousMinority: "أقلية دينية"
    case .disability: "إعاقة"
    case .displaced: "لجوء أو نزوح"
    }
  }

  static func text(_ type: IncidentType) -> String {
    switch type {
    case .shutdown: "قطع الإنترنت"
    case .throttling: "إبطاء الإنترنت"
    case .blocking: "حجب موقع أو خدمة"
    case .takedown: "حذف محتوى أو حساب"
    case .accountCompromise: "اختراق حساب أو الاستيلاء عليه"
    case .accountAttempt: "محاولة اختراق حساب"
    case .phishing: "تصيّد احتيالي"
    case .malware: "برمجية خبيثة"
    case .denialOfService: "هجوم حجب الخدمة (DDoS)"
    case .intrusion: "اختراق نظام"
    case .spyware: "برمجية تجسس"
    case .interception: "اعتراض الاتصالات"
    case .tracking: "تتبّع شخص أو مراقبته"
    case .deviceConfiscated: "مصادرة جهاز"
    case .deviceStolen: "سرقة جهاز"
    case .deviceLost: "فقدان جهاز"
    case .deviceHandled: "وصول آخرين إلى جهاز أو العبث به"
    case .doxxing: "نشر معلومات شخصية (دوكسينغ)"
    case .leak: "تسريب بيانات"
    case .intimateImages: "نشر صور حميمة دون موافقة"
    case .harassment: "تحرّش أو مضايقة"
    case .threat: "تهديد"
    case .smear: "حملة تشهير"
    case .impersonation: "انتحال شخصية"
    case .other: "غير ذلك"
    }
  }

  static func text(_ harm: Harm) -> String {
    switch harm {
    case .limited: "محدود"
    case .serious: "كبير"
    case .severe: "جسيم"
    case .lifeThreatening: "يهدد الحياة"
    }
  }

  static func text(_ type: ApplicantType) -> String {
    switch type {
    case .individual: "فرد"
    case .collective: "مجموعة غير رسمية"
    case .organisation: "منظمة"
    }
  }

  static func text(_ kind: RequirementKind) -> String {
    switch kind {
    case .callWindow: "مواعيد التقديم"
    case .applicantType: "نوع الجهة المتقدمة"
    case .country: "البلد"
    case .targetGroup: "الفئة المستهدفة"
    case .recentIncident: "حادثة حديثة"
    case .itemAnswersIncident: "البنود والحوادث"
    case .costCategory: "فئات التكاليف"
    case .exclusion: "أغراض غير ممولة"
    case .maximum: "الحد الأقصى للمبلغ"
    case .minimum: "الحد الأدنى للمبلغ"
    case .sharePaid: "نسبة التمويل"
    case .activityWindow: "مدة الأنشطة"
    case .references: "التزكيات"
    case .otherFunding: "التمويل الآخر"
    case .previousGrants: "المنح السابقة"
    case .requiredDocuments: "المستندات"
    case .positiveAmounts: "مبالغ أكبر من الصفر"
    case .judgement: "سؤال للمراجعة"
    }
  }

  static func text(_ outcome: AssessmentOutcome) -> String {
    switch outcome {
    case .eligible: "يستوفي الشروط"
    case .ineligible: "لا يستوفي الشروط"
    case .incomplete: "إجابات ناقصة"
    case .needsPerson: "يحتاج إلى مراجعة بشرية"
    }
  }

  static func text(_ outcome: FindingOutcome) -> String {
    switch outcome {
    case .met: "الشرط مستوفى"
    case .notMet: "الشرط غير مستوفى"
    case .unknown: "لم تُقدَّم الإجابة بعد"
    case .needsPerson: "يحتاج إلى مراجعة بشرية"
    case .notApplicable: "لا ينطبق"
    }
  }

  static func text(_ force: Force) -> String {
    switch force {
    case .required: "إلزامي"
    case .preferred: "تفضيل"
    case .encouraged: "تشجيع"
    }
  }

  static func text(_ fit: ReferralFit) -> String {
    switch fit {
    case .meets: "المعايير المنشورة مستوفاة"
    case .cannotTell: "لا يمكن الجزم بعد"
    case .misses: "المعايير المنشورة غير مستوفاة"
    }
  }

  static func text(_ status: ProgrammeStatus) -> String {
    switch status {
    case .open: "مفتوح"
    case .suspended: "معلّق"
    case .halted: "متوقف نهائيًا"
    case .unknown: "حالته غير معروفة"
    }
  }
}
