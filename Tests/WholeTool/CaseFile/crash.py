#!/usr/bin/env python3
"""Kill -9 at random moments while three processes write: what was acknowledged is there.

    crash.py path/to/ief [--kills 200] [--seed N]        (`make test-cases` does)

Three writers stream receipts in batches and acts on their own cases into one file. At a random
moment the commands that run are killed all at once. Then the file has to verify, every event whose
command had printed its acknowledgement has to be there, and of a command that had not, all of its
events or none. What the file holds is read with SQLite, not with the tool.
"""
import argparse
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
import time

from desk import Desk, application, codes

BATCH = 4
# What a case goes through after its receipt: the kind of event, who acts, and the command.
LIFE = [
    ("asked", "ben", lambda code: ["ask", code, "How many people?"]),
    ("answered", "ben", lambda code: ["answer", code, "four"]),
    ("assigned", "kay", lambda code: ["assign", code, "ben"]),
    ("decided", "kay", lambda code: ["decide", code, "award"]),
    ("confirmed", "lou", lambda code: ["confirm", code, "--event", "6"]),
    ("paid", "lou", lambda code: ["record-payment", code, "100.00"]),
]
RECEIPT = ["received", "assessed"]


class Writer:
    """Runs one command after the other, and keeps book of what was acknowledged."""

    def __init__(self, desk, name, seed):
        self.desk, self.name = desk, name
        self.random = random.Random(seed)
        self.cases = {}
        self.number = 0
        self.process = None
        self.pending = None
        # Cases of the last batch whose codes were not printed any more.
        self.rest = 0
        self.acknowledged = 0
        self.done = 0
        self.lasted = 0.05
        self.problems = []
        self.stopping = threading.Event()
        self.lock = threading.Lock()

    def next_command(self):
        """A command with what it adds: a code and a kind, or nothing for a batch."""
        open_cases = [code for code, kinds in self.cases.items()
                      if len(kinds) < len(RECEIPT) + len(LIFE)]
        if len(open_cases) < 3 or self.random.random() < 0.35:
            folder = self.desk.folder / self.name
            shutil.rmtree(folder, ignore_errors=True)
            for _ in range(BATCH):
                self.number += 1
                self.desk.write(f"{self.name}/{self.number}.json",
                                application(f"{self.name}-{self.number}"))
            return ["receive", self.name], "kay", None
        code = self.random.choice(open_cases)
        kind, actor, command = LIFE[len(self.cases[code]) - len(RECEIPT)]
        return command(code), actor, (code, kind)

    def run(self):
        """Until it is told to stop; a killed command stays pending."""
        while not self.stopping.is_set():
            command, actor, adds = self.next_command()
            began = time.monotonic()
            with self.lock:
                if self.stopping.is_set():
                    return
                self.pending = adds or "batch"
                self.process = subprocess.Popen(
                    self.desk.arguments(*command, actor=actor), cwd=self.desk.folder,
                    env=self.desk.environment, stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            output, errors = self.process.communicate()
            code = self.process.returncode
            if code not in (0, -9):
                self.problems.append(f"{' '.join(command)}: exit code {code}: {errors}")
                self.pending = None
                return
            self.note(adds, output)
            if code == 0:
                self.done += 1
                self.lasted = time.monotonic() - began

    def note(self, adds, output):
        """Books what a command printed before it ended or was killed."""
        if adds is None:
            received = codes(output) if output.endswith("\n") else codes(output)[:-1]
            if received:
                self.pending = None
                self.rest = BATCH - len(received)
                for code in received:
                    self.cases[code] = list(RECEIPT)
                self.acknowledged += len(received) * len(RECEIPT)
        elif output.endswith("\n"):
            self.cases[adds[0]].append(adds[1])
            self.acknowledged += 1
            self.pending = None

    def kill(self):
        with self.lock:
            self.stopping.set()
            if self.process and self.process.poll() is None:
                self.process.kill()
                return True
        return False


def stored(desk):
    """The kinds of events of every case, in their order, read without the tool."""
    database = sqlite3.connect(f"file:{desk.file}?mode=ro", uri=True)
    try:
        found = {}
        for code, number, kind in database.execute(
                "SELECT code, number, kind FROM events ORDER BY sequence"):
            kinds = found.setdefault(code, [])
            kinds.append(kind)
            if number != len(kinds):
                raise SystemExit(f"{code}: event {number} is at place {len(kinds)}")
        return found
    finally:
        database.close()


def compare(found, writers):
    """What is lost or half written; what was committed and not acknowledged is booked."""
    problems, known = [], set()
    for writer in writers:
        for code, kinds in writer.cases.items():
            known.add(code)
            there = found.get(code, [])
            if there == kinds:
                continue
            if isinstance(writer.pending, tuple) and writer.pending[0] == code \
                    and there == [*kinds, writer.pending[1]]:
                writer.cases[code] = there
                continue
            problems.append(f"{code}: acknowledged {kinds}, found {there}")
    unknown = [code for code in found if code not in known]
    for code in unknown:
        if found[code] != RECEIPT:
            problems.append(f"{code}: half written: {found[code]}")
    # A batch of which a part was acknowledged is there as a whole.
    least = sum(writer.rest for writer in writers)
    most = least + BATCH * sum(writer.pending == "batch" for writer in writers)
    if not least <= len(unknown) <= most or (len(unknown) - least) % BATCH:
        problems.append(f"{len(unknown)} cases of unacknowledged batches: a part of one")
    for code in unknown:
        writers[0].cases[code] = list(RECEIPT)
    return problems, len(unknown)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("ief")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    options = parser.parse_args()
    print(f"crash: seed {options.seed}", flush=True)
    chance = random.Random(options.seed)
    began = time.monotonic()
    with Desk(options.ief) as desk:
        desk.create()
        writers = [Writer(desk, f"writer{index}", chance.random()) for index in range(3)]
        hit = unacknowledged = 0
        for kill in range(1, options.kills + 1):
            for writer in writers:
                writer.stopping.clear()
                writer.pending = writer.process = None
                writer.rest = writer.done = 0
            threads = [threading.Thread(target=writer.run) for writer in writers]
            for thread in threads:
                thread.start()
            # Some commands end, and somewhere in those that follow it happens.
            some, longest = chance.randint(0, 6), max(writer.lasted for writer in writers)
            limit = time.monotonic() + 30
            while sum(writer.done for writer in writers) < some and time.monotonic() < limit:
                time.sleep(0.002)
            time.sleep(chance.uniform(0, longest))
            hit += sum(writer.kill() for writer in writers)
            for thread in threads:
                thread.join()
            problems = [problem for writer in writers for problem in writer.problems]
            code, verification = desk.verify()
            if code != 0 or not verification["integrity"] or not verification["assessments"]:
                problems.append(f"does not verify: {code} {verification}")
            found = stored(desk)
            more, late = compare(found, writers)
            problems += more
            unacknowledged += late
            if problems:
                print("\n".join(problems[:10]), file=sys.stderr)
                print(f"crash: kill {kill} of seed {options.seed} lost or broke something")
                return 1
        events = sum(len(kinds) for kinds in found.values())
        acknowledged = sum(writer.acknowledged for writer in writers)
        print(f"crash: {options.kills} kills of {hit} running commands; {acknowledged} events "
              f"acknowledged and all there, {events} in the file, verified after each kill; "
              f"{time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
