#if Desk
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The officers' desk over HTTP, for the browsers of one computer.
package struct DeskServer: Sendable {
  private let store: SessionStore
  private let setup: DeskSetup
  private let name: String

  /// The most connections at a time: a browser has six.
  private static let connectionsMax = 256
  /// The seconds in which a request must have arrived with its body.
  private static let requestSecondsMax: Int64 = 75

  /// Creates a server, which does not listen yet.
  package init(_ setup: DeskSetup) {
    self.setup = setup
    store = SessionStore(setup)
    let symbols = Array("abcdefghijklmnopqrstuvwxyz234567")
    name = "desk-" + String((0..<10).map { _ in symbols.randomElement() ?? "a" }) + ".localhost"
  }

  /// Listens on the loopback interface until the process is asked to end.
  ///
  /// - Parameters:
  ///   - port: The port; 0 for any that is free.
  ///   - listening: Called with the address once the server listens.
  package func run(port: Int, listening: @escaping @Sendable (String) async -> Void) async throws {
    let place = AddressBox()
    let router = Router(context: DeskContext.self)
    router.add(middleware: ProtectingHeaders(language: setup.language))
    router.add(middleware: RequestGuard(place: place))
    DeskRoutes(setup: setup, store: store).add(to: router)
    var logger = Logger(label: "desk") { _ in SwiftLogNoOpLogHandler() }
    logger.logLevel = .critical
    let name = name
    let waiting = WaitingConnections(atMost: Self.connectionsMax)
    let application = Application(
      router: router,
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [RequestDeadline(seconds: Self.requestSecondsMax, waiting)],
          idleTimeout: .seconds(75),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))
      ),
      configuration: .init(
        address: .hostname("127.0.0.1", port: port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(4 * Self.connectionsMax)),
      onServerRunning: { channel in
        let host = "\(name):\(channel.localAddress?.port ?? port)"
        place.set(DeskAddress(host: host))
        await listening("http://\(host)")
      }, logger: logger)
    let store = store
    let ending = Task {
      while true {
        try await Task.sleep(for: .seconds(10))
        await store.endSessions()
      }
    }
    defer { ending.cancel() }
    try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
  }

  /// The path of a link that works once.
  package func newLinkPath() async -> String { "/enter/\(await store.newLink())" }
}

#endif
