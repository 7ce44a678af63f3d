#!/usr/bin/env python3
"""Valid lower bounds for the three objective levels, with a certificate that anyone can check by adding integers.

    lower_bound.py problem.json [--plan plan.json | --limits L1 L2] [--seconds 60] [--mip] [--prices out.json]

Without --plan each level is bounded over all feasible plans. With --plan (or --limits) level 2 is bounded over the
plans whose weighted tardy count is at most that plan's, and level 3 over those that are also no worse on level 2; so
"level k bound = plan's value" for k = 1, 2, 3 proves the plan lexicographically optimal.

The relaxation
--------------
In any feasible plan let k be the day on which case c is done. Its review was finished by day k and its decision too,
so both took their minutes from the officers' days 0..k. Forget everything else (day by day order, one decision on
several days, other limits); keep: one reviewer, one decider, not the same, decider present on day k, and for every
officer and day d: minutes of steps with k <= d are at most the minutes of days 0..d.

The certificate: prices
-----------------------
Let price[o][d] >= 0 be any price of a minute of officer o on day d, never rising with d. A step done by day k used
minutes that cost at least price[o][k] each, and all minutes together are worth sum(minutes x price). Hence every plan costs
at least    sum over cases of min over (k, reviewer, decider) of  cost(k) + review minutes x price[reviewer][k]
            + decision minutes x price[decider][k]        minus   sum of minutes[o][d] x price[o][d].
This holds for ANY prices, so a bound needs no trust in the solver that found them: `price_bound` below evaluates it
in integers. Good prices come from a linear program (HiGHS); for large problems from a coarser one that merges all officers.
Limits on higher levels enter the same way with multipliers. An integer program over the same relaxation (--mip) is tighter still; that value
is the solver's own floating-point bound, as usual.
"""
import argparse
import json
import math
import sys
import time

import numpy as np

from problem import Ledger, Problem, objective, placements_from_plan

SCALE = 1 << 20  # prices are multiples of 1/SCALE
INF = float("inf")


# --- what a case could do alone ---------------------------------------------------------------------

def solo_day(problem, case, ledger):
    """First day on which the case could be done if it were the only one, or None."""
    best = None
    if case.reviewers is None:
        for o in case.deciders:
            day = ledger.probe(o, 0, case.decision_minutes)
            if day is not None and (best is None or day < best):
                best = day
        return best
    for a in case.reviewers:
        start = ledger.probe(a, 0, case.review_minutes)
        if start is None or (best is not None and start >= best):
            continue
        for b in case.deciders:
            if b != a:
                day = ledger.probe(b, start, case.decision_minutes)
                if day is not None and (best is None or day < best):
                    best = day
    return best


class Relaxation:
    """The options of each case: days, reviewers and deciders, as described above."""

    def __init__(self, problem):
        self.p = problem
        self.cum = problem.cumulative()
        ledger = Ledger(problem.minutes)
        self.solo = [solo_day(problem, case, ledger) for case in problem.cases]

    def days(self, i):
        return range(self.solo[i], self.p.horizon) if self.solo[i] is not None else range(0)

    def deciders(self, i, k):
        need = self.p.cases[i].decision_minutes
        return [o for o in self.p.cases[i].deciders if self.p.minutes[o][k] > 0 and self.cum[o][k] >= need]

    def reviewers(self, i, k):
        need = self.p.cases[i].review_minutes
        return [o for o in self.p.cases[i].reviewers or [] if self.cum[o][k] >= need]


# --- linear and integer programs (HiGHS) ---------------------------------------------------------------

class Rows:
    def __init__(self):
        self.cost = ([], [], [])
        self.rows = []
        self.bank = []  # continuous columns: an officer's minutes left over at the end of a day
        self.bank_row = {}  # (officer, day) -> row
        self.pairs = {}
        self.choice = None  # day models: columns per case

    def column(self, a=0, b=0, c=0):
        self.cost[0].append(a)
        self.cost[1].append(b)
        self.cost[2].append(c)
        return len(self.cost[0]) - 1

    def row(self, low, high, terms):
        self.rows.append((low, high, terms))
        return len(self.rows) - 1

    def banks(self, problem, use, marks=None):
        """Prefix rows in sparse form: left(d) = left(d-1) + minutes(d) - steps due on d, and left >= 0.
        use[o][d] = [(column, minutes)]."""
        for o in range(len(problem.officers)):
            previous, free = None, 0
            days = sorted(use[o])
            for k in range(problem.horizon):
                free += problem.minutes[o][k]
                if k not in use[o]:
                    continue
                left = self.column()
                self.bank.append(left)
                terms = use[o][k] + [(left, 1)]
                if previous is not None:
                    terms = terms + [(previous, -1)]
                self.bank_row[o, k] = self.row(free, free, terms)
                previous, free = left, 0


def on_time_rows(problem, relaxation=None):
    """Level 1 without days: which cases are on time, and with which officers. Objective: weighted tardy count - (constant)."""
    rx = relaxation or Relaxation(problem)
    rows, use = Rows(), [dict() for _ in problem.officers]
    rows.constant = 0
    for i, case in enumerate(problem.cases):
        if case.due >= problem.horizon:
            continue
        rows.constant += case.weight
        if rx.solo[i] is None or rx.solo[i] > case.due:
            continue
        u = rows.column(-case.weight)
        dv = {o: rows.column() for o in case.deciders if rx.cum[o][case.due] >= case.decision_minutes}
        rv = {o: rows.column() for o in case.reviewers or [] if rx.cum[o][case.due] >= case.review_minutes}
        rows.row(0, 0, [(v, 1) for v in dv.values()] + [(u, -1)])
        if case.reviewers is not None:
            rows.row(0, 0, [(v, 1) for v in rv.values()] + [(u, -1)])
        for o, v in dv.items():
            use[o].setdefault(case.due, []).append((v, case.decision_minutes))
            if o in rv:
                rows.row(-INF, 0, [(v, 1), (rv[o], 1), (u, -1)])
        for o, v in rv.items():
            use[o].setdefault(case.due, []).append((v, case.review_minutes))
        rows.pairs[i] = (u, rv, dv)
    rows.banks(problem, use)
    return rows


def day_rows(problem, relaxation=None, one_day=False):
    """All levels, with a column per (case, day, officer). `one_day` adds "a decision is taken on one day", which makes
    every solution a plan (no relaxation any more, and no valid bound): see cpsat_peer.py."""
    rx = relaxation or Relaxation(problem)
    rows, use = Rows(), [dict() for _ in problem.officers]
    today = [dict() for _ in problem.officers]
    rows.choice = []  # per case: ({(k, o): column of the review}, {(k, o): column of the decision}, column of unscheduled)
    horizon = problem.horizon
    for i, case in enumerate(problem.cases):
        one, by_d, by_r = [], {}, {}
        cols_r, cols_d = {}, {}
        for k in rx.days(i):
            ds = rx.deciders(i, k)
            if one_day:
                ds = [o for o in ds if problem.minutes[o][k] >= case.decision_minutes]
            rs = rx.reviewers(i, k)
            if not ds or (case.reviewers is not None and not any(a != b for a in rs for b in ds)):
                continue
            link = []
            for o in ds:
                v = rows.column(case.late(k), case.lateness(k), case.wait(k))
                cols_d[k, o] = v
                one.append((v, 1))
                link.append((v, 1))
                today[o].setdefault(k, []).append((v, case.decision_minutes))
                by_d.setdefault(o, []).append((v, 1))
                use[o].setdefault(k, []).append((v, case.decision_minutes))
            if case.reviewers is not None:
                for o in rs:
                    v = cols_r[k, o] = rows.column()
                    link.append((v, -1))
                    by_r.setdefault(o, []).append((v, 1))
                    use[o].setdefault(k, []).append((v, case.review_minutes))
                rows.row(0, 0, link)
        out = rows.column(case.late(horizon), case.lateness(horizon), case.wait(horizon))
        rows.row(1, 1, one + [(out, 1)])
        rows.choice.append((cols_r, cols_d, out))
        for o in by_r:
            if o in by_d:
                rows.row(-INF, 1, by_r[o] + by_d[o])
    if one_day:
        for o, by_day in enumerate(today):
            for k, terms in by_day.items():
                if sum(w for _, w in terms) > problem.minutes[o][k]:
                    rows.row(-INF, problem.minutes[o][k], terms)
    rows.banks(problem, use)
    return rows


def pool_rows(problem, relaxation):
    """For large problems: all officers merged into one (steps may be split among everyone, and one person may do both).
    A column per (case, day). Its prices are the same for every officer, so they certify a bound for the real problem."""
    rows, use = Rows(), {}
    rows.choice = []
    horizon = problem.horizon
    for i, case in enumerate(problem.cases):
        one = []
        for k in relaxation.days(i):
            v = rows.column(case.late(k), case.lateness(k), case.wait(k))
            one.append((v, 1))
            use.setdefault(k, []).append((v, case.review_minutes + case.decision_minutes))
        out = rows.column(case.late(horizon), case.lateness(horizon), case.wait(horizon))
        rows.row(1, 1, one + [(out, 1)])
    previous, free = None, 0
    for k in range(horizon):
        free += sum(row[k] for row in problem.minutes)
        if k in use:
            left = rows.column()
            rows.bank.append(left)
            terms = use[k] + [(left, 1)] + ([(previous, -1)] if previous is not None else [])
            rows.bank_row[None, k] = rows.row(free, free, terms)
            previous, free = left, 0
    return rows


class Highs:
    def __init__(self, rows, integer=False, threads=2):
        """Keep `threads` the same within a process: HiGHS refuses a second value."""
        import highspy
        self.rows, self.integer, self.h = rows, integer, highspy.Highs()
        h = self.h
        h.setOptionValue("output_flag", False)
        h.setOptionValue("threads", threads)
        lp = highspy.HighsLp()
        n = len(rows.cost[0])
        lp.num_col_, lp.num_row_ = n, len(rows.rows)
        lp.col_cost_ = np.zeros(n)
        upper = np.ones(n)
        upper[rows.bank] = highspy.kHighsInf
        lp.col_lower_, lp.col_upper_ = np.zeros(n), upper
        lp.row_lower_ = np.array([r[0] for r in rows.rows], dtype=float)
        lp.row_upper_ = np.array([r[1] for r in rows.rows], dtype=float)
        lengths = [len(r[2]) for r in rows.rows]
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
        lp.a_matrix_.index_ = np.fromiter((v for r in rows.rows for v, _ in r[2]), dtype=np.int32)
        lp.a_matrix_.value_ = np.fromiter((w for r in rows.rows for _, w in r[2]), dtype=float)
        if integer:
            kinds = [highspy.HighsVarType.kInteger] * n
            for v in rows.bank:
                kinds[v] = highspy.HighsVarType.kContinuous
            lp.integrality_ = kinds
        elif n > 20000 and rows.choice is not None:
            h.setOptionValue("solver", "ipm")  # far quicker on day models; duals need not be exact: the certificate is
            h.setOptionValue("run_crossover", "off")
        h.passModel(lp)
        self.highspy = highspy

    def limit(self, cost, value):
        """Adds cost x <= value; returns the row."""
        index = [j for j, c in enumerate(cost) if c]
        self.h.addRow(-self.highspy.kHighsInf, float(value), len(index), np.array(index, dtype=np.int32),
                      np.array([cost[j] for j in index], dtype=float))
        return self.h.getLp().num_row_ - 1

    def solve(self, cost, seconds=60.0, start=None, stop_at=None):
        """Minimise. Returns (bound, values or None); see .status, .value, .duals."""
        h, n = self.h, len(cost)
        h.changeColsCost(n, np.arange(n, dtype=np.int32), np.array(cost, dtype=float))
        # HiGHS 1.15 counts the limit over all runs for linear programs, but per run for integer programs.
        h.setOptionValue("time_limit", float(seconds) + (0.0 if self.integer else h.getRunTime()))
        if start is not None:
            solution = self.highspy.HighsSolution()
            solution.col_value = list(map(float, start))
            h.setSolution(solution)
        h.run()
        info, status = h.getInfo(), h.getModelStatus()
        self.status = h.modelStatusToString(status)
        found = h.getSolution()
        self.duals = found.row_dual
        self.value = info.objective_function_value
        if self.integer:
            ok = info.primal_solution_status == 2
            return info.mip_dual_bound, (found.col_value if ok else None)
        if status != self.highspy.HighsModelStatus.kOptimal:
            return -INF, None  # the duals may still make a good certificate
        return self.value, found.col_value


def on_time_set(problem, seconds, integer, threads=2):
    """Which cases the level-1 relaxation would save, and with whom: {"bound", "status", "keeps": [{case: [reviewer, decider]}]}.
    The linear program is rounded (whatever was mostly saved, with its mostly used officers); with `integer` the integer
    program follows, and its answer is a second set."""
    rows = on_time_rows(problem)
    low, status, keeps = 0, "", []
    begin = time.perf_counter()
    for kind in (False, True)[:2 if integer else 1]:
        program = Highs(rows, integer=kind, threads=threads)
        bound, values = program.solve(rows.cost[0], seconds=max(0.3, seconds - (time.perf_counter() - begin)))
        status = program.status
        if abs(bound) < 1e30:
            low = max(low, math.ceil(rows.constant + bound - 1e-6 * max(1, abs(bound))))
        keep = {}
        if values is not None:
            for i, (u, rv, dv) in rows.pairs.items():
                if values[u] < 0.5:
                    continue
                a = max(rv, key=lambda o: values[rv[o]]) if rv else -1
                others = [o for o in dv if o != a]
                if others:
                    keep[i] = (a, max(others, key=lambda o: values[dv[o]]))
            keeps.append(keep)
    return {"bound": low, "status": status, "keeps": keeps}


# --- the certificate --------------------------------------------------------------------------------------

def monotone(prices):
    """Nearest usable prices from above: integers >= 0 that never rise with the day."""
    out = []
    for row in prices:
        line, high = [0] * len(row), 0
        for d in range(len(row) - 1, -1, -1):
            high = max(high, int(round(max(0.0, row[d]) * SCALE)))
            line[d] = high
        out.append(line)
    return out


def price_bound(problem, relaxation, level, prices, multipliers=(0, 0), limits=(0, 0)):
    """Exact bound on `level` from integer prices (units of 1/SCALE) and integer multipliers of levels 1 and 2."""
    horizon = problem.horizon
    m1, m2 = multipliers
    value = -m1 * limits[0] - m2 * limits[1]
    for o, row in enumerate(problem.minutes):
        value -= sum(a * b for a, b in zip(row, prices[o]))
    for i, case in enumerate(problem.cases):
        costs = (case.late, case.lateness, case.wait)

        def cost(k):
            total = costs[level](k) * SCALE
            if m1:
                total += m1 * case.late(k)
            if m2:
                total += m2 * case.lateness(k)
            return total

        best = cost(horizon)
        for k in relaxation.days(i):
            base = cost(k)
            if base >= best:
                continue  # prices are not negative
            ds = sorted((prices[o][k], o) for o in relaxation.deciders(i, k))[:2]
            if not ds:
                continue
            if case.reviewers is None:
                best = min(best, base + case.decision_minutes * ds[0][0])
                continue
            for pr, a in sorted((prices[o][k], o) for o in relaxation.reviewers(i, k))[:2]:
                for pd, b in ds:
                    if a != b:
                        best = min(best, base + case.review_minutes * pr + case.decision_minutes * pd)
        value += best
    return -((-value) // SCALE)  # round up: the objective is an integer


def prices_from_duals(problem, rows, duals):
    out = [[0.0] * problem.horizon for _ in problem.officers]
    for (o, k), r in rows.bank_row.items():
        for line in out if o is None else [out[o]]:
            line[k] = max(0.0, -duals[r])
    return out  # a day without a row gets the price of the next day with one (`monotone`)


# --- putting it together -----------------------------------------------------------------------------------------

def bounds(problem, limits=None, seconds=60.0, mip=(), threads=2, column_limit=160000, levels=3):
    """({"level1": {...}, ...}, certificates); limits = (weighted tardy count, total weighted tardiness) of a plan, or None."""
    begin = time.perf_counter()
    rx = Relaxation(problem)
    result, certificates = {}, []
    result["forcedLate"] = sum(1 for i, c in enumerate(problem.cases)
                               if c.due < problem.horizon and (rx.solo[i] is None or rx.solo[i] > c.due))

    # Level 1.
    rows = on_time_rows(problem, rx)
    lp = Highs(rows, threads=threads)
    value, _ = lp.solve(rows.cost[0], seconds=seconds)
    entry = {"lp": round(rows.constant + value, 3) if value > -INF else None}
    prices = monotone(prices_from_duals(problem, rows, lp.duals)) if len(lp.duals) else [[0] * problem.horizon for _ in problem.officers]
    entry["bound"] = entry["certified"] = max(0, price_bound(problem, rx, 0, prices))
    entry["seconds"] = round(time.perf_counter() - begin, 2)
    certificates.append((0, prices, (0, 0)))
    if 1 in mip:
        t = time.perf_counter()
        ip = Highs(rows, integer=True, threads=threads)
        low, _ = ip.solve(rows.cost[0], seconds=seconds)
        if abs(low) < 1e30:
            entry["mip"] = max(0, math.ceil(rows.constant + low - 1e-6 * max(1, abs(low))))
            entry["mipStatus"] = ip.status
            entry["bound"] = max(entry["bound"], entry["mip"])
        entry["mipSeconds"] = round(time.perf_counter() - t, 2)
    result["level1"] = entry
    result["limits"] = caps = list(limits) if limits else [None, None]
    if levels == 1:
        result["seconds"] = round(time.perf_counter() - begin, 2)
        return result, certificates

    # Levels 2 and 3.
    columns = sum(len(rx.days(i)) * (len(c.deciders) + len(c.reviewers or [])) for i, c in enumerate(problem.cases))
    pooled = columns > column_limit
    rows = pool_rows(problem, rx) if pooled else day_rows(problem, rx)
    lp = Highs(rows, threads=threads)
    ip = Highs(rows, integer=True, threads=threads) if any(m > 1 for m in mip) and not pooled else None
    limit_row = {}
    for level in range(1, levels):
        t = time.perf_counter()
        entry = {"model": "pool" if pooled else "days"}
        above = level - 1
        if caps[above] is not None:
            limit_row[above] = lp.limit(rows.cost[above], caps[above])
            if ip:
                ip.limit(rows.cost[above], caps[above])
        value, _ = lp.solve(rows.cost[level], seconds=seconds)
        entry["lp"] = round(value, 3) if value > -INF else None
        entry["lpStatus"] = lp.status
        bound = 0
        if len(lp.duals):
            prices = monotone(prices_from_duals(problem, rows, lp.duals))
            mult = [0, 0]
            for j, r in limit_row.items():
                mult[j] = int(round(max(0.0, -lp.duals[r]) * SCALE))
            bound = price_bound(problem, rx, level, prices, mult, [c or 0 for c in caps])
            certificates.append((level, prices, tuple(mult)))
        entry["bound"] = entry["certified"] = max(0, bound)
        entry["seconds"] = round(time.perf_counter() - t, 2)
        if ip and level + 1 in mip:
            t = time.perf_counter()
            low, _ = ip.solve(rows.cost[level], seconds=seconds)
            if abs(low) < 1e30:
                entry["mip"] = math.ceil(low - 1e-6 * max(1, abs(low)))
                entry["mipStatus"] = ip.status
                entry["bound"] = max(entry["bound"], entry["mip"])
            entry["mipSeconds"] = round(time.perf_counter() - t, 2)
        result["level%d" % (level + 1)] = entry
    result["seconds"] = round(time.perf_counter() - begin, 2)
    return result, certificates


# --- a certificate in words: the tightest shortage ---------------------------------------------------------------------

def shortages(problem):
    """For each day d: could all steps due by day d be worked by then if they might be split freely among able officers?
    If not, a minimum cut names officers and the steps only they can do: `needed` minutes against `available`."""
    found = []
    cum, crew = problem.cumulative(), len(problem.officers)
    for d in sorted({c.due for c in problem.cases if 0 <= c.due < problem.horizon}):
        steps = []  # (case, minutes, able officers)
        for c in problem.cases:
            if 0 <= c.due <= d:
                if c.reviewers is not None:
                    steps.append((c, c.review_minutes, c.reviewers))
                steps.append((c, c.decision_minutes, c.deciders))
        flow, reached_steps, reached_officers = transport([m for _, m, _ in steps], [a for _, _, a in steps],
                                                          [cum[o][d] for o in range(crew)])
        missing = sum(m for _, m, _ in steps) - flow
        if missing > 0:
            found.append({"day": d, "missing": missing, "needed": sum(steps[s][1] for s in reached_steps),
                          "available": sum(cum[o][d] for o in reached_officers),
                          "officers": [problem.officers[o] for o in sorted(reached_officers)],
                          "cases": len({steps[s][0].id for s in reached_steps})})
    return found


def transport(supply, able, capacity):
    """Most minutes that can flow from steps to able officers (augmenting paths, breadth first), and the steps and
    officers on the source side of the minimum cut. Officers are few, so the search runs over officers."""
    crew = len(capacity)
    flow = [dict() for _ in supply]  # flow[s][o]
    holders = [set() for _ in range(crew)]  # steps with minutes at o
    room = list(capacity)
    moved = 0

    def search(s):
        """Path from step s to an officer with room: a list of (step, officer) pairs, or (None, steps, officers)."""
        came, queue, seen_steps = {}, [], {s}
        for o in able[s]:
            came[o] = s
            queue.append(o)
        for o in queue:
            if room[o] > 0:
                path, at = [], o
                while True:
                    step = came[at]
                    path.append((step, at))
                    if step == s:
                        return path[::-1], None, None
                    at = via[step]
            for step in holders[o]:
                if step not in seen_steps:
                    seen_steps.add(step)
                    via[step] = o
                    for other in able[step]:
                        if other not in came:
                            came[other] = step
                            queue.append(other)
        return None, seen_steps, set(came)

    stuck_steps, stuck_officers = set(), set()
    for s in range(len(supply)):
        left = supply[s]
        while left:
            via = {}
            path, steps, officers = search(s)
            if path is None:
                stuck_steps |= steps
                stuck_officers |= officers
                break
            # Push along s -> o1, step2 (leaves o1) -> o2, ...
            amount = min(left, room[path[-1][1]])
            for n in range(1, len(path)):
                amount = min(amount, flow[path[n][0]][path[n - 1][1]])
            for n, (step, o) in enumerate(path):
                flow[step][o] = flow[step].get(o, 0) + amount
                holders[o].add(step)
                if n:
                    before = path[n - 1][1]
                    flow[step][before] -= amount
                    if not flow[step][before]:
                        del flow[step][before]
                        holders[before].discard(step)
            room[path[-1][1]] -= amount
            left -= amount
            moved += amount
    # Officers reached from a stuck step stay full for good, so the union is one minimum cut's source side.
    return moved, stuck_steps, stuck_officers


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("problem")
    parser.add_argument("--plan")
    parser.add_argument("--limits", type=int, nargs=2)
    parser.add_argument("--seconds", type=float, default=60, help="per program or search")
    parser.add_argument("--mip", nargs="*", type=int, metavar="LEVEL", help="also integer programs (all levels, or these): tighter, slower")
    parser.add_argument("--levels", type=int, default=3, choices=(1, 2, 3), help="stop after this level")
    parser.add_argument("--pool", action="store_true", help="levels 2 and 3 with all officers merged, as for large problems")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--prices", help="write the certificate here")
    parser.add_argument("--on-time", choices=("lp", "mip"), help="only print which cases the level-1 relaxation saves (for the peers)")
    parser.add_argument("--cuts", action="store_true", help="add shortages found by minimum cuts")
    args = parser.parse_args()
    problem = Problem.read(args.problem)
    if args.on_time:
        print(json.dumps(on_time_set(problem, args.seconds, args.on_time == "mip", args.threads)))
        return
    limits = args.limits
    if args.plan:
        with open(args.plan) as handle:
            limits = objective(problem, placements_from_plan(problem, json.load(handle)))[:2]
    result, certificates = bounds(problem, limits, args.seconds, () if args.mip is None else args.mip or (1, 2, 3), args.threads,
                                  column_limit=0 if args.pool else 160000, levels=args.levels)
    if args.cuts:
        result["shortages"] = shortages(problem)
    if args.prices:
        with open(args.prices, "w") as handle:
            json.dump({"scale": SCALE, "officers": problem.officers,
                       "levels": [{"level": l + 1, "prices": p, "multipliers": m, "limits": result["limits"]} for l, p, m in certificates]}, handle)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
