extension Promise {
  /// The response deadline, in words.
  package var sentence: PolicySentence {
    PolicySentence(
      workingCalendar == nil
        ? Message(.policyPromise, .days("limit", days))
        : Message(.policyPromiseWorking, .count("count", days)),
      questionsPauseMax == 0
        ? [] : [.init(Message(.policyPause, .days("limit", questionsPauseMax)))])
  }
}

extension ScoringPolicy {
  /// The scoring of the queue, in words.
  package var sentence: PolicySentence {
    var entries = criteria.map { criterion in
      PolicySentence.Entry(
        Message(
          .policyCriterion, .words("title", criterion.title), .count("count", criterion.weight)))
    }
    if waiting > 0 { entries.append(.init(Message(.policyWaiting, .count("count", waiting)))) }
    return PolicySentence(Message(.policyScore, .count("count", criteria.count)), entries)
  }
}

extension EffortPolicy {
  /// The effort for the steps, in words.
  package var sentence: PolicySentence {
    PolicySentence(
      Message(.policyEffort, .count("review", review.base), .count("decision", decision.base)))
  }
}

extension CaseworkPolicy {
  /// The reasons and retention periods, in words; letters are left out.
  package var sentence: PolicySentence {
    var entries = reasons.map { reason in
      PolicySentence.Entry(
        Message(.policyEntry, .entry("entry", Term(reason.id, reason.title))))
    }
    if let retention {
      entries.append(
        .init(
          Message(
            .policyRetention, .months("awarded", retention.awarded),
            .months("declined", retention.declined), .months("referred", retention.referred),
            .months("withdrawn", retention.withdrawn))))
    }
    return PolicySentence(Message(.policyCasework, .count("count", reasons.count)), entries)
  }
}

extension ApplyPolicy {
  /// Where the fund takes applications and for whom they are sealed, in words.
  package var sentence: PolicySentence {
    var entries = isSample ? [PolicySentence.Entry(Message(.policyApplySample))] : []
    entries += channels.map { channel in
      PolicySentence.Entry(
        Message(channel.kind.message, .text("address", channel.address)),
        channel.note.map { [Message(.question, .words("question", $0))] } ?? [])
    }
    entries += recipients.map { recipient in
      PolicySentence.Entry(
        Message(
          .policyApplyRecipient, .words("title", recipient.title),
          .text("recipient", recipient.recipient.text)))
    }
    return PolicySentence(Message(.policyApply, .count("count", channels.count)), entries)
  }
}

extension ApplyPolicy.Channel.Kind {
  fileprivate var message: PolicyMessage {
    switch self {
    case .email: .policyApplyEmail
    case .web: .policyApplyWeb
    case .signal: .policyApplySignal
    case .other: .policyApplyOther
    }
  }
}

extension Requirement {
  /// What the requirement asks, in words.
  package func sentence(in policy: Policy) -> PolicySentence { sentence(in: policy.terms) }
}
