#!/usr/bin/env python3
"""Runs `ief schedule` and the peers on generated problems, checks every plan, and prints a table.

    measure.py --ief PATH [--profiles typical tight ...] [--seeds 1 2 3] [--seconds 60] [--no-peers]
    measure.py --ief PATH --growth          (40,000 cases, and how time grows with the number of cases)

`check_plan.py` gives the three values of every plan; what a solver says of its own plan is not believed.
Runs follow one another. `user` is processor time of all threads, which other work on the machine disturbs
less than the time that passes.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PROFILES = ["typical", "tight", "languages", "backlog", "surge", "large"]


def script(name, *arguments):
    return [sys.executable, os.path.join(HERE, name)] + [str(a) for a in arguments]


def run(command, stdout):
    """Runs a command with its output in a file; returns (exit code, seconds, user seconds, peak MiB)."""
    begin = time.perf_counter()
    with open(stdout, "w") as handle:
        child = subprocess.Popen([str(c) for c in command], stdout=handle, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return child.returncode, time.perf_counter() - begin, usage.ru_utime, usage.ru_maxrss / 1024


class Bench:
    def __init__(self, ief, effort, folder):
        self.ief, self.effort, self.folder = ief, effort, folder

    def path(self, name):
        return os.path.join(self.folder, name)

    def problem(self, name, *arguments):
        path = self.path(name + ".problem.json")
        code, *_ = run(script("generate.py", *arguments), path)
        if code:
            sys.exit("generate.py failed")
        return path

    def checked(self, problem, plan):
        """The plan's three values, by the checker; ends the run on a plan that breaks a rule."""
        done = subprocess.run(script("check_plan.py", problem, plan), capture_output=True, text=True)
        if done.returncode:
            sys.exit("%s breaks a rule:\n%s" % (plan, done.stdout))
        value = json.loads(done.stdout)
        return [value["lateWeight"], value["weightedLateness"], value["weightedWait"]]

    def ours(self, problem):
        plan, report = self.path("plan.json"), self.path("report.json")
        code, seconds, user, peak = run(
            [self.ief, "schedule", "--problem", problem, "--format", "json", "--report", report,
             "--effort", self.effort], plan)
        if code not in (0, 1):
            sys.exit("ief schedule ended with code %d" % code)
        with open(report) as handle:
            said = json.load(handle)
        value = self.checked(problem, plan)
        return dict(solver="ief", value=value, bound=said["bound"], seconds=seconds, user=user, peak=peak)

    def peer(self, name, problem, seconds):
        plan, report = self.path("plan.json"), self.path("report.json")
        code, passed, user, peak = run(
            script(name + "_peer.py", problem, "--seconds", seconds, "--workers", 2, "--report", report), plan)
        if code:
            return None
        with open(report) as handle:
            said = json.load(handle)
        return dict(solver=name, value=self.checked(problem, plan), bound=said["bound"][:2],
                    seconds=passed, user=user, peak=peak)

    def baseline(self, problem):
        plan = self.path("plan.json")
        _, seconds, user, peak = run(script("earliest_due.py", problem), plan)
        return dict(solver="due date", value=self.checked(problem, plan), bound=None,
                    seconds=seconds, user=user, peak=peak)


def line(name, run, best=None):
    """One row: objective, bounds, what is proved, seconds."""
    bound, proved = "", ""
    if run["bound"]:
        bound = "%d / %d" % tuple(run["bound"])
        if run["bound"][0] >= run["value"][0]:
            proved = "late cases"
            if run["bound"][1] >= run["value"][1]:
                proved += ", tardiness"
    mark = ""
    if best is not None:
        mark = "best" if run["value"] <= best else ""
    print("| %-12s | %-8s | %-22s | %-15s | %-21s | %7.2f | %7.2f | %-4s |" % (
        name, run["solver"], " ".join(map(str, run["value"])), bound, proved,
        run["seconds"], run["user"], mark), flush=True)


def compare(bench, args):
    print("| %-12s | %-8s | %-22s | %-15s | %-21s | %7s | %7s | %-4s |" % (
        "problem", "solver", "late  tardiness  flow time", "bounds", "proved", "seconds", "user s", ""))
    print("|---|---|---|---|---|---|---|---|")
    worse = []
    for profile in args.profiles:
        for seed in args.seeds:
            name = "%s-%d" % (profile, seed)
            problem = bench.problem(name, "--profile", profile, "--seed", seed)
            ours = bench.ours(problem)
            runs = [ours, bench.baseline(problem)]
            if args.peers:
                for peer in ("cpsat", "highs"):
                    runs.append(bench.peer(peer, problem, args.seconds))
            runs = [r for r in runs if r is not None]
            best = min(r["value"] for r in runs)
            for r in runs:
                line(name, r, best)
            if ours["value"] > best:
                worse.append(name)
    print("\nief is not the best on: %s" % (", ".join(worse) or "none"))


def grow(bench, args):
    print("| cases | officers | seconds | user s | user s / (n log2 n) x 1e6 | peak MiB | weighted late cases | with earliest due date first | lower bound |")
    print("|---|---|---|---|---|---|---|---|---|")
    for cases in args.sizes:
        problem = bench.problem(
            "growth-%d" % cases, "--profile", "large", "--cases", cases, "--officers", max(2, cases // 100))
        ours, rule = bench.ours(problem), bench.baseline(problem)
        scaled = ours["user"] / (cases * (cases.bit_length() - 1)) * 1e6
        print("| %d | %d | %.2f | %.2f | %.1f | %.0f | %d | %d | %d |" % (
            cases, max(2, cases // 100), ours["seconds"], ours["user"], scaled, ours["peak"],
            ours["value"][0], rule["value"][0], ours["bound"][0]), flush=True)


def main():
    parser = argparse.ArgumentParser(description="Compare ief schedule with the peers.")
    parser.add_argument("--ief", required=True)
    parser.add_argument("--effort", default="normal")
    parser.add_argument("--profiles", nargs="*", default=PROFILES)
    parser.add_argument("--seeds", nargs="*", type=int, default=[1, 2, 3])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--no-peers", dest="peers", action="store_false")
    parser.add_argument("--growth", action="store_true")
    parser.add_argument("--sizes", nargs="*", type=int, default=[500, 1000, 2000, 4000, 8000, 16000, 40000])
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(args.ief, args.effort, folder)
        (grow if args.growth else compare)(bench, args)


if __name__ == "__main__":
    main()
