#if Desk
import CaseDesk
import EmergencyFund
import EmergencyFundCasework
import EmergencyFundScheduling

extension CaseForm {
  /// The forms that show their fields one below the other.
  static var simple: [CaseForm] {
    [
      take, assign, handBack, ask, answer, reference, endorse, conflict, takeBack, pay,
      correctPayment, report, appeal, amend,
    ]
  }

  /// The action of a name.
  static func action(_ name: String) -> CaseAction {
    CaseAction.all.first { $0.name == name } ?? CaseAction.all[0]
  }

  private static var take: CaseForm {
    CaseForm(action: action("take"), intro: .takeIntro) { session, _, _, _ in
      .assigned(CaseEvent.Assigned(reviewer: session.officer.id))
    }
  }

  private static var assign: CaseForm {
    CaseForm(
      action: action("assign"), intro: .assignIntro,
      fields: { session, _, _ in
        [
          FormField(
            name: "reviewer", label: session.words[FormMessage.reviewer],
            kind: .choice(
              session.desk.team.officers.filter { $0.canReview }.map { ($0.id, $0.name ?? $0.id) }))
        ]
      },
      content: { session, _, request, problems in
        session.required("reviewer", request, &problems).map {
          .assigned(CaseEvent.Assigned(reviewer: $0))
        }
      })
  }

  private static var handBack: CaseForm {
    CaseForm(
      action: action("hand-back"), intro: .handBackIntro,
      fields: { session, _, _ in
        [FormField(name: "reason", label: session.words[FormMessage.reason], kind: .lines)]
      },
      content: { session, opened, request, problems in
        session.required("reason", request, &problems).map {
          .unassigned(
            CaseEvent.Unassigned(reviewer: opened.grantCase.assignee ?? "", reason: $0))
        }
      })
  }

  private static var ask: CaseForm {
    CaseForm(
      action: action("ask"),
      fields: { session, read, _ in
        let words = session.words
        let pause = read.opened.policy.promise.map { promise in
          promise.questionsPauseMax == 0
            ? words[FormMessage.questionRunsOn]
            : words.text(FormMessage.questionPauses, .count("count", promise.questionsPauseMax))
        }
        let hint = [pause, words[FormMessage.questionHint]].compactMap { $0 }
        return [
          FormField(
            name: "text", label: words[FormMessage.question], kind: .lines,
            hint: hint.joined(separator: " ")),
          FormField(
            name: "about", label: words[AskMessage.about],
            kind: .choices(session.askedFields(of: read.grantCase)),
            hint: words[AskMessage.aboutHint], isOptional: true),
        ]
      },
      content: { session, opened, request, problems in
        session.question(opened.grantCase, request, &problems).map { .asked($0) }
      })
  }

  private static var answer: CaseForm {
    CaseForm(
      action: action("answer"),
      fields: { session, read, _ in
        let words = session.words
        return [
          FormField(
            name: "question", label: words[FormMessage.whichQuestion],
            kind: .choice(
              read.grantCase.openQuestions.map {
                ("\($0.number)", session.words(of: $0, in: read.grantCase))
              })),
          FormField(name: "text", label: words[FormMessage.answer], kind: .lines),
          FormField(
            name: "application", label: words[FormMessage.changedApplication], kind: .file,
            hint: words[FormMessage.changedApplicationHint], isOptional: true),
        ]
      },
      content: { session, opened, request, problems in
        let number = session.number("question", request, &problems)
        let text = session.required("text", request, &problems)
        let application = session.application("application", request, &problems)
        guard let number, let text else { return nil }
        return .answered(
          CaseEvent.Answered(question: number, text: text, application: application?.node))
      })
  }

  private static var reference: CaseForm {
    CaseForm(
      action: action("reference"),
      fields: { session, read, _ in
        let words = session.words
        let references = read.grantCase.grantApplication.applicant.references ?? []
        return [
          FormField(
            name: "reference", label: words[FormMessage.reference],
            kind: .choice(
              references.enumerated().map {
                (
                  "\($0.offset + 1)",
                  $0.element.name ?? $0.element.organisation ?? "\($0.offset + 1)"
                )
              })),
          FormField(
            name: "result", label: words[FormMessage.result],
            kind: .choice([
              ("confirmed", words[CaseMessage.confirmed]),
              ("notReached", words[CaseMessage.notReached]),
              ("doubtful", words[CaseMessage.doubtful]),
            ])),
          FormField(
            name: "note", label: words[FormMessage.note], kind: .lines,
            hint: words[FormMessage.noteHint], isOptional: true),
        ]
      },
      content: { session, opened, request, problems in
        let number = session.number("reference", request, &problems)
        let result = session.required("result", request, &problems)
          .flatMap { CaseEvent.ReferenceResult(rawValue: $0) }
        let count = opened.grantCase.grantApplication.applicant.references?.count ?? 0
        guard let number, number >= 1, number <= count, let result else {
          if problems.isEmpty { problems.add("result", session.words[FormMessage.notAChoice]) }
          return nil
        }
        return .referenceChecked(
          CaseEvent.ReferenceChecked(
            reference: number - 1, result: result, note: request.form.text("note")))
      })
  }

  private static var endorse: CaseForm {
    CaseForm(
      action: action("endorse"),
      fields: { session, _, _ in
        [
          FormField(name: "voucher", label: session.words[FormMessage.voucher]),
          FormField(
            name: "note", label: session.words[FormMessage.statement], kind: .lines,
            isOptional: true),
        ]
      },
      content: { session, _, request, problems in
        session.required("voucher", request, &problems).map {
          .vouched(CaseEvent.Vouched(voucher: $0, note: request.form.text("note")))
        }
      })
  }

  private static var conflict: CaseForm {
    CaseForm(
      action: action("conflict"), intro: .conflictIntro,
      fields: { session, _, _ in
        [FormField(name: "reason", label: session.words[FormMessage.reason], kind: .lines)]
      },
      content: { session, _, request, problems in
        session.required("reason", request, &problems).map {
          .conflictDeclared(
            CaseEvent.ConflictDeclared(officer: session.officer.id, reason: $0))
        }
      })
  }

  private static var takeBack: CaseForm {
    CaseForm(
      action: action("take-back"), intro: .takeBackIntro,
      fields: { session, _, _ in
        [FormField(name: "reason", label: session.words[FormMessage.reason], kind: .lines)]
      },
      content: { session, opened, request, problems in
        session.required("reason", request, &problems).map {
          .takenBack(
            CaseEvent.TakenBack(event: opened.grantCase.proposal?.event ?? 0, reason: $0))
        }
      })
  }

  private static var pay: CaseForm {
    CaseForm(
      action: action("pay"),
      fields: { session, read, _ in
        let words = session.words
        let unpaid = read.grantCase.unpaid
        return [
          FormField(
            name: "amount",
            label: words.text(
              FormMessage.amount, .rendered("currency", unpaid?.currency.code ?? "")),
            hint: unpaid.map { words.text(FormMessage.amountHint, .money("amount", $0)) }),
          FormField(name: "paidOn", label: words[FormMessage.paidOn], kind: .day),
        ]
      },
      content: { session, opened, request, problems in
        guard let currency = opened.grantCase.unpaid?.currency else {
          throw CaseDeskError.refused(.notNow(.paid, opened.grantCase.stage))
        }
        let amount = session.amount("amount", in: currency, request, &problems)
        let day = session.day("paidOn", request, &problems)
        guard let amount, let day else { return nil }
        return .paid(CaseEvent.Paid(amount: amount, paidOn: day))
      })
  }

  private static var correctPayment: CaseForm {
    CaseForm(
      action: action("correct-payment"),
      fields: { session, read, _ in
        let words = session.words
        let payments = read.grantCase.payments
        return [
          FormField(
            name: "payment", label: words[FormMessage.payment],
            kind: .choice(
              payments.map {
                ("\($0.event)", "\(words.money($0.amount)) · \(words.day($0.paidOn))")
              })),
          FormField(
            name: "amount",
            label: words.text(
              FormMessage.amount, .rendered("currency", payments.first?.amount.currency.code ?? ""))
          ),
          FormField(name: "paidOn", label: words[FormMessage.paidOn], kind: .day),
          FormField(name: "reason", label: words[FormMessage.reason], kind: .lines),
        ]
      },
      content: { session, opened, request, problems in
        guard let currency = opened.grantCase.payments.first?.amount.currency else {
          throw CaseDeskError.refused(.notNow(.paymentCorrected, opened.grantCase.stage))
        }
        let number = session.number("payment", request, &problems)
        let amount = session.amount("amount", in: currency, request, &problems)
        let day = session.day("paidOn", request, &problems)
        let reason = session.required("reason", request, &problems)
        guard let number, let amount, let day, let reason else { return nil }
        return .paymentCorrected(
          CaseEvent.PaymentCorrected(event: number, amount: amount, paidOn: day, reason: reason))
      })
  }

  private static var report: CaseForm {
    CaseForm(
      action: action("report"),
      fields: { session, _, _ in
        [FormField(name: "note", label: session.words[FormMessage.report], kind: .lines)]
      },
      content: { session, _, request, problems in
        session.required("note", request, &problems).map { .reported(CaseEvent.Reported(note: $0)) }
      })
  }

  private static var appeal: CaseForm {
    CaseForm(
      action: action("appeal"),
      fields: { session, _, _ in
        [FormField(name: "grounds", label: session.words[FormMessage.grounds], kind: .lines)]
      },
      content: { session, _, request, problems in
        session.required("grounds", request, &problems).map {
          .appealed(CaseEvent.Appealed(grounds: $0))
        }
      })
  }

  private static var amend: CaseForm {
    CaseForm(
      action: action("amend"), intro: .amendIntro,
      fields: { session, _, _ in
        [
          FormField(
            name: "application", label: session.words[FormMessage.amendFile], kind: .file),
          FormField(name: "reason", label: session.words[FormMessage.reason], kind: .lines),
        ]
      },
      content: { session, _, request, problems in
        if request.files.allSatisfy({ $0.bytes.isEmpty }) {
          problems.add("application", session.words[FormMessage.missing])
        }
        let application = session.application("application", request, &problems)
        let reason = session.required("reason", request, &problems)
        guard let application, let reason, let node = application.node else { return nil }
        return .corrected(CaseEvent.Corrected(application: node, why: reason, event: 1))
      })
  }
}

extension DeskSession {
  /// The application in the file that was sent with a form; nil if none was.
  func application(
    _ name: String, _ request: DeskRequest, _ problems: inout FormProblems
  ) -> GrantApplication? {
    guard let file = request.files.first(where: { !$0.bytes.isEmpty }) else { return nil }
    switch setup.intake(
      [file], (try? desk.intakeIdentities()) ?? [], desk.today, words.language
    ).lines.first {
    case .application(let incoming): return incoming.application
    case .refused(_, let reasons):
      problems.add(
        name,
        words.text(
          FormMessage.notAnApplication, .rendered("reasons", words.language.clauses(reasons))))
      return nil
    case .answer:
      problems.add(
        name,
        words.text(
          FormMessage.notAnApplication, .rendered("reasons", words[AskMessage.isAnswer])))
      return nil
    case .closed(let error):
      problems.add(
        name,
        words.text(
          FormMessage.notAnApplication, .rendered("reasons", words[IntakeMessage(error)])))
      return nil
    case nil: return nil
    }
  }
}
#endif
