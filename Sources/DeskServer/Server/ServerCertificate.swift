#if Desk
import EmergencyFund
import Foundation
import HummingbirdTLS
import NIOConcurrencyHelpers
import NIOCore
import NIOSSL

/// The certificate of a server with its key, checked before it is used.
struct ServerCertificate: Sendable {
  private let chain: [NIOSSLCertificate]
  private let key: NIOSSLPrivateKey

  /// Reads and checks the files.
  ///
  /// - Parameter name: The name that the certificate has to be for.
  init(file: String, keyFile: String, name: String, at now: Date = Date()) throws {
    let shown = Diagnostic.quote(name)
    guard let chain = try? NIOSSLCertificate.fromPEMFile(file), let first = chain.first else {
      throw TeamServerError(
        "\(Diagnostic.quote(file)) holds no certificate; expected a PEM file with the certificate "
          + "and then those that signed it")
    }
    try Self.requirePrivate(keyFile)
    guard let key = try? NIOSSLPrivateKey(file: keyFile, format: .pem) else {
      throw TeamServerError(
        "\(Diagnostic.quote(keyFile)) holds no key; expected a PEM file with a private key that no "
          + "passphrase protects")
    }
    guard Self.isFor(name, first) else {
      throw TeamServerError(
        "the certificate is not for \(shown): give --name as the certificate has it, or get one "
          + "for this name")
    }
    let seconds = Int(now.timeIntervalSince1970)
    guard seconds >= Int(first.notValidBefore) else {
      throw TeamServerError("the certificate is not valid yet; check the clock, or the certificate")
    }
    guard seconds <= Int(first.notValidAfter) else {
      throw TeamServerError("the certificate has expired; get a new one")
    }
    self.chain = chain
    self.key = key
    // BoringSSL compares certificate and key when they are put together.
    do {
      _ = try NIOSSLContext(configuration: configuration)
    } catch {
      throw TeamServerError(
        "the key in \(Diagnostic.quote(keyFile)) does not belong to the certificate")
    }
  }

  /// TLS 1.2 at least, and the ciphers of it that keep what was recorded secret when the key leaks.
  var configuration: TLSConfiguration {
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
    configuration.minimumTLSVersion = .tlsv12
    configuration.cipherSuiteValues = [
      .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
      .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
      .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
    ]
    configuration.applicationProtocols = ["http/1.1"]
    return configuration
  }

  /// What takes the place of the certificate that the server began with.
  var override: NIOSSLContextConfigurationOverride {
    var override = NIOSSLContextConfigurationOverride()
    override.certificateChain = chain.map { .certificate($0) }
    override.privateKey = .privateKey(key)
    return override
  }

  /// Refuses a key file that others can read.
  ///
  /// One that is root's may be readable by its group, as systemd hands credentials over.
  private static func requirePrivate(_ path: String) throws {
    guard
      let attributes = try? FileManager.default.attributesOfItem(
        atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path),
      let mode = (attributes[.posixPermissions] as? NSNumber)?.uint16Value,
      let owner = (attributes[.ownerAccountID] as? NSNumber)?.uint32Value
    else { throw TeamServerError("\(Diagnostic.quote(path)) cannot be read") }
    let others: UInt16 = owner == 0 && geteuid() != 0 ? 0o037 : 0o077
    guard mode & others == 0 else {
      throw TeamServerError(
        "others can read the key in \(Diagnostic.quote(path)): make it readable by the server alone "
          + "('chmod 600'), and get a new key and certificate if somebody may have read it")
    }
  }

  /// Whether a certificate names a host, as RFC 6125 compares names: a star stands for the whole
  /// first label.
  private static func isFor(_ name: String, _ certificate: NIOSSLCertificate) -> Bool {
    let name = name.lowercased()
    let isAddress = (try? SocketAddress(ipAddress: name, port: 0)) != nil
    for alternative in certificate._subjectAlternativeNames() {
      switch alternative.nameType {
      case .dnsName where !isAddress:
        let pattern = String(decoding: Array(alternative.contents), as: UTF8.self).lowercased()
        if pattern == name { return true }
        if pattern.hasPrefix("*."), let dot = name.firstIndex(of: "."),
          name[dot...] == pattern.dropFirst()
        {
          return true
        }
      case .ipAddress where isAddress:
        if Array(alternative.contents) == bytes(ofAddress: name) { return true }
      default: break
      }
    }
    return false
  }

  private static func bytes(ofAddress text: String) -> [UInt8]? {
    switch try? SocketAddress(ipAddress: text, port: 0) {
    case .v4(let address):
      return withUnsafeBytes(of: address.address.sin_addr) { Array($0) }
    case .v6(let address):
      return withUnsafeBytes(of: address.address.sin6_addr) { Array($0) }
    default: return nil
    }
  }
}

/// The certificate that is used now, and the files that it came from: certificates are renewed while
/// the server runs.
final class CurrentCertificate: Sendable {
  private let file: String
  private let keyFile: String
  private let name: String
  private let log: @Sendable (String) -> Void
  private let state: NIOLockedValueBox<(certificate: ServerCertificate, stamp: [Date?])>

  init(
    file: String, keyFile: String, name: String, log: @escaping @Sendable (String) -> Void
  ) throws {
    self.file = file
    self.keyFile = keyFile
    self.name = name
    self.log = log
    let stamp = Self.stamp(file, keyFile)
    let certificate = try ServerCertificate(file: file, keyFile: keyFile, name: name)
    state = NIOLockedValueBox((certificate, stamp))
  }

  /// The configuration of new connections, each with the certificate of its moment.
  var configuration: TLSConfiguration {
    var configuration = state.withLockedValue { $0.certificate.configuration }
    configuration.sslContextCallback = { [self] _, promise in
      promise.succeed(state.withLockedValue { $0.certificate.override })
    }
    return configuration
  }

  /// Reads the files again if they have changed; what cannot be used leaves the one before.
  func readAgain() {
    let stamp = Self.stamp(file, keyFile)
    guard state.withLockedValue({ $0.stamp != stamp }) else { return }
    do {
      let new = try ServerCertificate(file: file, keyFile: keyFile, name: name)
      state.withLockedValue { $0 = (new, stamp) }
      log("the certificate was read again")
    } catch {
      state.withLockedValue { $0.stamp = stamp }
      let reason = (error as? TeamServerError)?.description ?? "it cannot be read"
      log("error: the changed certificate is not used: \(reason)")
    }
  }

  private static func stamp(_ files: String...) -> [Date?] {
    files.map { file in
      let path = URL(fileURLWithPath: file).resolvingSymlinksInPath().path
      return (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
    }
  }
}
#endif
