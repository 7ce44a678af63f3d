#if Desk
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The officers' desk over HTTP: for the browsers of one computer, or for a team over a network.
package struct DeskServer: Sendable {
  private let store: SessionStore
  private let setup: DeskSetup

  /// The most connections on which no whole request has arrived, at a time: a browser has six.
  private static let connectionsMax = 256
  /// The seconds in which a request must have arrived with its body.
  private static let requestSecondsMax: Int64 = 75

  /// Creates a server, which does not listen yet.
  package init(_ setup: DeskSetup) {
    self.setup = setup
    store = SessionStore(setup)
  }

  /// Listens on the loopback interface until the process is asked to end.
  ///
  /// - Parameters:
  ///   - port: The port; 0 for any that is free.
  ///   - listening: Called with the address once the server listens.
  package func run(port: Int, listening: @escaping @Sendable (String) async -> Void) async throws {
    let symbols = Array("abcdefghijklmnopqrstuvwxyz234567")
    let name = "desk-" + String((0..<10).map { _ in symbols.randomElement() ?? "a" }) + ".localhost"
    let place = AddressBox()
    let store = store
    try await run(
      .hostname("127.0.0.1", port: port), place, http1, every: { await store.endSessions() },
      listening: { channel in
        let address = DeskAddress(host: "\(name):\(channel.localAddress?.port ?? port)")
        place.set(address)
        await listening(address.origin)
      })
  }

  /// Serves a team until the process is asked to end.
  ///
  /// - Parameter listening: Called with the address in the address bar once the server listens.
  package func run(
    _ server: TeamServer, listening: @escaping @Sendable (String) async -> Void
  ) async throws {
    try await store.openDoor()
    let certificate = try server.certificate()
    let copies = CopyKeeper(setup, server, store)
    try copies.prepare()
    let place = AddressBox()
    let store = store
    let tasks = TeamTasks(server, certificate)
    defer { tasks.end() }
    try await run(
      server.bindAddress, place,
      try certificate.map { try .tls(http1, tlsConfiguration: $0.configuration) } ?? http1,
      every: {
        await store.endSessions()
        await store.recordFailures()
        certificate?.readAgain()
        await copies.keep()
      },
      listening: { channel in
        server.shareSocket()
        let address = server.address(listeningOn: channel.localAddress?.port)
        place.set(address)
        await listening(address.origin)
      })
    await copies.finish()
  }

  private var http1: HTTPServerBuilder {
    let connections = setup.server == nil ? Self.connectionsMax : 4 * Self.connectionsMax
    return .http1(
      configuration: .init(
        additionalChannelHandlers: [
          RequestDeadline(
            seconds: Self.requestSecondsMax, WaitingConnections(atMost: connections))
        ],
        idleTimeout: .seconds(75),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100)))
  }

  /// - Parameters:
  ///   - place: Where the address is found once the server listens.
  ///   - work: What is done every ten seconds.
  private func run(
    _ address: BindAddress, _ place: AddressBox, _ builder: HTTPServerBuilder,
    every work: @escaping @Sendable () async -> Void,
    listening: @escaping @Sendable (any Channel) async -> Void
  ) async throws {
    let router = Router(context: DeskContext.self)
    router.add(
      middleware: ProtectingHeaders(
        language: setup.language, isStrictlyEncrypted: setup.server != nil))
    router.add(middleware: RequestGuard(place: place))
    DeskRoutes(setup: setup, store: store).add(to: router)
    var logger = Logger(label: "desk") { _ in SwiftLogNoOpLogHandler() }
    logger.logLevel = .critical
    let connections = setup.server == nil ? Self.connectionsMax : 4 * Self.connectionsMax
    let application = Application(
      router: router, server: builder,
      configuration: .init(
        address: address, serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(4 * connections)),
      onServerRunning: listening, logger: logger)
    let working = Task {
      while true {
        try await Task.sleep(for: .seconds(10))
        await work()
      }
    }
    defer { working.cancel() }
    try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
  }

  /// The path of a link that works once.
  package func newLinkPath() async -> String { "/enter/\(await store.newLink())" }
}
#endif
