internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundScheduling

/// Changes to a team or a queue whose effect is shown before they are made.
struct ChangeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What if this officer is absent, as ana:2026-03-09/2026-03-13?", valueName: "id:from/to"))
  var absence: [String] = []

  @Option(
    help: ArgumentHelp(
      "What if this officer joined, as \"lead eva languages=ar,en hours=5\" or \"lead eva like=ana from=2026-04-01\"?",
      valueName: "officer"))
  var addOfficer: [String] = []

  @Option(
    help: ArgumentHelp(
      "What if this many more applications arrive today (count or count:region)?",
      valueName: "count:region"))
  var extraCases: [String] = []

  var isEmpty: Bool { absence.isEmpty && addOfficer.isEmpty && extraCases.isEmpty }

  /// A queue and a team after the changes, and a description of each change.
  struct Changed {
    var queue: CaseQueue
    var team: Team
    var words: [String] = []
  }

  func apply(_ queue: CaseQueue, _ team: Team, today: Day) throws -> Changed {
    var changed = Changed(queue: queue, team: team)
    for text in absence { try addAbsence(text, &changed, today: today) }
    for text in addOfficer { try add(officer: text, &changed, today: today) }
    for text in extraCases { try addCases(text, &changed, today: today) }
    return changed
  }

  private func addAbsence(_ text: String, _ changed: inout Changed, today: Day) throws {
    let parts = text.split(separator: ":", maxSplits: 1).map { String($0) }
    let days = parts.last?.split(separator: "/").compactMap { Day($0.withPlainDigits) } ?? []
    guard parts.count == 2, days.count == 2, days[0] <= days[1] else {
      throw ValidationError(
        "expected --absence as ana:2026-03-09/2026-03-13, found \(Diagnostic.quote(text))")
    }
    guard let index = changed.team.officers.firstIndex(where: { $0.id == parts[0] }) else {
      throw ValidationError(
        "the team has no officer \(Diagnostic.quote(parts[0]))"
          + Suggestion.text(parts[0], among: changed.team.officers.map { $0.id }))
    }
    try apply(
      .absence(officer: changed.team.officers[index].id, DayRange(from: days[0], to: days[1])),
      to: &changed, today: today)
    changed.words.append("\(parts[0]) is away from \(days[0]) to \(days[1])")
  }

  private func add(officer text: String, _ changed: inout Changed, today: Day) throws {
    let parts = text.split(separator: " ").map { String($0) }
    guard parts.count >= 2, let role = Role(rawValue: parts[0]),
      !changed.team.officers.contains(where: { $0.id == parts[1] })
    else {
      throw ValidationError(
        "expected --add-officer as \"officer eva languages=ar,en hours=5\" with a role and a new "
          + "id, found \(Diagnostic.quote(text))")
    }
    var officer = Officer(id: parts[1], roles: [role]).working(minutes: 360)
    officer.languages = Set(changed.team.officers.flatMap { $0.languages }).sorted()
    for part in parts.dropFirst(2) {
      let pair = part.split(separator: "=", maxSplits: 1).map { String($0) }
      let values = pair.last?.split(separator: ",").map { String($0) } ?? []
      switch (pair.first, pair.count) {
      case ("like", 2):
        guard let model = changed.team.officers.first(where: { $0.id == pair[1] }) else {
          throw ValidationError(
            "the team has no officer \(Diagnostic.quote(pair[1]))"
              + Suggestion.text(pair[1], among: changed.team.officers.map { $0.id }))
        }
        officer = model.likeness(id: parts[1])
        officer.roles = [role]
      case ("languages", 2): officer.languages = values
      case ("regions", 2): officer.regions = values
      case ("hours", 2):
        guard let hours = Double(pair[1]), hours > 0, hours <= 24 else { fallthrough }
        officer = officer.working(minutes: Int(hours * 60))
      case ("from", 2):
        guard let day = Day(pair[1].withPlainDigits) else { fallthrough }
        officer = officer.joining(day, today: today)
      default:
        throw ValidationError(
          "expected like=, languages=, regions=, hours= or from= for an officer, found "
            + Diagnostic.quote(part))
      }
    }
    try apply(.officer(officer), to: &changed, today: today)
    changed.words.append(
      "\(officer.id) joins as \(role.rawValue), reads \(officer.languages.joined(separator: ", "))")
  }

  private func addCases(_ text: String, _ changed: inout Changed, today: Day) throws {
    let parts = text.split(separator: ":", maxSplits: 1).map { String($0) }
    guard let first = parts.first, let count = Int(first.withPlainDigits),
      (1...QueueChange.casesMax).contains(count)
    else {
      throw ValidationError(
        "expected --extra-cases as 40 or 40:latin-america, found \(Diagnostic.quote(text))")
    }
    let region = parts.count == 2 ? parts[1] : nil
    let models = changed.queue.cases.filter { region == nil || $0.region == region }
    guard !models.isEmpty else {
      let known = Set(changed.queue.cases.compactMap { $0.region }).sorted()
      throw ValidationError(
        "no application is from the region \(Diagnostic.quote(region ?? "")), so its applications "
          + "cannot be estimated; regions: \(known.joined(separator: ", "))")
    }
    try apply(.extraCases(count: count, region: region), to: &changed, today: today)
    changed.words.append(
      "\(count) more \(count == 1 ? "application arrives" : "applications arrive") today"
        + (region.map { " from \($0)" } ?? ""))
  }

  /// Makes a change that was checked before.
  private func apply(_ change: QueueChange, to changed: inout Changed, today: Day) throws {
    do {
      try change.apply(
        to: &changed.queue.cases, &changed.team, today: today, number: changed.words.count + 1)
    } catch {
      throw ExitCode.ownFault
    }
  }
}
