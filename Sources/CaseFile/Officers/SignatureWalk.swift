/// Checks the signatures of officers along a chain: that each is valid, by somebody who was an officer
/// then, and that none is missing since officers have keys of their own.
struct SignatureWalk {
  /// Who signed what, in the order of the chain.
  private(set) var signed: [ChainVerification.SignedEvents] = []

  private let register: OfficerRegister
  private let fileID: [UInt8]
  /// The position up to which everything is signed that must be.
  private var signedTo: Int

  init(_ register: OfficerRegister, fileID: [UInt8]) {
    self.register = register
    self.fileID = fileID
    signedTo = (register.since ?? 1) - 1
  }

  /// Takes the next signature; returns what is wrong with it, or before it.
  ///
  /// - Parameter link: The link at its last position.
  mutating func take(_ signature: LinkSignature, link: [UInt8]) -> [ChainProblem] {
    let place = signature.to
    guard signature.from <= place, signature.isValid(link: link, fileID: fileID) else {
      return [.signature(sequence: place)]
    }
    guard let grant = register.grant(of: signature.key, at: place) else {
      return [.unknownSigner(sequence: place)]
    }
    var problems: [ChainProblem] = []
    if signature.from > signedTo + 1 {
      problems.append(.unsigned(from: signedTo + 1, to: signature.from - 1))
    } else if signature.from <= signedTo {
      problems.append(.signature(sequence: place))
    }
    signed.append(.init(from: signature.from, to: place, officer: grant.officer))
    signedTo = place
    return problems
  }

  /// What is unsigned between the last signature and the end of the chain; nil if nothing is.
  func rest(upTo count: Int) -> ChainProblem? {
    guard register.since != nil, signedTo < count else { return nil }
    return .unsigned(from: signedTo + 1, to: count)
  }
}
