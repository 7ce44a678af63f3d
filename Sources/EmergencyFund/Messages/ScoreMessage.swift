/// Every sentence on the derivation of points; the raw value is frozen.
package enum ScoreMessage: String, CaseIterable, Hashable, Sendable {
  case answer = "score.answer"
  case noAnswer = "score.no-answer"
  case ongoing = "score.ongoing"
  case decayed = "score.decayed"
  case decayedWholly = "score.decayed-wholly"
  case noIncident = "score.no-incident"
  case share = "score.share"
  case yes = "score.yes"
  case no = "score.no"
  case rated = "score.rated"
  case ratedBecause = "score.rated-because"
  case notRated = "score.not-rated"
  case notAnswered = "score.not-answered"
}
