#!/usr/bin/env python3
"""Peer solver: the same day-level model as cpsat_peer.py as an integer program for HiGHS, level after level.

    highs_peer.py problem.json --seconds 60 --workers 2 > plan.json      (needs highspy)

Start: list schedules, and the cases that the level-1 relaxation saves. Problems whose model would be larger than
--columns keep the start (HiGHS would not finish its first linear program).
"""
import argparse
import time

from earliest_due import edd
from lower_bound import Highs, Relaxation, day_rows, on_time_set
from problem import Problem, greedy, objective, write_results

CLOCK = time.perf_counter
BEGIN = CLOCK()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("problem")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--columns", type=int, default=150000)
    parser.add_argument("--report")
    args = parser.parse_args()
    import plan_state as ps
    problem = Problem.read(args.problem)
    end = BEGIN + args.seconds - min(0.5, 0.05 * args.seconds)
    n, horizon = len(problem.cases), problem.horizon
    report = {"stages": [], "bound": [0, 0, 0]}
    states = []
    for placements in [edd(problem), greedy(problem, BEGIN + 0.1 * args.seconds, CLOCK)[1]]:
        states.append(ps.start_from(problem, placements))
    answer = on_time_set(problem, 0.15 * args.seconds if n <= 800 else 0.5 * args.seconds, n <= 800, args.workers)
    report["bound"][0] = answer["bound"]
    for keep in answer["keeps"]:
        states.append(ps.start_saving(problem, keep, deadline=CLOCK() + 0.3 * (end - CLOCK())))
    state = min(states, key=lambda s: s.value())
    report["stages"].append({"stage": "start", "value": list(state.value()), "bound": answer["bound"], "status": answer["status"],
                             "at": round(CLOCK() - BEGIN, 2)})
    columns = sum((len(c.deciders) + len(c.reviewers or [])) for c in problem.cases) * horizon
    proven = columns <= args.columns
    if columns <= args.columns:
        rows = day_rows(problem, one_day=True)
        program = Highs(rows, integer=True, threads=args.workers)

        def start():
            """The state as column values, with the minutes left in each bank."""
            values = [0.0] * len(rows.cost[0])
            for (cols_r, cols_d, out), choice in zip(rows.choice, state.choice):
                if choice is None:
                    values[out] = 1.0
                else:
                    k, a, b = choice
                    values[cols_d[k, b]] = 1.0
                    if a >= 0:
                        values[cols_r[k, a]] = 1.0
            for (o, k), r in rows.bank_row.items():
                low, _, terms = rows.rows[r]
                left = low - sum(w * values[v] for v, w in terms if v not in bank_set)
                previous = [v for v, w in terms if v in bank_set and w == -1]
                bank = next(v for v, w in terms if v in bank_set and w == 1)
                values[bank] = left + (values[previous[0]] if previous else 0)
            return values

        bank_set = set(rows.bank)
        for level in range(3):
            value = state.value()
            if value[level] <= report["bound"][level] or (level < 2 and value[level] == 0):
                status, bound = "Optimal", value[level]
            else:
                seconds = (end - CLOCK()) * (0.35, 0.45, 1.0)[level]
                if seconds < 0.2:
                    break
                low, found = program.solve(rows.cost[level], seconds=seconds, start=start())
                status, bound = program.status, -(-int(low * 1000) // 1000) if abs(low) < 1e30 else 0
                if found is not None:
                    fresh = ps.State(problem)
                    for i, (cols_r, cols_d, out) in enumerate(rows.choice):
                        day = next(((k, o) for (k, o), v in cols_d.items() if found[v] > 0.5), None)
                        if day is not None:
                            a = next((o for (k, o), v in cols_r.items() if found[v] > 0.5), -1)
                            if fresh.takes(i, (day[0], a, day[1])):
                                fresh.put(i, (day[0], a, day[1]))
                    for i in range(n):
                        if fresh.choice[i] is None:
                            fresh.insert(i)
                    ps.pull_forward(fresh)
                    if fresh.value() < state.value():
                        state = fresh
            value = state.value()
            report["stages"].append({"stage": "level %d" % (level + 1), "status": status, "value": value[level], "bound": bound,
                                     "at": round(CLOCK() - BEGIN, 2)})
            proven = proven and status == "Optimal"
            report["bound"][level] = max(report["bound"][level], bound)
            program.limit(rows.cost[level], value[level])
    placements = state.decode()
    report.update(objective=objective(problem, placements), columns=columns, proven=proven)
    report["seconds"] = round(CLOCK() - BEGIN, 2)
    write_results(problem, placements, report, args.report)


if __name__ == "__main__":
    main()
