#!/usr/bin/env python3
"""Fifty officers at one desk for ten minutes, while it is killed fifty times.

    load.py [--officers 50] [--seconds 600] [--cases 10000] [--kills 50] [--think 5] [--seed N] [--tls]
    (`make load-desk`)

Officers log in by links of their own, or with --tls at a server for a team (which needs pyotp and cryptography), every
twelfth with a passphrase and the others with key files. They work without a break: they look at a list, think, open a
case, think, open a form, type with pauses in which drafts are saved, and send it. They think for as long as --think
says in the mean, from a fifth of it up to four times as much; somebody at a real desk thinks longer. Every action that
was acknowledged is looked for in the end among the events of the exported file, which has to verify; every draft that
was acknowledged is looked for after each kill and in the end.

Times are from the request to the last byte. What is asked while officers log in again after a kill is told apart: that
all of them come at once is the doing of this test.
"""
import argparse
import asyncio
import collections
import contextlib
import json
import os
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import sys
import time
import urllib.parse

import clients
import desks
from load_officers import Ledger, Officer

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "CaseFile"))
import bench as cases  # noqa: E402  (beside the tests of the case file)
from desk import AMERICA, ASIA, Desk as CaseDesk  # noqa: E402

QUEUE_MAX = 0.2
MEMORY_MAX, SCRYPT = 200, 128
PASSPHRASE = "harbour lantern invented plum seventeen"
TICKS = os.sysconf("SC_CLK_TCK")


def names(count):
    return ["kay", *(f"officer-{number:02}" for number in range(1, count))]


def has_passphrase(number):
    return number % 12 == 5


def team(count):
    """Leads and officers, some of them for one region alone."""
    officers = []
    for number, name in enumerate(names(count)):
        entry = {"id": name, "roles": ["officer", "lead"] if number % 4 == 0 else ["officer"], "languages": ["en"],
                 "hours": {"monday": 8}}
        if number % 5 in (1, 2):
            entry["regions"] = [[ASIA], [AMERICA]][number % 5 - 1]
        officers.append(entry)
    return {"format": "ief-team/1", "note": "Invented people.", "officers": officers}


def made(folder, count, officers):
    """A folder with a file of so many cases in which each officer has a key of their own; made unless it is there."""
    place = folder / f"load-{count}-{officers}"
    if (place / "made").exists():
        return place
    base = {cases.SMALL: "small", 10 * cases.SMALL: "large"}.get(count, f"cases-{count}")
    origin, _ = cases.make(desks.tool(), folder / base, count, lives=count == cases.SMALL)
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    (place / "team.json").write_text(json.dumps(team(officers)))
    for name in ("cases.ief", "cases.key"):
        shutil.copy(origin.folder / name, place / name)
    desk = CaseDesk(desks.tool(), place)
    desk.appoint(names(officers)[1:])
    for number, name in enumerate(names(officers)):
        if has_passphrase(number):
            desk.write_secret(f"{name}.passphrase", PASSPHRASE + "\n")
            desk.must("officer", "passphrase", "--new-passphrase-file", f"{name}.passphrase", actor=name)
    (place / "made").write_text("")
    return place


class Seats:
    """The desk as it runs, and what officers found there."""

    def __init__(self, folder, options, chance):
        self.folder, self.options, self.chance = folder, options, chance
        self.desk = None
        self.start()
        self.times, self.statuses = collections.defaultdict(list), collections.Counter()
        self.errors, self.refusals, self.changes, self.forms = [], collections.Counter(), collections.Counter(), {}
        self.resident, self.beside, self.peak, self.busy, self.kills = [], [], 0, 0.0, 0
        self.deriving = self.arriving = 0
        self.is_over, self.is_up = False, asyncio.Event()
        self.is_up.set()
        self.door = asyncio.Lock()

    def start(self):
        """Starts the desk, again with the same certificates and phones."""
        if not self.options.tls:
            self.desk = desks.Desk(self.folder)
            return
        import servers  # Needs more than the standard library.
        before = self.desk
        self.desk = servers.Server(self.folder, certified=before and before.authority, clock=before and before.clock)
        if before:
            self.desk.secrets, self.desk.used = before.secrets, before.used

    # MARK: What officers need

    async def log_in(self, officer):
        """A client in which the officer has unlocked the desk."""
        await self.is_up.wait()
        client = clients.Client(self.desk, self.record)
        derives = has_passphrase(officer.number)
        self.arriving += 1
        self.deriving += derives
        try:
            await (self.open_door if self.options.tls else self.open_by_link)(client, officer, derives)
        finally:
            self.deriving -= derives
            self.arriving -= 1
        return client

    async def open_by_link(self, client, officer, derives):
        """As on a laptop: each browser comes by a link of its own."""
        try:
            async with self.door:
                if client.desk is not self.desk:
                    raise OSError("the desk was killed")
                link = await asyncio.to_thread(client.desk.link)
        except (AssertionError, OSError) as error:
            raise clients.Lost(f"no link: {error}") from error
        await client.get("link", urllib.parse.urlsplit(link).path)
        await self.unlock(client, officer, derives)

    async def open_door(self, client, officer, derives):
        """As at a server: with a code from a phone, which the first log-in sets up."""
        async with self.door:
            client.cookies |= officer.known
            is_first = officer.name not in client.desk.secrets
            code = "" if is_first else client.desk.code(officer.name)
            answer = await self.unlock(client, officer, derives, code=code)
            if is_first and answer.location == "/enrol":
                page = await client.get("enrolment", "/enrol")
                secret = re.search(r'id="secret"[^>]*>([A-Z2-7 ]+)<', page.text)[1]
                client.desk.secrets[officer.name] = secret.replace(" ", "")
                answer = await client.post("enrolment", "/enrol", {"code": client.desk.code(officer.name)})
                if answer.location != "/":
                    self.errors.append(f"{officer.name} cannot set up the second step: {answer.status}")
            officer.known = {name: value for name, value in client.cookies.items() if name.endswith("known")}

    async def unlock(self, client, officer, derives, **more):
        fields, files = client.desk.key(officer.name)
        answer = await client.post("log-in, passphrase" if derives else "log-in, key file", "/unlock",
                                   {"officer": officer.name, **fields, **more}, files)
        if answer.status != 303:
            self.errors.append(f"{officer.name} cannot log in: {answer.status}")
        return answer

    def key(self, name):
        """What an officer proves with once more who they are."""
        return self.desk.key(name)

    def record(self, kind, path, answer):
        if self.arriving and "log" not in kind and kind != "link":
            kind = f"{kind}*"
        self.times[kind].append(answer.seconds)
        self.statuses[answer.status] += 1
        if answer.status >= 500 or answer.status in (400, 401, 403, 404, 408, 413, 429):
            self.errors.append(f"{answer.status} {kind} {path}")

    def looked(self, officer, page):
        """An officer for one region sees no case of another."""
        regions = next(one.get("regions") for one in team(self.options.officers)["officers"] if one["id"] == officer.name)
        other = {(ASIA,): AMERICA, (AMERICA,): ASIA}.get(tuple(regions or ()))
        if other and f">{other}<" in page.text:
            self.errors.append(f"{officer.name} sees {other}")

    def refused(self, form, path, answer):
        self.refusals[form, answer.status] += 1
        if (form, answer.status) not in self.forms:
            self.forms[form, answer.status] = re.sub(
                r"\s+", " ", re.sub(r"<[^>]*>", " ", answer.text.partition("<main")[2]))[:300]

    def changed(self, form):
        self.changes[form] += 1

    async def lost(self, desk, lost):
        """Only a kill may lose an answer, and it may be a moment away."""
        await asyncio.sleep(0.5)
        if desk is self.desk and desk.process.poll() is None:
            self.errors.append(str(lost))

    # MARK: What happens to it

    async def watch(self):
        """Notes memory and processor time twice a second."""
        while True:
            self.note()
            await asyncio.sleep(0.5)

    def note(self):
        with contextlib.suppress(OSError, TypeError):
            resident = self.desk.resident()
            self.resident.append(resident)
            if not self.deriving:
                self.beside.append(resident)
            self.peak = max(self.peak, self.desk.peak())
            self.now = sum(map(int, pathlib.Path(f"/proc/{self.desk.process.pid}/stat").read_text().split()[13:15])) / TICKS

    async def kill(self, number):
        """Kills the desk at a random moment of its share of the time, and starts it again."""
        share = self.options.seconds / self.options.kills
        await asyncio.sleep(max(0.0, self.began + share * (number + self.chance.random()) - time.monotonic()))
        self.note()
        self.is_up.clear()
        self.desk.kill()
        self.kills += 1
        self.busy += self.now
        await asyncio.to_thread(self.desk.close)
        await asyncio.to_thread(self.start)
        self.is_up.set()

    async def run(self, officers):
        self.began = time.monotonic()
        watching = asyncio.create_task(self.watch())
        working = [asyncio.create_task(officer.work()) for officer in officers]
        for number in range(self.options.kills):
            await self.kill(number)
        await asyncio.sleep(max(0.0, self.began + self.options.seconds - time.monotonic()))
        self.is_over = True
        self.seconds = time.monotonic() - self.began
        for task in asyncio.as_completed(working):
            await task
        self.note()
        watching.cancel()
        self.busy += self.now
        # What is half written is there after the last kill too.
        self.desk.kill()
        self.desk.close()
        await asyncio.to_thread(self.start)
        for officer in officers:
            if officer.drafts:
                officer.client = await self.log_in(officer)
                await officer.look_for_drafts()
        self.desk.close()


def percentile(times, share):
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def export(folder):
    """The events of every case, by its code, and what the verification of the file says."""
    options = {"cwd": folder, "env": {"PATH": "/usr/bin:/bin", "IEF_CONFIG": str(folder / "config.yaml")},
               "stdin": subprocess.DEVNULL}
    key = ["--as", "kay", "--key-file", "kay.key"]
    events = {}
    with subprocess.Popen([desks.tool(), "case", "export", *key], stdout=subprocess.PIPE, **options) as process:
        for line in process.stdout:
            entry = json.loads(line)
            if "events" in entry:
                events[entry["case"]] = entry["events"]
    assert process.returncode == 0, "the file cannot be exported"
    done = subprocess.run([desks.tool(), "case", "verify", *key], capture_output=True, text=True, check=False, **options)
    return events, "" if done.returncode == 0 else done.stdout + done.stderr


def load(folder, options):
    """Runs everything and prints what was found; returns what is wrong, what was acknowledged, and what took too long."""
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    chance = random.Random(seed)
    print(f"seed {seed}: {options.officers} officers, {options.cases} cases, {options.seconds} s, {options.kills} kills, "
          f"{options.think} s of thought in the mean", flush=True)
    run = folder / "load-run"
    shutil.rmtree(run, ignore_errors=True)
    shutil.copytree(made(folder, options.cases, options.officers), run)
    ledger = Ledger()

    async def everything():
        seats = Seats(run, options, random.Random(chance.random()))
        try:
            officers = [Officer(number, name, seats, ledger, random.Random(chance.random()), options.think)
                        for number, name in enumerate(names(options.officers))]
            await seats.run(officers)
        finally:
            seats.desk.close()
        return seats

    seats = asyncio.run(everything())
    events, verified = export(run)
    wrong = seats.errors + ledger.wrong + ledger.check(events) + ([verified] if verified else [])
    missed = report(seats, ledger, wrong)
    shutil.rmtree(run, ignore_errors=True)
    return wrong, ledger, missed


def report(seats, ledger, wrong):
    """Prints what was found; returns what took too long or too much."""
    total = sum(map(len, seats.times.values()))
    for kind, times in sorted(seats.times.items()):
        print(f"{kind:32} {len(times):6} times   median {statistics.median(times) * 1000:7.1f} ms   "
              f"p95 {percentile(times, 0.95) * 1000:7.1f} ms   most {max(times) * 1000:7.1f} ms")
    print("* while officers were logging in")
    cores = seats.busy / seats.seconds
    print(f"{total} requests, {total / seats.seconds:.1f} a second; the desk took {seats.busy / total * 1000:.1f} ms of a "
          f"processor for each, {cores:.2f} of a core: two bear {2 / cores:.1f} times as much")
    print(f"statuses {dict(seats.statuses)}; changed meanwhile {dict(seats.changes)}; refused {dict(seats.refusals)}")
    for (form, status), text in seats.forms.items():
        print(f"  {form} {status}: {text}")
    beside = max(seats.beside, default=0)
    print(f"memory {statistics.median(seats.resident):.0f} MiB in the median, at most {beside:.0f} MiB beside scrypt and "
          f"{seats.peak:.0f} MiB with it")
    print(f"{seats.kills} kills, {ledger.count} actions acknowledged, {ledger.drafts_saved} drafts saved, "
          f"{ledger.drafts_back} looked for after a kill and there, {len(wrong)} errors or losses")
    for line in wrong[:40]:
        print(f"  {line}")
    queue = seats.times["queue"] + seats.times["queue, filtered"]
    missed = [] if not queue or percentile(queue, 0.95) < QUEUE_MAX else ["the queue"]
    return missed if beside < MEMORY_MAX and seats.peak < MEMORY_MAX + SCRYPT else [*missed, "memory"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path(".build/cases"))
    parser.add_argument("--officers", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--cases", type=int, default=cases.SMALL)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--think", type=float, default=5)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--tls", action="store_true")
    options = parser.parse_args()
    wrong, _, missed = load(options.folder.resolve(), options)
    for what in missed:
        print(f"MISSED: {what}")
    return 1 if wrong or missed else 0


if __name__ == "__main__":
    sys.exit(main())
