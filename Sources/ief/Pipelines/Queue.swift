internal import EmergencyFund
import EmergencyFundScheduling

/// Applications in the order in which they wait for their answer.
struct Queue {
  /// One application in the queue.
  struct Entry {
    let submission: Submission
    let score: Score?

    var application: GrantApplication { submission.application }
    var assessment: Assessment { submission.assessment }
    var name: OutputText { submission.name }

    /// Days until the response date; negative when it has passed.
    func daysLeft(_ today: Day) -> Int? {
      assessment.respondBy.map { $0.days(since: today) }
    }
  }

  let entries: [Entry]
  let today: Day

  /// Scores the applications: imminent danger first, then by priority, then by response date.
  init(_ intake: Intake, _ options: QueueOptions, today day: Day) throws {
    today = day
    var ratings = Ratings.none
    if let file = options.ratings {
      var input = InputFiles()
      ratings = input.read(file, Ratings.read) ?? .none
      try input.stopOnDiagnostics()
    }
    let entries = intake.submissions.map { submission in
      Entry(
        submission: submission,
        score: submission.policy.score(
          submission.application, ratings: ratings.of(submission.application.id), today: day))
    }
    func key(_ entry: Entry) -> (Int, Int, Int) {
      (
        entry.application.imminentDanger == true ? 0 : 1, -(entry.score?.priority ?? 0),
        entry.daysLeft(day) ?? .max
      )
    }
    self.entries = entries.enumerated().sorted { left, right in
      let (a, b) = (key(left.element), key(right.element))
      return a == b ? left.offset < right.offset : a < b
    }.map { $0.element }
  }
}

extension Queue.Entry {
  /// Writes one line of the queue: place, application, outcome and score.
  func write(to writer: inout JSONWriter, position: Int, _ catalogue: MessageCatalogue) {
    assessment.write(score, position: position, to: &writer, catalogue)
  }
}
