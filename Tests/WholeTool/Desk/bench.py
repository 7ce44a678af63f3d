#!/usr/bin/env python3
"""How long the desk takes to answer, with 10,000 cases of 20 events and with 100,000 cases of two, and
how long the Plan screen takes with 300 open cases.

    bench.py [--folder .build/cases] [--runs 60] [--large 100000]   (`make bench-desk`)

The case files are those of `make bench-cases`, made if they are not there. Each page is asked for
one after another on one connection at a time; what counts is the 95th percentile from the request to
the last byte. Between two requests of "after a change", another process records an event, so that the
list is read again. Memory is that of the desk after everything, and the most that it used.
"""
import argparse
import datetime
import json
import pathlib
import shutil
import statistics
import sys
import time

import desks

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "CaseFile"))
import bench as cases  # noqa: E402  (beside the tests of the case file)

# The open cases of the Plan screen.
PLANNED = 300
WORDS = "Invented: how many people use the equipment?"


def percentile(times, share):
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


class Report:
    def __init__(self):
        self.missed = []

    def line(self, what, seconds, most):
        p95 = percentile(seconds, 0.95)
        verdict = "" if most is None or p95 <= most else "  MISSED"
        if verdict:
            self.missed.append(what)
        asked = "" if most is None else f"   asked {most * 1000:.0f} ms"
        print(f"{what:44} median {statistics.median(seconds) * 1000:8.1f} ms   "
              f"p95 {p95 * 1000:8.1f} ms{asked}{verdict}", flush=True)


def answered(browser, path, runs, status=200):
    seconds = []
    for _ in range(runs):
        answer = browser.get(path)
        assert answer.status == status, (path, answer.status)
        seconds.append(answer.seconds)
    return seconds


def measure(folder, name, options, report, most_queue):
    made, _ = cases.make(desks.tool(), folder / name, options.counts[name], lives=name == "small")
    copy = folder / f"{name}-desk"
    desk = opened(made, copy)
    count = options.counts[name]
    try:
        browser = desk.officer("kay")
        first = browser.get("/queue")
        assert first.status == 200, first.status
        print(f"{count} cases: first queue after unlocking {first.seconds * 1000:.0f} ms, "
              f"page of {len(first.body) // 1024} KiB")
        for path in ("/queue", "/queue?mine=&free=", "/queue?state=all", "/queue?overdue="):
            report.line(f"{count}: {path}", answered(browser, path, options.runs), most_queue)
        rows = made.list("--state", "received", actor="kay") or made.list(actor="kay")
        codes = [row["case"] for row in rows[: options.runs]]
        seconds = []
        for code in codes:
            answer = browser.get(f"/cases/{code}")
            assert answer.status == 200, (code, answer.status)
            seconds.append(answer.seconds)
        report.line(f"{count}: case page", seconds, 0.05)
        seconds, after = [], []
        for code in codes:
            form = browser.get(f"/cases/{code}/endorse")
            if form.status != 200:
                continue
            answer = browser.post(
                f"/cases/{code}/endorse",
                {"events": form.hidden("events"), "voucher": "Invented partner", "note": WORDS})
            assert answer.status == 303, (code, answer.status)
            seconds.append(answer.seconds)
            after.append(browser.get("/queue").seconds)
        report.line(f"{count}: an action acknowledged", seconds, 0.1)
        report.line(f"{count}: /queue after a change", after, most_queue)
        print(f"{count}: memory {desk.resident():.0f} MiB, at most {desk.peak():.0f} MiB")
    finally:
        desk.close()
        shutil.rmtree(copy, ignore_errors=True)


def plan(folder, options, report):
    """The Plan screen with 300 open cases: until it is worked out, each page then, and the others meanwhile."""
    desk = opened(planned(folder / "plan"), folder / "plan-desk")
    try:
        browser = desk.officer("kay")
        browser.get("/queue")
        started = time.perf_counter()
        meanwhile = []
        while browser.get("/plan").header("Refresh"):
            meanwhile.append(browser.get("/queue").seconds)
            time.sleep(0.1)
        print(f"{PLANNED} open cases: plan worked out after {time.perf_counter() - started:.1f} s")
        if meanwhile:
            report.line(f"{PLANNED}: /queue meanwhile", meanwhile, 0.1)
        for path in ("/plan", "/plan/publish", f"/plan/days/{datetime.date.today()}"):
            report.line(f"{PLANNED}: {path}", answered(browser, path, options.runs), 0.1)
        started = time.perf_counter()
        while browser.get("/plan/what-if?surge=half&like=kay").header("Refresh"):
            time.sleep(0.1)
        print(f"{PLANNED} open cases: two what-ifs after {time.perf_counter() - started:.1f} s")
        print(f"{PLANNED}: memory {desk.resident():.0f} MiB, at most {desk.peak():.0f} MiB")
    finally:
        desk.close()
        shutil.rmtree(folder / "plan-desk", ignore_errors=True)


def planned(folder):
    """A file of cases that came in during the last two weeks, for a team that works every day."""
    shutil.rmtree(folder, ignore_errors=True)
    made, today = cases.Desk(desks.tool(), folder), datetime.date.today()
    team = json.loads((folder / "team.json").read_text())
    for officer in team["officers"]:
        officer["hours"] = {day: 6 for day in ("monday", "tuesday", "wednesday", "thursday", "friday")}
    made.write("team.json", team)
    made.create()
    for number in range(PLANNED):
        built = cases.application(
            number, cases.CALLS[number % 2], receivedAt=str(today - datetime.timedelta(number % 14)))
        built["incidents"][0]["occurredOn"] = str(today - datetime.timedelta(20))
        made.write(f"batch/{number:07}.json", built)
    made.must("receive", "batch", "--again", today=str(today))
    return made


def opened(made, copy):
    """A desk on a copy of a case file."""
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(parents=True)
    for file in ("cases.ief", "cases.key", "team.json", "config.yaml"):
        shutil.copy(made.folder / file, copy / file)
    shutil.copy(copy / "cases.key", copy / "kay.key")
    return desks.Desk(copy)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path(".build/cases"))
    parser.add_argument("--runs", type=int, default=60)
    parser.add_argument("--plan-alone", action="store_true", help="only the Plan screen")
    parser.add_argument("--large", type=int, default=100_000)
    options = parser.parse_args()
    options.counts = {"small": cases.SMALL, "large": options.large}
    report = Report()
    folder = options.folder.resolve()
    plan(folder, options, report)
    if options.plan_alone:
        return 1 if report.missed else 0
    measure(folder, "small", options, report, 0.1)
    if options.large:
        measure(folder, "large", options, report, 0.3)
    return 1 if report.missed else 0


if __name__ == "__main__":
    sys.exit(main())
