internal import Foundation
internal import Synchronization

/// The interrupt key while a person is asked something: it ends the reading of a line.
enum InterruptKey {
  /// From now on, the key ends the reading of a line and not the tool.
  static func listen() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      interruptKeyWasPressed.store(true, ordering: .relaxed)
    }
    // Without a restart, so that reading ends.
    action.sa_flags = 0
    sigaction(SIGINT, &action, nil)
    // A blocked signal is inherited from the process that started the tool.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Whether the key was pressed since the last time.
  static func take() -> Bool { interruptKeyWasPressed.exchange(false, ordering: .relaxed) }
}

private let interruptKeyWasPressed = Atomic<Bool>(false)
