"""Copies and signed heads of a server, what their holder can read, and the restore drill."""
import datetime
import json
import os
import re
import sqlite3
import subprocess
import time

import pytest

import desks
import servers


@pytest.fixture
def kept(serve, sample, tmp_path):
    """A server that keeps copies and heads, and its two folders."""
    copies, heads = tmp_path / "second", tmp_path / "third"
    copies.mkdir(), heads.mkdir()
    server = serve("--backup", copies, "--heads", heads)
    # What is done afterwards is in the next one.
    until(lambda: names(copies), "no copy at the start")
    return server, copies, heads


def until(condition, what, seconds=90):
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, what
        time.sleep(0.3)
    return found


def names(folder, endings=(".ief", ".json")):
    return sorted(path.name for path in folder.iterdir() if path.name.endswith(endings))


def record(server, browser, text):
    """Records an event."""
    code = re.findall(r"/cases/(C-[0-9A-Z]{6})\"", browser.get("/queue?state=received").text)[0]
    assert browser.fill(f"/cases/{code}/ask", {"text": text}).status == 303
    return code


def restore(server, *arguments, officer="leila", code=0):
    return server.ief("case", "restore", *arguments, officer=officer, code=code)


def test_a_copy_is_made_when_something_changed_and_a_head_once_somebody_logged_in(kept):
    server, copies, heads = kept
    assert names(heads) == [], "a head without any key"
    browser = server.officer("leila")
    until(lambda: names(heads), "no head after the log-in")
    server.clock.forward(301)
    # The log-in itself changed the file: its access log, and the second step.
    until(lambda: len(names(copies)) == 2, "no second copy")
    server.clock.forward(301)
    time.sleep(21)
    assert len(names(copies)) == 2, "a copy though nothing changed"
    record(server, browser, "Which laptop?")
    until(lambda: len(names(copies)) == 3, "no third copy")
    until(lambda: len(names(heads)) == 2, "no head with it")
    for path in copies.iterdir():
        assert path.stat().st_mode & 0o077 == 0
    # Its name is its time.
    newest = datetime.datetime.strptime(names(copies)[-1], "cases-%Y%m%dT%H%M%SZ.ief").replace(tzinfo=datetime.timezone.utc)
    assert abs(newest.timestamp() - server.now()) < 60
    text = restore(server, "--check", copies / names(copies)[-1], "--head", heads / names(heads)[-1])
    assert "the backup can be restored" in text and "integrity     valid" in text and "everything up to it is there" in text


def test_a_restarted_server_makes_no_copy_each_time(kept, serve):
    server, copies, heads = kept
    for _ in range(3):
        server.close()
        server = serve("--backup", copies, "--heads", heads, folder=server.folder, clock=server.clock)
    server.close()
    # Only the log-ins of the tool that made the sample were before it: nothing changed.
    assert len(list(copies.iterdir())) == 1


def test_old_copies_go_and_nothing_else(kept):
    server, copies, _ = kept
    now = datetime.datetime.fromtimestamp(server.now(), datetime.timezone.utc)
    for hours in range(30, 24 * 40, 7):
        then = now - datetime.timedelta(hours=hours)
        (copies / then.strftime("cases-%Y%m%dT%H%M%SZ.ief")).write_bytes(b"x")
    (copies / "my own notes.txt").write_text("kept")
    (copies / "cases-before.ief").write_text("kept")
    browser = server.officer("leila")
    record(server, browser, "Which laptop?")
    before = len(names(copies))
    server.clock.forward(301)
    until(lambda: len(names(copies)) < before, "nothing was removed")
    left = names(copies)
    assert 30 <= len(left) <= 34 and "cases-before.ief" in left and (copies / "my own notes.txt").exists()


def test_a_backup_read_by_whoever_holds_the_second_place(kept):
    """Without a key there is nothing in it but what the guide lists: not what was typed, no name, no officer."""
    server, copies, _ = kept
    browser = server.officer("leila")
    code = record(server, browser, "Which laptop did Invented Person lose?")
    application = server.ief("case", "show", code, officer="leila")
    server.clock.forward(301)
    until(lambda: len(names(copies)) >= 2, "no second copy")
    copy = copies / names(copies)[-1]
    content = copy.read_bytes()
    secrets = [server.secrets["leila"], "leila", "tomas", "Which laptop", "Invented", server.key("leila")[0]["passphrase"]]
    secrets += re.findall(r"[A-Z][a-z]{4,} [A-Z][a-z]{4,}", application)
    for secret in secrets:
        assert secret.encode() not in content, secret
        assert secret.encode("utf-16-le") not in content, secret
    # What is not encrypted are the columns of the guide, and no column besides.
    guide = (desks.ROOT / "Sources/CaseFile/CaseFile.docc/TheCaseFile.md").read_text()
    with sqlite3.connect(f"file:{copy}?mode=ro&immutable=1", uri=True) as database:
        tables = {name for name, in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        clear = set()
        for table in tables:
            for _, column, kind, *_ in database.execute(f"PRAGMA table_info({table})"):
                if kind == "TEXT" or kind == "INTEGER":
                    clear.add((table, column))
        assert database.execute("SELECT COUNT(*) FROM secondSteps").fetchone() == (1,)
    # A policy is public, and is stored as such.
    for table, column in clear - {("documents", "digest")}:
        assert f"`{table}`" in guide and (f"`{column}`" in guide or table in ("file", "access")), (table, column)
    # Nor does the tool open it without an officer's key.
    wrong = server.folder / "wrong.key"
    wrong.write_text("ief-case-key/1 " + "ab" * 32 + "\n")
    wrong.chmod(0o600)
    done = subprocess.run([desks.tool(), "case", "restore", "--check", copy, "--as", "leila", "--key-file", wrong],
                          cwd=server.folder, env=server.environment, capture_output=True, text=True, check=False)
    assert done.returncode not in (0, 1) and "does not unlock" in done.stderr and done.stdout == ""


def test_an_older_copy_in_the_place_of_the_newest_is_named(kept, tmp_path):
    server, copies, heads = kept
    browser = server.officer("leila")
    until(lambda: names(heads), "no head after the log-in")
    record(server, browser, "One")
    record(server, browser, "Two")
    server.clock.forward(301)
    until(lambda: len(names(copies)) >= 2 and len(names(heads)) >= 2, "no second copy and head")
    old, new = (copies / name for name in (names(copies)[0], names(copies)[-1]))
    older, newer = (heads / name for name in (names(heads)[0], names(heads)[-1]))
    os.replace(old, new)
    text = restore(server, "--check", new, "--head", older, "--head", newer, code=1)
    lost = json.loads(newer.read_text())["count"] - json.loads(older.read_text())["count"]
    assert f"{lost} events of" in text and f"the last {lost} events would be lost" in " ".join(text.split())
    assert "everything up to it is there" in text
    # A copy that somebody changed does not verify, and one that is no case file is none.
    with sqlite3.connect(new) as database:
        database.execute("UPDATE cases SET state = 'received', weight = 9")
    database.close()
    assert "integrity     broken" in restore(server, "--check", new, code=1)
    new.write_bytes(b"nothing")
    restore(server, "--check", new, code=65)
    assert not [path for path in tmp_path.glob("ief-restore-*")]


def test_a_copy_is_restored_under_a_new_name_and_nothing_is_replaced(kept):
    server, copies, heads = kept
    browser = server.officer("leila")
    code = record(server, browser, "Which laptop?")
    server.clock.forward(301)
    until(lambda: len(names(copies)) == 2 and names(heads), "no copy")
    server.close()
    copy, before = copies / names(copies)[-1], (copies / names(copies)[-1]).read_bytes()
    text = restore(server, copy, "--output", "back.ief", "--head", heads / names(heads)[-1])
    assert "restored to back.ief" in text and copy.read_bytes() == before
    assert (server.folder / "back.ief").stat().st_mode & 0o077 == 0
    assert "Which laptop?" in server.ief("case", "show", code, "--case-file", "back.ief", officer="leila")
    content = (server.folder / "back.ief").read_bytes()
    assert restore(server, copy, "--output", "back.ief", code=74) == ""
    assert (server.folder / "back.ief").read_bytes() == content
    # Not even where there is a link that leads nowhere.
    (server.folder / "link.ief").symlink_to("elsewhere.ief")
    assert restore(server, copy, "--output", "link.ief", code=74) == ""
    assert not (server.folder / "elsewhere.ief").exists()


def test_a_failed_copy_is_shown_to_leads_on_every_page_until_it_works(kept):
    server, copies, heads = kept
    lead, officer = server.officer("leila"), server.officer("paloma")
    until(lambda: names(copies) and names(heads), "no copy")
    moved = copies.with_name("away")
    copies.rename(moved)
    record(server, lead, "Which laptop?")
    server.clock.forward(301)
    until(lambda: "The last backup failed at" in lead.get("/queue").text, "it is not said")
    assert "The last backup failed at" in lead.get("/people").text
    assert "backup failed" not in officer.get("/queue").text
    said = [line for line in server.printed if "the backup failed" in line]
    assert said and str(copies) not in "".join(said)
    moved.rename(copies)
    server.clock.forward(61)
    until(lambda: "The last backup failed at" not in lead.get("/queue").text, "it is still said")


def test_folders_that_cannot_be_written_are_refused_at_the_start(sample, tmp_path):
    folder = desks.copied(sample, tmp_path / "desk")
    for option in ("--backup", "--heads"):
        said = servers.refused(folder, "--name", servers.NAME, "--behind-proxy", option, tmp_path / "missing")
        assert f"{option}: " in said and "no folder in which the server can write" in said
