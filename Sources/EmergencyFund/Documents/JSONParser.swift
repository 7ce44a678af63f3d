/// The state of reading one JSON text; the bytes are known to be UTF-8.
///
/// Iterative: open lists and objects are frames on a stack of its own, and what they hold so far
/// lies on two shared stacks, so that each closed one is copied once, to its exact size.
struct JSONParser {
  /// A list or an object that is not closed yet.
  struct Frame {
    let isObject: Bool
    let position: SourcePosition
    /// Where its values begin in `nodes`, or its members in `members`.
    let start: Int
    /// The key whose value comes next.
    var key: String?
    var keyPosition: SourcePosition
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let file: String
  let limits: Limits

  var offset = 0
  var line: Int
  /// What to take from an offset to have a column from 0: the start of the line, plus one for every
  /// byte since then that continues a character.
  var columnBase = 0
  var frames: [Frame] = []
  var nodes: [Node] = []
  var members: [Node.Member] = []

  init(bytes: UnsafeBufferPointer<UInt8>, file: String, limits: Limits, firstLine: Int) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
    line = firstLine
  }

  /// The place of the next byte.
  var position: SourcePosition {
    SourcePosition(line: line, column: offset - columnBase + 1)
  }

  /// The next byte, or `nil` at the end.
  var next: UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  /// Reads the whole text.
  mutating func document() throws(Complaint) -> Node {
    skipWhitespace()
    guard next != nil else { throw emptyText() }
    let root = try value()
    skipWhitespace()
    guard next == nil else { throw trailingContent() }
    return root
  }

  private mutating func value() throws(Complaint) -> Node {
    while true {
      guard var node = try scalarOrOpening() else { continue }
      while let frame = frames.last {
        guard let closed = try attach(node, to: frame) else { break }
        node = closed
      }
      if frames.isEmpty { return node }
    }
  }

  /// Reads a scalar or an empty list or object; opens any other and returns `nil`.
  private mutating func scalarOrOpening() throws(Complaint) -> Node? {
    let position = position
    // The caller skipped the space; 0 stands for the end, and begins no value either.
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

  private mutating func open(isObject: Bool, closing: UInt8) throws(Complaint) -> Node? {
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
  /// - Returns: That list or object if it ends here, or `nil` if another value follows.
  private mutating func attach(_ node: Node, to frame: Frame) throws(Complaint) -> Node? {
    if let key = frame.key {
      members.append(Node.Member(key: key, keyPosition: frame.keyPosition, value: node))
      frames[frames.count - 1].key = nil
    } else {
      nodes.append(node)
    }
    skipWhitespace()
    let closing = frame.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    switch next {
    case closing:
      offset += 1
      return try close(frame)
    case UInt8(ascii: ","):
      let comma = position
      offset += 1
      skipWhitespace()
      if next == closing { throw trailingComma(at: comma, before: closing) }
      if frame.isObject { try key() }
      return nil
    default:
      throw missingComma(before: closing, of: frame)
    }
  }

  private mutating func close(_ frame: Frame) throws(Complaint) -> Node {
    if frame.isObject {
      let own = members[frame.start...]
      if let (earlier, later) = Node.Member.firstRepeat(in: own) {
        throw repeatedKey(members[later], earlier: members[earlier])
      }
      let node = Node(position: frame.position, content: .mapping(Array(own)))
      members.removeLast(members.count - frame.start)
      frames.removeLast()
      return node
    }
    let node = Node(position: frame.position, content: .list(Array(nodes[frame.start...])))
    nodes.removeLast(nodes.count - frame.start)
    frames.removeLast()
    return node
  }

  /// Reads a key, its colon and the space around it.
  private mutating func key() throws(Complaint) {
    let position = position
    guard next == UInt8(ascii: "\"") else { throw unquotedKey() }
    let key = try string()
    frames[frames.count - 1].key = key
    frames[frames.count - 1].keyPosition = position
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
