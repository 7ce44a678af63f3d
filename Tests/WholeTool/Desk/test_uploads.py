"""Files that browsers send: their names are shown at most, and never become files, headers or commands."""
import os

import pytest

from test_markup import ATTACK, application, assert_harmless, receive

NAMES = {
    "up and out": b"../../../../../../tmp/desk-was-here", "absolute": b"/tmp/desk-was-here", "windows": b"..\\..\\desk-was-here",
    "encoded": b"..%2f..%2fdesk-was-here", "nothing but dots": b"..", "a NUL": b"a\0b.json", "a line break": b"a.json\r\nX-Evil: 1",
    "an empty line": b"a.json\r\n\r\nevil", "a quotation mark": b'a".json; name="events', "escaped": b'a\\".json', "percent": b"a%22%0d%0a.json",
    "right to left": "a\u202enosj.exe".encode(), "long": b"a" * 10_000, "markup": ATTACK.replace('"', "%22").replace("\r", "").replace("\n", "").encode(),
    "not UTF-8": b"\xff\xfe\x80.json", "a device": b"/dev/stdin", "a pipe": b"|touch desk-was-here", "shell": b"$(touch desk-was-here)`touch x`",
    "format": b"%n%n%s", "dot": b".", "empty": b"", "newline only": b"\n",
}


def snapshot(desk):
    """Every file near the desk but the case file itself, whose size may change."""
    found = {path for path in desk.folder.rglob("*") if not path.name.startswith("cases.ief")}
    return found | {path for path in desk.folder.parent.glob("*")} | {os.path.exists("/tmp/desk-was-here")}


@pytest.fixture(scope="module")
def received(shared_desk):
    """A case whose application can be changed by a file."""
    return receive(shared_desk, application("harassment-of-a-reporter-after-a-story.en.json", "Invented.", "T-9"))


@pytest.fixture(scope="module")
def lead(shared_desk):
    return shared_desk.officer("leila")


@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_file_name_goes_nowhere(shared_desk, lead, received, name):
    before = snapshot(shared_desk)
    path = f"/cases/{received}/amend"
    events = lead.get(path).hidden("events")
    assert events is not None
    for content in (b"no application", b"", b"\0" * 100, b"{" * 10_000, b"&a [*a,*a]\n" * 100):
        answer = lead.post(path, {"events": events, "reason": "to see"}, files=[("application", NAMES[name], content)])
        assert answer.status in (400, 422), (answer.status, content[:10])
        assert_harmless(answer, path)
        assert answer.header("X-Evil") is None and b"desk-was-here" not in b"".join(
            value.encode() for _, value in answer.headers)
    assert snapshot(shared_desk) == before
    assert lead.get(path).hidden("events") == events, "something was recorded"


def test_a_file_under_another_field_is_no_key(shared_desk):
    browser = shared_desk.browser()
    key = (shared_desk.folder / "oleh.key").read_bytes()
    assert browser.post("/unlock", {"officer": "oleh"}, files=[("application", "oleh.key", key)]).status == 422
    assert browser.post("/unlock", {"officer": "oleh"}, files=[("keyFile", NAMES["up and out"], key)]).status == 303


@pytest.mark.parametrize("body", [
    b"", b"--b", b"--b\r\n", b"--b--", b"--b--\r\n", b"--b\r\n\r\n--b--", b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
    b"--b\r\nContent-Disposition: form-data; name=\"\"\r\n\r\nx\r\n--b--", b"--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b",
    b"--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\xff\r\n--b--", b"--b\r\n--b\r\n--b--", b"x--b--",
    b"--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--b--", b"--b\n\nx\n--b--", b"--c\r\n\r\nx\r\n--c--",
])
def test_a_broken_form_changes_nothing(shared_desk, lead, received, body):
    path = f"/cases/{received}/amend"
    events = lead.get(path).hidden("events")
    answer = lead.post(path, body=body, headers={"Content-Type": "multipart/form-data; boundary=b"})
    assert answer.status in (400, 409, 422), answer.status
    assert lead.get(path).hidden("events") == events


def test_a_text_that_looks_like_a_boundary_stays_a_text(shared_desk, lead, received):
    """A boundary stands at the start of a line; what was typed may contain it elsewhere."""
    body = ("--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nBefore --b after\r\n--b--\r\n").encode()
    answer = lead.post(f"/cases/{received}/drafts/ask", body=body, headers={"Content-Type": "multipart/form-data; boundary=b"})
    assert answer.status == 200
    assert "Before --b after" in lead.get(f"/cases/{received}/ask").text
