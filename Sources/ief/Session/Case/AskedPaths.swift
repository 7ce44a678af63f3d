internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundCasework
internal import PreCheck

/// Fields of a case's application, as they are typed.
enum AskedPaths {
  /// Reads paths; says which is nothing that the applicant could be asked, and what is nearest.
  static func read(_ typed: [String], in grantCase: GrantCase) throws -> [AskedPath] {
    let application = Document(file: "", notation: .json, root: grantCase.application)
    let form = Form(grantCase.policy, PageWords(.english))
    let known = form.askedPaths(in: application)
    var paths: [AskedPath] = []
    for text in typed {
      guard let path = AskedPath(text), known.contains(path) else {
        throw ValidationError(problem(text, known))
      }
      if !paths.contains(path) { paths.append(path) }
    }
    return paths
  }

  private static func problem(_ text: String, _ known: [AskedPath]) -> String {
    if let path = AskedPath(text), let list = path.list {
      let entries = known.filter { $0.field == path.field }.map { $0.description }
      return entries.isEmpty
        ? "the application has no entries in \(list), or its call does not ask for \(text)"
        : "the application has no \(text); it has \(entries.joined(separator: ", "))"
    }
    let all = known.map { $0.description }
    return "the applicant is not asked for \(Diagnostic.quote(text))"
      + Suggestion.text(text, among: all)
  }
}

extension CompletionKind {
  /// The fields that a question can be about, of the first entry of a list.
  static var askedPaths: CompletionKind {
    .custom { _, _, _ in
      AskedField.allCases.compactMap {
        AskedPath($0, index: $0.isOfEntry ? 0 : nil)?.description
      }
    }
  }
}
