#if Desk
import Hummingbird
import Logging

/// What belongs to one request.
struct DeskContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The id of the browser, from its cookie.
  var browser: String?

  init(source: ApplicationRequestContextSource) { coreContext = .init(source: source) }
}
#endif
