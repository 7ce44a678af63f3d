package import EmergencyFund

/// The direct decoder of application lines beside the tree reader, which must agree.
package struct DecoderComparison: Sendable, CustomStringConvertible {
  private let unknownKeys: UnknownKeys
  private let unlistedCodes: UnlistedCodes
  private let decoder: ApplicationDecoder?

  private init(_ unknownKeys: UnknownKeys, _ unlistedCodes: UnlistedCodes) {
    self.unknownKeys = unknownKeys
    self.unlistedCodes = unlistedCodes
    decoder = ApplicationDecoder(unknownKeys: unknownKeys, unlistedCodes: unlistedCodes)
  }

  /// As files from other systems are read, and as files written by hand are.
  package static let all = [
    DecoderComparison(.ignore, .leaveOut), DecoderComparison(.refuse, .refuse),
  ]

  package var description: String { unknownKeys == .ignore ? "bulk" : "strict" }

  /// What the tree reader makes of a line; nil where it reports.
  package func read(_ bytes: [UInt8]) -> GrantApplication? {
    guard let document = try? JSONReader.read(bytes, file: "line") else { return nil }
    var reader = DocumentReader(
      document: document, unknownKeys: unknownKeys, unlistedCodes: unlistedCodes)
    let application = GrantApplication.read(&reader)
    return reader.diagnostics.isEmpty ? application.withoutFreeText : nil
  }

  /// What the decoder makes of a line; nil where it leaves it to the tree reader.
  package func decode(_ bytes: [UInt8]) -> GrantApplication? {
    let decoded = withLine(bytes) { line -> GrantApplication? in
      var application = GrantApplication()
      return decoder?.decode(line, into: &application) == true ? application : nil
    }
    return decoded ?? nil
  }
}

/// Puts bytes in memory as a line of a larger text.
package func withLine<Result>(_ bytes: [UInt8], _ body: (PaddedLine) throws -> Result) rethrows
  -> Result?
{
  let memory = bytes + [0x0A] + [UInt8](repeating: 0, count: PaddedLine.padding)
  return try memory.withUnsafeBufferPointer { buffer in
    try PaddedLine(buffer, 0..<bytes.count).map { try body($0) }
  }
}

extension GrantApplication {
  /// The application without what the decoder does not keep.
  fileprivate var withoutFreeText: GrantApplication {
    var application = self
    application.receivedAt = nil
    application.applicant.name = nil
    application.applicant.work = nil
    application.applicant.contact?.address = nil
    application.applicant.contact?.safeTimes = nil
    application.applicant.contact?.doNot = nil
    application.project.title = nil
    application.project.goal = nil
    application.leaveOutLater()
    for index in (applicant.references ?? []).indices {
      application.applicant.references?[index].name = nil
      application.applicant.references?[index].organisation = nil
      application.applicant.references?[index].contact = nil
    }
    for index in (incidents ?? []).indices {
      application.incidents?[index].description = nil
      application.incidents?[index].narrative = nil
      application.incidents?[index].means = nil
      application.incidents?[index].attributedTo = nil
      application.incidents?[index].effects = nil
      for report in (incidents?[index].reports ?? []).indices {
        application.incidents?[index].reports?[report].to = nil
        application.incidents?[index].reports?[report].result = nil
      }
    }
    for index in (budget.items ?? []).indices { application.budget.items?[index].description = nil }
    for index in (budget.otherFunding ?? []).indices {
      application.budget.otherFunding?[index].source = nil
    }
    for index in (documents ?? []).indices {
      application.documents?[index].name = nil
      application.documents?[index].sha256 = nil
    }
    return application
  }

  /// Leaves out what the first version of the format does not have, of which no rule reads any.
  package mutating func leaveOutLater() {
    onBehalfOf = nil
    applicant.residence = nil
    applicant.inExile = nil
    applicant.role = nil
    applicant.activeSince = nil
    applicant.publicWork = nil
    for index in (applicant.references ?? []).indices {
      applicant.references?[index].relation = nil
      applicant.references?[index].language = nil
      applicant.references?[index].informed = nil
    }
    project.measuresTaken = nil
    project.alternatives = nil
    project.expectedResult = nil
    project.neededBy = nil
    for index in (incidents ?? []).indices {
      incidents?[index].platform = nil
      incidents?[index].link = nil
      for report in (incidents?[index].reports ?? []).indices {
        incidents?[index].reports?[report].reference = nil
      }
    }
    beneficiaries = nil
    otherSupport = nil
    payment = nil
    consents = nil
    declarations = nil
    statistics = nil
  }
}
