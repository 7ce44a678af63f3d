package import EmergencyFund

/// A change to a team or a queue whose effect is shown before it is made.
package enum QueueChange: Hashable, Sendable {
  /// An officer is absent on some days.
  case absence(officer: String, DayRange)
  /// An officer joins.
  case officer(Officer)
  /// More cases arrive today, like those of a region or of all.
  case extraCases(count: Int, region: String?)

  /// The most cases that arrive at once.
  package static let casesMax = 100_000

  /// Why a change cannot be made.
  package enum Problem: Error, Hashable {
    /// The team has no such officer.
    case unknownOfficer
    /// The team has an officer of this id already.
    case knownOfficer
    /// There is no case like which more could arrive.
    case noModel
  }

  /// Changes a team and a queue.
  ///
  /// More cases are copies of those that are there, in turn: each with as many days to be answered,
  /// from today on.
  ///
  /// - Parameter number: The place of the change among several, for the ids of new cases.
  package func apply(
    to queue: inout [QueuedCase], _ team: inout Team, today: Day, number: Int = 1
  ) throws(Problem) {
    switch self {
    case .absence(let id, let days):
      guard let index = team.officers.firstIndex(where: { $0.id == id }) else {
        throw .unknownOfficer
      }
      team.officers[index].absences.append(days)
    case .officer(let officer):
      if team.officers.contains(where: { $0.id == officer.id }) { throw .knownOfficer }
      team.officers.append(officer)
    case .extraCases(let count, let region):
      let models = queue.filter { region == nil || $0.region == region }
      if models.isEmpty { throw .noModel }
      for place in 0..<min(max(0, count), Self.casesMax) {
        var item = models[place % models.count]
        let promised = item.respondBy.days(since: item.receivedOn)
        item.id = "extra-\(number)-\(place + 1)"
        item.receivedOn = today
        item.respondBy = today.adding(days: promised)
        item.progress = CaseProgress()
        queue.append(item)
      }
    }
  }
}

extension Officer {
  /// The officer with the same time on every day from Monday to Friday, and none at weekends.
  package func working(minutes: Int) -> Officer {
    var officer = self
    officer.minutes = [:]
    for weekday in [Weekday.monday, .tuesday, .wednesday, .thursday, .friday] {
      officer.minutes[weekday] = minutes
    }
    return officer
  }

  /// The officer from a day on.
  package func joining(_ day: Day, today: Day) -> Officer {
    guard day > today else { return self }
    var officer = self
    officer.absences.append(DayRange(from: today, to: day.adding(days: -1)))
    return officer
  }

  /// Somebody new with the role, the languages, the regions and the hours of the officer.
  package func likeness(id: String) -> Officer {
    var officer = Officer(id: id, roles: roles)
    officer.languages = languages
    officer.regions = regions
    officer.minutes = minutes
    return officer
  }
}
