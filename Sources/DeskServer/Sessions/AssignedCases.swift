#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// What became of cases that were assigned together.
struct AssignedCases {
  let reviewer: String
  /// The codes with why each was not assigned; nil for those that were.
  let cases: [(code: String, why: String?)]
}
#endif
