#if Desk
/// How a desk serves a team over a network.
package struct TeamServer: Sendable {
  /// Where a server listens.
  package enum Place: Sendable, Equatable {
    /// A port of an interface.
    case port(address: String, Int)
    /// A socket in a folder, for a proxy on the same computer.
    case socket(path: String)
  }

  /// Who speaks TLS with the browsers.
  package enum Encryption: Sendable {
    /// The desk itself, with the files of a certificate chain and of its key.
    case certificate(file: String, keyFile: String)
    /// A proxy on the same computer.
    case proxy
  }

  /// Where copies of the case file and signed heads are kept.
  package struct Copies: Sendable {
    /// The folder of the copies; nil for none.
    package let backups: String?
    /// The folder of the signed heads; nil for none.
    package let heads: String?

    /// Creates places.
    package init(backups: String?, heads: String?) {
      self.backups = backups
      self.heads = heads
    }
  }

  /// The name in the address bar, with the port if it is not 443.
  package let name: String
  package let place: Place
  package let encryption: Encryption
  package let copies: Copies
  /// Writes a line to the log of the server, which never has what somebody typed.
  package let log: @Sendable (String) -> Void

  /// Creates a server.
  package init(
    name: String, place: Place, encryption: Encryption, copies: Copies,
    log: @escaping @Sendable (String) -> Void
  ) {
    self.name = name
    self.place = place
    self.encryption = encryption
    self.copies = copies
    self.log = log
  }

  /// The name without a port, in lower case.
  var hostName: String {
    String(name.split(separator: ":").first ?? "").lowercased()
  }

  var isBehindProxy: Bool {
    if case .proxy = encryption { true } else { false }
  }
}

/// Why a server cannot start, in words.
package struct TeamServerError: Error {
  package let description: String

  init(_ description: String) { self.description = description }
}
#endif
