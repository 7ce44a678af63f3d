"""Plans as choices: the compact form that both peers search in (no OR-Tools here).

A case is a choice (day done, reviewer, decider). Loads are kept per officer as "minutes to be finished by day k", so
whether one more step fits is one look at `room`. See cpsat_peer.py for why this is enough.
"""
import time

from problem import Ledger, Placement

CLOCK = time.perf_counter


class State:
    """choice[i] = (day, reviewer or -1, decider), or None (unscheduled). `by` and `on` count minutes:
    by[o][k] = minutes of o's steps to be finished by day k, on[o][k] = minutes of o's decisions on day k."""

    def __init__(self, problem):
        self.p = problem
        self.cum = problem.cumulative()
        self.choice = [None] * len(problem.cases)
        self.by = [[0] * problem.horizon for _ in problem.officers]
        self.on = [[0] * problem.horizon for _ in problem.officers]
        self.slack = [list(row) for row in self.cum]  # slack[o][k] = minutes of 0..k not yet promised by day k
        self.room = [suffix_min(row) for row in self.slack]  # room[o][k] = what a step due on day k may take

    def copy_choice(self):
        return list(self.choice)

    def _load(self, o, k, minutes):
        self.by[o][k] += minutes
        row = self.slack[o]
        for j in range(k, len(row)):
            row[j] -= minutes
        self.room[o] = suffix_min(row)

    def put(self, i, choice):
        k, a, b = choice
        case = self.p.cases[i]
        if a >= 0:
            self._load(a, k, case.review_minutes)
        self._load(b, k, case.decision_minutes)
        self.on[b][k] += case.decision_minutes
        self.choice[i] = choice

    def drop(self, i):
        if self.choice[i] is None:
            return None
        k, a, b = old = self.choice[i]
        case = self.p.cases[i]
        if a >= 0:
            self._load(a, k, -case.review_minutes)
        self._load(b, k, -case.decision_minutes)
        self.on[b][k] -= case.decision_minutes
        self.choice[i] = None
        return old

    def fits(self, i, k, reviewers=None, deciders=None):
        """The roomiest able pair for case i on day k, or None."""
        case = self.p.cases[i]
        need = case.decision_minutes
        best_b = sorted(((self.room[o][k], o) for o in (deciders or case.deciders)
                         if self.room[o][k] >= need and self.on[o][k] + need <= self.p.minutes[o][k]), reverse=True)
        if not best_b:
            return None
        if case.reviewers is None:
            return (k, -1, best_b[0][1])
        need = case.review_minutes
        best_a = sorted(((self.room[o][k], o) for o in (reviewers or case.reviewers) if self.room[o][k] >= need), reverse=True)
        for _, a in best_a[:2]:
            for _, b in best_b[:2]:
                if a != b:
                    return (k, a, b)
        return None

    def takes(self, i, choice):
        """Would this choice fit now?"""
        k, a, b = choice
        case = self.p.cases[i]
        return ((a < 0 or self.room[a][k] >= case.review_minutes) and self.room[b][k] >= case.decision_minutes
                and self.on[b][k] + case.decision_minutes <= self.p.minutes[b][k])

    def insert(self, i, last=None, reviewers=None, deciders=None, latest=False):
        """Put case i on its first (or, with `latest`, last) possible day up to `last`. False when there is none."""
        end = self.p.horizon - 1 if last is None else min(last, self.p.horizon - 1)
        days = range(end, -1, -1) if latest else range(0, end + 1)
        for k in days:
            choice = self.fits(i, k, reviewers, deciders)
            if choice is not None:
                self.put(i, choice)
                return True
        return False

    def value(self):
        a = b = c = 0
        horizon = self.p.horizon
        for case, choice in zip(self.p.cases, self.choice):
            day = horizon if choice is None else choice[0]
            a += case.late(day)
            b += case.lateness(day)
            c += case.wait(day)
        return (a, b, c)

    def load_choices(self, choices):
        for i in range(len(choices)):
            self.drop(i)
        for i, choice in enumerate(choices):
            if choice is not None:
                self.put(i, choice)

    def decode(self):
        """Decisions on their day; reviews fill the rest, earliest deadline first."""
        free = [list(row) for row in self.p.minutes]
        out = [Placement() for _ in self.p.cases]
        reviews = [[] for _ in self.p.officers]
        for i, choice in enumerate(self.choice):
            if choice is None:
                continue
            k, a, b = choice
            case = self.p.cases[i]
            free[b][k] -= case.decision_minutes
            assert free[b][k] >= 0
            out[i].decision = (b, [(k, case.decision_minutes)])
            if a >= 0:
                reviews[a].append((k, i))
        ledger = Ledger(free)
        for o, tasks in enumerate(reviews):
            for k, i in sorted(tasks):
                out[i].review = ledger.take(o, 0, self.p.cases[i].review_minutes)
                assert out[i].review[1][-1][0] <= k
        return out


def suffix_min(row):
    out, low = [0] * len(row), None
    for j in range(len(row) - 1, -1, -1):
        low = row[j] if low is None or row[j] < low else low
        out[j] = low
    return out


def pull_forward(state, passes=2, deadline=None):
    """Move every case to the first day that now fits, heaviest per minute first."""
    p = state.p
    order = sorted(range(len(p.cases)), key=lambda i: -p.cases[i].weight / (p.cases[i].review_minutes + p.cases[i].decision_minutes))
    for _ in range(passes):
        moved = False
        for n, i in enumerate(order):
            if deadline is not None and n % 50 == 0 and CLOCK() > deadline:
                return
            old = state.drop(i)
            if state.insert(i, last=None if old is None else old[0] - 1):
                moved = True
            elif old is not None:
                state.put(i, old)
        if not moved:
            return


def start_from(problem, placements):
    """The same choices where they fit the compact form (a decision on one day); otherwise the case goes elsewhere."""
    state = State(problem)
    horizon = problem.horizon
    missed = []
    for i in sorted(range(len(placements)), key=lambda i: placements[i].done(horizon)):
        placed = placements[i]
        if placed.decision is None:
            missed.append(i)
            continue
        choice = (placed.done(horizon), placed.review[0] if placed.review else -1, placed.decision[0])
        if state.takes(i, choice):
            state.put(i, choice)
        else:
            missed.append(i)
    for i in sorted(missed, key=lambda i: (placements[i].done(horizon), -problem.cases[i].weight)):
        state.insert(i)
    return state


def start_saving(problem, keep, deadline=None):
    """Cases in `keep` first, as late as their deadline allows (so that all of them fit), then the others by
    weight per minute as early as possible, then everything is pulled forward."""
    state = State(problem)
    cases = problem.cases
    ratio = lambda i: -cases[i].weight / (cases[i].review_minutes + cases[i].decision_minutes)
    missed = []
    for i in sorted(keep, key=lambda i: (cases[i].due, ratio(i))):
        a, b = keep[i]
        if not (state.insert(i, cases[i].due, [a] if a >= 0 else None, [b], latest=True)
                or state.insert(i, cases[i].due, latest=True)):
            missed.append(i)
    for i in sorted(missed, key=ratio):
        state.insert(i, cases[i].due)
    for i in sorted((i for i in range(len(cases)) if state.choice[i] is None), key=ratio):
        state.insert(i)
    pull_forward(state, deadline=deadline)
    return state


