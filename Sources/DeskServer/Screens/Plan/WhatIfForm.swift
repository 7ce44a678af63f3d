#if Desk
import CaseDesk
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

/// What is asked on the page of what-ifs, as the address says it.
struct WhatIfForm {
  /// Further cases, as a share of those that came in lately.
  enum Surge: String, CaseIterable {
    case half, same, twice, number

    /// The number of further cases; nil if it is given as such.
    func count(of received: Int) -> Int? {
      switch self {
      case .half: (received + 1) / 2
      case .same: received
      case .twice: 2 * received
      case .number: nil
      }
    }
  }

  /// The names of its fields.
  static let fields = [
    "absent", "from", "to", "like", "languages", "regions", "joins", "surge", "count", "region",
  ]
  /// The days that are looked back for cases that came in.
  static let lately = 28
  /// The most further cases that are planned beside the other work of the desk.
  static let casesMax = 500
  /// The id of an officer whom nobody is called.
  private static let newID = "new"

  /// What is asked, in the order of the columns.
  private(set) var absence: QueueChange?
  private(set) var extra: QueueChange?
  private(set) var surge: QueueChange?
  private(set) var problems = FormProblems()

  /// - Parameters:
  ///   - received: The number of cases that came in lately.
  ///   - regions: The regions of open cases.
  init(
    _ query: FormFields, team: Team, today: Day, received: Int, regions: Set<String>,
    _ words: DeskWords
  ) {
    readAbsence(query, team, words)
    readExtra(query, team, today, words)
    readSurge(query, received, regions, words)
  }

  private mutating func readAbsence(_ query: FormFields, _ team: Team, _ words: DeskWords) {
    guard let id = query.text("absent") else { return }
    guard team.officers.contains(where: { $0.id == id }) else {
      problems.add("absent", words[WhatIfMessage.noOfficer])
      return
    }
    let days = ["from", "to"].map { query.text($0).flatMap { Day($0) } }
    guard let from = days[0], let to = days[1] else {
      problems.add(days[0] == nil ? "from" : "to", words[WhatIfMessage.noDays])
      return
    }
    guard from <= to else {
      problems.add("to", words[WhatIfMessage.daysReversed])
      return
    }
    absence = .absence(officer: id, DayRange(from: from, to: to))
  }

  private mutating func readExtra(
    _ query: FormFields, _ team: Team, _ today: Day, _ words: DeskWords
  ) {
    guard let like = query.text("like") else { return }
    guard let model = team.officers.first(where: { $0.id == like }) else {
      problems.add("like", words[WhatIfMessage.noOfficer])
      return
    }
    var number = 1
    while team.officers.contains(where: { $0.id == "\(Self.newID)-\(number)" }) { number += 1 }
    var officer = model.likeness(id: "\(Self.newID)-\(number)")
    if let text = query.text("languages") {
      let tags = text.split { ", ;،".contains($0) }.map { String($0) }
      guard !tags.isEmpty, tags.count <= 40, tags.allSatisfy(Self.isTag) else {
        problems.add("languages", words[WhatIfMessage.noLanguages])
        return
      }
      officer.languages = tags
    }
    if let text = query.text("regions") {
      officer.regions = text == "*" ? nil : text.split { ", ;،".contains($0) }.map { String($0) }
    }
    if let text = query.text("joins") {
      guard let day = Day(text) else {
        problems.add("joins", words[FormMessage.notADay])
        return
      }
      officer = officer.joining(day, today: today)
    }
    extra = .officer(officer)
  }

  private static func isTag(_ text: String) -> Bool {
    (2...12).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "-")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
  }

  private mutating func readSurge(
    _ query: FormFields, _ received: Int, _ regions: Set<String>, _ words: DeskWords
  ) {
    guard let text = query.text("surge") else { return }
    guard let surge = Surge(rawValue: text) else {
      problems.add("surge", words[FormMessage.notAChoice])
      return
    }
    let count = surge.count(of: received) ?? query.text("count").flatMap { Int($0) } ?? 0
    guard (1...Self.casesMax).contains(count) else {
      problems.add("count", words.text(WhatIfMessage.noCount, .count("count", Self.casesMax)))
      return
    }
    let region = query.text("region")
    if let region, !regions.contains(region) {
      problems.add("region", words[WhatIfMessage.noRegion])
      return
    }
    self.surge = .extraCases(count: count, region: region)
  }
}
#endif
