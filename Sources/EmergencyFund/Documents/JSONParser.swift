/// The state of reading one JSON text; the bytes are known to be UTF-8.
///
/// Iterative: open lists and objects are frames on a stack of its own.
struct JSONParser: ~Copyable {
  /// A list or an object that is not closed yet.
  struct Frame {
    let isObject: Bool
    let position: SourcePosition
    /// The index where its values begin in `nodes`, or its members in `members`.
    let start: Int
    /// The key whose value comes next.
    var key: String?
    var keyPosition: SourcePosition
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let file: String
  let limits: Limits

  var offset = 0
  var line: Int32
  /// What to subtract from an offset for a column from 0: the start of the line, plus one for every
  /// byte since then that continues a character.
  var columnBase = 0
  var frames: [Frame] = []
  var nodes = MoveStack<Node>()
  var members = MoveStack<Node.Member>()

  init(bytes: UnsafeBufferPointer<UInt8>, file: String, limits: Limits, firstLine: Int) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
    line = Int32(clamping: firstLine)
    frames.reserveCapacity(16)
  }

  /// The position of the next byte.
  var position: SourcePosition {
    SourcePosition(line: line, smallColumn: offset - columnBase + 1)
  }

  /// The next byte, or `nil` at the end.
  var next: UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  /// Reads the whole text.
  mutating func document() throws(Diagnostic) -> Node {
    skipWhitespace()
    guard next != nil else { throw emptyText() }
    let root = try value()
    skipWhitespace()
    guard next == nil else { throw trailingContent() }
    return root
  }

  private mutating func value() throws(Diagnostic) -> Node {
    while true {
      guard var node = try scalarOrOpening() else { continue }
      while true {
        guard !frames.isEmpty else { return node }
        add(node)
        guard let closed = try closingOrComma() else { break }
        node = closed
      }
    }
  }

  /// Reads a scalar or an empty list or object; opens any other and returns `nil`.
  private mutating func scalarOrOpening() throws(Diagnostic) -> Node? {
    let position = position
    // The caller skipped the white space; 0 represents the end, and begins no value either.
    switch next ?? 0 {
    case UInt8(ascii: "{"): return try open(isObject: true, closing: UInt8(ascii: "}"))
    case UInt8(ascii: "["): return try open(isObject: false, closing: UInt8(ascii: "]"))
    case UInt8(ascii: "\""):
      return Node(position: position, content: .string(try string()))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return Node(position: position, content: .number(try number()))
    default:
      return Node(position: position, content: try literal())
    }
  }

  private mutating func open(isObject: Bool, closing: UInt8) throws(Diagnostic) -> Node? {
    let position = position
    guard frames.count < limits.depthMax else {
      throw limits.tooDeep(file: file, position: position, path: path)
    }
    offset += 1
    skipWhitespace()
    if next == closing {
      offset += 1
      return Node(position: position, content: isObject ? .mapping([]) : .list([]))
    }
    let start = isObject ? members.count : nodes.count
    frames.append(
      Frame(isObject: isObject, position: position, start: start, keyPosition: position))
    if isObject { try key() }
    return nil
  }

  /// Adds a finished value to the innermost list or object.
  private mutating func add(_ node: consuming Node) {
    let last = frames.count - 1
    if let key = frames[last].key.take() {
      members.push(
        Node.Member(key: key, keyPosition: frames[last].keyPosition, value: node))
    } else {
      nodes.push(node)
    }
  }

  /// Reads what follows a value in the innermost list or object.
  /// - Returns: That list or object if it ends here, or `nil` if another value follows.
  private mutating func closingOrComma() throws(Diagnostic) -> Node? {
    skipWhitespace()
    let isObject = frames[frames.count - 1].isObject
    let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    switch next {
    case closing:
      offset += 1
      return isObject ? try closeObject() : closeList()
    case UInt8(ascii: ","):
      let comma = position
      offset += 1
      skipWhitespace()
      if next == closing { throw trailingComma(at: comma, before: closing) }
      if isObject { try key() }
      return nil
    default:
      throw missingComma(before: closing, of: frames[frames.count - 1])
    }
  }

  private mutating func closeList() -> Node {
    let frame = frames.removeLast()
    return Node(position: frame.position, content: .list(nodes.popAll(from: frame.start)))
  }

  private mutating func closeObject() throws(Diagnostic) -> Node {
    let frame = frames[frames.count - 1]
    let own = members.popAll(from: frame.start)
    if let (earlier, later) = Node.Member.firstRepeat(in: own[...]) {
      throw repeatedKey(own[later], earlier: own[earlier])
    }
    frames.removeLast()
    return Node(position: frame.position, content: .mapping(own))
  }

  /// Reads a key, its colon and the white space around it.
  private mutating func key() throws(Diagnostic) {
    let position = position
    guard next == UInt8(ascii: "\"") else { throw unquotedKey() }
    let last = frames.count - 1
    frames[last].key = try string()
    frames[last].keyPosition = position
    skipWhitespace()
    guard next == UInt8(ascii: ":") else { throw missingColon() }
    offset += 1
    skipWhitespace()
  }

  /// Skips space, tab, LF and CR.
  mutating func skipWhitespace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09:
        offset += 1
      case 0x0A:
        offset += 1
        startLine()
      case 0x0D:
        offset += 1
        if next == 0x0A { offset += 1 }
        startLine()
      default:
        return
      }
    }
  }

  private mutating func startLine() {
    line += 1
    columnBase = offset
  }
}
