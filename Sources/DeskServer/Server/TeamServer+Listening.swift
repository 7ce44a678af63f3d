#if Desk
import EmergencyFund
import Foundation
import Hummingbird
import HummingbirdCore
import UnixSignals

extension TeamServer {
  /// The port that an address bar does not show.
  private static let usualPort = 443

  /// Where connections come in.
  var bindAddress: BindAddress {
    switch place {
    case .port(let address, let port): return .hostname(address, port: port)
    case .socket(let path):
      // One that a server left behind which was killed.
      if (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
        == .typeSocket
      {
        try? FileManager.default.removeItem(atPath: path)
      }
      return .unixDomainSocket(path: path)
    }
  }

  /// Lets the group of the folder use the socket: the proxy's.
  func shareSocket() {
    if case .socket(let path) = place { chmod(path, 0o660) }
  }

  /// The address in the address bar.
  func address(listeningOn port: Int?) -> DeskAddress {
    let name = name.lowercased()
    // Behind a proxy, its port counts, which may be part of the name.
    guard !isBehindProxy, !name.contains(":"), let port, port != Self.usualPort else {
      return DeskAddress(host: name, isEncrypted: true, isBehindProxy: isBehindProxy)
    }
    return DeskAddress(host: "\(name):\(port)", isEncrypted: true)
  }

  /// The certificate, checked; nil behind a proxy, which must be on this computer.
  func certificate() throws -> CurrentCertificate? {
    switch encryption {
    case .certificate(let file, let keyFile):
      return try CurrentCertificate(file: file, keyFile: keyFile, name: hostName, log: log)
    case .proxy:
      if case .port(let address, _) = place, !["127.0.0.1", "::1"].contains(address) {
        throw TeamServerError(
          "--behind-proxy: what goes to the proxy is not encrypted, so the desk listens on this "
            + "computer alone; give --listen 127.0.0.1:PORT, or unix: and the path of a socket")
      }
      return nil
    }
  }
}

/// What a server does when it is told that its files have changed.
final class TeamTasks: Sendable {
  private let hangUps: Task<Void, Never>

  init(_ server: TeamServer, _ certificate: CurrentCertificate?) {
    hangUps = Task {
      for await _ in await UnixSignalsSequence(trapping: .sighup) { certificate?.readAgain() }
    }
  }

  func end() { hangUps.cancel() }
}
#endif
