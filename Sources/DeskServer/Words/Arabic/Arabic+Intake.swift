#if Desk
extension IntakeMessage {
  var arabic: String {
    switch self {
    case .intro:
      "يُرجى اختيار ملفات الطلبات وملفات الإجابات عن الأسئلة. يظهر لك ما سيحدث لكل منها قبل تخزين أي شيء."
    case .files: "الملفات الواردة"
    case .filesHint:
      "الطلبات والإجابات بصيغة JSON أو YAML، مشفّرة أو غير مشفّرة؛ ومعها أي ملفات أخرى، لا يُسجَّل منها إلا الاسم وبصمة SHA-256. تبقى الملفات في ذاكرة هذه الجلسة إلى أن تُستلم أو تُستبعد؛ وقفل مكتب العمل يستبعدها."
    case .paste: "أو لصق نص مشفّر"
    case .pasted: "نص مشفّر من رسالة"
    case .pastedHint:
      "كل ما بين السطرين BEGIN و END؛ يمكن لصق عدة نصوص مرة واحدة مع ما حولها."
    case .pastedNothing:
      "لا يوجد نص مشفّر فيما لصقته: فهو يمتد من -----BEGIN AGE ENCRYPTED FILE----- إلى السطر الذي فيه END."
    case .look: "فحص هذه الملفات"
    case .waiting:
      "{count|zero=لا ملفات بالانتظار|one=ملف واحد بالانتظار|two=ملفان بالانتظار|few=# ملفات بالانتظار|many=# ملفًا بالانتظار|other=# ملف بالانتظار}. لم يُخزَّن شيء بعد."
    case .newCase: "ملف جديد"
    case .isRepeat: "سبق استلامه"
    case .perhaps: "ربما مكرر"
    case .related: "ملف جديد، ربما مرتبط بغيره"
    case .unreadable: "غير مقروء"
    case .refused: "لا يمكن استلامه"
    case .would: "سيصبح ملفًا ضمن {call}."
    case .answerBy: "الرد في موعد أقصاه {day}"
    case .byWeekdays: "بأيام الأسبوع دون العطل الرسمية، إذ لم تُدرج عطل سنة {year} بعد"
    case .noDate: "دون موعد للرد"
    case .receivedOn: "استُلم في {day}"
    case .receive:
      "استلام هذه الملفات"
    case .receiveThis: "استلام {file}"
    case .discard: "استبعاد كل الملفات"
    case .received: "المستلَمة"
    case .receivedIntro:
      "تم استلام ما يلي:"
    case .nothingChosen: "يُرجى اختيار طلب واحد على الأقل لاستلامه."
    case .changed: "تغيّرت النتيجة المتوقعة منذ اطلاعك عليها. لم يُخزَّن شيء؛ يُرجى الاطلاع مجددًا."
    case .otherFiles: "ملفات أخرى"
    case .otherIntro:
      "لا تُفتح هذه الملفات. يُرجى تحديد الطلب الذي أُرسل معه كل منها؛ فيُسجَّل اسمه وبصمة SHA-256 فيه. أما الملفات نفسها فلا تُحفظ."
    case .sentWith: "أُرسل {file} مع"
    case .notKept: "لا شيء: استبعاده"
    case .sameAsFile: "الطلب نفسه الوارد في {file} أعلاه."
    case .twin: "الطلب نفسه، استُلم في التاريخ نفسه. يُرجى استلامه فقط إن كان طلبًا آخر."
    case .near: "شبه تطابق: {what}. هل هما واحد؟"
    case .same: "تطابق: {what}"
    case .sameEarlier: "تطابق مع {file} أعلاه: {what}."
    case .conflict: "هل {found} هو نفسه {recorded}، الذي يوجد تضارب مصالح بينه وبين {officer}؟"
    case .tooMany:
      "لا يفحص مكتب العمل أكثر من هذا العدد من الملفات دفعة واحدة: {count}. لم يُضف شيء."
    case .tooLarge: "الملفات مجتمعةً كبيرة جدًا. لم يُضف شيء."
    case .empty: "يُرجى اختيار ملف واحد على الأقل."
    case .memory: "إضافة المزيد من الملفات"
    case .requested: "المطلوب {amount}"
    case .noRates: "لا تتوفر أسعار صرف؛ ولا تُحوَّل المبالغ بالعملات الأخرى."
    case .gone: "استُلمت هذه الملفات أو استُبعدت في نافذة أخرى."
    case .sealed:
      "ملف مشفّر، الإيصال {receipt}"
    case .sealedNoKey: "هذا الملف مشفّر ولا يوجد مفتاح استلام. يمكن لمسؤول إنشاء مفتاح."
    case .sealedForOthers: "هذا الملف غير مشفّر لأي من مفاتيح الاستلام لدى الصندوق."
    case .sealedChanged: "هذا الملف المشفّر ناقص أو تغيّر في الطريق. اطلب إرساله مرة أخرى."
    }
  }
}
#endif
