#if Desk
import EmergencyFund
import HTTPTypes
import Hummingbird
import NIOConcurrencyHelpers
import NIOCore

/// The address under which a desk is reached.
///
/// On a laptop that is a random name that no other service of the computer has, so that no other port
/// is sent its cookie, and no other name leads to it.
struct DeskAddress: Sendable {
  /// Host and port, as the header `Host` has it.
  let host: String
  /// Whether browsers reach it with TLS.
  var isEncrypted = false
  /// Whether a proxy speaks TLS with them, and has to say so.
  var isBehindProxy = false

  var origin: String { (isEncrypted ? "https://" : "http://") + host }
}

/// Puts the headers that protect the pages on every response, also on errors.
struct ProtectingHeaders: RouterMiddleware {
  typealias Context = DeskContext
  let language: Language
  /// Whether browsers must never come without TLS.
  let isStrictlyEncrypted: Bool

  @concurrent
  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response: Response
    do {
      response = try await next(request, context)
    } catch let error as HTTPError {
      response = error.status == .notFound ? notFound : Response(status: error.status)
    } catch {
      // Whatever it was, it may quote what somebody typed.
      response = Response(status: .internalServerError)
    }
    for (name, value) in Self.headers { response.headers[name] = value }
    if isStrictlyEncrypted { response.headers[.strictTransportSecurity] = "max-age=31536000" }
    return response
  }

  /// What a path leads to that no screen has.
  private var notFound: Response {
    let words = DeskWords(language)
    let page = Page(
      "message",
      FrameView.bare(words, title: words[FrameMessage.notFound]).merging([
        "text": words[FrameMessage.notFoundIntro]
      ]) { $1 })
    guard case .html(let text) = page.body else { return Response(status: .notFound) }
    return Response(
      status: .notFound, headers: [.contentType: "text/html; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }

  private static let headers: [(HTTPField.Name, String)] = [
    (
      .contentSecurityPolicy,
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    (.cacheControl, "no-store"),
    (.xContentTypeOptions, "nosniff"),
    // Not no-referrer: under it, browsers send forms with an origin of null.
    (name("Referrer-Policy"), "same-origin"),
    (name("X-Frame-Options"), "DENY"),
    (name("Cross-Origin-Opener-Policy"), "same-origin"),
    (name("Cross-Origin-Embedder-Policy"), "require-corp"),
    (name("Cross-Origin-Resource-Policy"), "same-origin"),
    (name("Permissions-Policy"), "camera=(), microphone=(), geolocation=(), clipboard-read=()"),
  ]

  private static func name(_ text: String) -> HTTPField.Name {
    HTTPField.Name(text) ?? .xContentTypeOptions
  }
}

/// Refuses requests under any other name than the desk's own, as after DNS rebinding, and whatever
/// changes something and was not sent from a page of the desk itself.
struct RequestGuard: RouterMiddleware {
  typealias Context = DeskContext
  let place: AddressBox

  @concurrent
  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    // A second host, or one in the request line, might be taken for the first elsewhere.
    guard let address = place.get(), request.head.authority?.lowercased() == address.host,
      let target = request.head.path, target.hasPrefix("/"), !request.headers.contains(Self.host)
    else { return Response(status: .misdirectedRequest) }
    // What came to the proxy without TLS, anybody on the way could read.
    if address.isBehindProxy, request.headers[values: Self.forwarded] != ["https"] {
      return Response(status: .misdirectedRequest)
    }
    // As an address in a page, a path that begins like this would name another host.
    if target.hasPrefix("//") { return Response(status: .badRequest) }
    switch request.method {
    case .get: return try await next(request, context)
    case .post:
      guard let site = HTTPField.Name("Sec-Fetch-Site"), request.headers[site] == "same-origin",
        request.headers[.origin] == address.origin
      else { return Response(status: .forbidden) }
      return try await next(request, context)
    // HEAD neither: it would use up a link.
    default: return Response(status: .methodNotAllowed, headers: [.allow: "GET, POST"])
    }
  }

  private static let host = HTTPField.Name("Host") ?? .expect
  private static let forwarded = HTTPField.Name("X-Forwarded-Proto") ?? .expect
}

/// The address of the desk, which is known once the server listens.
final class AddressBox: Sendable {
  private let address = NIOLockedValueBox<DeskAddress?>(nil)

  func set(_ new: DeskAddress) { address.withLockedValue { $0 = new } }

  func get() -> DeskAddress? { address.withLockedValue { $0 } }
}
#endif
