extension Beneficiaries {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.count.rawValue, count)
      writer.member(Key.dependants.rawValue, dependants)
    }
  }
}

extension OtherSupport {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.organisation.rawValue, organisation)
      writer.member(Key.kind.rawValue, kind)
      writer.member(Key.result.rawValue, result)
    }
  }
}

extension PaymentAnswers {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.canReceive.rawValue, canReceive)
      writer.member(Key.route.rawValue, route?.rawValue)
      writer.member(Key.risk.rawValue, risk)
      writer.member(Key.preferInKind.rawValue, preferInKind)
    }
  }
}

extension StatisticalStatement {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.gender.rawValue, gender?.rawValue)
      writer.member(Key.identities.rawValue, texts: identities?.map { $0.rawValue })
    }
  }
}
