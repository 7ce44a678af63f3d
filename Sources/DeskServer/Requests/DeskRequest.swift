#if Desk
/// A request as screens see it.
struct DeskRequest: Sendable {
  /// The path, without the fields of the address.
  let path: String
  /// The fields of the address.
  var query = FormFields()
  /// The fields of the form that was sent.
  var form = FormFields()
  /// The key file that was sent; nil for none.
  var keyFile: DeskUpload?
  /// Whether the officer proved once more who they are.
  var proof = KeyProof.missing
  /// The other files that were sent.
  var files: [DeskUpload] = []
  /// The parts of the path that name something, such as `code`.
  var parameters: [String: String] = [:]
  /// Whether a form was sent.
  var isPost = false

  /// The code of the case that the path names.
  var code: String { parameters["code"] ?? "" }
}

/// What came of a key that an officer gave once more.
enum KeyProof: Sendable {
  /// It is the officer's own.
  case given
  /// None was given.
  case missing
  /// It is not.
  case wrong
  /// Too many were not; none is looked at for so many seconds.
  case wait(seconds: Int)
}
#endif
