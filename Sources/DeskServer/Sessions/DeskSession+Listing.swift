#if Desk
import CaseDesk

extension DeskSession {
  /// All cases that the officer may see, as they are now.
  func currentListing() throws -> CachedListing {
    if let cached, try cached.isCurrent(desk) { return cached }
    let new = try CachedListing(desk)
    cached = new
    return new
  }
}
#endif
