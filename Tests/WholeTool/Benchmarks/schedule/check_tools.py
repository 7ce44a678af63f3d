#!/usr/bin/env python3
"""Checks the tools against each other on tiny random problems, where all plans can be enumerated.

    check_tools.py [--count 60] [--seed 1]     (runs with the Python that has ortools and highspy)

For each problem: brute force (every officer pair, review deadline and decision day, with Hall's condition per officer)
gives the true lexicographic optimum; then
  * the brute-force plan passes check_plan.py with the same three values (so rules and objective agree);
  * cpsat_peer.py --mode spread must reach exactly this optimum, and say OPTIMAL;
  * cpsat_peer.py --mode full / lns, highs_peer.py and earliest_due.py must give valid plans, never better than it;
  * every bound of lower_bound.py (linear, certified, integer, pooled) must not exceed it;
  * plans damaged in a dozen ways must be refused by check_plan.py.
"""
import argparse
import copy
import itertools
import json
import os
import random
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import check_plan  # noqa: E402
from problem import Placement, Problem, objective, placements_from_plan, plan_json  # noqa: E402


def tiny(rnd, gentle):
    """`gentle`: decisions are short beside a day's minutes, as in real teams; otherwise they may need several days."""
    crew, horizon = rnd.randint(2, 3), rnd.randint(3, 5)
    officers = [{"id": "o%d" % i, "minutes": [rnd.choice([0, 3, 5, 6, 8]) for _ in range(horizon)]} for i in range(crew)]
    names = [o["id"] for o in officers]
    cases = []
    for n in range(rnd.randint(2, 4)):
        case = {"id": "c%d" % n, "received": -rnd.randint(0, 4), "due": rnd.randint(-2, horizon + 1), "weight": rnd.randint(1, 5)}
        if rnd.random() < 0.25:
            case["review"], case["reviewedBy"] = None, rnd.choice(names)
        else:
            case["review"] = {"minutes": rnd.randint(1, 12), "officers": rnd.sample(names, rnd.randint(1, crew))}
        case["decision"] = {"minutes": rnd.randint(1, 2 if gentle else 7), "officers": rnd.sample(names, rnd.randint(1, crew))}
        cases.append(case)
    return {"today": "2026-03-02", "horizon": horizon, "officers": officers, "cases": cases}


def fits(minutes, jobs):
    """Hall's condition: jobs (release, deadline, minutes) on one officer."""
    horizon = len(minutes)
    for a in range(horizon):
        for b in range(a, horizon):
            if sum(m for r, d, m in jobs if r >= a and d <= b) > sum(minutes[a:b + 1]):
                return False
    return True


def work_out(minutes, jobs):
    """Earliest deadline first, day by day: {job key: [(day, minutes)]}."""
    left = {key: m for key, _, _, m in jobs}
    out = {key: [] for key in left}
    for day, free in enumerate(minutes):
        for key, release, deadline, _ in sorted(jobs, key=lambda j: j[2]):
            if release <= day and left[key] and free:
                amount = min(free, left[key])
                assert day <= deadline
                out[key].append((day, amount))
                left[key] -= amount
                free -= amount
    assert not any(left.values())
    return out


def brute(problem):
    horizon = problem.horizon
    options = []
    for case in problem.cases:
        mine = [(case.late(horizon), case.lateness(horizon), case.wait(horizon), None)]
        for k in range(horizon):
            cost = (case.late(k), case.lateness(k), case.wait(k))
            for b in case.deciders:
                if case.reviewers is None:
                    mine.append(cost + ((None, b, 0, k),))
                else:
                    for a in case.reviewers:
                        if a != b:
                            mine.extend(cost + ((a, b, r, k),) for r in range(k + 1))
        mine.sort(key=lambda e: (e[0], e[1], e[2]))
        options.append(mine)
    floor = [(0, 0, 0)]  # least cost of the cases from n on
    for mine in reversed(options):
        floor.append(tuple(min(e[x] for e in mine) + floor[-1][x] for x in range(3)))
    floor.reverse()
    best = [None, None]
    jobs = [[] for _ in problem.officers]

    def go(n, value, chosen):
        if best[0] is not None and tuple(v + f for v, f in zip(value, floor[n])) >= best[0]:
            return
        if n == len(problem.cases):
            best[0], best[1] = value, list(chosen)
            return
        case = problem.cases[n]
        for late, lateness, wait, pick in options[n]:
            now = (value[0] + late, value[1] + lateness, value[2] + wait)
            if pick is None:
                go(n + 1, now, chosen + [None])
                continue
            a, b, r, k = pick
            touched = [b]
            jobs[b].append((r, k, case.decision_minutes))
            if a is not None:
                jobs[a].append((0, r, case.review_minutes))
                touched.append(a)
            if all(fits(problem.minutes[o], jobs[o]) for o in touched):
                go(n + 1, now, chosen + [pick])
            for o in touched:
                jobs[o].pop()

    go(0, (0, 0, 0), [])
    # Build the plan.
    todo = [[] for _ in problem.officers]
    for i, pick in enumerate(best[1]):
        if pick is not None:
            a, b, r, k = pick
            todo[b].append(((i, "decision"), r, k, problem.cases[i].decision_minutes))
            if a is not None:
                todo[a].append(((i, "review"), 0, r, problem.cases[i].review_minutes))
    placements = [Placement() for _ in problem.cases]
    for o, mine in enumerate(todo):
        for (i, kind), work in work_out(problem.minutes[o], mine).items():
            setattr(placements[i], kind, (o, work))
    return best[0], placements


def run(*command):
    done = subprocess.run([sys.executable] + [str(c) for c in command], capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


def damaged(rnd, data, plan):
    """(name, bad plan) pairs; each one must be refused."""
    steps = plan["steps"]
    if not steps:
        return
    any_step = rnd.randrange(len(steps))

    def edit(change):
        bad = copy.deepcopy(plan)
        change(bad)
        return bad

    def at(bad):
        return bad["steps"][any_step]

    yield "step twice", edit(lambda p: p["steps"].append(copy.deepcopy(p["steps"][any_step])))
    yield "step missing", edit(lambda p: p["steps"].pop(any_step))
    yield "unknown case", edit(lambda p: at(p).update(case="nobody"))
    yield "unknown officer", edit(lambda p: at(p).update(officer="nobody"))
    yield "unknown step", edit(lambda p: at(p).update(step="Review"))
    yield "extra field", edit(lambda p: at(p).update(note=1))
    yield "float minutes", edit(lambda p: at(p)["work"][0].__setitem__(1, float(at(p)["work"][0][1])))
    yield "float day", edit(lambda p: at(p)["work"][0].__setitem__(0, float(at(p)["work"][0][0])))
    yield "boolean day", edit(lambda p: at(p).update(work=[[False, at(p)["work"][0][1]]] + at(p)["work"][1:]))
    yield "negative and back", edit(lambda p: at(p).update(work=[[0, -1], [1, sum(m for _, m in at(p)["work"]) + 1]]))
    yield "one minute more", edit(lambda p: at(p)["work"][0].__setitem__(1, at(p)["work"][0][1] + 1))
    yield "outside", edit(lambda p: at(p).update(work=[[data["horizon"], sum(m for _, m in at(p)["work"])]]))
    yield "before today", edit(lambda p: at(p).update(work=[[-1, sum(m for _, m in at(p)["work"])]]))
    yield "empty work", edit(lambda p: at(p).update(work=[]))
    yield "zero minutes", edit(lambda p: at(p)["work"].append([data["horizon"] - 1, 0]))
    yield "also unscheduled", edit(lambda p: p["unscheduled"].append(next(s["case"] for s in steps if s["step"] == "decision")))
    yield "unscheduled unknown", edit(lambda p: p["unscheduled"].append("nobody"))
    yield "no unscheduled", edit(lambda p: p.pop("unscheduled"))
    if plan["unscheduled"]:
        yield "unscheduled twice", edit(lambda p: p["unscheduled"].append(p["unscheduled"][0]))
        yield "silent", edit(lambda p: p["unscheduled"].pop())
    two = [n for n, s in enumerate(steps) if len(s["work"]) > 1]
    if two:
        yield "descending", edit(lambda p: p["steps"][two[0]]["work"].reverse())
        yield "same day twice", edit(lambda p: p["steps"][two[0]]["work"][1].__setitem__(0, p["steps"][two[0]]["work"][0][0]))
    reviewer = {s["case"]: s["officer"] for s in steps if s["step"] == "review"}
    reviewer.update({c["id"]: c["reviewedBy"] for c in data["cases"] if c["review"] is None})
    for n, s in enumerate(steps):
        if s["step"] == "decision" and s["case"] in reviewer:
            yield "own review", edit(lambda p: p["steps"][n].update(officer=reviewer[s["case"]]))
            break
    for n, s in enumerate(steps):
        able = next(c for c in data["cases"] if c["id"] == s["case"])[s["step"]]["officers"]
        other = [o["id"] for o in data["officers"] if o["id"] not in able]
        if other:
            yield "not able", edit(lambda p: p["steps"][n].update(officer=other[0]))
            break
    for n, s in enumerate(steps):
        if s["step"] == "review":
            last = s["work"][-1][0]
            for m, t in enumerate(steps):
                if t["step"] == "decision" and t["case"] == s["case"] and last > 0:
                    yield "decided too early", edit(lambda p: p["steps"][m].update(work=[[0, sum(x for _, x in t["work"])]]))
            break


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--gentle", action="store_true", help="short decisions only")
    args = parser.parse_args()
    rnd = random.Random(args.seed)
    tally = {"problems": 0, "spread equal": 0, "one-day equal (full)": 0, "one-day equal (lns)": 0, "one-day equal (highs)": 0,
             "edd equal": 0, "level1 bound tight": 0, "level2 bound tight": 0, "level3 bound tight": 0, "damaged plans refused": 0}
    with tempfile.TemporaryDirectory() as folder:
        problem_path, plan_path = os.path.join(folder, "problem.json"), os.path.join(folder, "plan.json")

        def checked(plan):
            with open(plan_path, "w") as handle:
                handle.write(plan if isinstance(plan, str) else json.dumps(plan))
            code, out, err = run(os.path.join(HERE, "check_plan.py"), problem_path, plan_path)
            assert code in (0, 1) and not err, (code, out, err)
            if code:
                return None, out
            r = json.loads(out)
            return (r["lateWeight"], r["weightedLateness"], r["weightedWait"]), out

        for number in range(args.count):
            data = tiny(rnd, args.gentle)
            with open(problem_path, "w") as handle:
                json.dump(data, handle)
            problem = Problem(data)
            best, placements = brute(problem)
            plan = plan_json(problem, placements)
            value, out = checked(plan)
            assert value == best, ("brute force", best, value, out, data)
            for name, bad in damaged(rnd, data, plan):
                value, out = checked(bad)
                assert value is None, ("accepted", name, bad, data)
                tally["damaged plans refused"] += 1
            runs = [("spread equal", "cpsat_peer.py", ["--mode", "spread", "--seconds", 20]),
                    ("one-day equal (full)", "cpsat_peer.py", ["--mode", "full", "--seconds", 10]),
                    ("one-day equal (lns)", "cpsat_peer.py", ["--mode", "lns", "--seconds", 1.5]),
                    ("one-day equal (highs)", "highs_peer.py", ["--seconds", 10]),
                    ("edd equal", "earliest_due.py", [])]
            if number >= 20:
                runs = [r for r in runs if "lns" not in r[0]]
            for name, script, extra in runs:
                code, out, err = run(os.path.join(HERE, script), problem_path, *extra)
                assert code == 0, (script, extra, err, data)
                value, said = checked(out)
                assert value is not None, (script, extra, said, data)
                assert value >= best, (script, "better than all plans", value, best, data)
                tally[name] += value == best
                if name == "spread equal":
                    assert value == best, (script, value, best, data)
                    assert json.loads(err.strip().splitlines()[-1])["status"] == ["OPTIMAL"] * 3, err
            # Bounds, with the limits of the optimum and without.
            with open(plan_path, "w") as handle:
                json.dump(plan, handle)
            for extra in (["--plan", plan_path, "--mip"], ["--plan", plan_path, "--pool"], []):
                code, out, err = run(os.path.join(HERE, "lower_bound.py"), problem_path, "--seconds", 20, *extra)
                assert code == 0, (err, data)
                answer = json.loads(out)
                for level in range(3):
                    entry = answer["level%d" % (level + 1)]
                    assert entry["certified"] <= best[level] and entry["bound"] <= best[level], (level, entry, best, data)
                    assert entry.get("lp") is None or entry["lp"] <= best[level] + 1e-6, (level, entry, best, data)
                    if "--mip" in extra:
                        tally["level%d bound tight" % (level + 1)] += entry["bound"] == best[level]
            tally["problems"] += 1
            print("\r%d" % tally["problems"], end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    tally["lns tried"] = min(20, args.count)
    print(json.dumps(tally, indent=1))


if __name__ == "__main__":
    main()
