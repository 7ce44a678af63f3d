"""An application, a question about it and the answer, from one page and one tool: run by `make test-browser`."""
import json
import subprocess

import pytest

from browsers import wait
from conftest import IEF, ROOT
from page import RESULT, WHERE, go_to, handed_out, open_file, set_value
from person import Person

FUND = ROOT / "Samples/example-fund"
TODAY = ["--today", "2026-11-29"]
LETTER = """
casework:
  letters:
    award:
      en: "Your request {case} of {receivedOn} is granted: {amount}."
  source: invented-text
"""
TEAM = """
format: ief-team/1
note: Invented people.
officers:
  - {id: ana, roles: [officer], languages: [en], hours: {monday: 8}}
  - {id: dev, roles: [lead], languages: [en], hours: {monday: 8}}
  - {id: eva, roles: [lead], languages: [en], hours: {monday: 8}}
"""
APPLICATION = {
    "format": "ief-application/2", "call": "example-fund", "receivedAt": "2026-11-28",
    "applicant": {"type": "individual", "country": "PE"},
    "project": {"startsOn": "2026-12-05", "endsOn": "2027-02-05"},
    "incidents": [{"id": "i1", "type": "dev.confiscated", "occurredOn": "2026-11-20"}],
    # Of the second cost, nobody knows yet how many are meant.
    "budget": {"currency": "EUR", "items": [
        {"category": "other", "quantity": 1, "unitCost": 900, "respondsTo": ["i1"]},
        {"category": "other", "unitCost": 300, "respondsTo": ["i1"]}]}}


class Office:
    """A fund's case file, which opens what is sealed for the invented fund."""

    def __init__(self, folder):
        self.folder = folder
        (folder / "policies").mkdir()
        text = (FUND / "fund.yaml").read_text(encoding="utf-8")
        (folder / "policies/fund.yaml").write_text(text + LETTER, encoding="utf-8")
        (folder / "team.yaml").write_text(TEAM, encoding="utf-8")
        (folder / "config.yaml").write_text(
            "caseFile: cases.ief\nkeyFile: cases.key\nteam: team.yaml\nas: dev\npolicies: policies\n", encoding="utf-8")
        key = folder / "intake.key"
        key.write_bytes((FUND / "intake-2026.key").read_bytes())
        key.chmod(0o600)
        self.case("key", "new", "cases.key", today=False)
        self.case("init", "cases.ief", "--key-file", "cases.key", today=False)

    def ief(self, *arguments):
        done = subprocess.run([IEF, *arguments], cwd=self.folder, capture_output=True, text=True,
                              env={"IEF_CONFIG": str(self.folder / "config.yaml")}, check=False)
        assert done.returncode == 0, (arguments, done.stderr)
        return done.stdout

    def case(self, *arguments, today=True):
        return self.ief("case", *arguments, *(TODAY if today else []))

    def receive(self, name, content, *flags):
        (self.folder / name).write_bytes(content)
        return self.case("receive", name, "--identity", "intake.key", "--as", "ana", *flags)


@pytest.fixture
def office(tmp_path):
    return Office(tmp_path)


def test_from_the_page_to_the_letter(chromium, office):
    page = office.folder / "page.html"
    office.ief("precheck", "page", "--policies", "policies", "--output", page)
    Person(chromium, page.as_uri())
    open_file(chromium, json.dumps(APPLICATION))
    go_to(chromium, RESULT)
    form = handed_out(chromium, "document.getElementById('next').click()")
    assert form.startswith(b"age-encryption.org/v1")
    line = office.receive("form.age", form)
    code = line.split()[0]
    assert "incomplete" in line and "receipt " in line
    receipt = line.split("receipt ")[1][:9]

    asked = office.case("ask", code, "--about", "budget.items[1].quantity", "--as", "ana")
    short = asked.split("code  ")[1].split()[0]
    assert len(short) == 19 and "fund" not in asked.lower() and "Peru" not in asked

    # The person comes back days later, on another phone: nothing is left of the first visit.
    Person(chromium, page.as_uri())
    go_to(chromium, WHERE)
    chromium.run("document.getElementById('code').closest('details').open = true")
    set_value(chromium, "code", short)
    chromium.run("document.getElementById('code-button').click()")
    wait(chromium, "return document.body.classList.contains('answering')"
                   " && Number(document.getElementById('step').dataset.step) === 1")
    set_value(chromium, "q-budget-items-1-quantity", "2")
    go_to(chromium, 99)
    answer = handed_out(chromium, "document.getElementById('next').click()")
    assert len(answer) == len(form)

    planned = office.receive("answer.age", answer, "--dry-run")
    assert planned.startswith(f"would answer question 1 of {code}; is incomplete, would be eligible"), planned
    done = office.receive("answer.age", answer)
    assert done.startswith(f"{code}  answer to question 1; was incomplete, now eligible"), done

    # With words, the question goes in a file, which quotes the receipt of the application.
    office.case("ask", code, "Who will keep it?", "--questions", "questions.json", "--as", "ana")
    assert json.loads((office.folder / "questions.json").read_text(encoding="utf-8"))["receipt"] == receipt
    Person(chromium, page.as_uri())
    open_file(chromium, (office.folder / "questions.json").read_text(encoding="utf-8"), "questions.json")
    wait(chromium, "return document.body.classList.contains('answering')"
                   " && Number(document.getElementById('step').dataset.step) === 1")
    set_value(chromium, "q-replies-q2", "I will, at home.")
    go_to(chromium, 99)
    again = handed_out(chromium, "document.getElementById('next').click()")
    assert office.receive("again.age", again).startswith(f"{code}  answer to question 2; still eligible")
    assert "I will, at home." in office.case("show", code)

    office.case("decide", code, "award", "--note", "as asked")
    office.case("confirm", code, "--as", "eva")
    letter, neutral = office.case("letter", code), office.case("letter", code, "--neutral")
    assert "is granted" in letter and "1,500" in letter
    assert code in neutral and "granted" not in neutral and "1,500" not in neutral
    office.case("verify")
    assert not chromium.errors
