#if Desk
import Hummingbird
import NIOConcurrencyHelpers
import NIOCore
import NIOHTTPTypes

/// Closes a connection on which a request takes too long to arrive: whoever sends a byte a minute
/// would otherwise hold it for days.
///
/// The time begins with the connection, and again with the end of each response. Where too many
/// connections wait for a request, the one that has waited longest is closed, so that whoever opens
/// many keeps no officer out.
final class RequestDeadline: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let seconds: Int64
  private let waiting: WaitingConnections
  private var place: UInt64?
  private var closing: Scheduled<Void>?

  init(seconds: Int64, _ waiting: WaitingConnections) {
    self.seconds = seconds
    self.waiting = waiting
  }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { begin(context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    begin(context)
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .end = unwrapInboundIn(data) { end() }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) { begin(context) }
    context.write(data, promise: promise)
  }

  func channelInactive(context: ChannelHandlerContext) {
    end()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { end() }

  private func begin(_ context: ChannelHandlerContext) {
    end()
    let channel = context.channel
    place = waiting.add(channel)
    closing = context.eventLoop.scheduleTask(in: .seconds(seconds)) {
      channel.close(promise: nil)
    }
  }

  private func end() {
    closing?.cancel()
    closing = nil
    if let place { waiting.remove(place) }
    place = nil
  }
}

/// The connections on which no whole request has arrived yet.
final class WaitingConnections: Sendable {
  private struct State {
    var next: UInt64 = 0
    var channels: [UInt64: any Channel] = [:]
  }

  private let state = NIOLockedValueBox(State())
  private let most: Int

  init(atMost most: Int) { self.most = most }

  /// Adds a connection, and closes the one that has waited longest if there are too many.
  func add(_ channel: any Channel) -> UInt64 {
    let (place, oldest) = state.withLockedValue { state -> (UInt64, (any Channel)?) in
      let place = state.next
      state.next += 1
      state.channels[place] = channel
      guard state.channels.count > most, let first = state.channels.keys.min() else {
        return (place, nil)
      }
      return (place, state.channels.removeValue(forKey: first))
    }
    oldest?.close(promise: nil)
    return place
  }

  func remove(_ place: UInt64) {
    state.withLockedValue { _ = $0.channels.removeValue(forKey: place) }
  }
}
#endif
