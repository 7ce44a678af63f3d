#!/usr/bin/env python3
"""Every write of a command fails once: a clear error, nothing lost.

    faults.py path/to/ief [--commands receive,remove,…]        (`make test-cases` does)

Needs cc. A small library in C (faults.c) makes the n-th write, sync or cut of a command fail, for
every n until a run has none left: with a full disk, an exceeded quota, an error of the device, once
and from then on, and with half of the bytes written; or kills it there. Each run that is not killed
has to end in one line that says what is wrong and exit code 74, with nothing acknowledged; afterwards
the file verifies and holds what it held, or all of the change where it had been committed. The code
of a recovery sheet opens the file if the change is there, and no sheet is left if it is not. Besides: files and folders that may not be
written, a disk without room, and a file that stays locked for longer than the time to wait.
"""
import argparse
import concurrent.futures
import errno
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

from desk import UNWRITABLE, Desk, application, scratch

MODES = [("once", errno.ENOSPC), ("once", errno.EIO), ("once", errno.EDQUOT),
         ("always", errno.ENOSPC), ("always", errno.EIO), ("short", errno.ENOSPC),
         ("short", errno.EDQUOT), ("half", 0), ("kill", 0)]
KILLED = -9
MESSAGES = [
    "the disk is full; nothing was changed, free some space and try again",
    "the system could not read or write the case file; ",
    "done, but the write-ahead log next to the case file still contains the old content; ",
    "the file or its folder cannot be written; nothing was changed, check permissions",
    "the file cannot be written",
]


class Command:
    """A command, how many events it adds, and what else it changes."""

    def __init__(self, arguments, adds, actor=None, key=None, made=None):
        self.arguments, self.adds, self.actor = arguments, adds, actor
        # What opens the file afterwards, where that is another key file.
        self.key = key
        # The file that it makes: a copy, or a recovery sheet and whose.
        self.made = made


class Bench:
    """A case file to be restored before each run, and what it holds then."""

    def __init__(self, ief, folder, shim, name):
        self.desk, self.shim, self.name = Desk(ief, folder), shim, name
        self.desk.create()
        self.cases = self.desk.receive([application(number) for number in range(8)])
        for code in self.cases:
            self.desk.must("ask", code, "How many people use it?")
        self.desk.write("new/1.json", application("new"))
        self.desk.write("new/2.json", application("newer"))
        self.command = self.commands()[name]
        if name in OFFICER_COMMANDS:
            self.desk.appoint(["ben", "lou"])
        for key in ("new.key", "ana.key"):
            self.desk.must("key", "new", key)
        shutil.copy(self.desk.file, self.desk.folder.parent / f"{folder.name}.kept")
        self.before = self.state()

    def commands(self):
        sheet = ["--sheet", "new.txt"]
        return {
            "receive": Command(["receive", "new"], 4),
            "decide": Command(["decide", self.cases[0], "award"], 1),
            "erase": Command(["erase", self.cases[1], "--yes"], 1),
            "key": Command(["key", "change", "--new-key-file", "new.key"], 1, key="new.key"),
            "backup": Command(["backup", "copy.ief"], 0, made="copy.ief"),
            "first": Command(
                ["officer", "add", "kay", "--new-key-file", "new.key", *sheet, "--backup",
                 "copy.ief", "--yes"], 1, key="new.key", made="new.txt"),
            "add": Command(["officer", "add", "ana", "--new-key-file", "ana.key", *sheet], 1,
                           made="new.txt"),
            "remove": Command(["officer", "remove", "ben", "--yes"], 1),
            "update": Command(["officer", "update", "ben"], 1),
            "passphrase": Command(["officer", "passphrase", "--new-key-file", "new.key"], 0,
                                  key="new.key"),
            "recovery": Command(["officer", "recovery", *sheet], 0, made="new.txt"),
            "ask": Command(["ask", self.cases[0], "How many people?"], 1, actor="lou"),
        }

    def restore(self):
        for name in ("cases.ief", "copy.ief"):
            for suffix in ("-wal", "-shm", "-journal"):
                (self.desk.folder / (name + suffix)).unlink(missing_ok=True)
        for name in ("copy.ief", "new.txt"):
            (self.desk.folder / name).unlink(missing_ok=True)
        shutil.copy(self.desk.folder.parent / f"{self.desk.folder.name}.kept", self.desk.file)

    def state(self):
        """What the file holds, read without the tool; its log is read with it."""
        database = sqlite3.connect(self.desk.file)
        try:
            return [database.execute(query).fetchall() for query in (
                "SELECT sequence, code, number, kind, commitment, link, sealed IS NULL "
                "FROM events ORDER BY sequence",
                "SELECT * FROM cases ORDER BY code", "SELECT * FROM keys ORDER BY code",
                "SELECT salt, headCount FROM file", "SELECT * FROM access ORDER BY slot",
                "SELECT * FROM signatures ORDER BY sequence")]
        finally:
            database.close()

    def fault(self, number, mode, error):
        """Runs a command with a fault; whether the fault was reached, and how the run ended."""
        mark = self.desk.folder.parent / f"{self.desk.folder.name}.mark"
        mark.unlink(missing_ok=True)
        run = self.desk.run(*self.command.arguments, actor=self.command.actor, environment={
            "LD_PRELOAD": str(self.shim), "FAULT_FOLDER": str(self.desk.folder),
            "FAULT_AT": str(number), "FAULT_MODE": mode, "FAULT_ERROR": str(error),
            "FAULT_MARK": str(mark)})
        return mark.exists(), run

    def judge(self, run):
        """What is wrong after a run; empty where all is well."""
        name, command, problems = self.name, self.command, []
        if run.code not in (0, UNWRITABLE, KILLED):
            problems.append(f"exit code {run.code}")
        if run.code not in (0, KILLED):
            if run.output:
                problems.append("acknowledged, but failed")
            lines = run.errors.splitlines()
            if len(lines) != 1 or not any(message in run.errors for message in MESSAGES):
                problems.append("not one clear line")
        # The tool looks first: what it finds is what an officer would find.
        key = []
        code, verification = self.desk.verify()
        if command.key and code != 0:
            key = ["--key-file", command.key]
            code, verification = self.desk.verify(*key)
        if code != 0 or not verification["integrity"] or not verification["assessments"]:
            problems.append(f"does not verify: {code} {verification}")
        after = self.state()
        changed = after != self.before
        events, held = after[0], len(self.before[0])
        if changed and len(events) != held + command.adds:
            problems.append(f"{len(events) - held} events more, not {command.adds}")
        if name != "erase" and events[:held] != self.before[0]:
            problems.append("other events than before")
        if command.key and changed != bool(key):
            problems.append("the key was changed by half")
        # Slots and data keys go with the key of the file.
        has_new_key = after[3][0][0] != self.before[3][0][0]
        if has_new_key != (changed and name in ("key", "first", "remove")):
            problems.append("another key of the file, or none")
        if name not in ("receive", "erase") and has_new_key != (after[2] != self.before[2]):
            problems.append("the data keys are not those of the key of the file")
        slots = len(after[4]) - len(self.before[4])
        if slots != (changed and {"first": 2, "add": 2, "remove": -2}.get(name, 0)):
            problems.append(f"{slots} slots more")
        if name == "backup":
            if changed:
                problems.append("the file that was copied changed")
        elif (run.code == 0 or run.output) and not changed:
            problems.append("acknowledged, but nothing is there")
        if changed and run.code != 0 and "nothing was changed" in run.errors:
            problems.append("says that nothing was changed, but it was")
        if not changed and ("it was done" in run.errors or "done, but" in run.errors):
            problems.append("says that it was done, but it was not")
        return problems + self.judge_made(run, changed)

    def judge_made(self, run, changed):
        """What is wrong with the copy or the sheet that was made, or that should not be there."""
        problems = []
        copy, sheet = self.desk.folder / "copy.ief", self.desk.folder / "new.txt"
        # The first lead's copy stays if it is the one of before.
        if self.name in ("backup", "first"):
            wanted = run.code == 0 or (self.name == "first" and changed)
            if not wanted and run.code != KILLED and copy.exists():
                problems.append("a failed copy is left")
            if wanted and self.desk.verify(
                    "--case-file", "copy.ief", "--key-file", "cases.key")[0] != 0:
                problems.append("the copy does not verify")
        if self.command.made == "new.txt":
            if not changed and run.code != KILLED and sheet.exists():
                problems.append("a sheet of what was not done is left")
            code = self.desk.code_file("new.txt")
            if changed and code is None:
                problems.append("the sheet is lost")
            if code:
                officer = "ana" if self.name == "add" else "kay"
                opened = self.desk.run(
                    "officer", "passphrase", "--recovery-code", code, "--new-key-file", "ana.key",
                    actor=officer)
                if (opened.code == 0) != changed:
                    problems.append(f"the code of the sheet: {opened}")
        return problems


OFFICER_COMMANDS = ("add", "remove", "update", "passphrase", "recovery", "ask")


def sweep(ief, folder, shim, name):
    """All faults of one command; returns the runs, the faults and what went wrong."""
    bench = Bench(ief, folder, shim, name)
    runs, failures, reached, last, committed = 0, [], 0, 0, 0
    for mode, error in MODES:
        number = 0
        while True:
            number += 1
            bench.restore()
            hit, run = bench.fault(number, mode, error)
            runs += 1
            if not hit:
                last = max(last, number - 1)
                if run.code != 0:
                    failures.append(f"{name} without a fault: {run}")
                break
            reached += 1
            committed += run.code != 0 and bench.state() != bench.before
            problems = bench.judge(run)
            if problems:
                what = errno.errorcode.get(error, "")
                failures.append(f"{name}, call {number}, {mode} {what}: {problems} {run}")
    return name, runs, reached, last, committed, failures


def unprivileged(folder):
    """Options that run a command as somebody whom permissions bind."""
    if os.geteuid() != 0:
        return {}
    for path in [folder, *folder.rglob("*")]:
        os.chown(path, 65534, 65534)
    return {"user": 65534, "group": 65534, "extra_groups": []}


def permissions(ief, folder):
    """A file and a folder that may not be written."""
    failures = []
    desk = Desk(ief, folder)
    desk.create()
    code = desk.receive(application(1))[0]
    options = unprivileged(desk.folder)
    os.chmod(desk.folder.parent, 0o755)
    for what, path, mode in [("file", desk.file, 0o400), ("folder", desk.folder, 0o500),
                             ("unreadable file", desk.file, 0o000)]:
        before, kept = desk.file.read_bytes(), path.stat().st_mode
        path.chmod(mode)
        if what == "folder":
            desk.file.chmod(0o400)
        for arguments in (["ask", code, "how many?"], ["erase", code, "--yes"],
                          ["receive", "application.json", "--again"], ["backup", "copy.ief"],
                          ["list"]):
            run = desk.run(*arguments, **options)
            reads = arguments[0] in ("list", "backup")
            if run.code == 0 and reads:
                (desk.folder / "copy.ief").unlink(missing_ok=True)
                continue
            if run.code != UNWRITABLE or run.output or "cannot be written" not in run.errors:
                failures.append(f"{what} that may not be written: {arguments}: {run}")
        desk.folder.chmod(0o700)
        desk.file.chmod(0o600)
        path.chmod(kept)
        if desk.file.read_bytes() != before or desk.verify()[0] != 0:
            failures.append(f"{what}: the file changed")
    return failures


def full_disk(ief):
    """A disk without room, if one may be mounted; else says so."""
    place = pathlib.Path(tempfile.mkdtemp(prefix="ief-full-"))
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)], capture_output=True,
        check=False).returncode == 0
    if not mounted:
        place.rmdir()
        return None
    failures, taken = [], 0
    try:
        with Desk(ief, place / "desk") as desk:
            desk.create()
            while taken < 2_000:
                desk.write("more.json", application(taken, applicant={"work": "x" * 20_000}))
                run = desk.run("receive", "more.json")
                if run.code != 0:
                    break
                taken += 1
            if run.code != UNWRITABLE or "the disk is full" not in run.errors or run.output:
                failures.append(f"a full disk: {run}")
            filler = place / "filler"
            try:
                with open(filler, "wb", buffering=0) as file:
                    while True:
                        file.write(b"\0" * 4096)
            except OSError:
                pass
            shown = desk.run("verify")
            if shown.code not in (0, UNWRITABLE):
                failures.append(f"a full disk, verify: {shown}")
            filler.unlink(missing_ok=True)
            if desk.verify()[0] != 0 or len(desk.list("--state", "all")) != taken:
                failures.append("a full disk: the file holds something else afterwards")
    finally:
        subprocess.run(["umount", str(place)], check=False)
        place.rmdir()
    return failures


def locked(ief, folder):
    """Another process keeps the file locked for longer than the time to wait."""
    failures = []
    desk = Desk(ief, folder)
    desk.create()
    code = desk.receive(application(1))[0]
    other = sqlite3.connect(desk.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    began = time.monotonic()
    run = desk.run("ask", code, "how many?")
    waited = time.monotonic() - began
    if run.code != UNWRITABLE or "another process is writing" not in run.errors or run.output:
        failures.append(f"a locked file: {run}")
    if desk.run("list").code != 0:
        failures.append("a locked file cannot be read")
    other.execute("ROLLBACK")
    if desk.run("ask", code, "how many?").code != 0 or desk.verify()[0] != 0:
        failures.append("after a lock the file cannot be written")
    # A reader keeps the log from being emptied after an erasure, which is done all the same.
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM events").fetchone()
    run = desk.run("erase", code, "--yes")
    if run.code != UNWRITABLE or "done, but the write-ahead log" not in run.errors or run.output:
        failures.append(f"an erasure while another reads: {run}")
    other.execute("ROLLBACK")
    other.close()
    run = desk.run("erase", code, "--yes")
    if run.code != 0 or desk.verify()[0] != 0 or desk.file.with_name("cases.ief-wal").exists():
        failures.append(f"an erasure done again: {run}")
    return failures, waited


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("ief")
    parser.add_argument("--commands", default="receive,decide,erase,key,backup,first,add,remove,"
                                              "update,passphrase,recovery,ask")
    options = parser.parse_args()
    failures = []
    folder = pathlib.Path(scratch())
    try:
        shim = folder / "faults.so"
        subprocess.run(
            ["cc", "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", shim,
             pathlib.Path(__file__).with_name("faults.c"), "-ldl"], check=True)
        names = [name for name in options.commands.split(",") if name]
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for name, runs, reached, last, committed, found in pool.map(
                    lambda name: sweep(options.ief, folder / name, shim, name), names):
                failures += found
                print(f"faults: {name}: {last} calls, {reached} faults in {runs} runs, "
                      f"{committed} after the commit, {len(found)} wrong", flush=True)
        found = permissions(options.ief, folder / "permissions")
        failures += found
        print(f"faults: read-only file and folder: {len(found)} wrong")
        found = full_disk(options.ief)
        failures += found or []
        print("faults: full disk: " + ("skipped, since nothing may be mounted here"
                                       if found is None else f"{len(found)} wrong"))
        found, waited = locked(options.ief, folder / "locked")
        failures += found
        print(f"faults: locked file: given up after {waited:.1f} s, {len(found)} wrong")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for failure in failures[:20]:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
