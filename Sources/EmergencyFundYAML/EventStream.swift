// The module of libyaml inside the Yams package. Yams itself offers only whole trees, and builds
// them by resolving aliases and nesting without a limit; with the events of libyaml a reader can
// reject both at the first byte.
import CYaml
import EmergencyFund

/// The events of one YAML text in order, with their positions.
struct EventStream: ~Copyable {
  private let file: String
  private let limits: Limits
  private let bytes: UnsafeBufferPointer<UInt8>
  // libyaml keeps a pointer to its own state, which must therefore not move.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var cursor = ScalarCursor()

  /// Starts reading bytes that the caller keeps alive for as long as the stream.
  init(
    bytes: UnsafeBufferPointer<UInt8>, file: String, limits: Limits
  ) throws(Diagnostic) {
    self.file = file
    self.limits = limits
    self.bytes = bytes
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      throw Diagnostic(
        file: file, position: nil, kind: .tooLarge, message: "not enough memory to read the file")
    }
    if let place = DirectiveScan.directive(in: bytes, from: 0) {
      throw Self.refusedDirective(file, SourcePosition(ofByte: place, in: bytes))
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deinitialize(count: 1)
    parser.deallocate()
  }

  /// Reads the next event.
  /// - Throws: A diagnostic about text that is not YAML, or about a part of it that is rejected.
  mutating func next() throws(Diagnostic) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      throw LibraryError(parser.pointee).diagnostic(file: file, limits: limits, bytes: bytes)
    }
    defer { yaml_event_delete(&event) }
    cursor.advance(toScalar: event.start_mark.index, in: bytes)
    let position = cursor.position
    let what = try self.what(of: event, at: position)
    if what.beginsNode, cursor.byteOffset < bytes.count {
      // A tag without content (`! text`) leaves no trace except its mark.
      if bytes[cursor.byteOffset] == UInt8(ascii: "!") {
        throw Self.refusedTag(file, position)
      }
      guard event.start_mark.column + 1 == position.column else {
        throw Self.refusedLineEnd(file, position)
      }
    }
    if case .documentEnd = what {
      var end = cursor
      end.advance(toScalar: event.end_mark.index, in: bytes)
      if let place = DirectiveScan.directive(in: bytes, from: end.byteOffset) {
        throw Self.refusedDirective(file, SourcePosition(ofByte: place, in: bytes))
      }
    }
    return Event(what: what, position: position)
  }

  private func what(
    of event: yaml_event_t, at position: SourcePosition
  ) throws(Diagnostic) -> Event.What {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_STREAM_END_EVENT: return .streamEnd
    case YAML_ALIAS_EVENT: throw Self.refusedAlias(file, position)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      try refuse(anchor: scalar.anchor, tag: scalar.tag, at: position)
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      try refuse(anchor: start.anchor, tag: start.tag, at: position)
      return .listStart
    case YAML_SEQUENCE_END_EVENT: return .listEnd
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      try refuse(anchor: start.anchor, tag: start.tag, at: position)
      return .mappingStart
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    default: return .streamEnd
    }
  }

  private func refuse(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?,
    at position: SourcePosition
  ) throws(Diagnostic) {
    if anchor != nil { throw Self.refusedAnchor(file, position) }
    if tag != nil { throw Self.refusedTag(file, position) }
  }
}

/// One step through a YAML text.
struct Event {
  enum What {
    case streamStart, streamEnd
    case documentStart, documentEnd
    case scalar(String, isPlain: Bool)
    case listStart, listEnd
    case mappingStart, mappingEnd

    var beginsNode: Bool {
      switch self {
      case .scalar, .listStart, .mappingStart: true
      default: false
      }
    }
  }

  let what: What
  let position: SourcePosition
}

extension EventStream {
  private static func unsupported(
    _ message: String, _ file: String, _ position: SourcePosition, found: String
  ) -> Diagnostic {
    Diagnostic(
      file: file, position: position, kind: .unsupported, message: message, found: found)
  }

  private static func refusedAnchor(_ file: String, _ position: SourcePosition) -> Diagnostic {
    unsupported(
      "anchors are not supported; put text that begins with '&' in quotes", file, position,
      found: "an anchor")
  }

  private static func refusedAlias(_ file: String, _ position: SourcePosition) -> Diagnostic {
    unsupported(
      "aliases are not supported; put text that begins with '*' in quotes", file, position,
      found: "an alias")
  }

  /// YAML 1.1 ends a line at characters that editors do not show, so a key could be hidden.
  private static func refusedLineEnd(_ file: String, _ position: SourcePosition) -> Diagnostic {
    unsupported(
      "the line contains U+0085, U+2028 or U+2029, at which YAML ends a line; "
        + "remove it", file, position, found: "a line separator")
  }

  private static func refusedDirective(_ file: String, _ position: SourcePosition) -> Diagnostic {
    unsupported(
      "directives are not supported; remove the line that begins with '%', or put the text in "
        + "quotes", file, position, found: "a directive")
  }

  private static func refusedTag(_ file: String, _ position: SourcePosition) -> Diagnostic {
    unsupported(
      "tags are not supported; put text that begins with '!' in quotes", file, position,
      found: "a tag")
  }
}
