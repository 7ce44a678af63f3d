internal import Foundation

/// Writes the seed of the run that traps, from inside a signal's handler.
enum CrashReport {
  /// The seed of the current run, where a handler may read it; written by one thread alone.
  nonisolated(unsafe) private static let seed = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
  /// Room for the line, since a handler must not allocate.
  nonisolated(unsafe) private static let line = UnsafeMutablePointer<UInt8>.allocate(capacity: 64)

  /// Seconds after which a run counts as one that never ends.
  private static let secondsMax: UInt32 = 20

  /// Catches the signals of traps, and of runs that do not end.
  static func install() {
    seed.pointee = 0
    line.initialize(repeating: 0, count: 64)
    // A stack of its own, for the usual one may be what ran out.
    let size = 64 << 10
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
    for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGALRM] {
      var action = sigaction()
      action.sa_flags = Int32(SA_ONSTACK) | Int32(bitPattern: UInt32(SA_RESETHAND))
      #if os(Linux)
      action.__sigaction_handler.sa_handler = { CrashReport.write($0) }
      #else
      action.__sigaction_u.__sa_handler = { CrashReport.write($0) }
      #endif
      sigaction(signal, &action, nil)
    }
  }

  /// Notes the seed of the run that begins.
  static func begin(_ seed: UInt64) {
    self.seed.pointee = seed
    alarm(secondsMax)
  }

  /// Notes that no run goes on.
  static func end() { alarm(0) }

  private static func write(_ signal: Int32) {
    var count = 0
    func put(_ text: StaticString) {
      for index in 0..<text.utf8CodeUnitCount {
        line[count] = text.utf8Start[index]
        count += 1
      }
    }
    func put(_ number: UInt64) {
      var divisor: UInt64 = 1
      while number / divisor >= 10 { divisor *= 10 }
      while divisor > 0 {
        line[count] = UInt8(truncatingIfNeeded: number / divisor % 10) + 0x30
        count += 1
        divisor /= 10
      }
    }
    put("\nsignal ")
    put(UInt64(signal))
    put("; replay with --seed ")
    put(seed.pointee)
    put(" --runs 1\n")
    _ = Foundation.write(STDERR_FILENO, line, count)
    // The handler was reset, so that this ends the process as the trap would have.
    raise(signal)
  }
}
