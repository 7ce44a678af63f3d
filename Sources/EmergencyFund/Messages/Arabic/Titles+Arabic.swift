extension ApplicationField {
  var arabic: String {
    switch self {
    case .call: "الدعوة"
    case .receivedAt: "يوم الاستلام"
    case .imminentDanger: "خطر وشيك على شخص"
    case .applicantType: "نوع الجهة المتقدمة"
    case .country: "بلد الجهة المتقدمة"
    case .targetGroups: "الفئات التي تنتمي إليها الجهة المتقدمة"
    case .members: "عدد الأعضاء"
    case .registered: "هل الجهة المتقدمة مسجّلة"
    case .references: "التزكيات"
    case .referenceIndependent: "هل التزكية {number} مستقلة"
    case .previousGrants: "المنح السابقة"
    case .previousGrantFund: "صندوق المنحة السابقة {number}"
    case .previousGrantCall: "دعوة المنحة السابقة {number}"
    case .previousGrantAwardedOn: "تاريخ المنحة السابقة {number}"
    case .startsOn: "أول يوم للأنشطة"
    case .endsOn: "آخر يوم للأنشطة"
    case .disbursedOn: "يوم الدفع"
    case .projectExclusions: "الأغراض المستثناة في المشروع"
    case .incidents: "الحوادث"
    case .incident: "الحادثة {number}"
    case .incidentID: "اسم الحادثة {number}"
    case .incidentType: "نوع الحادثة {number}"
    case .incidentOccurredOn: "تاريخ الحادثة {number}"
    case .incidentOngoing: "هل الحادثة {number} مستمرة"
    case .incidentState: "حالة الحادثة {number}"
    case .incidentHarm: "ضرر الحادثة {number}"
    case .incidentIdentityBased: "هل تستهدف الحادثة {number} أحدًا بسبب هويته"
    case .incidentCoordinated: "هل الحادثة {number} منسّقة"
    case .incidentCoded: "هل الحادثة {number} تهديد مبطّن"
    case .incidentReports: "البلاغات السابقة عن الحادثة {number}"
    case .currency: "عملة الميزانية"
    case .requested: "المبلغ المطلوب"
    case .items: "بنود الميزانية"
    case .itemCategory: "فئة البند {number}"
    case .itemQuantity: "كمية البند {number}"
    case .itemUnitCost: "سعر الوحدة في البند {number}"
    case .itemRespondsTo: "الحادثة المرتبطة بالبند {number}"
    case .itemExclusions: "الأغراض المستثناة في البند {number}"
    case .otherFunding: "التمويل الآخر"
    case .otherFundingAmount: "مبلغ التمويل الآخر {number}"
    case .otherFundingStatus: "حالة التمويل الآخر {number}"
    case .otherFundingSamePurpose: "هل التمويل الآخر {number} للغرض نفسه"
    case .documents: "المستندات المرفقة"
    case .documentKind: "نوع المستند {number}"
    }
  }
}

extension IncidentType {
  var arabic: String {
    switch self {
    case .shutdown: "قطع الإنترنت"
    case .throttling: "إبطاء الإنترنت"
    case .blocking: "حجب موقع أو خدمة"
    case .takedown: "حذف محتوى أو حساب"
    case .accountCompromise: "الاستيلاء على حساب"
    case .accountAttempt: "محاولة الدخول إلى حساب"
    case .phishing: "تصيّد احتيالي"
    case .malware: "برنامج خبيث"
    case .denialOfService: "إغراق موقع بالطلبات (DDoS)"
    case .intrusion: "اختراق نظام"
    case .spyware: "برنامج تجسس"
    case .interception: "اعتراض الاتصالات"
    case .tracking: "تتبّع شخص"
    case .deviceConfiscated: "مصادرة جهاز"
    case .deviceStolen: "سرقة جهاز"
    case .deviceLost: "فقدان جهاز"
    case .deviceHandled: "عبث آخرين بجهاز"
    case .doxxing: "نشر بيانات شخصية"
    case .leak: "تسريب بيانات"
    case .intimateImages: "نشر صور حميمة"
    case .harassment: "مضايقة"
    case .threat: "تهديد"
    case .smear: "حملة تشويه"
    case .impersonation: "انتحال شخصية"
    case .other: "شيء آخر"
    }
  }
}

extension Harm {
  var arabic: String {
    switch self {
    case .limited: "محدود"
    case .serious: "كبير"
    case .severe: "جسيم"
    case .lifeThreatening: "يهدد الحياة"
    }
  }
}

extension ApplicantType {
  var arabic: String {
    switch self {
    case .individual: "شخص واحد"
    case .collective: "عدة أشخاص معًا"
    case .organisation: "منظمة"
    }
  }
}

extension RequirementKind {
  var arabic: String {
    switch self {
    case .callWindow: "مواعيد الدعوة"
    case .applicantType: "نوع الجهة المتقدمة"
    case .country: "البلد"
    case .targetGroup: "الفئة المستهدفة"
    case .recentIncident: "حادثة قريبة العهد"
    case .itemAnswersIncident: "البنود والحوادث"
    case .costCategory: "فئات التكاليف"
    case .exclusion: "الأغراض المستثناة"
    case .maximum: "أعلى مبلغ"
    case .minimum: "أدنى مبلغ"
    case .sharePaid: "نسبة التكلفة"
    case .activityWindow: "مدة الأنشطة"
    case .references: "التزكيات"
    case .otherFunding: "التمويل الآخر"
    case .previousGrants: "المنح السابقة"
    case .requiredDocuments: "المستندات"
    case .positiveAmounts: "مبالغ فوق الصفر"
    case .judgement: "سؤال لشخص"
    }
  }
}

extension AssessmentOutcome {
  var arabic: String {
    switch self {
    case .eligible: "يستوفي الشروط"
    case .ineligible: "لا يستوفي الشروط"
    case .incomplete: "تنقصه إجابات"
    case .needsPerson: "يجب أن يطّلع عليه شخص"
    }
  }
}

extension FindingOutcome {
  var arabic: String {
    switch self {
    case .met: "مستوفى"
    case .notMet: "غير مستوفى"
    case .unknown: "لم تتم الإجابة بعد"
    case .needsPerson: "ليطّلع عليه شخص"
    case .notApplicable: "لا ينطبق"
    }
  }
}

extension Force {
  var arabic: String {
    switch self {
    case .required: "إلزامي"
    case .preferred: "تفضيل"
    case .encouraged: "تشجيع"
    }
  }
}

extension ReferralFit {
  var arabic: String {
    switch self {
    case .meets: "القواعد المكتوبة مستوفاة"
    case .cannotTell: "لا يمكن الجزم بعد"
    case .misses: "القواعد المكتوبة غير مستوفاة"
    }
  }
}

extension ProgrammeStatus {
  var arabic: String {
    switch self {
    case .open: "مفتوح"
    case .suspended: "معلّق"
    case .halted: "متوقف"
    case .unknown: "حالته غير معروفة"
    }
  }
}
