/// What all headers of a table seem to name, together.
struct HeaderGuesses {
  /// A guess for each header, in the order of the table.
  let guesses: [HeaderGuess]

  init(_ headers: [String]) {
    let parts = headers.map { HeaderParts($0) }
    var used: Set<String> = []
    /// The headers before which `/` and an answer follow in others.
    let parents = Self.parents(of: headers)
    guesses = headers.indices.map { place in
      let part = parts[place]
      if HeaderPhrases.systemColumns.contains(part.code.lowercased()) { return .ignored }
      // What somebody adds in their own words is for a person to place.
      if part.code.hasSuffix("[other]") { return .unknown }
      if part.code == "id", part.code != headers[place] { return .field(path: "id", adds: nil) }
      if let parent = parents[place] {
        return Self.child(of: parent, HeaderParts(parent).template, headers[place])
      }
      guard let template = part.template else { return .unknown }
      let isList = ImportField(template).flatMap { ValueKind($0) }?.isList == true
      if isList, parents.values.contains(headers[place]) { return .ignored }
      if isList, let answer = part.answer, part.code.contains("[") {
        return .field(path: template, adds: answer.folded)
      }
      return .field(path: Self.path(template, part.index, &used), adds: nil)
    }
  }

  /// The header that each answer belongs to, by the place of the answer.
  private static func parents(of headers: [String]) -> [Int: String] {
    let all = Set(headers)
    var parents: [Int: String] = [:]
    for (place, header) in headers.enumerated() {
      guard let slash = header.lastIndex(of: "/") else { continue }
      let parent = String(header[..<slash])
      if all.contains(parent) { parents[place] = parent }
    }
    return parents
  }

  private static func child(of parent: String, _ template: String?, _ header: String) -> HeaderGuess
  {
    let answer = String(header.dropFirst(parent.count + 1))
    guard let template else { return .unknown }
    return .field(path: template, adds: String(answer.map { $0 == "_" ? "-" : $0 }))
  }

  /// The path with the index that a header names, or else the first that no other has; of a list in
  /// an entry, the first entry.
  private static func path(_ template: String, _ index: Int?, _ used: inout Set<String>) -> String {
    guard let list = template.firstIndex(of: "[") else { return template }
    var number = index ?? 0
    func path() -> String {
      template[...list] + "\(number)"
        + template[template.index(after: list)...].replacing("[]", with: "[0]")
    }
    while !used.insert(path()).inserted, number < ImportField.entriesMax { number += 1 }
    return path()
  }
}
