internal import Foundation
internal import Synchronization

/// The interrupt key: the first press lets work in progress finish, the second ends the tool.
enum StopSignal {
  static var wasReceived: Bool { stopSignalWasReceived.load(ordering: .relaxed) }

  static func listen() {
    signal(SIGINT) { _ in
      stopSignalWasReceived.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
    // A blocked signal is inherited from the process that started the tool.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}

private let stopSignalWasReceived = Atomic<Bool>(false)
