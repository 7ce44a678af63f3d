internal import CaseFile
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling
internal import PreCheck

extension CaseDesk {
  /// What receiving answers would do, one after the other, or why each is refused; nothing is
  /// written.
  package func previewAnswers(
    _ answers: [IncomingAnswer]
  ) throws -> [Result<AnswerOutcome, CaseDeskError>] {
    try requirePresent()
    return try read { reader in
      var cases: [String: AnsweredCase] = [:]
      var answered: [(index: Int, code: String, questions: [Int])] = []
      var results: [Result<AnswerOutcome, CaseDeskError>] = []
      for incoming in answers {
        results.append(try preview(incoming, &cases, reader))
        switch results[results.count - 1] {
        case .success(let outcome):
          answered.append((results.count - 1, outcome.code, outcome.questions))
        case .failure(.notAnswered(let file, .answeredAlready(let number, let code))):
          // Nothing is stored yet: neither of two files is right because it comes first.
          let others = answered.filter { $0.code == code && $0.questions.contains(number) }
          for other in others {
            results[other.index] = results[other.index].map { outcome in
              var outcome = outcome
              outcome.hasRival = true
              return outcome
            }
          }
          if !others.isEmpty {
            results[results.count - 1] = .failure(
              .notAnswered(file: file, .twoAnswers(number, code: code)))
          }
        default: break
        }
      }
      return results
    }
  }

  private func preview(
    _ incoming: IncomingAnswer, _ cases: inout [String: AnsweredCase], _ reader: CaseFileReader
  ) throws -> Result<AnswerOutcome, CaseDeskError> {
    do {
      let code = try code(of: incoming, reader)
      var answered = try cases[code] ?? answeredCase(code, reader)
      let outcome = try enter(incoming, into: &answered)
      cases[code] = answered
      return .success(outcome)
    } catch let refusal as AnswerRefusal {
      return .failure(.notAnswered(file: incoming.file, refusal))
    }
  }

  /// Records an answer, and assesses the application again where it changes it.
  func record(
    _ incoming: IncomingAnswer, _ writer: inout CaseFileWriter
  ) throws -> AnswerOutcome {
    do {
      let code = try code(of: incoming, writer.reader)
      var answered = try answeredCase(code, writer.reader)
      let known = answered.events.count
      let outcome = try enter(incoming, into: &answered)
      for event in answered.events.dropFirst(known) { try writer.append(event, to: code) }
      try writer.set(
        answered.grantCase, of: code, lastEvent: .answered, rates: answered.rates)
      return outcome
    } catch let refusal as AnswerRefusal {
      throw CaseDeskError.notAnswered(file: incoming.file, refusal)
    }
  }

  /// A case while answers go into it.
  private struct AnsweredCase {
    let code: String
    var grantCase: GrantCase
    var events: [CaseEvent]
    let rates: RateTable
  }

  private func answeredCase(_ code: String, _ reader: CaseFileReader) throws -> AnsweredCase {
    let opened = try open(code, reader)
    return AnsweredCase(
      code: opened.code, grantCase: opened.grantCase, events: opened.events,
      rates: try reader.rates(opened.grantCase.receipt.ratesDigest))
  }

  /// The code of the case that an answer is for, of those that the actor may see.
  private func code(of incoming: IncomingAnswer, _ reader: CaseFileReader) throws -> String {
    let reference = incoming.answer.reference
    // Always looked up, so that timing does not show whether a case exists.
    let hidden = try hiddenCodes(reader)
    let found = try visible(with: .asked(reference.description), hidden: hidden, reader)
    guard let entry = found.first else { throw AnswerRefusal.notAsked(reference) }
    return entry.code
  }

  /// Enters the events of an answer into a case, all of them or none.
  private func enter(
    _ incoming: IncomingAnswer, into answered: inout AnsweredCase
  ) throws -> AnswerOutcome {
    var after = answered
    let before = after.grantCase.assessment?.outcome
    let application = after.grantCase.application
    let answers = try after.grantCase.answers(
      to: incoming, after: after.events, code: after.code)
    do throws(CaseRefusal) {
      for answer in answers {
        let event = CaseEvent(on: today, by: actor.id, .answered(answer))
        try after.grantCase.enter(event, team: team, rates: after.rates)
        after.events.append(event)
      }
      if after.grantCase.application != application {
        let assessed = assessment(of: after.grantCase, rates: after.rates)
        try after.grantCase.apply(assessed)
        after.events.append(assessed)
      }
    } catch {
      throw AnswerRefusal.refused(error)
    }
    answered = after
    return AnswerOutcome(
      code: after.code, questions: answers.map { $0.question }, before: before,
      after: after.grantCase.policy.assess(after.grantCase.grantApplication, rates: after.rates),
      isChange: after.grantCase.application != application,
      missing: after.grantCase.missing(in: incoming.answer), grantCase: after.grantCase)
  }
}
