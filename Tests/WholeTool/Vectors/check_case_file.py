#!/usr/bin/env python3
"""Reads a case file that the tool wrote with the independent implementation, and checks all of it.

    check_case_file.py IEF        # the path of the built tool

Officers are added and removed, applications received, a case is erased; then every key, payload, link,
signature, seal, trace and summary has to be what the guide "The case file" says. At the end one bit is
changed in each column of each table: each time the reader has to refuse the file, so that it looks at all
of them; and bits in each summary, which the tool's own verification has to name.
Needs `cryptography` from PyPI (requirements.txt).
"""
import json
import pathlib
import random
import shutil
import sqlite3
import sys

from cryptography.exceptions import InvalidSignature, InvalidTag

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "CaseFile"))
from case_file_journal import check_length, checked, checked_bundle, checked_export  # noqa: E402
import case_file_second_steps as second_steps  # noqa: E402
import case_file_side_tables as side_tables  # noqa: E402
from case_file_reader import CaseFile, Damaged  # noqa: E402
from case_file_officers import check_symbols, slot_id  # noqa: E402
from case_file_summaries import expected  # noqa: E402
from desk import Desk, application  # noqa: E402

REFUSED = (Damaged, InvalidSignature, InvalidTag, ValueError, KeyError, TypeError, IndexError,
           OverflowError, sqlite3.Error)


def key_file(desk, officer):
    return bytes.fromhex((desk.folder / f"{officer}.key").read_text().split()[1])


def recovery_secret(desk, officer):
    """The symbols of the code that is printed on a sheet."""
    code = (desk.folder / desk.code_file(f"{officer}.txt")).read_text().strip().replace("-", "")
    expect(check_symbols(code[:32].encode()) == code[32:], f"the code of {officer}")
    return code[:32].encode()


def opened(desk, name):
    return CaseFile(desk.file, name, key_file(desk, name))


def expect(condition, what):
    if not condition:
        raise SystemExit(f"not as the guide says: {what}")


def check(desk):
    """Uses a file as officers do, and reads it in between."""
    desk.create()
    first, second, third = desk.receive([application(number) for number in range(3)])
    desk.appoint(["ben", "lou", "hal"])
    desk.must("assign", first, "ben")
    desk.must("ask", first, "Which laptop?", actor="ben")
    desk.must("assign", second, "lou")
    before = opened(desk, "ben")
    lead, = [row["signingKey"] for row in map(
        json.loads, desk.must("officer", "list", "--format", "json").splitlines())
        if row["officer"] == "kay"]
    expect(before.register.grants[0]["signingKey"] == lead, "the first lead")
    expect(before.signers[before.count] == "kay" and before.signers[before.count - 1] == "ben",
           "who signed the last events")
    shutil.copy(desk.file, desk.folder / "copy.ief")

    desk.must("officer", "remove", "ben", "--yes")
    after = opened(desk, "kay")
    expect(after.fund_key != before.fund_key and after.data_keys == before.data_keys
           and after.search == before.search, "the keys after a removal")
    expect([grant["officer"] for grant in after.register.grants if grant["to"] is None]
           == ["kay", "lou", "hal"], "who is an officer after a removal")
    try:
        opened(desk, "ben")
    except Damaged:
        pass
    else:
        raise SystemExit("whoever was removed opens the file")
    CaseFile(desk.folder / "copy.ief", "ben", key_file(desk, "ben"))
    CaseFile(desk.file, "kay", recovery_secret(desk, "kay"), kind="recovery")

    desk.must("erase", third, "--yes")
    desk.receive(application(7))
    # A case's own id is found by its text, compared as names are.
    last = opened(desk, "lou")
    last.check_trace("application", "t-7")
    head = json.loads(desk.must("checkpoint"))
    last.check_head(head)
    # The same from the journal, without any key.
    journal = json.loads(desk.must("journal", "--format", "json"))
    register, signers = checked(journal, lead)
    check_length(journal, head)
    expect(signers == last.signers, "who signed what in the journal")
    expect([(grant["officer"], grant["from"], grant["to"]) for grant in register.grants]
           == [(grant["officer"], grant["from"], grant["to"]) for grant in last.register.grants],
           "the officers in the journal")
    # And each event of a bundle, and of an export with signatures.
    bundle = json.loads(desk.must("evidence", first))
    found = checked_bundle(bundle, register)
    expect(len(found) == len(bundle["events"])
           and all(signers.get(place) == who for place, who in found.items()), "the bundle")
    lines = [json.loads(line) for line in desk.must("export", "--signed").splitlines()]
    found = checked_export(lines, register, journal)
    expect(len(found) == sum(len(line["events"]) for line in lines if "case" in line) and all(signers.get(place) == who for place, who in found.items()), "the export")
    check_second_step(desk, last)
    last = check_side_tables(desk, last)
    check_summaries(last)
    expect(last.summaries[first]["waitingSince"] == "2026-03-09"
           and last.summaries[second]["reviewer"] == "lou", "the summaries")
    expect(third not in last.data_keys and len(last.data_keys) == 3, "the key of an erased case")
    return last


def check_second_step(desk, file):
    """Gives an officer a second step: the tool has to show it, and to name what is none."""
    row = second_steps.row(
        file.id, file.search, file.journal, "lou", file.private, bytes(range(20)), 12345, "2026-03-09",
        second_steps.browser(file.id, "lou", b"n" * 32), random.Random("second step").randbytes)
    with sqlite3.connect(desk.file) as database:
        database.execute("INSERT INTO secondSteps VALUES (?, ?, ?, ?)", row)
    database.close()
    listed = {line["officer"]: line["secondStep"] for line in map(
        json.loads, desk.must("officer", "list", "--format", "json").splitlines())}
    expect(listed == {"kay": None, "lou": "2026-03-09", "hal": None}, f"second steps: {listed}")
    expect(desk.verify()[0] == 0, "a second step verifies")
    made = opened(desk, "lou")
    expect(made.second_steps == {"lou": ("2026-03-09", bytes(range(20)), 12345)}, "the second step")
    expect(opened(desk, "kay").second_steps == {"lou": ("2026-03-09",)}, "a colleague's second step")
    return made


def check_side_tables(desk, file):
    """Makes an intake key, and counts a statement as the tool would: each side reads the other's."""
    recipient = desk.must("intake", "key", "new", "--title", "second half of 2026").strip()
    counts = [{"year": 2025, "statements": 12, "genders": {"woman": 7}, "identities": {"displaced": 6}}]
    box = side_tables.statistics_box(file.id, file.journal, counts, b"statistics!!")
    with sqlite3.connect(desk.file) as database:
        database.execute("INSERT INTO statistics VALUES (1, ?)", (box,))
    database.close()
    expect(desk.verify()[0] == 0, "an intake key and counts verify")
    expect("2025" in desk.must("statistics"), "the counts of a year")
    made = opened(desk, "lou")
    key, = made.intake_keys
    expect(key["recipient"] == recipient and key["title"] == "second half of 2026"
           and key["identity"].startswith("AGE-SECRET-KEY-1"), "the intake key")
    expect(made.statistics == [counts], "the counts")
    return made


def check_summaries(file):
    """Compares each summary with what the events of its case say."""
    events = {}
    for code, _, _, payload in file.payloads.values():
        if code in file.summaries:
            events.setdefault(code, []).append(json.loads(payload))
    for code, made in file.summaries.items():
        # What is calculated by the policy is the tool's to compare.
        said = {name: value for name, value in made.items() if name != "score"}
        wanted = expected(events[code])
        expect(said == wanted, f"the summary of {code}: {said} instead of {wanted}")


def flips_of_summaries(desk):
    """Changes bits in each summary, and puts each in another's place: the tool has to name the case."""
    draw, kept = random.Random("summaries"), desk.folder / "kept.ief"
    shutil.copy(desk.file, kept)
    with sqlite3.connect(kept) as database:
        stored = dict(database.execute("SELECT code, sealed FROM summaries"))
    database.close()
    changes = [(code, flipped(box, draw)) for code, box in stored.items() for _ in range(4)]
    changes += [(code, other) for code, box in stored.items() for other in stored.values()
                if other != box] + [(code, None) for code in stored]
    for code, box in changes:
        shutil.copy(kept, desk.file)
        with sqlite3.connect(desk.file) as database:
            if box is None:
                database.execute("DELETE FROM summaries WHERE code = ?", (code,))
            else:
                database.execute("UPDATE summaries SET sealed = ? WHERE code = ?", (box, code))
        database.close()
        status, found = desk.verify()
        expect(status == 1 and f"{code}: its summary is missing or cannot be read"
               in found["problems"], f"a changed summary of {code} is named")
    shutil.copy(kept, desk.file)
    expect(desk.verify()[0] == 0, "the file as it was verifies")
    return len(changes)


def flipped(value, draw):
    """A value with one bit changed."""
    if isinstance(value, int):
        return value ^ 1
    if isinstance(value, str):
        return value[:-1] + chr(ord(value[-1]) ^ 1)
    changed = bytearray(value)
    changed[draw.randrange(len(changed))] ^= 1 << draw.randrange(8)
    return bytes(changed)


def columns(file):
    """Every column of every table, and which rows of it this officer can judge."""
    own = slot_id(file.id, "lou", "own").hex()
    for (table,) in file.database.execute(
            # Drafts prove nothing, and are not read here.
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'drafts' "
            "ORDER BY name").fetchall():
        # Of another officer's keys only they can tell.
        rows = f"slot = x'{own}'" if table == "access" else "TRUE"
        for _, column, *_ in file.database.execute(f"PRAGMA table_info({table})"):
            # There is one row, whose id is 1.
            if column != "id":
                yield table, column, rows


def flips(desk):
    """Changes a bit in each column, several times; returns how often that was seen."""
    draw, secret = random.Random("bits"), key_file(desk, "lou")
    places, changed = list(columns(opened(desk, "lou"))), desk.folder / "changed.ief"
    for table, column, rows in places * 4:
        shutil.copy(desk.file, changed)
        database = sqlite3.connect(changed)
        with database:
            values = [value for value, in database.execute(
                f"SELECT {column} FROM {table} WHERE {rows} AND {column} IS NOT NULL")]
            expect(values, f"there is something in {column} of {table}")
            old = draw.choice(values)
            database.execute(f"UPDATE OR REPLACE {table} SET {column} = ? "
                             f"WHERE {rows} AND {column} = ?", (flipped(old, draw), old))
        database.close()
        try:
            CaseFile(changed, "lou", secret)
        except REFUSED:
            continue
        raise SystemExit(f"a change of {column} in {table} was not seen")
    return len(places) * 4


def main():
    with Desk(sys.argv[1]) as desk:
        last = check(desk)
        seen, named = flips(desk), flips_of_summaries(desk)
        print(f"{last.count} events, {len(last.signers)} of them signed, read with Python as the "
              f"guide says; {seen} changed bits seen, {named} changed summaries named")


if __name__ == "__main__":
    main()
