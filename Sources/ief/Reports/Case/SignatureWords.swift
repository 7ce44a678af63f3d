internal import CaseDesk
internal import CaseFile
internal import EmergencyFund

extension SignatureCheck {
  /// Who signed how many events.
  var words: OutputText {
    let counts = signers.words
    guard let isPinned else {
      let hasKeys = signers.contains { $0 != .nobody }
      return counts
        + (hasKeys ? "; whose keys they are was not checked: give a journal with --journal" : "")
    }
    return (problems.isEmpty ? "valid: " : "broken: ") + counts
      + (isPinned ? "" : "; the first lead was not checked: give their key with --lead")
  }
}

extension ExportCheck {
  /// Who signed how many events, in the file that an export comes from.
  var words: OutputText {
    let hasKeys = signers.contains { $0 != .nobody }
    let unknown: OutputText =
      switch isPinned {
      case nil: hasKeys ? "; whose keys they are was not checked: see --journal" : ""
      case false?: "; the first lead was not checked: see --lead"
      case true?: ""
      }
    return signers.words + unknown
  }
}

extension EventSigner {
  /// Who signed, for people.
  var words: OutputText {
    switch self {
    case .officer(let officer): "signed by \(officer)"
    case .key: "signed with an unknown key"
    case .nobody: "unsigned"
    case .missing: "without the signature that it needs"
    }
  }

  /// Writes who signed, or why nobody did, as a member of an object.
  func write(to writer: inout JSONWriter) {
    switch self {
    case .officer(let officer):
      writer.member("state", "signed")
      writer.member("officer", officer)
    case .nobody: writer.member("state", "unsigned")
    case .key, .missing: writer.member("state", "missing")
    }
  }
}

extension [EventSigner] {
  /// How many events each officer or key signed.
  var words: OutputText {
    var officers: [String: Int] = [:]
    var keys: Set<[UInt8]> = []
    var (signed, unsigned, missing) = (0, 0, 0)
    for signer in self {
      switch signer {
      case .officer(let officer): officers[officer, default: 0] += 1
      case .key(let key):
        keys.insert(key)
        signed += 1
      case .nobody: unsigned += 1
      case .missing: missing += 1
      }
    }
    var parts = officers.sorted { $0.key < $1.key }.map { "\($0.value) by \($0.key)" as OutputText }
    if signed > 0 { parts.append("\(signed) with " + TextLayout.counted(keys.count, "key")) }
    if unsigned > 0 { parts.append("\(unsigned) unsigned") }
    if missing > 0 { parts.append("\(missing) without the signature that they need") }
    var text: OutputText = ""
    for (index, part) in parts.enumerated() { text += (index > 0 ? ", " : "") + part }
    return text
  }
}
