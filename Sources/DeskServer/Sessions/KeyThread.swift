#if Desk
import Foundation

/// The thread on which keys are derived and sessions opened: it takes a good part of a second, for
/// which none of the few threads that answer requests must be kept.
enum KeyThread {
  private static let queue = DispatchQueue(label: "keys", qos: .userInitiated)

  /// Runs work there.
  static func run<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result { try work() }) }
    }
  }
}
#endif
