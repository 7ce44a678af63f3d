#if Desk
import CaseFile
import EmergencyFund
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

extension DeskRoutes {
  /// The most bytes of a form.
  private static let formBytesMax = 2 << 20
  /// The most bytes of a form with files.
  private static let uploadBytesMax = 32 << 20
  /// The most bytes of a form of somebody who has not unlocked the desk.
  private static let strangerBytesMax = 64 << 10
  /// The seconds in which a body must have arrived.
  private static let bodySecondsMax = 60

  /// The request with its form; throws an `HTTPError` if it cannot be read.
  ///
  /// - Parameter isStranger: Whether it comes from somebody who has not unlocked the desk of a server.
  func read(
    _ request: Request, _ context: DeskContext, isStranger: Bool = false
  ) async throws -> DeskRequest {
    var read = DeskRequest(path: request.uri.path)
    if let text = request.uri.query {
      guard let query = FormFields(urlEncoded: text) else { throw HTTPError(.badRequest) }
      read.query = query
    }
    for (key, value) in context.parameters {
      read.parameters[String(key)] = String(value).removingPercentEncoding ?? ""
    }
    guard request.method == .post else { return read }
    read.isPost = true
    let type = request.headers[.contentType] ?? ""
    let boundary = type.hasPrefix("multipart/form-data") ? Self.boundary(type) : nil
    let bytes = try await body(
      of: request,
      atMost: isStranger
        ? Self.strangerBytesMax : boundary == nil ? Self.formBytesMax : Self.uploadBytesMax)
    if let boundary {
      guard let form = MultipartForm(bytes, boundary: boundary) else {
        throw HTTPError(.badRequest)
      }
      read.form = form.fields
      read.keyFile = form.files.first { $0.field == "keyFile" }?.file
      read.files = form.files.filter { $0.field != "keyFile" }.map { $0.file }
    } else {
      guard type.hasPrefix("application/x-www-form-urlencoded") || bytes.isEmpty,
        let text = String(validating: bytes, as: UTF8.self),
        let form = FormFields(urlEncoded: text)
      else { throw HTTPError(.badRequest) }
      read.form = form
    }
    return read
  }

  private static func boundary(_ type: String) -> String? {
    guard let mark = type.range(of: "boundary=") else { return nil }
    return type[mark.upperBound...].split(separator: ";").first.map {
      $0.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
    }
  }

  /// The bytes of a body, unless there are too many or they come too slowly.
  private func body(of request: Request, atMost limit: Int) async throws -> [UInt8] {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
      throw HTTPError(.contentTooLarge)
    }
    let body = request.body
    return try await withThrowingTaskGroup(of: [UInt8].self) { group in
      group.addTask {
        do {
          return Array(buffer: try await body.collect(upTo: limit))
        } catch is NIOTooManyBytesError {
          throw HTTPError(.contentTooLarge)
        } catch {
          // What is no body, or ends before its end.
          throw HTTPError(.badRequest)
        }
      }
      group.addTask {
        try await Task.sleep(for: .seconds(Self.bodySecondsMax))
        throw HTTPError(.requestTimeout)
      }
      defer { group.cancelAll() }
      return try await group.next() ?? []
    }
  }
}
#endif
