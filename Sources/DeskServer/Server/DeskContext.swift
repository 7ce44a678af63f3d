#if Desk
import Hummingbird
import Logging
import NIOCore

/// What belongs to one request.
struct DeskContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The address from which the request came; nil if it came by a socket in a folder.
  let peer: String?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = source.channel.remoteAddress?.ipAddress
  }
}
#endif
