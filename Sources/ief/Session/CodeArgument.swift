internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundCasework

/// A code of the library that a command takes as an argument.
protocol CodeArgument: RawRepresentable, CaseIterable where RawValue == String {}

extension CodeArgument {
  /// Reads a code given as an argument.
  init(argument: String) throws {
    guard let code = Self(rawValue: argument) else {
      let known = Self.allCases.map { $0.rawValue }
      throw ValidationError(
        "expected one of \(known.joined(separator: ", ")), found \(Diagnostic.quote(argument))"
          + Suggestion.text(argument, among: known))
    }
    self = code
  }

  /// The codes that there are, for help.
  static var help: String { "One of " + allCases.map { $0.rawValue }.joined(separator: ", ") + "." }
}

extension DecisionKind: CodeArgument {}
extension CaseEvent.ReferenceResult: CodeArgument {}
