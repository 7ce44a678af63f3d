#if Desk
import CaseDesk
import EmergencyFund

/// The cases that an officer may see, as they were last read.
struct CachedListing {
  let rows: [CaseRow]
  let calls: [String]
  let regions: [String]
}
#endif
