/// The path of one value in an application, such as `budget.items[2].unitCost`.
public struct FieldPath: Hashable, Sendable, CustomStringConvertible {
  /// The field, regardless of the list element it belongs to.
  public let field: ApplicationField
  /// The index of the list element on the path, or -1.
  public let index: Int

  /// Creates the path of a field that is in no list.
  public init(_ field: ApplicationField) {
    self.field = field
    index = -1
  }

  /// Creates the path of a field of the list element at `index`.
  public init(_ field: ApplicationField, _ index: Int) {
    self.field = field
    self.index = index
  }

  /// The path as written in diagnostics and findings.
  public var description: String { TextBytes.text { write(to: &$0) } }

  /// Appends the same to other text.
  func write(to text: inout TextBytes) {
    field.rawValue.withBytes { template in
      guard index >= 0, let bracket = template.firstIndex(of: UInt8(ascii: "[")) else {
        text.append(template)
        return
      }
      text.append(UnsafeBufferPointer(rebasing: template[...bracket]))
      text.append(atMost: BytePen.digitsMax) { $0.write(number: UInt64(index)) }
      text.append(UnsafeBufferPointer(rebasing: template[(bracket + 1)...]))
    }
  }
}

/// Every field of an application that a rule or a criterion may read.
public enum ApplicationField: String, CaseIterable, Hashable, Sendable {
  case call, receivedAt, imminentDanger
  case applicantType = "applicant.type"
  case country = "applicant.country"
  case targetGroups = "applicant.targetGroups"
  case members = "applicant.members"
  case registered = "applicant.registered"
  case references = "applicant.references"
  case referenceIndependent = "applicant.references[].independent"
  case previousGrants = "applicant.previousGrants"
  case previousGrantFund = "applicant.previousGrants[].fund"
  case previousGrantCall = "applicant.previousGrants[].call"
  case previousGrantAwardedOn = "applicant.previousGrants[].awardedOn"
  case startsOn = "project.startsOn"
  case endsOn = "project.endsOn"
  case disbursedOn = "project.disbursedOn"
  case projectExclusions = "project.exclusions"
  case incidents = "incidents"
  case incident = "incidents[]"
  case incidentID = "incidents[].id"
  case incidentType = "incidents[].type"
  case incidentOccurredOn = "incidents[].occurredOn"
  case incidentOngoing = "incidents[].ongoing"
  case incidentState = "incidents[].state"
  case incidentHarm = "incidents[].harm"
  case incidentIdentityBased = "incidents[].identityBased"
  case incidentCoordinated = "incidents[].coordinated"
  case incidentCoded = "incidents[].coded"
  case incidentReports = "incidents[].reports"
  case currency = "budget.currency"
  case requested = "budget.requested"
  case items = "budget.items"
  case item = "budget.items[]"
  case itemCategory = "budget.items[].category"
  case itemQuantity = "budget.items[].quantity"
  case itemUnitCost = "budget.items[].unitCost"
  case itemRespondsTo = "budget.items[].respondsTo"
  case itemExclusions = "budget.items[].exclusions"
  case otherFunding = "budget.otherFunding"
  case otherFundingEntry = "budget.otherFunding[]"
  case otherFundingAmount = "budget.otherFunding[].amount"
  case otherFundingStatus = "budget.otherFunding[].status"
  case otherFundingSamePurpose = "budget.otherFunding[].samePurpose"
  case documents = "documents"
  case documentKind = "documents[].kind"

  /// The number of fields.
  static let count = allCases.count

  /// The position among all fields, from 0.
  var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
