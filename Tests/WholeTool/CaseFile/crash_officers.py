#!/usr/bin/env python3
"""Kill -9 at random moments while an officer is added, removed or changed: all of it or nothing.

    crash_officers.py path/to/ief [--kills 50] [--seed N]        (`make test-cases` does)

Beside the command that is killed, another officer records one event after the other, and is killed
at the same moment. Then the file has to verify, every remaining officer has to open it, what was
acknowledged has to be there, and the code of a recovery sheet opens the file if the change is there.
What the file holds is read with SQLite, not with the tool.
"""
import argparse
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
import time

from desk import BAD_INPUT, Desk, application

CASES = 60
OFFICERS = ["lou", "ben", "cho"]
NEW_SHEET = "new.txt"
# Who acts, and what they do.
COMMANDS = {
    "add": ("kay", ["officer", "add", "ana", "--new-key-file", "ana.key", "--sheet", NEW_SHEET]),
    "remove": ("kay", ["officer", "remove", "ben", "--yes"]),
    "update": ("kay", ["officer", "update", "ben"]),
    "passphrase": ("ben", ["officer", "passphrase", "--new-key-file", "other.key"]),
    "recovery": ("ben", ["officer", "recovery", "--sheet", NEW_SHEET]),
}
RECORDS = {"add": "officerAdded", "remove": "officerRemoved", "update": "officerChanged"}


class State:
    """What the file holds, read without the tool; its log is read with it."""

    def __init__(self, file):
        database = sqlite3.connect(file)
        try:
            def rows(query):
                return database.execute(query).fetchall()
            self.salt = rows("SELECT salt FROM file")
            self.keys = dict(rows("SELECT code, wrapped FROM keys"))
            slots = rows("SELECT slot, keys, salt, fundKey FROM access")
            self.own = {slot: (keys, salt) for slot, keys, salt, _ in slots}
            self.received = {slot: key for slot, _, _, key in slots}
            self.kinds = [kind for kind, in rows("SELECT kind FROM events ORDER BY sequence")]
        finally:
            database.close()

    def difference(self, before):
        """What is another than before, by name."""
        kept = self.own.keys() & before.own.keys()
        return {
            "salt": self.salt != before.salt,
            "data keys": "all" if all(self.keys[code] != key for code, key in before.keys.items())
            else "none" if self.keys == before.keys else "some",
            "slots": len(self.own) - len(before.own),
            "opened otherwise": sum(self.own[slot] != before.own[slot] for slot in kept),
            "received otherwise": sum(self.received[slot] != before.received[slot]
                                      for slot in kept),
        }


NOTHING = {"salt": False, "data keys": "none", "slots": 0, "opened otherwise": 0,
           "received otherwise": 0}
# What has to be another after each command, beside its record in the journal.
CHANGES = {
    "add": {"slots": 2},
    "remove": {"salt": True, "data keys": "all", "slots": -2, "received otherwise": 6},
    "update": {},
    "passphrase": {"opened otherwise": 1, "received otherwise": 1},
    "recovery": {"opened otherwise": 1, "received otherwise": 1},
}


class Crash:
    """A file to be restored before each kill."""

    def __init__(self, desk, seed):
        self.desk, self.random = desk, random.Random(seed)
        desk.create()
        self.codes = desk.receive([application(number) for number in range(CASES)])
        desk.appoint(OFFICERS)
        for name in ("ana.key", "other.key"):
            desk.must("key", "new", name)
        shutil.copy(desk.file, desk.folder / "kept.ief")
        self.before = State(desk.file)
        self.hit = self.late = 0

    def restore(self):
        for name in ("cases.ief-wal", "cases.ief-shm", NEW_SHEET):
            (self.desk.folder / name).unlink(missing_ok=True)
        shutil.copy(self.desk.folder / "kept.ief", self.desk.file)

    def start(self, actor, arguments):
        return subprocess.Popen(
            self.desk.arguments(*arguments, actor=actor), cwd=self.desk.folder,
            env=self.desk.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True)

    def run(self, name, delay):
        """Runs a command beside one who writes, and kills both after a while, or never.

        Returns its exit code, what it printed, how long it took, the acknowledged events, and what
        went wrong.
        """
        actor, arguments = COMMANDS[name]
        problems, acknowledged, ending = [], [0], threading.Event()
        writers = []

        def write():
            while not ending.is_set():
                code = self.codes[acknowledged[0] % CASES]
                writers[:] = [self.start("lou", ["ask", code, "How many people use it?"])]
                if ending.is_set():
                    writers[0].kill()
                output, errors = writers[0].communicate()
                acknowledged[0] += output.endswith("\n")
                # Who opened the file before the key was changed has to open it again.
                changed = writers[0].returncode == BAD_INPUT and "open it again" in errors
                if writers[0].returncode not in (0, -9) and not changed:
                    problems.append(f"ask: exit code {writers[0].returncode}: {errors}")

        writer = threading.Thread(target=write)
        writer.start()
        began = time.monotonic()
        command = self.start(actor, arguments)
        try:
            output, errors = command.communicate(timeout=delay)
        except subprocess.TimeoutExpired:
            command.kill()
            self.hit += 1
            output, errors = command.communicate()
        lasted = time.monotonic() - began
        ending.set()
        for process in writers:
            process.kill()
        writer.join()
        if command.returncode not in (0, -9):
            problems.append(f"exit code {command.returncode}: {errors}")
        return command.returncode, output, lasted, acknowledged[0], problems

    def kill(self, name, longest):
        """One kill; returns what is wrong afterwards."""
        self.restore()
        code, output, _, acknowledged, problems = self.run(
            name, self.random.uniform(0, longest * 1.1))
        there = State(self.desk.file)
        difference = there.difference(self.before)
        if name in RECORDS:
            is_done = there.kinds.count(RECORDS[name]) > self.before.kinds.count(RECORDS[name])
        else:
            is_done = difference["opened otherwise"] != 0
        wanted = NOTHING | (CHANGES[name] if is_done else {})
        if difference != wanted:
            problems.append(f"half of it: {difference}, not {wanted}")
        if (code == 0 or output) and not is_done:
            problems.append("acknowledged, but not there")
        self.late += is_done and code != 0
        asked = there.kinds.count("asked")
        if not acknowledged <= asked <= acknowledged + 1:
            problems.append(f"{acknowledged} events acknowledged, {asked} found")
        verification = self.desk.verify(actor="kay")
        if verification[0] != 0 or not verification[1]["integrity"]:
            problems.append(f"does not verify: {verification}")
        return problems + self.openings(name, is_done)

    def openings(self, name, is_done):
        """Whether the file opens for whom it should, and for nobody else."""
        keys = {officer: f"{officer}.key" for officer in ["kay", *OFFICERS]}
        wrong = {}
        if name == "add":
            (keys if is_done else wrong)["ana"] = "ana.key"
        elif name == "remove" and is_done:
            wrong["ben"] = keys.pop("ben")
        elif name == "passphrase":
            wrong["ben"] = "ben.key" if is_done else "other.key"
            keys["ben"] = "other.key" if is_done else "ben.key"
        problems = []
        for expected, held in ((0, keys), (BAD_INPUT, wrong)):
            for officer, key in held.items():
                run = self.desk.run("list", "--key-file", key, actor=officer)
                if run.code != expected:
                    problems.append(f"{officer} with {key}: {run}")
        if name in ("add", "recovery"):
            officer = "ana" if name == "add" else "ben"
            sheets = [(NEW_SHEET, is_done)]
            if name == "recovery":
                sheets.append(("ben.txt", not is_done))
            for sheet, opens in sheets:
                problems += self.sheet(sheet, officer, opens)
        return problems

    def sheet(self, sheet, officer, opens):
        code = self.desk.code_file(sheet)
        if code is None:
            return [f"{sheet} has no code"] if opens else []
        run = self.desk.run("officer", "passphrase", "--recovery-code", code, "--new-key-file",
                            f"{officer}.key", actor=officer)
        return [] if run.code == (0 if opens else BAD_INPUT) else [f"the code of {sheet}: {run}"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("ief")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--commands", default=",".join(COMMANDS))
    options = parser.parse_args()
    print(f"crash_officers: seed {options.seed}", flush=True)
    with Desk(options.ief) as desk:
        crash = Crash(desk, options.seed)
        for name in options.commands.split(","):
            began = time.monotonic()
            crash.restore()
            crash.hit = crash.late = 0
            longest = crash.run(name, None)[2]
            for kill in range(1, options.kills + 1):
                problems = crash.kill(name, longest)
                if problems:
                    print("\n".join(problems[:10]), file=sys.stderr)
                    print(f"crash_officers: {name}, kill {kill} of seed {options.seed} lost or "
                          "broke something")
                    return 1
            print(f"crash_officers: {name}: {options.kills} kills, {crash.hit} while it ran, of "
                  f"which {crash.late} after the change; all of it or nothing, verified and opened "
                  f"by every officer after each; {time.monotonic() - began:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
