extension Arabic {
  static func text(_ message: FindingMessage) -> String {
    switch message {
    case .answerMissing: "لم تُقدَّم الإجابة بعد عن: {paths}"
    case .noRate: "لا يوجد سعر صرف للعملة {currency} في تاريخ استلام الطلب"
    case .amountOutOfRange: "المبالغ أكبر من أن تُجمع"
    case .assumedNotMet:
      "لا يذكر النص المنشور ذلك ({reason})، ولذلك القرار لشخص في هذا الأمر: {finding}"
    case .assumedUnanswered:
      "لا يطلب النص المنشور ذلك ({reason})، ولذلك القرار لشخص في هذا الأمر: {finding}"
    case .callOpen: "استُلم الطلب في {received}، وباب التقديم مفتوح"
    case .callRolling: "باب التقديم مفتوح بصورة دائمة"
    case .callSuspended: "التقديم معلّق: {reason}"
    case .callNotOpenYet: "استُلم الطلب في {received}، قبل فتح باب التقديم في {opens}"
    case .callClosed: "استُلم الطلب في {received}، بعد إغلاق باب التقديم في {closes}"
    case .applyOnOrAfter: "يُرجى تقديم الطلب ابتداءً من {day}"
    case .applicantTypeAccepted: "يُقبل هذا النوع من الجهات المتقدمة بالطلب: {type}"
    case .applicantTypeNotAccepted:
      "لا يُقبل هذا النوع من الجهات المتقدمة بالطلب: {type}؛ والأنواع المقبولة: {accepted}"
    case .tooFewMembers:
      "{members|zero=لا أعضاء|one=عضو واحد|two=عضوان|few=# أعضاء|many=# عضوًا|other=# عضو}، والحد الأدنى {minimum}"
    case .notRegistered: "يجب أن تكون الجهة المتقدمة بالطلب مسجّلة رسميًا، وهي غير مسجّلة: {type}"
    case .everyCountryCovered: "يشمل هذا البرنامج كل البلدان"
    case .countryCovered: "يشمل هذا البرنامج هذا البلد: {country}"
    case .countryNotCovered:
      "لا يشمل هذا البرنامج هذا البلد: {country}؛ والبلدان المشمولة: {covered}"
    case .groupMatches: "يذكر الطلب فئات يستهدفها هذا البرنامج: {groups}"
    case .noGroupMatches: "الفئات المستهدفة: {wanted}؛ والفئات المذكورة في الطلب: {own}"
    case .noGroupNamed: "الفئات المستهدفة: {wanted}؛ ولا يذكر الطلب أي فئة"
    case .groupMisspelt:
      "الفئات المستهدفة: {wanted}؛ والفئات المذكورة في الطلب: {own}؛ ولعل المقصود {near}"
    case .incidentOngoing: "هناك حادثة لا تزال مستمرة: {incident}"
    case .incidentRecent:
      "وقعت آخر حادثة قبل استلام الطلب بمدة {since}، ضمن مهلة {limit} المسموح بها"
    case .incidentRecentAnotherAfter:
      "وقعت آخر حادثة سابقة لاستلام الطلب قبله بمدة {since}، ضمن مهلة {limit} المسموح بها؛ أما {incident} فتاريخها لاحق لاستلام الطلب ويجب تصحيحه"
    case .incidentAfterReceipt:
      "تاريخ {incident} ({day}) لاحق لتاريخ استلام الطلب ({received})؛ يُرجى تصحيح التاريخ"
    case .incidentAfterToday:
      "تاريخ {incident} ({day}) لاحق لتاريخ اليوم ({today})؛ يُرجى تصحيح التاريخ"
    case .incidentTooOld:
      "وقعت آخر حادثة قبل استلام الطلب بمدة {since}، وهذا يتجاوز مهلة {limit} المسموح بها"
    case .noIncidentBeforeReceipt:
      "لا توجد حادثة مستمرة، ولا حادثة وقعت خلال مدة {limit} السابقة لاستلام الطلب"
    case .itemsAnswerIncidents:
      "{count|zero=لا بنود مرتبطة|one=البند مرتبط|two=البندان مرتبطان|few=جميع البنود (#) مرتبطة|many=جميع البنود (#) مرتبطة|other=جميع البنود (#) مرتبطة} بحادثة مذكورة في الطلب"
    case .itemsAnswerNothing:
      "{count|zero=لا بنود|one=بند واحد غير مرتبط|two=بندان غير مرتبطين|few=# بنود غير مرتبطة|many=# بندًا غير مرتبط|other=# بند غير مرتبط} بأي حادثة في الطلب: {paths}"
    case .linkOrRemoveItems: "يُرجى تحديد الحادثة المرتبطة بالبند، أو حذف البند من الطلب: {paths}"
    case .categoriesListed:
      "{count|zero=لا بنود|one=البند يدخل|two=البندان يدخلان|few=جميع البنود (#) تدخل|many=جميع البنود (#) تدخل|other=جميع البنود (#) تدخل} في فئة يشملها هذا البرنامج"
    case .categoryUnlisted:
      "الفئة {category} غير واردة في قواعد هذا الصندوق، وتحتاج إلى مراجعة بشرية: {paths}"
    case .categoryMisspelt:
      "الفئة {category} غير واردة في قواعد هذا الصندوق؛ ولعل المقصود {near}: {paths}"
    case .categoryRefused:
      "لا يشمل هذا البرنامج الفئة {category}: {paths}؛ والفئات المشمولة: {accepted}"
    case .categoryNeedsIncident:
      "تتطلب الفئة {category} حادثة من أحد هذه الأنواع: {types} ({paths})"
    case .categoryOverCap: "مجموع تكاليف الفئة {category} هو {cost}، ويتجاوز حدّها الأقصى {cap}"
    case .categoryOverShare: "تتجاوز تكاليف الفئة {category} نسبة {share} من المجموع"
    case .reduceCategory: "يُرجى خفض تكاليف الفئة {category} إلى {cap} كحد أقصى"
    case .reduceCategoryShare:
      "يُرجى خفض تكاليف الفئة {category} إلى نسبة {share} من المجموع كحد أقصى"
    case .nothingExcluded: "لم يُحدَّد أي غرض غير قابل للتمويل"
    case .purposeExcluded: "حُدِّد على أنه غرض غير قابل للتمويل ({purpose}): {paths}"
    case .exclusionUnlisted:
      "رمز الاستثناء {code} غير وارد في قواعد هذا الصندوق، ويحتاج إلى مراجعة بشرية: {path}"
    case .removeItems: "يُرجى حذف البند من الطلب: {paths}"
    case .withinMaximum: "المبلغ المطلوب {requested}، ضمن الحد الأقصى {maximum}"
    case .overMaximum: "المبلغ المطلوب {requested}، وهو يتجاوز الحد الأقصى {maximum}"
    case .reduceRequest: "يُرجى خفض المبلغ المطلوب بمقدار {excess}، ليصبح {amount}"
    case .atLeastMinimum: "المبلغ المطلوب {requested}، ولا يقل عن الحد الأدنى {minimum}"
    case .underMinimum: "المبلغ المطلوب {requested}، وهو أقل من الحد الأدنى {minimum}"
    case .raiseRequest: "يُرجى ألا يقل المبلغ المطلوب عن {minimum}"
    case .withinShare: "لا يتجاوز المبلغ المطلوب نسبة {share} من التكلفة الإجمالية"
    case .overShare: "يتجاوز المبلغ المطلوب نسبة {share} من التكلفة الإجمالية"
    case .requestAtMost: "يُرجى ألا يتجاوز المبلغ المطلوب {amount}"
    case .withinWindow: "من {start} إلى {end}، ضمن مدة {months}"
    case .withinWindowAfterPayment: "حتى {end}، ضمن مدة {months} بعد الدفع"
    case .windowTooLong:
      "المدة من {start} إلى {end} تزيد على مدة {months}؛ وآخر موعد للانتهاء {latest}"
    case .windowTooLongAfterPayment:
      "المدة حتى {end} تزيد على مدة {months} بعد الدفع في {paid}؛ وآخر موعد للانتهاء {latest}"
    case .endsBeforeStart: "تاريخ الانتهاء ({end}) يسبق تاريخ البدء ({start})"
    case .startsBeforeReceipt: "تاريخ البدء ({start}) يسبق تاريخ استلام الطلب ({received})"
    case .endBy: "يُرجى إنهاء الأنشطة في موعد أقصاه {day}"
    case .endBetween: "يُرجى إنهاء الأنشطة بين {first} و{last}"
    case .endOnOrAfter: "يُرجى ألا تنتهي الأنشطة قبل {day}"
    case .startOnOrAfter: "يُرجى ألا تبدأ الأنشطة قبل {day}"
    case .enoughReferences:
      "{count|zero=لا تزكيات|one=تزكية واحدة|two=تزكيتان|few=# تزكيات|many=# تزكية|other=# تزكية}"
    case .tooFewReferences:
      "{count|zero=لا تزكيات|one=تزكية واحدة|two=تزكيتان|few=# تزكيات|many=# تزكية|other=# تزكية}، والحد الأدنى {minimum}"
    case .tooFewIndependent:
      "{count|zero=لا تزكيات مستقلة|one=تزكية مستقلة واحدة|two=تزكيتان مستقلتان|few=# تزكيات مستقلة|many=# تزكية مستقلة|other=# تزكية مستقلة}، والحد الأدنى {minimum}"
    case .addReferences:
      "يُرجى إضافة {count|zero=تزكيات|one=تزكية واحدة|two=تزكيتين|few=# تزكيات|many=# تزكية|other=# تزكية}"
    case .addIndependentReferences:
      "يُرجى إضافة {count|zero=تزكيات مستقلة|one=تزكية مستقلة واحدة|two=تزكيتين مستقلتين|few=# تزكيات مستقلة|many=# تزكية مستقلة|other=# تزكية مستقلة}"
    case .notFundedElsewhere: "لا يوجد تمويل آخر للغرض نفسه"
    case .fundedElsewhere:
      "هناك تمويل فعلي أو محتمل للغرض نفسه من {count|zero=مصادر أخرى|one=مصدر آخر|two=مصدرين آخرين|few=# مصادر أخرى|many=# مصدرًا آخر|other=# مصدر آخر}: {paths}"
    case .takeOutFundedCosts: "يُرجى حذف التكاليف التي يغطيها التمويل الآخر: {paths}"
    case .fewGrants: "عدد المنح السابقة المحتسبة: {count}، والحد الأقصى {most}"
    case .tooManyGrants: "عدد المنح السابقة المحتسبة: {count}، وهو يتجاوز الحد الأقصى {most}"
    case .noDocumentAsked: "لا يُطلب أي مستند من هذا النوع من الجهات المتقدمة بالطلب"
    case .documentsAttached: "المستندات المرفقة: {kinds}"
    case .documentsLacking: "المستندات الناقصة: {kinds}"
    case .attachDocuments: "يُرجى إرفاق: {kinds}"
    case .amountsPositive:
      "{count|zero=لا بنود|one=للبند|two=للبندين|few=لجميع البنود (#)|many=لجميع البنود (#)|other=لجميع البنود (#)} كمية وسعر أكبر من الصفر"
    case .amountsNotPositive: "يجب أن يكون أكبر من الصفر: {paths}"
    case .correctOrRemoveItems: "يُرجى تصحيح المبلغ، أو حذف البند من الطلب: {paths}"
    case .question: "{question}"
    }
  }
}
