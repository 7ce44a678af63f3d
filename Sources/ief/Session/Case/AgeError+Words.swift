internal import AgeFormat

extension AgeError {
  /// The reason in words, which tell nothing of what is in the file.
  var words: String {
    switch self {
    case .notAnAgeFile: "not a sealed file"
    case .armor: "the text is not complete, or was changed on its way"
    case .header, .payload: "the file is not complete, or was changed on its way"
    case .authentication: "the file was changed after it was sealed"
    case .noMatch: "the file is sealed for none of these keys"
    case .workFactor: "the file asks for more memory than is allowed"
    case .tooLarge: "the file is too large"
    case .unavailable: "there is not enough memory"
    }
  }
}
