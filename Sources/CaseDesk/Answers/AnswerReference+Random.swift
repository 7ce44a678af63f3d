package import PreCheck

extension AnswerReference {
  /// A reference that nobody can guess.
  package static var random: AnswerReference {
    AnswerReference(UInt32.random(in: .min ... .max))
  }
}
