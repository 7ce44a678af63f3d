#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension DeskSession {
  /// The line on top of the queue: how many of the open cases can be answered in time.
  func promiseLine(_ listing: CachedListing) throws -> View? {
    switch try forecastState(listing) {
    case .noCases: return nil
    case .working: return ["text": words[PromiseMessage.working]]
    case .failed: return ["text": words[PromiseMessage.failed]]
    case .tooMany(let most):
      return ["text": words.text(PromiseMessage.tooMany, .count("count", most))]
    case .known(let plan, let isCurrent):
      let forecast = AnswerForecast(plan)
      return [
        "text": promiseText(forecast), "path": "/promise",
        "more": promiseProof(forecast, isCurrent: isCurrent),
      ]
    }
  }

  func promiseText(_ forecast: AnswerForecast) -> String {
    let (all, inTime) = (forecast.answers.count, forecast.inTimeCount)
    var text =
      all == inTime
      ? words.text(PromiseMessage.allInTime, .count("count", all))
      : words.text(
        PromiseMessage.someInTime, .count("number", inTime), .count("count", all))
    if forecast.overdueCount > 0 {
      text += " " + words.text(PromiseMessage.overdue, .count("count", forecast.overdueCount))
    }
    return text
  }

  func promiseProof(_ forecast: AnswerForecast, isCurrent: Bool) -> String {
    var sentences: [String] = []
    if let index = forecast.tightest {
      var facts = [
        words.text(
          PromiseMessage.tightest, .text("case", forecast.answers[index].item.id),
          .rendered("left", left(forecast.answers[index].item)))
      ]
      if let need = forecast.need(of: index) { facts.append(sentence(need)) }
      sentences.append(facts.joined(separator: " · ") + ".")
    }
    // Where all can be answered in time, nothing is left to prove.
    if forecast.inTimeCount < forecast.answers.count {
      sentences.append(words[forecast.isProved ? PromiseMessage.proved : .unproved])
    }
    if !isCurrent { sentences.append(words[PromiseMessage.stale]) }
    return sentences.joined(separator: " ")
  }

  private func left(_ item: QueuedCase) -> String {
    let calendar = policies.policy(item.application.call ?? "", item.receivedOn)?
      .promise?.workingCalendar
    let days = calendar.workingDays(from: desk.today, to: item.respondBy)
    return days == 0
      ? words[PromiseMessage.leftLate] : words.text(PromiseMessage.left, .count("count", days))
  }

  private func sentence(_ need: AnswerForecast.Need) -> String {
    switch need {
    case .reader(let language):
      words.text(
        PromiseMessage.needsReader, .rendered("language", words.language.name(ofLanguage: language))
      )
    case .onlyReviewer(let officer):
      words.text(PromiseMessage.onlyReviewer, .text("name", officer))
    case .onlyDecider(let officer):
      words.text(PromiseMessage.onlyDecider, .text("name", officer))
    }
  }

  // MARK: Why

  /// When each open case can be answered and by whom, and why some cannot be in time.
  func promise(_ request: DeskRequest) throws -> Page {
    let listing = try currentListing()
    var view: View = [:]
    if let line = try promiseLine(listing) {
      view["promise"] = line
    } else {
      view["empty"] = words[PromiseMessage.noCases]
    }
    if case .known(let plan, _) = try forecastState(listing) {
      let forecast = AnswerForecast(plan)
      let certificates = CertificateSentences(words, forecast)
      view["answers"] = answerViews(forecast)
      view["hasAnswers"] = !forecast.answers.isEmpty
      view["reasons"] = certificates.sentences(forecast.certificates)
      view["hasReasons"] = !forecast.certificates.isEmpty
      view["unplanned"] = forecast.unplanned.map { ["code": $0, "path": "/cases/\($0)"] as View }
      view["hasUnplanned"] = !forecast.unplanned.isEmpty
      view["proof"] = words[forecast.isProved ? PromiseMessage.proved : .unproved]
    }
    return page("promise", request, title: words[PromiseMessage.title], in: .queue, view)
  }

  /// Every answer, the late ones first.
  func answerViews(_ forecast: AnswerForecast) -> [View] {
    forecast.answers.indices.sorted { left, right in
      let (a, b) = (forecast.answers[left], forecast.answers[right])
      return (a.isLate ? 0 : 1, a.item.respondBy, a.item.id)
        < (b.isLate ? 0 : 1, b.item.respondBy, b.item.id)
    }.map { answerView($0, forecast) }
  }

  /// When a case can be answered, and by whom.
  func answerView(_ index: Int, _ forecast: AnswerForecast) -> View {
    let answer = forecast.answers[index]
    let item = answer.item
    var people: [String] = []
    if let review = answer.review {
      people.append(
        words.text(
          PromiseMessage.review, .text("name", review.officer), .day("day", review.day)))
    } else if let reviewer = item.progress.reviewedBy {
      // While a decision waits, it is whoever decided that may not confirm.
      people.append(
        item.progress.isDecisionPending
          ? words.text(QueueMessage.proposedBy, .text("name", reviewer))
          : words.text(PromiseMessage.reviewed, .text("name", reviewer)))
    }
    if let decision = answer.decision {
      people.append(
        words.text(
          item.progress.isDecisionPending ? PromiseMessage.confirmation : .decision,
          .text("name", decision.officer), .day("day", decision.day)))
    }
    var view: View = [
      "code": item.id, "path": "/cases/\(item.id)", "isInDanger": item.imminentDanger,
      "answerBy": words.day(item.respondBy), "people": people,
      "answeredOn": (answer.decision.map { words.day($0.day) }).shown,
      "need": (forecast.need(of: index).map { sentence($0) }).shown,
    ]
    if !answer.isLate {
      view["class"] = "yes"
      view["mark"] = "✓"
      view["result"] = words[PromiseMessage.inTime]
    } else {
      view["class"] = "no"
      view["mark"] = "✕"
      view["result"] =
        answer.decision.map {
          words.text(
            PromiseMessage.late, .count("count", $0.day.days(since: item.respondBy)))
        } ?? words[PromiseMessage.notPlanned]
    }
    return view
  }
}

extension DeskWords {
  /// A time in hours and minutes.
  func hours(_ minutes: Int) -> String {
    let message: PromiseMessage =
      minutes < 60 ? .minutes : minutes % 60 == 0 ? .wholeHours : .hours
    return text(message, .count("hours", minutes / 60), .count("minutes", minutes % 60))
  }
}
#endif
