#!/usr/bin/env python3
"""Grows each dimension of each format tenfold and fails where the tool does not keep up.

    growth.py .build/release/ief [--only WORD] [--list]

A document at the limits must take at most 2 s of processor time and 300 MiB in every command,
and at most 20 times the time of a document a tenth as large: n log n grows 13 times, and the rest
is room for noise. What is over is measured again before it counts. Needs only Python.
"""
import argparse
import concurrent.futures
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import threading

import cases
from applications import APPLICATIONS, SEEN, YAML, base, written
from policies import CALENDARS, POLICIES, RATES, TEAMS, layers, team

ROOT = pathlib.Path(__file__).resolve().parents[3]
SECONDS, KILOBYTES, FACTOR = 2.0, 300 << 10, 20
# Documents that are refused, since what grows in them is what is wrong; all others are read.
REFUSED = {
    "application, long code", "application, long number", "application, unknown keys",
    "application, unknown keys of an item", "application, a key repeated at the end",
    "application, keys that look alike", "application, wrong values", "application, nested lists",
    "application, cut off", "application, keys of the second version in the first", "YAML, directives", "YAML, directives after the end",
    "YAML, flow lists", "YAML, flow mappings", "YAML, unknown keys", "YAML, explicit keys",
    "YAML, deep indentation", "YAML, anchors", "policy, too many linked groups",
    "policy, misspelt sources", "policy, requirements of no layer", "policy, unknown keys",
    "policy, layers", "team, unknown keys", "calendar, broken events",
    "rates, unknown currencies", "rates, long rate", "bundle, links of the chain", "bundle, events",
    "bundle, unknown keys", "problem, unknown officers", "problem, wrong values",
    "problem, days out of range", "problem, one id for all", "problem, long ids"}
# Less than this cannot be told from the start of the tool.
LEAST = 0.004
TODAY = ["--today", "2026-03-09"]


def environment(folder):
    return {
        **os.environ, "SWIFT_BACKTRACE": "enable=no",
        "IEF_POLICIES": str(ROOT / "Policies/ief"), "XDG_CONFIG_HOME": str(folder)}


def run(command, folder):
    """Processor seconds and peak kilobytes of a command, and its exit code."""
    with open(os.devnull, "r+b") as nothing:
        actions = [(os.POSIX_SPAWN_DUP2, nothing.fileno(), target) for target in (0, 1, 2)]
        child = os.posix_spawn(
            command[0], command, environment(folder), file_actions=actions)
    _, status, used = os.wait4(child, 0)
    return used.ru_utime + used.ru_stime, used.ru_maxrss, os.waitstatus_to_exitcode(status)


def printed(command, folder):
    """What a command prints that prepares a measurement; 1 and 2 say what came of an application."""
    done = subprocess.run(
        command, env=environment(folder), capture_output=True, stdin=subprocess.DEVNULL, check=False)
    if done.returncode not in (0, 1, 2):
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.decode()}")
    return done.stdout


class Dimension:
    """A document that grows, and the commands that read it."""

    def __init__(self, name, make, commands, suffix=".json", beside=None, line=False,
                 prepare=None):
        self.name, self.make, self.suffix, self.line = name, make, suffix, line
        self.commands, self.beside = commands, beside or {}
        self.prepare = prepare

    def write(self, folder, size):
        folder.mkdir(exist_ok=True)
        for name, content in self.beside.items():
            (folder / name).write_bytes(content)
        content = self.make(size)
        files = content if isinstance(content, dict) else {"file" + self.suffix: content}
        for name, text in files.items():
            (folder / name).write_bytes(text)
        if self.line:
            (folder / "line.ndjson").write_bytes(content.replace(b"\n", b" ") + b"\n")

    def may_refuse(self, command):
        """Lint refuses what no rule uses; that the policy is read, another command shows."""
        return self.name in REFUSED or "lint" in command

    def measure(self, ief, start, above):
        """What is wrong with each command, and the largest figures of all of them."""
        small, large = above / "small", above / "large"
        for folder, size in (small, 0.1), (large, 1):
            self.write(folder, size)
            if self.prepare:
                self.prepare(folder, lambda command, at=folder: printed([ief, *command], at))
        wrong, most = [], (0, 0)
        for command in self.commands:
            def at(folder):
                words = [word.replace("FOLDER", str(folder)) for word in command]
                if "CODE" in words:
                    words[words.index("CODE")] = (folder / "code").read_text()
                return run([ief, *words], folder)
            problem, figures, code = judged(at, start, small, large, 1)
            if problem:
                problem, figures, _ = judged(at, start, small, large, 3)
            elif code not in (0, 1, 2) and not (code == 65 and self.may_refuse(command)):
                problem = f"ended with {code}"
            if problem:
                wrong.append(f"{self.name}: {' '.join(command)}: {problem}")
            most = max(most[0], figures[0]), max(most[1], figures[1])
        return wrong, most


def judged(at, start, small, large, times):
    """What is over a limit, if anything, and the seconds and kilobytes of the large document."""
    first = statistics.median(at(small)[0] for _ in range(times))
    second, memory, code = at(large)
    figures = second, memory
    if second > SECONDS:
        return f"{second:.2f} s, more than {SECONDS} s", figures, code
    if memory > KILOBYTES:
        return f"{memory >> 10} MiB, more than {KILOBYTES >> 10} MiB", figures, code
    factor = (second - start) / max(first - start, LEAST)
    if factor > FACTOR:
        return f"{first:.3f} s at a tenth, {second:.3f} s in full: {factor:.0f} times", figures, code
    return None, figures, code


def dimensions():
    validate, screen = ["validate", "FOLDER/file.json"], ["screen", "FOLDER/line.ndjson"]
    every = [
        validate, [*validate, "--format", "json"], ["explain", "FOLDER/file.json"],
        ["score", "FOLDER/file.json", *TODAY], ["check", "FOLDER/file.json"],
        ["refer", "FOLDER/file.json"], screen, [*screen, "--explain"],
        ["schedule", "FOLDER/file.json", "--team", "FOLDER/team.json", *TODAY]]
    for name, make in SEEN.items():
        yield Dimension(
            "application, " + name, make, every, beside={"team.json": team()}, line=True)
    for name, make in APPLICATIONS.items():
        yield Dimension(
            "application, " + name, make, [validate, [*screen, "--explain"]], line=True)
    for name, make in YAML.items():
        yield Dimension("YAML, " + name, make, [["validate", "FOLDER/file.yaml"]], ".yaml")
    lint = [["policy", "lint", "FOLDER"], ["policy", "show", "ief", "--policies", "FOLDER"]]
    for name, make in POLICIES.items():
        yield Dimension("policy, " + name, make, lint)
    yield Dimension("policy, layers", lambda size: layers(int(300 * size)), lint[:1])
    application = {"application.json": written(base())}
    for name, make in TEAMS.items():
        yield Dimension("team, " + name, make, [
            ["schedule", "FOLDER/application.json", "--team", "FOLDER/file.json", *TODAY,
             "--effort", "quick"]], beside=application)
    for name, make in CALENDARS.items():
        yield Dimension(
            "calendar, " + name, make, [["team", "holidays", "FOLDER/file.ics"]], ".ics")
    for name, make in RATES.items():
        yield Dimension("rates, " + name, make, [
            ["validate", "FOLDER/application.json", "--rates", "FOLDER/file.json"]],
            beside=application)
    for name, make, prepare, commands in cases.dimensions():
        yield Dimension(name, make, commands, prepare=prepare)
    yield Dimension(
        "stream, lines", lambda size: (written(base()) + b"\n") * int(20_000 * size),
        [["screen", "FOLDER/file.ndjson", "--jobs", "1"]], ".ndjson")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("ief")
    parser.add_argument("--only", default="", help="only dimensions whose name contains this")
    parser.add_argument("--list", action="store_true", help="print the figures of each dimension")
    options = parser.parse_args()
    ief = os.path.abspath(options.ief)
    start = statistics.median(run([ief, "--version"], pathlib.Path("/"))[0] for _ in range(3))
    wrong, count = [], 0
    with tempfile.TemporaryDirectory() as place, \
            concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        def measured(pair):
            number, dimension = pair
            above = pathlib.Path(place) / str(number)
            above.mkdir()
            return dimension, dimension.measure(ief, start, above)
        chosen = [one for one in dimensions() if options.only in one.name]
        for dimension, (problems, most) in pool.map(measured, enumerate(chosen)):
            count += len(dimension.commands)
            wrong += problems
            if options.list:
                print(f"{dimension.name:45} {most[0]:6.2f} s {most[1] >> 10:5} MiB", flush=True)
            for problem in problems:
                print(problem, flush=True)
    print(f"{len(chosen)} dimensions, {count} commands: {len(wrong)} over the limits")
    sys.exit(1 if wrong or not chosen else 0)


if __name__ == "__main__":
    main()
