extension FindingMessage {
  var arabic: String {
    switch self {
    case .answerMissing: "لم تتم الإجابة بعد عن: {paths}"
    case .noRate: "لا يوجد في جدول أسعار الصرف سعر للعملة {currency} في يوم الاستلام"
    case .amountOutOfRange: "المبالغ أكبر من أن تُجمع"
    case .callOpen: "استُلم الطلب في {received} والدعوة مفتوحة"
    case .callRolling: "الدعوة مفتوحة في كل وقت"
    case .callSuspended: "الدعوة معلّقة: {reason}"
    case .callNotOpenYet: "استُلم الطلب في {received}، قبل فتح الدعوة في {opens}"
    case .callClosed: "استُلم الطلب في {received}، بعد إغلاق الدعوة في {closes}"
    case .applyOnOrAfter: "يُرجى تقديم الطلب في {day} أو بعده"
    case .applicantTypeAccepted: "تقبل الدعوة طلبات من نوع {type}"
    case .applicantTypeNotAccepted: "تقبل الدعوة {accepted}، ولا تقبل طلبات من نوع {type}"
    case .tooFewMembers:
      "{members|zero=لا أعضاء|one=عضو واحد|two=عضوان|few=# أعضاء|many=# عضوًا|other=# عضو}، والمطلوب {minimum} على الأقل"
    case .notRegistered: "يجب تسجيل الجهة المتقدمة من نوع {type} لدى سلطة رسمية، وهي غير مسجّلة"
    case .everyCountryCovered: "تشمل الدعوة كل البلدان"
    case .countryCovered: "تشمل الدعوة هذا البلد: {country}"
    case .countryNotCovered: "لا تشمل الدعوة هذا البلد: {country}؛ وهي تشمل {covered}"
    case .groupMatches: "يذكر الطلب {groups}، وهي ممن تتوجه إليهم الدعوة"
    case .noGroupMatches: "تتوجه الدعوة إلى {wanted}؛ ويذكر الطلب {own}"
    case .noGroupNamed: "تتوجه الدعوة إلى {wanted}؛ ولا يذكر الطلب أي فئة"
    case .groupMisspelt: "تتوجه الدعوة إلى {wanted}؛ ويذكر الطلب {own}؛ ولعل المقصود {near}"
    case .incidentOngoing: "ما زالت حادثة مستمرة: {incident}"
    case .incidentRecent: "وقعت آخر حادثة قبل الاستلام بمدة {since}، ضمن الحد وهو مدة {limit}"
    case .incidentTooOld: "وقعت آخر حادثة قبل الاستلام بمدة {since}، وهي أطول من الحد، مدة {limit}"
    case .noIncidentBeforeReceipt:
      "لا توجد حادثة مستمرة ولا حادثة وقعت قبل الاستلام خلال مدة {limit}"
    case .itemsAnswerIncidents:
      "{count|zero=لا بنود مرتبطة|one=البند مرتبط|two=البندان مرتبطان|few=جميع البنود (#) مرتبطة|many=جميع البنود (#) مرتبطة|other=جميع البنود (#) مرتبطة} بحادثة مذكورة في الطلب"
    case .itemsAnswerNothing:
      "{count|zero=لا بنود|one=بند واحد غير مرتبط|two=بندان غير مرتبطين|few=# بنود غير مرتبطة|many=# بندًا غير مرتبط|other=# بند غير مرتبط} بأي حادثة في الطلب: {paths}"
    case .linkOrRemoveItems: "يُرجى ذكر حادثة مناسبة، أو حذف البند من الطلب: {paths}"
    case .categoriesListed:
      "{count|zero=لا بنود|one=البند يدخل|two=البندان يدخلان|few=جميع البنود (#) تدخل|many=جميع البنود (#) تدخل|other=جميع البنود (#) تدخل} في فئة تشملها الدعوة"
    case .categoryUnlisted: "الفئة {category} ليست من فئات الدعوة؛ يجب أن يطّلع شخص على: {paths}"
    case .categoryMisspelt: "الفئة {category} ليست من فئات الدعوة؛ ولعل المقصود {near} هنا: {paths}"
    case .categoryRefused: "تشمل الدعوة {accepted}، ولا تشمل {category}: {paths}"
    case .categoryNeedsIncident: "تتطلب الفئة {category} حادثة من نوع {types}: {paths}"
    case .categoryOverCap: "تكلفة الفئة {category} هي {cost}، وهي فوق حدّها الأعلى {cap}"
    case .categoryOverShare: "تتجاوز الفئة {category} نسبة {share} من المجموع"
    case .reduceCategory: "يُرجى خفض الفئة {category} إلى {cap}"
    case .reduceCategoryShare: "يُرجى خفض الفئة {category} إلى نسبة {share} من المجموع"
    case .nothingExcluded: "لم يُحدَّد أي غرض مستثنى"
    case .purposeExcluded: "محدَّد كغرض مستثنى ({purpose}): {paths}"
    case .exclusionUnlisted:
      "رمز الاستثناء {code} ليس من رموز الدعوة؛ يجب أن يطّلع شخص على: {path}"
    case .removeItems: "يُرجى حذف البند من الطلب: {paths}"
    case .withinMaximum: "المبلغ المطلوب {requested}، ضمن الحد الأعلى {maximum}"
    case .overMaximum: "المبلغ المطلوب {requested}، وهو فوق الحد الأعلى {maximum}"
    case .reduceRequest: "يُرجى خفض المبلغ المطلوب بمقدار {excess}، إلى {amount}"
    case .atLeastMinimum: "المبلغ المطلوب {requested}، ولا يقل عن الحد الأدنى {minimum}"
    case .underMinimum: "المبلغ المطلوب {requested}، وهو دون الحد الأدنى {minimum}"
    case .raiseRequest: "يُرجى طلب {minimum} على الأقل"
    case .withinShare: "لا يتجاوز الطلب نسبة {share} من التكلفة الكاملة"
    case .overShare: "يتجاوز الطلب نسبة {share} من التكلفة الكاملة"
    case .requestAtMost: "يُرجى طلب {amount} على الأكثر"
    case .withinWindow: "من {start} إلى {end}، ضمن مدة {months}"
    case .withinWindowAfterPayment: "حتى {end}، ضمن مدة {months} بعد الدفع"
    case .windowTooLong: "من {start} إلى {end} أكثر من مدة {months}، وهي تنتهي في {latest}"
    case .windowTooLongAfterPayment:
      "حتى {end} أكثر من مدة {months} بعد الدفع في {paid}، وهي تنتهي في {latest}"
    case .endsBeforeStart: "النهاية في {end} قبل البداية في {start}"
    case .startsBeforeReceipt: "البداية في {start} قبل يوم الاستلام، {received}"
    case .endBy: "يُرجى إنهاء الأنشطة في {day} على الأكثر"
    case .endBetween: "يُرجى إنهاء الأنشطة بين {first} و{last}"
    case .endOnOrAfter: "يُرجى إنهاء الأنشطة في {day} أو بعده"
    case .startOnOrAfter: "يُرجى بدء الأنشطة في {day} أو بعده"
    case .enoughReferences:
      "{count|zero=لا تزكيات|one=تزكية واحدة|two=تزكيتان|few=# تزكيات|many=# تزكية|other=# تزكية}"
    case .tooFewReferences:
      "{count|zero=لا تزكيات|one=تزكية واحدة|two=تزكيتان|few=# تزكيات|many=# تزكية|other=# تزكية}، والمطلوب {minimum} على الأقل"
    case .tooFewIndependent:
      "{count|zero=لا تزكيات مستقلة|one=تزكية مستقلة واحدة|two=تزكيتان مستقلتان|few=# تزكيات مستقلة|many=# تزكية مستقلة|other=# تزكية مستقلة}، والمطلوب {minimum} على الأقل"
    case .addReferences:
      "يُرجى إضافة {count|zero=تزكيات|one=تزكية واحدة|two=تزكيتين|few=# تزكيات|many=# تزكية|other=# تزكية}"
    case .addIndependentReferences:
      "يُرجى إضافة {count|zero=تزكيات مستقلة|one=تزكية مستقلة واحدة|two=تزكيتين مستقلتين|few=# تزكيات مستقلة|many=# تزكية مستقلة|other=# تزكية مستقلة}"
    case .notFundedElsewhere: "لا تمويل آخر للغرض نفسه"
    case .fundedElsewhere:
      "للغرض نفسه تمويل فعلي أو محتمل من {count|zero=مصادر أخرى|one=مصدر آخر|two=مصدرين آخرين|few=# مصادر أخرى|many=# مصدرًا آخر|other=# مصدر آخر}: {paths}"
    case .takeOutFundedCosts: "يُرجى حذف التكاليف التي يغطيها التمويل الآخر: {paths}"
    case .fewGrants:
      "{count|zero=لا منح سابقة محسوبة|one=منحة سابقة محسوبة واحدة|two=منحتان سابقتان محسوبتان|few=# منح سابقة محسوبة|many=# منحة سابقة محسوبة|other=# منحة سابقة محسوبة}، والمسموح {most} على الأكثر"
    case .tooManyGrants:
      "{count|zero=لا منح سابقة محسوبة|one=منحة سابقة محسوبة واحدة|two=منحتان سابقتان محسوبتان|few=# منح سابقة محسوبة|many=# منحة سابقة محسوبة|other=# منحة سابقة محسوبة}، وهذا فوق المسموح وهو {most} على الأكثر"
    case .noDocumentAsked: "لا يُطلب أي مستند من هذا النوع من الجهات المتقدمة"
    case .documentsAttached: "المرفق: {kinds}"
    case .documentsLacking: "غير المرفق: {kinds}"
    case .attachDocuments: "يُرجى إرفاق {kinds}"
    case .amountsPositive:
      "{count|zero=لا بنود|one=للبند|two=للبندين|few=لجميع البنود (#)|many=لجميع البنود (#)|other=لجميع البنود (#)} كمية وسعر فوق الصفر"
    case .amountsNotPositive: "ليس فوق الصفر: {paths}"
    case .correctOrRemoveItems: "يُرجى تصحيح المبلغ، أو حذف البند من الطلب: {paths}"
    case .question: "{question}"
    }
  }
}
