#if Desk
import EmergencyFund
import EmergencyFundScheduling

/// A plan as a chart: officers by working days, with what is done and how full each day is.
struct PlanChart {
  private let words: DeskWords
  private let plan: QueuePlan
  private let columns: ArraySlice<Int>
  private let workingDays: [Int]
  private let officers: [Int]
  /// The steps of each officer and day.
  private let work: [Place: [Entry]]

  /// The working days that are shown at once.
  private static let daysMax = 10
  /// The steps of a day that are shown.
  private static let stepsMax = 8

  private struct Place: Hashable {
    let officer: Int
    let day: Int
  }

  /// A step on one day.
  struct Entry {
    let step: SchedulePlan.PlannedStep
    let minutes: Int
  }

  /// - Parameter first: The first day that is shown; nil for today.
  init(_ words: DeskWords, _ plan: QueuePlan, from first: Day?) {
    self.words = words
    self.plan = plan
    officers = plan.team.officers.indices.filter { plan.team.officers[$0].canReview }
    var work: [Place: [Entry]] = [:]
    for step in plan.result.plan.steps {
      for entry in step.work {
        work[Place(officer: step.officer, day: entry.day), default: []].append(
          Entry(step: step, minutes: entry.minutes))
      }
    }
    self.work = work
    let last = max(plan.result.plan.steps.compactMap { $0.work.last?.day }.max() ?? 0, 6)
    let (problem, officers) = (plan.problem, officers)
    // Days on which nobody works are left out.
    workingDays = (0...min(last, problem.horizon - 1)).filter { day in
      officers.contains { problem.officers[$0].capacity[day] > 0 }
    }
    let start = first.map { max(0, $0.days(since: plan.today)) } ?? 0
    let place = min(
      workingDays.firstIndex { $0 >= start } ?? workingDays.count,
      max(0, workingDays.count - 1))
    columns = workingDays[place..<min(place + Self.daysMax, workingDays.count)]
  }

  /// The chart for its template.
  var view: View {
    var view: View = [
      "days": columns.map { day -> View in
        let date = plan.today.adding(days: day)
        return [
          "weekday": words.capitalised(words[WeekdayMessage(date.weekday)]),
          "date": words.shortDay(date, today: plan.today), "path": "/plan/days/\(date)",
        ]
      },
      "rows": officers.map { row($0) }, "percent": 60, "hasChart": !columns.isEmpty,
      "isWide": columns.count > 6,
    ]
    if let first = columns.first, let place = workingDays.firstIndex(of: first), place > 0 {
      let earlier = workingDays[max(0, place - Self.daysMax)]
      view["earlierPath"] = "/plan?from=\(plan.today.adding(days: earlier))#chart"
    }
    if columns.endIndex < workingDays.endIndex {
      let later = workingDays[columns.endIndex]
      view["laterPath"] = "/plan?from=\(plan.today.adding(days: later))#chart"
    }
    return view
  }

  private func row(_ officer: Int) -> View {
    let id = plan.problem.officers[officer].id
    return [
      "officer": id, "path": "/plan/officers/\(id)", "cells": columns.map { cell(officer, $0) },
    ]
  }

  private func cell(_ officer: Int, _ day: Int) -> View {
    let available = plan.problem.officers[officer].capacity[day]
    let date = plan.today.adding(days: day)
    let entries = plan.inOrder(work[Place(officer: officer, day: day)] ?? [])
    if available == 0, entries.isEmpty {
      let isAway = plan.team.officers[officer].absences.contains { $0.contains(date) }
      return ["none": words[isAway ? PlanMessage.away : .noHours], "isAway": isAway]
    }
    let planned = entries.reduce(0) { $0 + $1.minutes }
    var view: View = [
      "percent": available == 0 ? 100 : min(100, planned * 100 / available),
      "time": words.text(
        PlanMessage.ofTime, .rendered("planned", words.shortHours(planned)),
        .rendered("available", words.shortHours(available))),
      "steps": entries.prefix(Self.stepsMax).map { entry -> View in
        let answer = plan.answers[entry.step.caseIndex]
        return [
          "code": answer.item.id, "path": "/cases/\(answer.item.id)",
          "isReview": entry.step.kind == .review, "isLate": answer.isLate,
          "isInDanger": answer.item.imminentDanger,
          "what": words[entry.step.kind == .review ? PlanMessage.review : .decision],
        ]
      },
    ]
    if entries.count > Self.stepsMax {
      view["moreSteps"] = words.text(
        PlanMessage.moreSteps, .count("count", entries.count - Self.stepsMax))
      view["morePath"] = "/plan/days/\(date)"
    }
    return view
  }
}

extension QueuePlan {
  /// Whether a decision is made on the day on which its review ends, and so after it.
  func followsReview(_ step: SchedulePlan.PlannedStep) -> Bool {
    guard step.kind == .decision, let review = answers[step.caseIndex].review else { return false }
    return review.work.last?.day == step.work.first?.day
  }

  /// The steps of a day in the order in which they are done: what waits for a review on the same day
  /// last, and before that the most urgent first.
  func inOrder(_ entries: [PlanChart.Entry]) -> [PlanChart.Entry] {
    entries.sorted { left, right in
      func order(_ entry: PlanChart.Entry) -> (Int, Int, Day, String) {
        let item = answers[entry.step.caseIndex].item
        return (
          followsReview(entry.step) ? 1 : 0, item.imminentDanger ? 0 : 1, item.respondBy, item.id
        )
      }
      return order(left) < order(right)
    }
  }
}

extension DeskWords {
  /// A time as hours and minutes with a colon, for tables.
  func shortHours(_ minutes: Int) -> String {
    let part = minutes % 60
    return "\(minutes / 60):\(part < 10 ? "0" : "")\(part)"
  }
}
#endif
