#!/usr/bin/env python3
"""What a spreadsheet does: earliest due date first (ties: heavier first), least-loaded able officer.

    earliest_due.py problem.json > plan.json

"Least loaded" = smallest share of the officer's minutes in the horizon promised so far, so that
part-time officers are not overloaded. The work goes to the officer's earliest free minutes. When a
step does not fit in that officer's horizon the next one is tried; when none fits, the case is
unscheduled. Nothing is reconsidered.
"""
import json
import sys
import time

from problem import Ledger, Placement, Problem, objective, plan_json


def edd(problem):
    ledger = Ledger(problem.minutes)
    total = [max(1, sum(row)) for row in problem.minutes]
    used = [0] * len(total)
    out = [Placement() for _ in problem.cases]
    for case in sorted(problem.cases, key=lambda c: (c.due, -c.weight, c.index)):
        done = False
        reviewers = [None] if case.reviewers is None else sorted(case.reviewers, key=lambda o: (used[o] / total[o], o))
        for reviewer in reviewers:
            start = 0
            if reviewer is not None:
                start = ledger.probe(reviewer, 0, case.review_minutes)
                if start is None:
                    continue
            for decider in sorted((o for o in case.deciders if o != reviewer), key=lambda o: (used[o] / total[o], o)):
                if ledger.probe(decider, start, case.decision_minutes) is None:
                    continue
                if reviewer is not None:
                    out[case.index].review = ledger.take(reviewer, 0, case.review_minutes)
                    used[reviewer] += case.review_minutes
                out[case.index].decision = ledger.take(decider, start, case.decision_minutes)
                used[decider] += case.decision_minutes
                done = True
                break
            if done:
                break
    return out


def main():
    problem = Problem.read(sys.argv[1])
    start = time.perf_counter()
    placements = edd(problem)
    seconds = time.perf_counter() - start
    json.dump(plan_json(problem, placements), sys.stdout)
    print(json.dumps({"objective": objective(problem, placements), "seconds": round(seconds, 4)}), file=sys.stderr)


if __name__ == "__main__":
    main()
