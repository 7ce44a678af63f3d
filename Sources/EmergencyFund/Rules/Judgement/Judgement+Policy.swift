extension Judgement {
  package func sentence(in terms: CallTerms) -> PolicySentence {
    PolicySentence(Message(.policyAsks, .words("question", question)))
  }

  package var canFail: Bool { false }

  package var asksQuestions: Bool { true }

  package func questions(_ facts: Facts, of requirement: Requirement) -> [OpenQuestion] {
    [
      OpenQuestion(
        rule: requirement.id, title: title, paths: [], question: question,
        basis: requirement.basis)
    ]
  }

  package func add(to needs: inout ModelNeeds, isRequired: Bool) {}

  package func edges(around model: ModelApplication) -> [GrantApplication] { [] }

  /// A question may gain translations; another question would replace the one above.
  package func widenings(beyond upper: Judgement, _ pair: LayerPair) -> [Widening] {
    if question.keeps(upper.question) { return [] }
    return [
      Widening(
        .key("question"),
        message: "the question of \(pair.upperName) is worded differently here; "
          + "add your own question under a new id")
    ]
  }
}
