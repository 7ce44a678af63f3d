/// The parts of a template, found by a scan that shares nothing with the catalogue.
public struct Template {
  /// The names of the placeholders.
  public private(set) var names: Set<String> = []
  /// The plural forms of each choice.
  public private(set) var choices: [[String]] = []
  /// The words outside names and forms.
  public private(set) var words = ""
  /// Whether every brace has its other one.
  public private(set) var isBalanced = true

  /// Takes a template apart.
  public init(_ text: String) {
    var open: [Int] = []
    var word = ""
    for character in text {
      switch character {
      case "{":
        words += word
        word = ""
        open.append(-1)
      case "|" where !open.isEmpty, "}" where !open.isEmpty:
        let index = open[open.count - 1]
        if index < 0 { names.insert(word) } else { words += word }
        word = ""
        if character == "}" {
          open.removeLast()
        } else if index < 0 {
          choices.append([])
          open[open.count - 1] = choices.count - 1
        }
      case "=" where (open.last ?? -1) >= 0:
        choices[open[open.count - 1]].append(word)
        word = ""
      case "}": isBalanced = false
      default: word.append(character)
      }
    }
    words += word
    if !open.isEmpty { isBalanced = false }
  }
}
