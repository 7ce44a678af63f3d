#if Desk
import EmergencyFund
import HTTPTypes
import Hummingbird
import NIOCore

extension DeskRoutes {
  func response(_ page: Page) -> Response {
    var response: Response
    switch page.body {
    case .html(let text):
      response = Response(
        status: .init(code: page.status), headers: [.contentType: "text/html; charset=utf-8"],
        body: .init(byteBuffer: ByteBuffer(string: text)))
    case .seeOther(let path):
      response = Response(status: .seeOther, headers: [.location: path])
    case .file(let name, let type, let bytes):
      response = Response(
        status: .ok,
        headers: [
          .contentType: type,
          .contentDisposition: "attachment; filename=\"\(Self.plain(name))\"",
        ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    case .json(let bytes):
      response = Response(
        status: .init(code: page.status), headers: [.contentType: "application/json"],
        body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
    if let seconds = page.refreshesAfter, let name = HTTPField.Name("Refresh") {
      response.headers[name] = "\(seconds)"
    }
    if page.clearsSite, let name = HTTPField.Name("Clear-Site-Data") {
      response.headers[name] = "\"cache\", \"storage\""
    }
    return response
  }

  /// A file's name of letters, digits and what else needs no quoting in a header.
  private static func plain(_ name: String) -> String {
    String(
      name.unicodeScalars.map { scalar in
        let isPlain =
          scalar.isASCII
          && (scalar.properties.isAlphabetic || "0123456789.-_".unicodeScalars.contains(scalar))
        return isPlain ? Character(scalar) : "-"
      })
  }

  static func asset(_ name: String) -> Response {
    let type =
      name.hasSuffix(".css")
      ? "text/css; charset=utf-8"
      : name.hasSuffix(".js") ? "text/javascript; charset=utf-8" : "image/svg+xml"
    return Response(
      status: .ok, headers: [.contentType: type],
      body: .init(byteBuffer: ByteBuffer(bytes: Templates.file(name))))
  }
}
#endif
