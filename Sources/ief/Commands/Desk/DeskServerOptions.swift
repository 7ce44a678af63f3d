internal import ArgumentParser
internal import EmergencyFund

#if Desk
internal import DeskServer
#endif

/// How the desk serves a team.
struct DeskServerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Serve a team: address and port, or unix: and the path of a socket.",
      valueName: "address:port"))
  var listen: String?

  @Option(
    help: ArgumentHelp(
      "Name in the address bar, such as desk.example.", valueName: "host"))
  var name: String?

  @Option(
    help: ArgumentHelp(
      "Certificate for that name and those that signed it, as PEM.", valueName: "file"),
    completion: .file())
  var certificate: String?

  @Option(
    help: ArgumentHelp(
      "Key of the certificate, as PEM, readable by the server alone.", valueName: "file"),
    completion: .file())
  var certificateKey: String?

  @Flag(help: "A proxy on this computer speaks TLS, as the guide says.")
  var behindProxy = false

  @Option(
    help: ArgumentHelp(
      "Folder for a sealed copy every five minutes, on another disk.", valueName: "folder"),
    completion: .directory)
  var backup: String?

  @Option(
    help: ArgumentHelp(
      "Folder for signed heads, in a third place.", valueName: "folder"),
    completion: .directory)
  var heads: String?

  /// - Parameter port: The port of a desk for one computer, which cannot be given besides.
  func validate(port: Int?) throws {
    guard listen != nil else {
      let given = [name, certificate, certificateKey, backup, heads].contains { $0 != nil }
      if given || behindProxy {
        throw ValidationError(
          "give --listen with an address and a port to serve a team; without it, the desk is for "
            + "this computer alone")
      }
      return
    }
    if port != nil { throw ValidationError("give the port with --listen, not with --port") }
    guard place != nil else {
      throw ValidationError(
        "--listen: expected an address and a port, such as 0.0.0.0:443 or [::]:443, or unix: and "
          + "the path of a socket")
    }
    guard let name else {
      throw ValidationError("--listen: give the name in the address bar with --name")
    }
    guard Self.isHost(name) else {
      throw ValidationError(
        "--name: expected a host name, such as desk.example; behind a proxy also with a port")
    }
    if behindProxy {
      if certificate != nil || certificateKey != nil {
        throw ValidationError("--behind-proxy: the proxy has the certificate; leave it out here")
      }
    } else if certificate == nil || certificateKey == nil {
      throw ValidationError(
        "--listen: give --certificate and --certificate-key, or --behind-proxy; without TLS, "
          + "everyone on the way could read passphrases")
    } else if case .socket = place {
      throw ValidationError("--listen: a socket in a folder is for --behind-proxy alone")
    }
  }

  /// Where it listens.
  enum Place {
    case port(String, Int)
    case socket(String)
  }

  /// Where it listens; nil if that cannot be read.
  private var place: Place? {
    guard let listen else { return nil }
    if listen.hasPrefix("unix:/") { return .socket(String(listen.dropFirst("unix:".count))) }
    guard let colon = listen.lastIndex(of: ":"), colon > listen.startIndex,
      let port = Int(listen[listen.index(after: colon)...]), (0...65_535).contains(port)
    else { return nil }
    var address = listen[..<colon]
    if address.hasPrefix("["), address.hasSuffix("]") {
      address = address.dropFirst().dropLast()
    } else if address.contains(":") {
      return nil
    }
    return .port(String(address), port)
  }

  /// Whether a text is a name or an address, with or without a port.
  private static func isHost(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let host = parts.first, !host.isEmpty, host.utf8.count <= 253 else {
      return false
    }
    if parts.count == 2, Int(parts[1]).map({ (1...65_535).contains($0) }) != true { return false }
    return host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.unicodeScalars.allSatisfy {
          $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-")
        }
    }
  }
}

#if Desk
extension DeskServerOptions {
  /// The server; nil for a desk for this computer alone.
  var teamServer: TeamServer? {
    guard let place, let name else { return nil }
    let encryption: TeamServer.Encryption =
      if let certificate, let certificateKey {
        .certificate(file: certificate, keyFile: certificateKey)
      } else {
        .proxy
      }
    let listening: TeamServer.Place =
      switch place {
      case .port(let address, let port): .port(address: address, port)
      case .socket(let path): .socket(path: path)
      }
    return TeamServer(
      name: name, place: listening, encryption: encryption,
      copies: TeamServer.Copies(backups: backup, heads: heads),
      log: { Terminal.diagnose("\($0)") })
  }
}
#endif
