extension Beneficiaries {
  enum Key: String, FieldKey { case count, dependants }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> Beneficiaries {
    let fields = reader.fields(field, Key.self)
    var beneficiaries = Beneficiaries()
    beneficiaries.count = reader.integer(fields[.count], in: 0...1_000_000_000)
    beneficiaries.dependants = reader.integer(fields[.dependants], in: 0...1_000_000_000)
    return beneficiaries
  }
}

extension OtherSupport {
  enum Key: String, FieldKey { case organisation, kind, result }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> OtherSupport {
    let fields = reader.fields(field, Key.self)
    var support = OtherSupport()
    support.organisation = reader.text(fields[.organisation])
    support.kind = reader.text(fields[.kind])
    support.result = reader.text(fields[.result])
    return support
  }
}

extension PaymentAnswers {
  enum Key: String, FieldKey { case canReceive, route, risk, preferInKind }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> PaymentAnswers {
    let fields = reader.fields(field, Key.self)
    var payment = PaymentAnswers()
    payment.canReceive = reader.boolean(fields[.canReceive])
    payment.route = reader.choice(fields[.route], PaymentRoute.self, "a way to be paid")
    payment.risk = reader.text(fields[.risk])
    payment.preferInKind = reader.boolean(fields[.preferInKind])
    return payment
  }
}

extension StatisticalStatement {
  enum Key: String, FieldKey { case gender, identities }

  static func read(_ field: Field, _ reader: inout DocumentReader) -> StatisticalStatement {
    let fields = reader.fields(field, Key.self)
    var statement = StatisticalStatement()
    statement.gender = reader.choice(fields[.gender], Gender.self, "a gender")
    statement.identities = reader.list(fields[.identities], atMost: 100) { reader, field in
      reader.choice(field, Identity.self, "an identity")
    }
    return statement
  }
}
