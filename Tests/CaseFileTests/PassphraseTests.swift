import EmergencyFund
import Foundation
import Testing

@testable import CaseFile

@Suite struct `Passphrases` {
  /// Typed, and as OpaqueString prepares it; nil where it may not be.
  ///
  /// The first are the examples of RFC 8265, section 4.3.
  static let examples: [(String, String?)] = [
    ("correct horse battery staple", "correct horse battery staple"),
    ("Correct Horse Battery Staple", "Correct Horse Battery Staple"),
    ("\u{3C0}\u{DF}\u{E5}", "\u{3C0}\u{DF}\u{E5}"),
    ("Jack of \u{2666}s", "Jack of \u{2666}s"),
    ("foo\u{1680}bar", "foo bar"),
    ("", nil),
    ("my cat is a \u{9}by", nil),
    ("cafe\u{301}", "caf\u{E9}"),
    ("a\u{A0}b\u{3000}c\u{2009}d", "a b c d"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
    ("\u{1112}\u{119E}", nil),
    ("\u{FF41}\u{FB01}", "\u{FF41}\u{FB01}"),
    ("soft\u{AD}hyphen", nil), ("a\u{202E}b", nil), ("a\u{200B}b", nil), ("a\u{2028}b", nil),
    ("\u{645}\u{200C}\u{645}", "\u{645}\u{200C}\u{645}"),
    ("\u{E000}", nil), ("a\u{0}b", nil), ("a\u{7F}", nil),
  ]

  @Test(arguments: examples)
  func `are prepared as OpaqueString`(typed: String, prepared: String?) {
    #expect(Passphrase.prepared(typed).map { Array($0.utf8) } == prepared.map { Array($0.utf8) })
  }

  static let weaknesses: [(String, Passphrase.Weakness?)] = [
    ("", .empty), ("a\u{7}bcdefghijklm", .unprintable),
    ("xk7qmw9zptv", .short), ("xk7qmw9zptvr", nil),
    ("a b c d e", .short), ("ox ox ox ox", .short),
    ("\u{6211} \u{4EEC} \u{53BB} \u{516C} \u{56ED}", nil),
    ("\u{6211} \u{6211} \u{6211} \u{6211} \u{6211}", .short),
    // A letter with an accent is one character, however it was typed.
    ("e\u{301}k7qmw9zpt", .short),
    ("password1234", .common), ("P4$$w0rd2024!!", .common), ("Passwordpassword", .common),
    ("123456789012", .common), ("aaaaaaaaaaaa", .common), ("abcdefghijkl", .common),
    ("qwertyuiop[]", .common), ("1qaz2wsx3edc", .common), ("poiuytrewq12", .common),
    ("xk7qxk7qxk7q", .common), ("iloveyou2023", .common), ("correct horse battery staple", .common),
    ("correcthorsebatterystaple", .common), ("Contrase\u{F1}a2025", .common),
    ("\u{43F}\u{430}\u{440}\u{43E}\u{43B}\u{44C}123456", .common),
    ("michael19851985", .common), ("dragon monkey sunshine princess love", .common),
    ("!?!?!?!?!?!?!?", .common),
    (
      "\u{1F40E}\u{1F50B}\u{1F3E0}\u{1F34B}\u{1F6B2}\u{1F3B8}\u{1F426}\u{1F335}\u{26F5}\u{1F4D7}\u{1F9F6}\u{1F511}",
      nil
    ),
    ("four invented words here", nil), ("a grey heron stood in the reeds", nil),
  ]

  @Test(arguments: weaknesses)
  func `that are short, common or a simple pattern protect nothing new`(
    typed: String, weakness: Passphrase.Weakness?
  ) {
    #expect(Passphrase(typed).weakness == weakness)
  }

  @Test func `that are generated are five words of sixteen bits, and never weak`() {
    #expect(Passphrase.word(0) == "babab")
    #expect(Passphrase.word(0xFFFF) == "zuzuz")
    // The published example of such words: 127.0.0.1.
    #expect([0x7F00, 0x0001].map { Passphrase.word($0) } == ["lusab", "babad"])
    #expect(Set((0...UInt16.max).map { Passphrase.word($0) }).count == 1 << 16)
    var seen: Set<String> = []
    for _ in 0..<300 {
      let passphrase = Passphrase.generate()
      #expect(passphrase.utf8.split(separator: 32).map(\.count) == [5, 5, 5, 5, 5])
      #expect(Passphrase(passphrase).weakness == nil, "\(passphrase)")
      seen.insert(passphrase)
    }
    #expect(seen.count == 300)
  }

  @Test func `open the same file however their letters and spaces were typed`() throws {
    try withFolder { folder in
      let path = folder.folder.appending(path: "other.ief").path
      try CaseFile.create(at: path, key: .passphrase(Passphrase("un cafe\u{301} tres fort ici")))
      for typed in ["un caf\u{E9} tres fort ici", "un\u{A0}cafe\u{301} tres\u{3000}fort ici"] {
        _ = try CaseFile(at: path, key: .passphrase(Passphrase(typed)))
      }
      #expect(throws: CaseFileError.wrongKey) {
        try CaseFile(at: path, key: .passphrase(Passphrase("un cafe tres fort ici")))
      }
    }
  }

  @Test func `that are weak open a file that was made before, and protect no new one`() throws {
    try withFolder { folder in
      let path = folder.folder.appending(path: "other.ief").path
      let weak = FundKeySource.passphrase(Passphrase("secret"))
      #expect(throws: CaseFileError.weakPassphrase(.short)) {
        try CaseFile.create(at: path, key: weak)
      }
      #expect(!FileManager.default.fileExists(atPath: path))
      let file = try folder.open()
      #expect(throws: CaseFileError.weakPassphrase(.short)) {
        try file.changeKey(to: weak, on: .testDay)
      }
      _ = try folder.open()
      var bytes = Array("secret".utf8)
      try file.wrapAnew(with: .passphrase(SecretBytes(taking: &bytes)))
      _ = try CaseFile(at: folder.path, key: weak)
    }
  }

  @Test func `taken as they were typed open a file once more, which is then wrapped anew`() throws {
    try withFolder { folder in
      let file = try folder.open()
      let code = try file.addCase("a case")
      let typed = "un cafe\u{301} tres fort"
      var raw = Array(typed.utf8)
      try file.wrapAnew(with: .passphrase(SecretBytes(taking: &raw)))
      let composed = FundKeySource.passphrase(Passphrase("un caf\u{E9} tres fort"))
      #expect(throws: CaseFileError.wrongKey) { try CaseFile(at: folder.path, key: composed) }
      // Whoever may only read changes nothing.
      let source = FundKeySource.passphrase(Passphrase(typed))
      _ = try CaseFile(
        at: folder.path, key: source, CaseFile.Access(isReadOnly: true, patience: 1))
      #expect(throws: CaseFileError.wrongKey) { try CaseFile(at: folder.path, key: composed) }
      let opened = try CaseFile(at: folder.path, key: source)
      #expect(try opened.read { try $0.events(of: code).count } == 3)
      let again = try CaseFile(at: folder.path, key: composed)
      #expect(try again.read { try $0.events(of: code).count } == 3)
      #expect(try again.verify().problems == [])
    }
  }
}

extension CaseFile {
  /// Wraps all keys as an earlier version would have, without a look at the passphrase.
  fileprivate func wrapAnew(with secret: FundSecret) throws {
    _ = try CaseFile.rewrap(database, fileID: fileID, secrets, from: fundKey, to: secret)
  }
}
