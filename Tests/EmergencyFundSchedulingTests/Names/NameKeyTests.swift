import EmergencyFundScheduling
import TestSupport
import Testing

/// Names that are the same, against Python's Unicode tables and in pairs.
@Suite struct NameKeyTests {
  @Test func `every character becomes what Python makes of it`() throws {
    for row in try Checkout.vectorRows("names.tsv") where row[0] == "block" {
      let first = try #require(UInt32(row[1], radix: 16))
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for scalar in (first..<first + 0x1000).compactMap({ Unicode.Scalar($0) }) {
        let codes = NameKey(String(scalar)).text.unicodeScalars.map { $0.value }
        for code in codes + [0] {
          for shift: UInt32 in [0, 8, 16] {
            hash = (hash ^ UInt64(code >> shift & 0xFF)) &* 0x100_0000_01B3
          }
        }
      }
      #expect(hash == UInt64(row[2], radix: 16), "the 4,096 characters from \(row[1])")
    }
  }

  @Test func `mixed texts with marks become what Python makes of them`() throws {
    let rows = try Checkout.vectorRows("names.tsv").filter { $0[0] == "text" }
    #expect(rows.count == 600)
    for row in rows {
      let key = NameKey(Self.text(row[1])).text
      #expect(Array(key.unicodeScalars) == Array(Self.text(row[2]).unicodeScalars), "\(row[1])")
      #expect(NameKey(key).text == key, "\(row[1])")
    }
  }

  /// A text in hexadecimal code points.
  private static func text(_ codes: String) -> String {
    var text = String.UnicodeScalarView()
    text.append(
      contentsOf: codes.split(separator: ".").compactMap {
        UInt32($0, radix: 16).flatMap { Unicode.Scalar($0) }
      })
    return String(text)
  }

  @Test(arguments: [
    ("Ñandé Radio", "n\u{303}ande\u{301} radio"),
    ("Σοφός", "σοφόσ"), ("ΣΟΦΟΣ", "σοφος"), ("Straße", "STRASSE"),
    ("İpek Işık", "IPEK IŞIK"), ("İPEK IŞIK", "ipek işik"), ("i\u{307}pek", "İpek"),
    ("O'Brien", "O’Brien"), ("Oʻzbek", "O`zbek"), ("Jean-Luc", "Jean‑Luc"),
    ("Jean–Luc", "Jean−Luc"), ("«Memorial»", "“Memorial”"),
    ("Nande", "Nan\u{200B}de"), ("Ana  García ", "\u{FEFF}ana\u{A0}garcía"), ("ＡＮＡ", "ana"),
    ("ﬁne", "FINE"), ("№ 5", "No 5"), ("Radio ٥", "Radio 5"), ("रेडियो ५", "रेडियो 5"),
    ("أحمد", "احمد"), ("إيمان", "ایمان"), ("ٱلله", "الله"), ("مُحَمَّد", "محمد"), ("محـــمد", "محمد"),
    ("مصطفى", "مصطفي"), ("فاطمة", "فاطمه"), ("ﻣﺤﻤﺪ", "محمد"), ("کریم", "كريم"),
    ("שָׁלוֹם", "שלום"), ("한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"),
    ("カ\u{3099}", "ガ"), ("ЁЛКА", "ёлка"), ("ᾳ", "α"), ("", "\u{200B} \u{AD}"),
  ])
  func `is the same`(_ name: String, _ other: String) {
    #expect(NameKey(name) == NameKey(other))
    #expect(NearMatch(ComparedName(name), ComparedName(other)) == nil)
  }

  @Test(arguments: [
    ("Ñandé Radio", "Nande Radio", NearMatch.marks), ("Łukasz", "Lukasz", .marks),
    ("Søren", "Soren", .marks), ("Алёна", "Алена", .marks), ("Σοφός", "ΣΟΦΟΣ", .marks),
    ("Jean Luc", "Jean-Luc", .marks), ("رؤوف", "رووف", .marks), ("O'Brien", "OBrien", .marks),
    ("Ana García", "Ana María García", .words), ("Ana García", "García Ana", .words),
    ("Maria Lopes", "Maria Lopez", .letter), ("Micheal", "Michael", .letter),
    ("Johansson", "Johanson", .letter), ("Ολγα Παπα", "Ολγα Παπας", .letter),
    ("Юлия Петрова", "Yuliya Petrova", .script), ("Юлия Петрова", "Iuliia Petrova", .script),
    ("Алексей Невин", "Alexei Nevin", .script), ("Γιώργος Παππάς", "Giorgos Pappas", .script),
    ("أحمد الصالح", "Ahmed al-Saleh", .script), ("حسين يوسف", "Hussein Youssef", .script),
  ])
  func `is nearly the same`(_ name: String, _ other: String, _ match: NearMatch) {
    #expect(NameKey(name) != NameKey(other))
    #expect(NearMatch(ComparedName(name), ComparedName(other)) == match)
    #expect(NearMatch(ComparedName(other), ComparedName(name)) == match)
  }

  @Test(arguments: [
    ("Ana", "Eva"), ("Ana", "Ane"), ("Office 1", "Office 2"), ("Radio 1", "Radio 11"),
    ("Ana García", "Ana Pérez"), ("محمد", "Ahmed"), ("Ana", ""), ("…", "!"), ("राम", "सीता"),
    ("Ana María García", "Ana Lucía García"), ("Юлия Петрова", "Olga Ivanova"),
  ])
  func `is another name`(_ name: String, _ other: String) {
    #expect(NameKey(name) != NameKey(other))
    #expect(NearMatch(ComparedName(name), ComparedName(other)) == nil)
  }

  @Test(arguments: [
    ("+51 999 888 777", "+51999888777", true), ("+51 999 888 777", "0051 999-888-777", true),
    ("+51 999 888 777", "+51‑999‑888‑777", true), ("+٥١ ٩٩٩ ٨٨٨ ٧٧٧", "+51 (999) 888.777", true),
    ("999 888 777", "999888777", true), ("+51 999 888 777", "999 888 777", false),
    ("+51 999 888 777", "+51 999 888 778", false), ("Ana@example.org", "ana@EXAMPLE.org", true),
    ("12 34", "1234", false), ("a 1234567", "a1234567", false),
  ])
  func `compares phone numbers by their digits`(_ one: String, _ other: String, _ isSame: Bool) {
    #expect((NameKey(contact: one) == NameKey(contact: other)) == isSame)
  }

  @Test func `a text that is too long for a name is nearly no other`() {
    let long = String(repeating: "ana ", count: NameSkeleton.lengthMax / 4 + 1)
    #expect(NearMatch(ComparedName(long), ComparedName(long + "x")) == nil)
    #expect(ComparedName(long).skeleton.sortedSounds.isEmpty)
    #expect(NameKey(long) == NameKey(long.uppercased()))
    let text = String(repeating: "ana ", count: NameKey.lengthMax)
    #expect(NameKey(text + "x").text.unicodeScalars.count < NameKey.lengthMax)
    let name = String(repeating: "ana ", count: NameSkeleton.lengthMax / 4 - 1)
    #expect(NearMatch(ComparedName(name + "eva"), ComparedName(name + "eve")) == .letter)
  }

  @Test func `similar names are found by the same sounds`() throws {
    func sounds(_ name: String) -> String { ComparedName(name).skeleton.sortedSounds }
    #expect(sounds("Юлия Петрова") == sounds("Petrova, Yuliya"))
    #expect(sounds("Ñandé Radio") == sounds("nande radio"))
    #expect(sounds("Radio 1") != sounds("Radio 11"))
    let long = ComparedName("Ana María García").skeleton
    #expect(long.withoutMiddle?.sortedSounds == sounds("Ana Garcia"))
    #expect(ComparedName("Ana García").skeleton.withoutMiddle == nil)
  }
}
