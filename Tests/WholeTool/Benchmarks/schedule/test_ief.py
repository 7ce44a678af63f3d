#!/usr/bin/env python3
"""Compares `ief schedule` with brute force on thousands of tiny random problems, and checks its certificates.

    test_ief.py --ief PATH [--count 2000] [--seed 1]

Every plan is checked, must equal the best of all plans on all three levels, and no bound may exceed it. Every plan
with lateness has to come with certificates; each is checked here by hand, from the problem alone.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile

from check_plan import check, read_problem
from check_tools import brute, fits, tiny
from problem import Problem


def arrangement(data, cases):
    """Whether these cases can all be on time: every pair and every last day of the review is tried."""
    minutes = {o["id"]: o["minutes"] for o in data["officers"]}
    jobs = {name: [] for name in minutes}

    def go(n):
        if n == len(cases):
            return True
        case = cases[n]
        last = case["due"]
        if last >= data["horizon"]:
            return go(n + 1)
        reviewers = case["review"]["officers"] if case["review"] else [None]
        for b in case["decision"]["officers"]:
            for a in reviewers:
                if b == (a if case["review"] else case["reviewedBy"]):
                    continue
                for r in range(last + 1) if a else [0]:
                    jobs[b].append((r, last, case["decision"]["minutes"]))
                    if a:
                        jobs[a].append((0, r, case["review"]["minutes"]))
                    done = all(fits(minutes[o], jobs[o]) for o in {a, b} - {None}) and go(n + 1)
                    jobs[b].pop()
                    if a:
                        jobs[a].pop()
                    if done:
                        return True
        return False

    return not any(c["due"] < 0 for c in cases) and go(0)


def holds(data, certificate):
    """Checks a certificate from the problem alone."""
    cases = {c["id"]: c for c in data["cases"]}
    named = [cases[name] for name in certificate["cases"]]
    reason = certificate["reason"]
    if reason == "alreadyLate":
        return named[0]["due"] < 0
    if reason == "nobodyAble":
        case = named[0]
        if certificate["step"] == "review":
            return not case["review"]["officers"]
        reviewers = case["review"]["officers"] if case["review"] else [case["reviewedBy"]]
        return not any(a != b for a in reviewers for b in case["decision"]["officers"])
    if reason == "noArrangement":
        return not arrangement(data, named)
    counted, last, needed = set(certificate["officers"]), certificate["lastDay"], 0
    for entry in certificate["steps"]:
        case = cases[entry["case"]]
        step = case[entry["step"]]
        able = set(step["officers"])
        if entry["step"] == "decision" and not case["review"]:
            able -= {case["reviewedBy"]}
        if case["due"] > last or case["due"] < 0 or not able <= counted:
            return False
        needed += step["minutes"]
    there = sum(sum(o["minutes"][:last + 1]) for o in data["officers"] if o["id"] in counted)
    return needed == certificate["minutesNeeded"] > certificate["minutesAvailable"] == there


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ief", required=True)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    late = reasons = 0
    with tempfile.TemporaryDirectory() as folder:
        problem, plan, report = (os.path.join(folder, name) for name in ("problem.json", "plan.json", "report.json"))
        for number in range(args.count):
            seed = args.seed * 1_000_000 + number
            draw = random.Random(seed)
            data = tiny(draw, draw.random() < 0.5)
            with open(problem, "w") as handle:
                json.dump(data, handle)
            with open(plan, "w") as handle:
                code = subprocess.run([args.ief, "schedule", "--problem", problem, "--format", "json",
                                       "--report", report], stdout=handle).returncode
            assert code in (0, 1), (seed, code)
            with open(plan) as handle:
                wrong, value = check(*read_problem(problem), json.load(handle))
            with open(report) as handle:
                said = json.load(handle)
            best, _ = brute(Problem(data))
            assert not wrong, (seed, wrong)
            found = (value["lateWeight"], value["weightedLateness"], value["weightedWait"])
            assert found == best, (seed, found, best)
            assert said["bound"][0] <= best[0] and said["bound"][1] <= best[1], (seed, said["bound"], best)
            assert best[0] == 0 or said["certificates"], (seed, "late without a reason")
            for certificate in said["certificates"]:
                assert holds(data, certificate), (seed, certificate)
            late += best[0] > 0
            reasons += len(said["certificates"])
    print("%d problems equal brute force; %d with lateness, %d certificates hold" % (args.count, late, reasons))


if __name__ == "__main__":
    main()
