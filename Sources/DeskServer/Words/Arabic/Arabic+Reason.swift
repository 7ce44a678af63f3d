#if Desk
extension ReasonMessage {
  var arabic: String {
    switch self {
    case .missing: "الوقت الناقص: {time}."
    case .noRegionReview: "{case}: ليس بين من يحق لهم المراجعة من يغطي المنطقة {region}."
    case .noRegionDecision: "{case}: ليس بين من يحق لهم اتخاذ القرار من يغطي المنطقة {region}."
    case .noLanguageReview:
      "{case}: ليس بين من يحق لهم المراجعة ويغطون منطقته من يقرأ لغته ({language})."
    case .noLanguageDecision:
      "{case}: ليس بين من يحق لهم اتخاذ القرار ويغطون منطقته من يقرأ لغته ({language})."
    case .allConflictReview: "{case}: كل من يمكنهم مراجعته لديهم تضارب مصالح أو سبق أن شاركوا فيه."
    case .allConflictDecision:
      "{case}: كل من يمكنهم اتخاذ القرار فيه لديهم تضارب مصالح أو سبق أن شاركوا فيه."
    case .othersFirst: "لا يكفي الوقت للجميع. تُقدَّم الملفات الأكبر وزنًا أو الأقرب موعدًا."
    case .dueBefore: "حلّ الموعد قبل اليوم."
    case .overtime:
      "وقت عمل إضافي لدى {name} حتى {day}: {time}. وعندئذ يتأخر عدد أقل من الملفات، أو ملفات أقل استعجالًا."
    case .oneMore:
      "شخص إضافي لهذا العمل، {time} يوميًا في {count|zero=الأيام الأولى|one=اليوم الأول|two=أول يومين|few=أول # أيام|many=أول # يومًا|other=أول # يوم}. وعندئذ يتأخر عدد أقل من الملفات، أو ملفات أقل استعجالًا."
    }
  }
}
#endif
