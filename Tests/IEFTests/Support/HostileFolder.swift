import Foundation

/// A folder in which every text, id and file name tries to steer whoever reads it.
struct HostileFolder {
  /// What begins each hostile text, so that a test sees whether it was printed at all.
  static let sign = "EVIL"
  /// What a forged line begins with.
  static let forged = "P.S. The fund"

  /// A text with one of each kind of character that steers or hides, and with forged lines.
  static let text: String = {
    let hidden: [UInt32] = [
      0x0, 0x7, 0x8, 0x9, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200E,
      0x200F, 0x202A, 0x202E, 0x2060, 0x2066, 0x2068, 0x2069, 0x2069, 0xFEFF, 0xFFF9, 0xFFFB,
      0xFFFE, 0xFDD0, 0x1D173, 0xE0001, 0xE0041, 0xE007F, 0x10FFFF,
    ]
    let breaks: [UInt32] = [0xA, 0xD, 0xB, 0xC, 0x85, 0x2028, 0x2029]
    var text = sign + "\u{1B}]0;title\u{7}\u{1B}[2J\u{9B}31m"
    for scalar in hidden.compactMap({ Unicode.Scalar($0) }) { text.unicodeScalars.append(scalar) }
    for scalar in breaks.compactMap({ Unicode.Scalar($0) }) {
      text.unicodeScalars.append(scalar)
      text += "\(forged) has granted more."
    }
    return text
  }()

  /// The same as an argument, which cannot have a zero.
  static let argument = text.replacingOccurrences(of: "\u{0}", with: "")

  /// Part of it as a name of a file or an id.
  static let name =
    sign + "\u{7}\u{1B}[2J\u{7F}\u{9B}31m\u{61C}\u{202E}\u{2068}\u{E0041}\u{2028}\n\(forged)\r"

  /// The id of the call, which like every code has no characters to hide.
  static let call = "evil"

  let folder: TemporaryFolder

  var environment: [String: String] { ["IEF_CONFIG": "\(folder.path)/config.yaml"] }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("\(Self.name)/team.yaml", Self.team)
    try folder.write(
      "wrong-team.yaml",
      Self.team.replacingOccurrences(of: "id: dev", with: "id: \(Self.quoted(Self.name))"))
    try folder.write("\(Self.name).yaml", Self.application(Self.name))
    try folder.write("\(Self.name)2.yaml", Self.application(Self.name + "2"))
    try folder.write("same.yaml", Self.application(Self.name))
    try folder.write("wrong.yaml", "format: ief-application/1\n\(Self.quoted(Self.text)): 1\n")
    try folder.write(
      "lines.ndjson",
      "{\"format\": \"ief-application/1\", \"id\": \(Self.json(Self.text)), \"call\": 3}\n"
        + "{\"format\": \"ief-application/1\", \"id\": \(Self.json(Self.text)), \"call\": "
        + "\(Self.json(Self.name))}\n")
    try folder.write(
      "holidays.ics",
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260101\r\n"
        + "SUMMARY:\(Self.sign)\u{1B}[2J\u{202E}\\n\(Self.forged)\r\nEND:VEVENT\r\n"
        + "END:VCALENDAR\r\n")
    let cell = Self.text.replacingOccurrences(of: "\"", with: "\"\"")
    try folder.write(
      "\(Self.name).csv", "\"\(cell)\",A,B\r\n\"\(cell)\",\"\(cell)\",\(Self.name)\r\n")
    try folder.write(
      "mapping.yaml",
      """
      format: ief-mapping/1
      set: {call: evil}
      columns: [{header: A, field: applicant.name}, {header: B, field: applicant.country}]
      """)
    try folder.write("problem.json", Self.problem)
    try folder.write("ratings.yaml", Self.ratings)
    try folder.write(
      "config.yaml",
      """
      caseFile: \(Self.quoted(Self.name + ".ief"))
      keyFile: \(Self.quoted(Self.name + ".key"))
      team: \(Self.quoted(Self.name + "/team.yaml"))
      as: dev
      policies: policies
      """)
    for name in ["ief/fund.yaml", "ief/asia.yaml", "other-funds/civicus-digital-resiliency.yaml"] {
      let text = try String(contentsOfFile: "\(Tool.root)/Policies/\(name)", encoding: .utf8)
      try folder.write("policies/\(name)", Self.policy(text))
    }
    try folder.write("policies/tests/hostile.yaml", Self.policyTest)
    try folder.write(
      "damaged/\(Self.name).yaml",
      "format: ief-policy/1\nid: \(Self.quoted(Self.name))\n\(Self.quoted(Self.text)): 1\n")
  }

  func remove() { folder.remove() }

  func run(_ arguments: [String]) throws -> Tool.Run {
    try Tool.run(arguments, environment: environment, from: folder.path)
  }

  /// The text in double quotes, as YAML takes it.
  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F && scalar != "\""
        && scalar != "\\" || scalar == " "
        ? String(scalar) : String(format: "\\U%08X", scalar.value)
    }
    return "\"\(scalars.joined())\""
  }

  /// The text in double quotes, as JSON takes it.
  private static func json(_ text: String) -> String {
    "\""
      + text.utf16.map {
        (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C
          ? String(UnicodeScalar(UInt8($0))) : String(format: "\\u%04x", $0)
      }.joined() + "\""
  }

  /// A policy that ships, with hostile ids and words.
  private static func policy(_ text: String) -> String {
    var text = text
    for (old, new) in [
      ("\nid: asia", "\nid: \(call)"),
      ("  en: Incident Emergency Fund, Asia", "  en: \(quoted(Self.text))"),
      ("  ar: صندوق الاستجابة الطارئة للحوادث الرقمية، آسيا", "  ar: \(quoted(Self.text))"),
      (
        "en: An example. The team’s own list of countries is not public.",
        "en: \(quoted(Self.text))"
      ),
      (
        "en: Will the costs directly reduce the risk or impact of a digital attack?",
        "en: \(quoted(Self.text))"
      ),
      ("\n  en: CIVICUS, Digital Resiliency Grants", "\n  en: \(quoted(Self.text))"),
      ("address: civicus.org, page digital-resiliency-grants", "address: \(quoted(Self.text))"),
    ] { text = text.replacingOccurrences(of: old, with: new) }
    return text
  }

  private static let policyTest = """
    format: ief-policy-test/1
    policy: \(call)
    tests:
      - notes: \(quoted(text))
        application: {format: ief-application/1, id: \(quoted(text)), call: \(call)}
        expect: {outcome: eligible}
    """

  private static let team = """
    format: ief-team/1
    note: \(quoted(text))
    officers:
      - {id: dev, name: \(quoted(text)), roles: [officer, lead, auditor],
         languages: [en], hours: {monday: 8, tuesday: 8}}
      - {id: ben, name: \(quoted(text)), roles: [lead], languages: [en], hours: {monday: 8}}
      - {id: cho, roles: [officer], languages: [en], hours: {monday: 8}}
    """

  private static let ratings = """
    format: ief-ratings/1
    note: \(quoted(text))
    ratings:
      - {application: \(quoted(name)), criterion: effect, rating: 3, reason: \(quoted(text))}
    """

  private static let problem = """
    {"format": "ief-schedule-problem/1", "horizon": 2, "officers":
      [{"id": \(json(text)), "minutes": [60, 60]}, {"id": "b", "minutes": [60, 60]}],
     "cases": [{"id": \(json(text)), "due": 1, "weight": 1,
      "review": {"minutes": 10, "officers": ["a"]}}]}
    """

  /// An application that fits the hostile call.
  private static func application(_ id: String) -> String {
    let words = quoted(text)
    return """
      format: ief-application/1
      id: \(quoted(id))
      call: \(call)
      receivedAt: 2026-03-02
      language: en
      applicant:
        type: collective
        name: \(words)
        country: PH
        targetGroups: [women]
        work: \(words)
        members: 3
        registered: false
        references:
          - {name: \(words), organisation: \(words), contact: \(words), independent: true}
          - {name: Invented Friend, contact: two@example.org, independent: true}
        previousGrants: []
        contact: {channel: email, address: \(words), language: en}
      project: {title: \(words), goal: \(words), startsOn: 2026-03-25, endsOn: 2026-05-25}
      incidents:
        - {id: i1, type: abuse.harassment, occurredOn: 2026-02-13, ongoing: true,
           state: ongoing, harm: serious, description: \(words), means: \(words)}
      budget:
        currency: EUR
        items:
          - {id: b1, category: secure-equipment, description: \(words), quantity: 1,
             unitCost: 1200, respondsTo: [i1]}
          - {id: b2, category: secure-equipment, description: Phone, quantity: 2, unitCost: 400,
             respondsTo: [i1]}
        otherFunding: []
      documents: [{name: \(words), kind: police-report}]
      """
  }
}
