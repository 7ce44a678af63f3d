package import EmergencyFund

/// The hash chain over all events of a file: each link binds everything before it.
package enum HashChain {
  /// The most events of a file, which no position and no number in it exceeds.
  package static let countMax = 1 << 40

  /// The link before the first event.
  package static func origin(fileID: [UInt8]) -> [UInt8] {
    var transcript = Transcript(.origin)
    transcript.add(fileID)
    return transcript.hash
  }

  /// The entry of one event in the chain; without its salt, it reveals nothing about the payload.
  package static func entry(
    fileID: [UInt8], sequence: Int, code: String, number: Int, kind: String, on: Day,
    commitment: [UInt8]
  ) -> [UInt8] {
    var transcript = Transcript(.entry)
    transcript.add(fileID)
    transcript.add(sequence)
    transcript.add(code)
    transcript.add(number)
    transcript.add(kind)
    transcript.add(on.description)
    transcript.add(commitment)
    return transcript.hash
  }

  /// The link after an entry.
  package static func link(after previous: [UInt8], entry: [UInt8]) -> [UInt8] {
    var transcript = Transcript(.link)
    transcript.add(previous)
    transcript.add(entry)
    return transcript.hash
  }
}
