#!/usr/bin/env python3
"""Peer solver: OR-Tools CP-SAT on a day-level model, lexicographic in stages, plus CP-SAT large neighbourhood search.

    cpsat_peer.py problem.json --seconds 60 --workers 2 [--mode auto|full|lns|spread] > plan.json

The whole wall time (reading, greedy start, model building, search, decoding) is kept to about --seconds.
One line of JSON about the run goes to stderr (or --report FILE).

The model
---------
A step needs no minute-by-minute variables. Let k be the day on which a case is done:
 - its review only has to be finished by day k, so "review by day k" costs the officer m minutes out of the
   minutes of days 0..k (any spreading will do: earliest deadline first builds the work later);
 - its decision is taken on day k itself.
So a case is a choice (k, reviewer, decider), reviewer != decider, and an officer's load is feasible exactly when
    for each day d:  minutes of its steps with k <= d        <= minutes of days 0..d     (prefix rows)
    for each day d:  minutes of its decisions with k == d    <= minutes of day d         (day rows)
The only plans left out are those where one decision of 10-40 minutes is spread over days. `--mode spread` is the
exact model with minute variables for decisions; it is used for tiny problems, where that can matter. (Dropping the
day rows instead gives a relaxation of the exact problem: that is what lower_bound.py uses.)

Level 1 alone needs no days: an on-time case is a pair (reviewer, decider) that loads the prefix rows at its due day.
This small relaxation gives a valid bound on the weighted tardy count and the set of cases on time. HiGHS solves it (in a process of
its own) where highspy is installed, since it proved much better at it than CP-SAT; otherwise CP-SAT does.
"""
import argparse
import json
import random
import sys
import time

from ortools.sat.python import cp_model

from earliest_due import edd
from plan_state import State, pull_forward, start_from, start_saving, suffix_min
from problem import Ledger, Placement, Problem, greedy, objective, write_results

CLOCK = time.perf_counter
BEGIN = CLOCK()
weighted = cp_model.LinearExpr.weighted_sum


def total(terms):
    return weighted([v for v, _ in terms], [w for _, w in terms]) if terms else 0


# --- level 1 on its own ----------------------------------------------------------------------------

def on_time_model(problem, seconds, workers, seed):
    """The relaxation for level 1. Returns (valid lower bound, weighted tardy count found, {case: (reviewer, decider)})."""
    model = cp_model.CpModel()
    cum, horizon = problem.cumulative(), problem.horizon
    rows = [dict() for _ in problem.officers]
    save, late, pairs = [], 0, {}
    for case in problem.cases:
        if case.due >= horizon:
            continue  # on time even when unscheduled
        late += case.weight
        if case.due < 0:
            continue
        deciders = [o for o in case.deciders if cum[o][case.due] >= case.decision_minutes]
        reviewers = [o for o in case.reviewers or [] if cum[o][case.due] >= case.review_minutes]
        if not deciders or (case.reviewers is not None and not any(a != b for a in reviewers for b in deciders)):
            continue
        saved = model.new_bool_var("")
        dv = {o: model.new_bool_var("") for o in deciders}
        rv = {o: model.new_bool_var("") for o in reviewers}
        model.add(sum(dv.values()) == saved)
        if case.reviewers is not None:
            model.add(sum(rv.values()) == saved)
        for o, v in dv.items():
            rows[o].setdefault(case.due, []).append((v, case.decision_minutes))
            if o in rv:
                model.add_at_most_one([v, rv[o]])
        for o, v in rv.items():
            rows[o].setdefault(case.due, []).append((v, case.review_minutes))
        save.append((saved, case.weight))
        pairs[case.index] = (rv, dv, saved)
    for o, by_due in enumerate(rows):
        terms = []
        for due in sorted(by_due):
            terms = terms + by_due[due]
            model.add(total(terms) <= cum[o][due])
    model.maximize(total(save))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = max(0.1, seconds)
    solver.parameters.num_workers = workers
    solver.parameters.random_seed = seed
    status = solver.solve(model)
    keep = {}
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        for i, (rv, dv, saved) in pairs.items():
            if solver.value(saved):
                a = next((o for o, v in rv.items() if solver.value(v)), -1)
                keep[i] = (a, next(o for o, v in dv.items() if solver.value(v)))
        found = late - int(round(solver.objective_value))
        bound = late - int(solver.best_objective_bound + 1e-6)
    else:
        found, bound = late, 0
    return max(0, bound), found, keep, solver.status_name(status)


def on_time_highs(path, seconds, integer, workers):
    """The same relaxation by HiGHS, which is far better at it than CP-SAT: as an integer program, or for large problems
    as a rounded linear program. It runs in its own process because highspy and ortools cannot be loaded together."""
    import os
    import subprocess
    here = os.path.dirname(os.path.abspath(__file__))
    try:
        done = subprocess.run([sys.executable, os.path.join(here, "lower_bound.py"), path, "--on-time", "mip" if integer else "lp",
                               "--seconds", str(max(0.5, seconds)), "--threads", str(workers)],
                              capture_output=True, timeout=3 * seconds + 20, check=True)
        answer = json.loads(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return answer["bound"], [{int(i): tuple(pair) for i, pair in keep.items()} for keep in answer["keeps"]], "HiGHS " + answer["status"]


# --- the day model ---------------------------------------------------------------------------------

class DayModel:
    """CP-SAT model of the cases in `free`; all other cases stay as they are in `state`.

    days(i) and officers(i) may narrow the choice. Literals: rv[i][k][o], dv[i][k][o], out[i]."""

    def __init__(self, state, free, days=None, officers=None):
        p, self.free = state.p, free
        self.state, self.model = state, cp_model.CpModel()
        model, horizon = self.model, p.horizon
        by = [list(row) for row in state.by]
        on = [list(row) for row in state.on]
        for i in free:  # take the free cases out of the base load
            if state.choice[i] is not None:
                k, a, b = state.choice[i]
                if a >= 0:
                    by[a][k] -= p.cases[i].review_minutes
                by[b][k] -= p.cases[i].decision_minutes
                on[b][k] -= p.cases[i].decision_minutes
        slack = []
        for o in range(len(by)):
            used, row = 0, []
            for k in range(horizon):
                used += by[o][k]
                row.append(state.cum[o][k] - used)
            slack.append(row)
        room = [suffix_min(row) for row in slack]
        prefix = [dict() for _ in by]
        today = [dict() for _ in by]
        self.rv, self.dv, self.out = {}, {}, {}
        self.level = ([], [], [])
        self.base = [0, 0, 0]
        for i in free:
            case = p.cases[i]
            rv, dv, one = {}, {}, []
            per_r, per_d = {}, {}
            able = officers(i) if officers else None
            for k in (days(i) if days else range(horizon)):
                ds = [o for o in case.deciders if (able is None or o in able) and room[o][k] >= case.decision_minutes
                      and p.minutes[o][k] - on[o][k] >= case.decision_minutes]
                if not ds:
                    continue
                rs = []
                if case.reviewers is not None:
                    rs = [o for o in case.reviewers if (able is None or o in able) and room[o][k] >= case.review_minutes]
                    if not any(a != b for a in rs for b in ds):
                        continue
                dv[k] = {o: model.new_bool_var("") for o in ds}
                one.extend(dv[k].values())
                for o, v in dv[k].items():
                    prefix[o].setdefault(k, []).append((v, case.decision_minutes))
                    today[o].setdefault(k, []).append((v, case.decision_minutes))
                    per_d.setdefault(o, []).append(v)
                if case.reviewers is not None:
                    rv[k] = {o: model.new_bool_var("") for o in rs}
                    model.add(sum(rv[k].values()) == sum(dv[k].values()))
                    for o, v in rv[k].items():
                        prefix[o].setdefault(k, []).append((v, case.review_minutes))
                        per_r.setdefault(o, []).append(v)
            out = model.new_bool_var("")
            model.add_exactly_one(one + [out])
            for o in per_r:
                if o in per_d:
                    model.add_at_most_one(per_r[o] + per_d[o])
            self.rv[i], self.dv[i], self.out[i] = rv, dv, out
            for level, cost in enumerate((case.late, case.lateness, case.wait)):
                base = cost(min(dv)) if dv else cost(horizon)
                self.base[level] += base
                for k, row in dv.items():
                    extra = cost(k) - base
                    if extra:
                        self.level[level].extend((v, extra) for v in row.values())
                if cost(horizon) - base:
                    self.level[level].append((out, cost(horizon) - base))
        for o in range(len(by)):
            terms, marks = [], sorted(prefix[o])
            for n, k in enumerate(marks):
                terms = terms + prefix[o][k]
                # Until the next day with new terms the tightest right side counts.
                right = min(slack[o][k:marks[n + 1]] if n + 1 < len(marks) else slack[o][k:])
                if sum(w for _, w in terms) > right:
                    model.add(total(terms) <= right)
            for k, row in today[o].items():
                right = p.minutes[o][k] - on[o][k]
                if sum(w for _, w in row) > right:
                    model.add(total(row) <= right)

    def value(self):
        """Objective of the free cases as they are in the state."""
        horizon = self.state.p.horizon
        out = [0, 0, 0]
        for i in self.free:
            case, choice = self.state.p.cases[i], self.state.choice[i]
            day = horizon if choice is None else choice[0]
            out[0] += case.late(day)
            out[1] += case.lateness(day)
            out[2] += case.wait(day)
        return out

    def hint(self):
        self.model.clear_hints()
        for i in self.free:
            choice = self.state.choice[i]
            self.model.add_hint(self.out[i], choice is None)
            for k, row in self.dv[i].items():
                for o, v in row.items():
                    self.model.add_hint(v, choice is not None and choice[0] == k and choice[2] == o)
            for k, row in self.rv[i].items():
                for o, v in row.items():
                    self.model.add_hint(v, choice is not None and choice[0] == k and choice[1] == o)

    def limit(self, level, value):
        """At most `value` on this level, counted over the free cases."""
        if self.level[level]:
            self.model.add(total(self.level[level]) <= value - self.base[level])

    def minimize(self, scales):
        """Minimise sum of scale x level over the levels with a scale. Returns the constant left out."""
        terms = {}
        for level, scale in scales.items():
            for v, w in self.level[level]:
                key = v.index
                if key in terms:
                    terms[key][1] += w * scale
                else:
                    terms[key] = [v, w * scale]
        self.model.minimize(total(list(map(tuple, terms.values()))))
        return sum(self.base[level] * scale for level, scale in scales.items())

    def solve(self, seconds, workers, seed, gap=0.0):
        solver = cp_model.CpSolver()
        solver.parameters.relative_gap_limit = gap
        solver.parameters.max_time_in_seconds = max(0.05, seconds)
        solver.parameters.num_workers = workers
        solver.parameters.random_seed = seed
        solver.parameters.linearization_level = 2  # the linear relaxation is strong here: it pays to use all of it
        status = solver.solve(self.model)
        return solver, status

    def found(self, solver):
        """The solution as (case, choice) pairs; unscheduled cases are left out."""
        out = []
        for i in self.free:
            for k, row in self.dv[i].items():
                b = next((o for o, v in row.items() if solver.value(v)), None)
                if b is not None:
                    a = next((o for o, v in self.rv[i].get(k, {}).items() if solver.value(v)), -1)
                    out.append((i, (k, a, b)))
                    break
        return out

    def adopt(self, solver):
        """Copy the solution into the state."""
        for i in self.free:
            self.state.drop(i)
        for i, choice in self.found(solver):
            self.state.put(i, choice)


# --- search ----------------------------------------------------------------------------------------

class Run:
    def __init__(self, problem, path, seconds, workers, seed):
        self.p, self.path, self.workers, self.seed = problem, path, workers, seed
        self.end = BEGIN + seconds - min(0.6, 0.05 * seconds) - 0.00003 * len(problem.cases)
        self.report = {"seconds_limit": seconds, "workers": workers, "bound": [0, 0, 0], "stages": []}
        self.best, self.best_value = None, None
        self.trace = []

    def left(self):
        return self.end - CLOCK()

    def offer(self, state):
        value = state.value()
        if self.best_value is None or value < self.best_value:
            self.best, self.best_value = state.copy_choice(), value
            self.trace.append((round(CLOCK() - BEGIN, 2), value))
            return True
        return False

    def note(self, **entry):
        entry["at"] = round(CLOCK() - BEGIN, 2)
        self.report["stages"].append(entry)

    def starts(self):
        """EDD, list schedules, and the cases that the level-1 relaxation would save."""
        p = self.p
        n = len(p.cases)
        big = n > 800
        share = self.left()
        for placements in [edd(p), greedy(p, CLOCK() + 0.05 * share, CLOCK)[1]]:
            state = start_from(p, placements)
            self.offer(state)
            if not big:
                pull_forward(state)
                self.offer(state)
        answer = on_time_highs(self.path, (0.5 if big else 0.15) * share, not big, self.workers)
        if answer is None:
            bound, _, keep, status = on_time_model(p, min(0.15 * share, 10.0), self.workers, self.seed)
            keeps = [keep]
        else:
            bound, keeps, status = answer
        self.report["bound"][0] = bound
        for keep in keeps:
            self.offer(start_saving(p, keep, deadline=CLOCK() + 0.3 * self.left()))
        keep = keeps[-1] if keeps else {}
        if keep and not big and self.best_value[0] > bound:
            # Days for the saved cases with the relaxation's officers; the others follow greedily.
            state = State(p)
            members = sorted(keep)
            built = DayModel(state, members, days=lambda i: range(0, p.cases[i].due + 1), officers=lambda i: keep[i])
            built.minimize({0: 1})
            solver, code = built.solve(min(0.08 * share, 5.0), self.workers, self.seed)
            if code in (cp_model.OPTIMAL, cp_model.FEASIBLE):
                built.adopt(solver)
                ratio = lambda i: -p.cases[i].weight / (p.cases[i].review_minutes + p.cases[i].decision_minutes)
                for i in sorted((i for i in range(n) if state.choice[i] is None), key=ratio):
                    state.insert(i)
                pull_forward(state)
                self.offer(state)
        self.note(stage="start", on_time_model=status, bound=bound, value=list(self.best_value))

    def full(self, budget, patient=False):
        """One model of all cases, level after level. Unless `patient`, gives up early (for the neighbourhood search) when
        level 1 or 2 is not settled in its share of the time."""
        state = State(self.p)
        state.load_choices(self.best)
        stop = CLOCK() + budget
        built = DayModel(state, list(range(len(self.p.cases))))
        shares = (0.35, 0.45, 1.0) if patient else (0.15, 0.20, 0.75)
        proven = True
        for level in range(3):
            value = state.value()
            if level < 2 and value[level] <= max(0, self.report["bound"][level]) and proven:
                status, bound = "OPTIMAL", value[level]
            else:
                built.hint()
                constant = built.minimize({level: 1})
                seconds = (stop - CLOCK()) * shares[level]
                solver, code = built.solve(seconds, self.workers, self.seed + level)
                status = solver.status_name(code)
                if code in (cp_model.OPTIMAL, cp_model.FEASIBLE):
                    before = state.copy_choice()
                    built.adopt(solver)
                    for i in range(len(self.p.cases)):
                        if state.choice[i] is None:
                            state.insert(i)
                    pull_forward(state)  # never worse on any level, and a better hint for the next one
                    if state.value() > self.best_value:
                        state.load_choices(before)
                    self.offer(state)
                    value = state.value()
                    bound = int(constant + solver.best_objective_bound + 0.999999)
                else:
                    bound = 0
            self.note(stage="level %d" % (level + 1), status=status, value=value[level], bound=bound)
            if proven:
                self.report["bound"][level] = max(self.report["bound"][level], bound)
            proven = proven and status == "OPTIMAL"
            if stop - CLOCK() < 0.2 or not (proven or patient):
                break
            built.limit(level, value[level])
        return proven

    def lns(self):
        """Free some related cases, improve one level of them around the rest, repeat.

        One level per neighbourhood (higher levels are held) is far quicker to solve than a scaled sum of all three,
        short limits with a 3 % gap gain more than proving each neighbourhood optimal, and one worker per neighbourhood quicker than several, so --workers neighbourhoods run at a time on disjoint
        cases. A result is taken only when it still fits beside what the others changed meanwhile."""
        from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
        p, rnd = self.p, random.Random(self.seed)
        n = len(p.cases)
        state = State(p)
        state.load_choices(self.best)
        touch = [set(c.deciders) | set(c.reviewers or []) for c in p.cases]
        size = {0: min(n, 25), 1: min(n, 14), 2: min(n, 14)}
        stats = {level: [0, 0] for level in range(3)}
        busy, jobs = set(), {}
        pool = ThreadPoolExecutor(self.workers)
        day = lambda i: p.horizon if state.choice[i] is None else state.choice[i][0]

        def neighbourhood(level):
            late = [i for i in range(n) if i not in busy and day(i) > p.cases[i].due]
            savable = [i for i in late if 0 <= p.cases[i].due]
            if level == 0 and savable:
                first = rnd.choice(savable)
                centre = p.cases[first].due
            elif level == 1 and late:
                first = rnd.choice(late)
                centre = rnd.choice((day(first), max(0, p.cases[first].due)))
            else:
                first = rnd.choice([i for i in range(n) if i not in busy])
                centre = day(first)
            officers = set(touch[first])
            if rnd.random() < 0.6 and len(officers) > 2:
                officers = set(rnd.sample(sorted(officers), rnd.randint(2, min(4, len(officers)))))
            spread = rnd.choice((1, 3, 6, 12, p.horizon))
            candidates = []
            for i in range(n):
                if i == first or i in busy:
                    continue
                choice = state.choice[i]
                common = len((touch[i] if choice is None else {choice[1], choice[2]}) & officers)
                if common and abs(day(i) - centre) <= spread:
                    candidates.append((-common + 1.5 * rnd.random(), i))
            candidates.sort()
            free = [first] + [i for _, i in candidates[:size[level] - 1]]
            low = max(0, min(min(day(i) for i in free), centre) - 3)
            high = min(p.horizon - 1, max(max(day(i) for i in free), centre) + 3)
            able = None
            if n > 800:  # many able officers: the present ones, the shared ones and a few more
                allowed = {}
                for i in free:
                    mine = set(rnd.sample(sorted(touch[i]), min(len(touch[i]), 4))) | (touch[i] & officers)
                    if state.choice[i] is not None:
                        mine |= {state.choice[i][1], state.choice[i][2]}
                    allowed[i] = mine
                able = allowed.get
            return free, range(low, high + 1), able

        def launch():
            value = state.value()
            levels = [level for level in (0, 1) if value[level] > max(0, self.report["bound"][level])]
            weights = {0: 4.0, 1: 3.0, 2: 2.0}
            options = levels + [2]
            level = rnd.choices(options, [weights[x] for x in options])[0]
            free, window, able = neighbourhood(level)
            built = DayModel(state, free, days=lambda i: window, officers=able)
            now = built.value()
            for above in range(level):
                built.limit(above, now[above])
            built.hint()
            built.minimize({level: 1})
            busy.update(free)
            jobs[pool.submit(built.solve, max(0.1, min(self.left() - 0.1, 0.5)), 1, rnd.randrange(1 << 30), 0.03)] = (level, built)

        def finish(job):
            level, built = jobs.pop(job)
            busy.difference_update(built.free)
            solver, code = job.result()
            stats[level][0] += 1
            if code == cp_model.OPTIMAL and solver.wall_time < 0.4:
                size[level] = min(n, size[level] + 2)
            elif code != cp_model.OPTIMAL:
                size[level] = max(6, size[level] - 1)
            if code not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
                return
            value = state.value()
            before = [(i, state.drop(i)) for i in built.free]
            fits, placed = True, []
            for i, choice in built.found(solver):
                if not state.takes(i, choice):
                    fits = False
                    break
                state.put(i, choice)
                placed.append(i)
            if fits and level < 2:
                again = [i for i in built.free if state.choice[i] is None]
                for i in again:  # dropped cases may still fit somewhere
                    state.insert(i)
            if not fits or state.value() >= value:
                for i in built.free:
                    state.drop(i)
                for i, choice in before:
                    if choice is not None:
                        state.put(i, choice)
            else:
                stats[level][1] += 1
                if level < 2 and n <= 800:
                    pull_forward(state, passes=1)  # cheap, and what a gain on a higher level often leaves open
                self.offer(state)

        while self.left() > 0.25:
            while len(jobs) < self.workers and len(busy) < n and self.left() > 0.25:
                launch()
            done, _ = wait(list(jobs), timeout=max(0.05, self.left() + 0.3), return_when=FIRST_COMPLETED)
            for job in done:
                finish(job)
        done, _ = wait(list(jobs), timeout=0.5)
        for job in done:
            finish(job)
        pool.shutdown(wait=False, cancel_futures=True)
        self.note(stage="lns", rounds_and_wins=stats, size=size, value=list(self.best_value))


# --- the exact model for tiny problems ---------------------------------------------------------------

def solve_spread(problem, seconds, workers, seed):
    """Minute variables for decisions: no plan is left out. Returns (objective, placements, statuses, bounds)."""
    model = cp_model.CpModel()
    cum, horizon = problem.cumulative(), problem.horizon
    prefix = [[[] for _ in range(horizon)] for _ in problem.officers]
    spent = [[[] for _ in range(horizon)] for _ in problem.officers]
    level = ([], [], [])
    store = []
    for case in problem.cases:
        out = model.new_bool_var("")
        ready = {}  # (officer, day): review by officer finished by day
        if case.reviewers is not None:
            for o in case.reviewers:
                for k in range(horizon):
                    if cum[o][k] >= case.review_minutes:
                        ready[o, k] = model.new_bool_var("")
                        prefix[o][k].append((ready[o, k], case.review_minutes))
            model.add_exactly_one(list(ready.values()) + [out])
        done, work = {}, {}
        for o in case.deciders:
            for k in range(horizon):
                if cum[o][k] >= case.decision_minutes:
                    done[o, k] = model.new_bool_var("")
            mine = [done[o, k] for k in range(horizon) if (o, k) in done]
            if not mine:
                continue
            for k in range(horizon):
                top = min(problem.minutes[o][k], case.decision_minutes)
                if top == 0:
                    continue
                x = work[o, k] = model.new_int_var(0, top, "")
                spent[o][k].append(x)
                prefix[o][k].append((x, 1))
                model.add(x <= top * sum(done[o, j] for j in range(k, horizon) if (o, j) in done))
                if case.reviewers is not None:
                    model.add(x <= top * sum(v for (_, j), v in ready.items() if j <= k))
            model.add(sum(work[o, k] for k in range(horizon) if (o, k) in work) == case.decision_minutes * sum(mine))
            rivals = [v for (a, _), v in ready.items() if a == o]
            if rivals:
                model.add_at_most_one(rivals + mine)
        model.add_exactly_one(list(done.values()) + [out])
        for n, cost in enumerate((case.late, case.lateness, case.wait)):
            level[n].extend((v, cost(k)) for (_, k), v in done.items() if cost(k))
            if cost(horizon):
                level[n].append((out, cost(horizon)))
        store.append((ready, done, work))
    for o in range(len(problem.officers)):
        terms = []
        for k in range(horizon):
            if spent[o][k]:
                model.add(sum(spent[o][k]) <= problem.minutes[o][k])
            terms = terms + prefix[o][k]
            if prefix[o][k]:
                model.add(total(terms) <= cum[o][k])
    statuses, bounds, values, solver = [], [], [], None
    stop = CLOCK() + seconds
    for n in range(3):
        model.minimize(total(level[n]))
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = max(0.1, (stop - CLOCK()) * (0.35, 0.45, 1.0)[n])
        solver.parameters.num_workers = workers
        solver.parameters.random_seed = seed
        code = solver.solve(model)
        statuses.append(solver.status_name(code))
        if code not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            break
        best = solver
        values.append(sum(w * solver.value(v) for v, w in level[n]))
        bounds.append(int(solver.best_objective_bound + 0.999999))
        if level[n]:
            model.add(total(level[n]) <= values[-1])
        model.clear_hints()
        for index, v in enumerate(solver.response_proto.solution):
            model.proto.solution_hint.vars.append(index)
            model.proto.solution_hint.values.append(v)
    placements = [Placement() for _ in problem.cases]
    if values:
        # Decision minutes as solved; reviews earliest deadline first in what is left.
        free = [list(row) for row in problem.minutes]
        todo = [[] for _ in problem.officers]
        for case, (ready, done, work) in zip(problem.cases, store):
            found = next((key for key, v in done.items() if best.value(v)), None)
            if found is None:
                continue
            o = found[0]
            entry = [(k, best.value(x)) for (a, k), x in sorted(work.items()) if a == o and best.value(x)]
            for k, amount in entry:
                free[o][k] -= amount
            placements[case.index].decision = (o, entry)
            for (a, k), v in ready.items():
                if best.value(v):
                    todo[a].append((k, case.index))
        ledger = Ledger(free)
        for o, tasks in enumerate(todo):
            for k, i in sorted(tasks):
                placements[i].review = ledger.take(o, 0, problem.cases[i].review_minutes)
    return objective(problem, placements), placements, statuses, bounds


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("problem")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mode", choices=("auto", "full", "lns", "spread"), default="auto")
    parser.add_argument("--literals", type=int, default=60000, help="auto: largest model of all cases that is tried")
    parser.add_argument("--report")
    args = parser.parse_args()
    problem = Problem.read(args.problem)
    mode = args.mode
    if mode == "auto" and len(problem.cases) <= 8:
        mode = "spread"
    if mode == "spread":
        value, placements, statuses, bounds = solve_spread(problem, args.seconds, args.workers, args.seed)
        report = {"mode": "spread", "objective": value, "status": statuses, "bound": bounds}
    else:
        run = Run(problem, args.problem, args.seconds, args.workers, args.seed)
        run.starts()
        literals = sum((len(c.deciders) + len(c.reviewers or [])) for c in problem.cases) * problem.horizon
        proven = False
        if mode == "full" or (mode == "auto" and literals <= args.literals):
            proven = run.full(run.left(), patient=(mode == "full"))
        if not proven and mode != "full":
            run.lns()
        state = State(problem)
        state.load_choices(run.best)
        placements = state.decode()
        value = objective(problem, placements)
        report = dict(run.report, mode=mode, literals=literals, objective=value, proven=proven, trace=run.trace[-40:])
    report["seconds"] = round(CLOCK() - BEGIN, 2)
    write_results(problem, placements, report, args.report)


if __name__ == "__main__":
    main()
