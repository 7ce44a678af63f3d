/// Marks words on a terminal that shows colour, and leaves them alone elsewhere.
struct Palette {
  let isOn: Bool

  /// The palette of standard output.
  static var terminal: Palette { Palette(isOn: Terminal.hasColour) }

  func bold(_ text: OutputText) -> OutputText { isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func good(_ text: OutputText) -> OutputText { isOn ? "\u{1B}[1;32m\(text)\u{1B}[0m" : text }
  func bad(_ text: OutputText) -> OutputText { isOn ? "\u{1B}[1;31m\(text)\u{1B}[0m" : text }
  func assumed(_ text: OutputText) -> OutputText { isOn ? "\u{1B}[1;36m\(text)\u{1B}[0m" : text }
  func open(_ text: OutputText) -> OutputText { isOn ? "\u{1B}[1;33m\(text)\u{1B}[0m" : text }
}
