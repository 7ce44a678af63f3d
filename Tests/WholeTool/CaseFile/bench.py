#!/usr/bin/env python3
"""How long the case file takes, with 10,000 cases of 20 events and with 100,000 cases of two.

    bench.py path/to/ief [--folder .build/cases] [--runs 7] [--large 100000]   (`make bench-cases`)

The files are made by the commands alone and kept in the folder: applications are received in
batches; their export gets the events of a case's life added, and is imported into another file.
Times are those of a whole command, from its start to its end, with its output thrown away; beside
them stands the time of the processor, which other work on the machine changes less.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

from desk import AMERICA, ASIA, BAD_INPUT, NOT_FOUND, Desk, application

BATCH = 1_000
SMALL = 10_000
EVENTS = 20
CALLS = [ASIA, AMERICA]
FILTERS = [
    [], ["--overdue"], ["--due-within", "5"], ["--waiting"], ["--mine"], ["--call", AMERICA],
    ["--region", ASIA], ["--state", "awarded"], ["--state", "all"],
    ["--state", "all", "--format", "json"], ["--state", "all", "--format", "csv"],
]


def received(number):
    """Applications of different days, some in danger."""
    built = application(number, CALLS[number % 2], receivedAt=f"2026-02-{10 + number % 19:02}")
    # Before any receipt, so that awards go against no rule.
    built["incidents"][0]["occurredOn"] = "2026-02-01"
    built["imminentDanger"] = number % 50 == 0
    return built


def receive(desk, count):
    """Takes applications in, in batches; returns the receipts a second of each batch."""
    rates = []
    for first in range(0, count, BATCH):
        folder = desk.folder / "batch"
        shutil.rmtree(folder, ignore_errors=True)
        for number in range(first, min(first + BATCH, count)):
            desk.write(f"batch/{number:07}.json", received(number))
        began = time.monotonic()
        desk.must("receive", "batch", "--again")
        rates.append(min(BATCH, count - first) / (time.monotonic() - began))
        progress("receiving", first + BATCH, count)
    shutil.rmtree(desk.folder / "batch")
    return rates


def progress(what, done, count):
    if sys.stderr.isatty():
        print(f"\r{what} {done} of {count} ", end="\n" if done >= count else "", file=sys.stderr)


def event(kind, by, **content):
    return {"format": "ief-case-event/1", "kind": kind, "on": "2026-03-08", "by": by,
            "content": content}


def life(number):
    """What happens after receipt and assessment, so that there are 20 events; every third case is
    decided, every fourth waits for its applicant."""
    events = [event("vouched", "kay", voucher=f"Invented partner {index}",
                    note="They know the applicants from earlier work, and say that it is so.")
              for index in range(4)]
    for question in range(1, 5):
        events += [event("asked", "kay", question=question,
                         text="How many people use the equipment, and where is it kept?"),
                   event("answered", "kay", question=question,
                         text="Four of us; it stays in the office and is locked up at night.")]
    events.append(event("assigned", "kay", reviewer="ben" if number % 5 else "kay"))
    if number % 3 == 0:
        events += [event("decided", "may", decision="award", reasons=[]),
                   event("confirmed", "lou", event=len(events) + 3),
                   event("paid", "lou", amount=100, currency="EUR", paidOn="2026-03-08")]
    elif number % 4 == 0:
        events.append(event("asked", "kay", question=5, text="Is there a second offer?"))
    while len(events) < EVENTS - 2:
        events.append(event("referenceChecked", "kay", reference=0, result="confirmed",
                            note="By phone; knows them well."))
    # A reference is not checked any more once a decision took effect.
    if number % 3 == 0:
        events.sort(key=lambda entry: entry["kind"] in ("decided", "confirmed", "paid"))
        at = next(index for index, entry in enumerate(events) if entry["kind"] == "decided")
        events[at + 1]["content"]["event"] = at + 3
    return events


def make(ief, folder, count, lives):
    """The desk with a file of so many cases; made anew unless it is there already."""
    if (folder / "made").exists():
        return Desk(ief, folder), None
    shutil.rmtree(folder, ignore_errors=True)
    desk = Desk(ief, folder)
    desk.create()
    rates = receive(desk, count)
    if lives:
        grow(desk)
    (folder / "made").write_text("")
    return desk, rates


def grow(desk):
    """Adds a life to every case: export, more events, import into another file."""
    with open(desk.folder / "export.ndjson", "wb") as file:
        subprocess.run(desk.arguments("export"), cwd=desk.folder, env=desk.environment,
                       stdout=file, stderr=subprocess.DEVNULL, check=True)
    desk.must("init", "grown.ief", "--key-file", "cases.key")
    documents, batch, number = [], [], 0

    def take():
        (desk.folder / "part.ndjson").write_text("".join(documents + batch))
        desk.must("import", "part.ndjson", "--case-file", "grown.ief")
        progress("importing", number, SMALL)
        batch.clear()

    with open(desk.folder / "export.ndjson", encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            if "document" in entry:
                documents.append(line)
                continue
            entry["events"] += life(number)
            batch.append(json.dumps(entry) + "\n")
            number += 1
            if len(batch) == BATCH:
                take()
    if batch:
        take()
    for name in ("part.ndjson", "export.ndjson"):
        (desk.folder / name).unlink()
    (desk.folder / "grown.ief").replace(desk.file)


def measure(desk, arguments, runs, expected=0, **options):
    """Seconds of a whole command and of its processor, in the median, and its memory in MiB."""
    seconds, busy, memory = [], [], 0
    for _ in range(runs):
        began = time.monotonic()
        process = subprocess.Popen(
            desk.arguments(*arguments, **options), cwd=desk.folder, env=desk.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds.append(time.monotonic() - began)
        busy.append(usage.ru_utime + usage.ru_stime)
        memory = max(memory, usage.ru_maxrss / 1024)
        code = os.waitstatus_to_exitcode(status)
        if code != expected:
            raise SystemExit(f"{arguments}: exit code {code}: {errors.decode()}")
    return statistics.median(seconds), statistics.median(busy), memory


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("ief")
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path(".build/cases"))
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--large", type=int, default=100_000)
    options = parser.parse_args()
    folder = options.folder.resolve()
    missed = []

    def line(what, seconds, busy, memory, most):
        verdict = "" if seconds <= most else "  MISSED"
        if verdict:
            missed.append(what)
        print(f"{what:40} {seconds * 1000:9.1f} ms {busy * 1000:9.1f} ms {memory:7.1f} MiB   "
              f"asked {most * 1000:.0f} ms{verdict}", flush=True)

    def lists(desk, count, most):
        for chosen in FILTERS:
            name = " ".join(["list", *chosen])
            line(f"{count}: {name}", *measure(desk, ["list", *chosen], options.runs, actor="ben"),
                 most)

    print(f"{'':40} {'elapsed':>12} {'processor':>12} {'memory':>11}")
    desk, rates = make(options.ief, folder / "small", SMALL, lives=True)
    size = desk.file.stat().st_size / (1 << 20)
    print(f"{SMALL} cases with {EVENTS} events each, {size:.0f} MiB")
    print_rates(rates)
    lists(desk, SMALL, 0.1)
    line(f"{SMALL}: list, with four more columns", *measure(
        desk, ["list", "--state", "all", "--columns", "id,reviewer,amount,outcome"], options.runs,
        actor="ben"), 0.5)
    # Two cases of the middle: open and decided.
    for state in ("waiting", "awarded"):
        rows = desk.list("--state", state, actor="ben")
        code = rows[len(rows) // 2]["case"]
        for form in ("text", "json"):
            line(f"{SMALL}: show, {state}, {form}",
                 *measure(desk, ["show", code, "--format", form], options.runs), 0.03)
    line(f"{SMALL}: verify", *measure(desk, ["verify"], 3), 20)
    wrong_passphrase(options, folder, line)
    officers(options, desk, folder, line)
    if options.large:
        desk, rates = make(options.ief, folder / "large", options.large, lives=False)
        print(f"{options.large} cases with 2 events each, "
              f"{desk.file.stat().st_size / (1 << 20):.0f} MiB")
        print_rates(rates)
        lists(desk, options.large, 0.3)
    return 1 if missed else 0


def print_rates(rates):
    if rates:
        print(f"receive, in batches of {BATCH}, each durable as a whole: "
              f"{statistics.median(rates):.0f} a second, the slowest {min(rates):.0f}; asked 300")


def wrong_passphrase(options, folder, line):
    shutil.rmtree(folder / "secret", ignore_errors=True)
    desk = Desk(options.ief, folder / "secret")
    for name, words in (("right", "four invented words here"), ("wrong", "four other words here")):
        (desk.folder / name).write_text(words + "\n")
        (desk.folder / name).chmod(0o600)
    desk.must("init", "cases.ief", "--passphrase-file", "right")
    line("wrong passphrase",
         *measure(desk, ["list", "--passphrase-file", "wrong"], options.runs, expected=65), 2)
    line("right passphrase, list",
         *measure(desk, ["list", "--passphrase-file", "right"], options.runs), 2)


def officers(options, made, folder, line):
    """Adding and removing an officer in the file of 10,000 cases, and a passphrase of their own."""
    shutil.rmtree(folder / "officers", ignore_errors=True)
    desk = Desk(options.ief, folder / "officers")
    for name in ("cases.ief", "cases.key"):
        shutil.copy(made.folder / name, desk.folder / name)
    desk.appoint(["ben", "lou"])
    kept = desk.folder / "kept.ief"
    shutil.copy(desk.file, kept)
    desk.must("key", "new", "ana.key")
    for name, words in (("right", "four invented words here"), ("wrong", "four other words here")):
        desk.write_secret(name, words + "\n")

    def change(what, arguments, most):
        """The median of whole commands, each on the file as it was."""
        found = []
        for _ in range(options.runs):
            shutil.copy(kept, desk.file)
            (desk.folder / "new.txt").unlink(missing_ok=True)
            found.append(measure(desk, arguments, 1))
        seconds, busy, memory = zip(*found)
        line(what, statistics.median(seconds), statistics.median(busy), max(memory), most)

    change(f"{SMALL}: officer add, key file",
           ["officer", "add", "ana", "--new-key-file", "ana.key", "--sheet", "new.txt"], 1)
    # Besides, a passphrase costs one scrypt.
    change(f"{SMALL}: officer add, passphrase",
           ["officer", "add", "ana", "--new-passphrase-file", "right", "--sheet", "new.txt"], 2)
    change(f"{SMALL}: officer remove", ["officer", "remove", "ben", "--yes"], 10)
    shutil.copy(kept, desk.file)
    desk.must("officer", "passphrase", "--new-passphrase-file", "right", actor="lou")
    for name, officer, code in (
            ("right", "lou", 0), ("wrong", "lou", BAD_INPUT), ("right", "nobody", BAD_INPUT),
            ("right", "ben", BAD_INPUT)):
        who = {"lou": "own", "ben": "of one with a key file", "nobody": "of nobody"}[officer]
        line(f"{name} passphrase, {who}",
             *measure(desk, ["deadline", "C-000000", "--passphrase-file", name], options.runs,
                      expected=NOT_FOUND if code == 0 else code, actor=officer), 2)


if __name__ == "__main__":
    sys.exit(main())
