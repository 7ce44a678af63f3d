internal import Foundation

/// Progress of long work, on standard error if that is a terminal.
struct ProgressBar {
  private let total: Int
  private let isShown: Bool
  private var shownAt = ContinuousClock.now
  private let startedAt = ContinuousClock.now

  /// Creates a bar over `total` bytes; nil, if that is not known, shows counts alone.
  init(total: Int?) {
    self.total = total ?? 0
    isShown = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Shows how much is done, at most ten times per second.
  mutating func update(bytes: Int, count: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - shownAt > .milliseconds(100) else { return }
    shownAt = now
    let elapsed = (now - startedAt).components
    let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    let rate = seconds > 0 ? Int(Double(count) / seconds) : 0
    var text = "\r\(count) applications, \(rate) per second"
    if total > 0 {
      let share = min(1, Double(bytes) / Double(total))
      let filled = Int(share * 24)
      let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 24 - filled)
      let left = share > 0 ? Int(seconds / share - seconds) : 0
      let percent = Int(share * 100)
      text =
        "\r[\(bar)] \(percent)%  \(count) applications, \(rate) per second, \(left) s left"
    }
    FileHandle.standardError.write(Data((text + "\u{1B}[K").utf8))
  }

  /// Removes the bar.
  func finish() {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
