#if Desk
/// A request as screens see it.
struct DeskRequest: Sendable {
  /// The path, without the fields of the address.
  let path: String
  /// The fields of the address.
  var query = FormFields()
  /// The fields of the form that was sent.
  var form = FormFields()
  /// The files that were sent.
  var files: [DeskUpload] = []
  /// The parts of the path that name something, such as `code`.
  var parameters: [String: String] = [:]
  /// Whether a form was sent.
  var isPost = false

  /// The code of the case that the path names.
  var code: String { parameters["code"] ?? "" }
}
#endif
