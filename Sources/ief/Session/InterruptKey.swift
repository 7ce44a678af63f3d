internal import Foundation
internal import Synchronization

/// The interrupt key while a person is asked something: it ends the wait for a line.
///
/// The signal's handler writes into a pipe, since a signal that arrives right before a read would be
/// noticed by nothing else.
enum InterruptKey {
  /// From now on, the key ends the wait for a line and not the tool.
  static func listen() {
    if interruptPipe.load(ordering: .relaxed) < 0 {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { return }
      for end in ends {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
      interruptPipeStart.store(ends[1], ordering: .relaxed)
      interruptPipe.store(ends[0], ordering: .relaxed)
    }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      let error = errno
      var byte: UInt8 = 0
      _ = write(interruptPipeStart.load(ordering: .relaxed), &byte, 1)
      errno = error
    }
    action.sa_flags = SA_RESTART
    sigaction(SIGINT, &action, nil)
    // A blocked signal is inherited from the process that started the tool.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Waits until something can be read from a file, or the key is pressed; returns whether it was.
  static func isPressed(before file: Int32) -> Bool {
    let key = interruptPipe.load(ordering: .relaxed)
    var waiting = [
      pollfd(fd: file, events: Int16(POLLIN), revents: 0),
      pollfd(fd: key, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waiting, nfds_t(waiting.count), -1) < 0, errno == EINTR {}
    guard waiting[1].revents != 0 else { return false }
    var presses = [UInt8](repeating: 0, count: 64)
    while read(key, &presses, presses.count) > 0 {}
    return true
  }
}

/// The end of the pipe from which the key's presses are read; negative before anyone listens.
private let interruptPipe = Atomic<Int32>(-1)

/// The end of the pipe into which the signal's handler writes.
private let interruptPipeStart = Atomic<Int32>(-1)
