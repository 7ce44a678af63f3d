extension OnBehalfOf {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.relationship.rawValue, relationship)
      writer.member(Key.consent.rawValue, consent)
      writer.member(Key.why.rawValue, why)
    }
  }
}

extension Consents {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.contactReferences.rawValue, contactReferences)
      writer.member(Key.vetting.rawValue, vetting)
      writer.member(Key.referTo.rawValue, texts: referTo)
      writer.member(Key.neverShareWith.rawValue, texts: neverShareWith)
    }
  }
}

extension Declarations {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member(Key.truth.rawValue, truth)
      writer.member(Key.privacyNotice.rawValue, privacyNotice)
    }
  }
}
