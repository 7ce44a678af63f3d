"""Calls that are changed at the desk: proposed by one lead, confirmed by another, written as by hand."""
import datetime
import hashlib
import html
import json
import re
import sys

import jsonschema
import pytest

import desks

sys.path.insert(0, str(desks.ROOT / "Tests/WholeTool/Vectors"))
from case_file_journal import checked  # noqa: E402
from case_file_reader import CaseFile  # noqa: E402

TODAY = datetime.date.today()
LATER = str(TODAY + datetime.timedelta(40))
CALL = "latin-america"
PATH = f"/calls/{CALL}"
BASIS = {"basis.reading.en": "Decided by the team."}


class Call:
    """The file of a call in the folder of a desk."""

    def __init__(self, desk, call=CALL):
        self.desk, self.path = desk, desk.folder / "policies" / f"{call}.yaml"

    @property
    def text(self):
        return self.path.read_text(encoding="utf-8")

    @property
    def digest(self):
        return hashlib.sha256(self.path.read_bytes()).hexdigest()


def said(answer):
    """The words of a page."""
    return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", answer.text)))


def form(browser, path=f"{PATH}/change"):
    """The fields of the form as they are shown."""
    page = browser.get(path)
    assert page.status == 200, said(page)
    fields = {}
    select = None
    for tag, given in desks.elements(page.text):
        name = given.get("name")
        if tag == "select":
            select = name
            fields[name] = [""]
        elif tag == "option" and "selected" in given and select:
            fields[select] = [given["value"]]
        elif tag == "input" and name and given.get("type") == "checkbox":
            if "checked" in given:
                fields.setdefault(name, []).append(given["value"])
        elif tag == "input" and name and name not in ("next", "language"):
            fields.setdefault(name, []).append(given.get("value") or "")
    return {name: values for name, values in fields.items() if name != "language"}


def sent(browser, step, changes, *, day=LATER, path=f"{PATH}/change", expect=200):
    """Sends the form with changes; a field of None is left as it is."""
    fields = form(browser, path) | {name: value if isinstance(value, list) else [value]
                                    for name, value in (BASIS | changes).items()}
    if day:
        fields["from"] = [day]
    answer = browser.post(path, fields | {"step": step})
    assert answer.status == expect, (answer.status, said(answer))
    return answer


def confirm(desk, browser, officer, path=f"{PATH}/confirm", **more):
    """Sends the form of the second person."""
    number = browser.get(path).hidden("number")
    assert number, said(browser.get(path))
    fields, files = desk.key(officer)
    return browser.post(path, {"number": number, "confirm": "1", **fields, **more}, files=files or [("none", "", b"")])


def withdraw(browser, path=f"{PATH}/confirm"):
    return browser.post(path, {"number": browser.get(path).hidden("number"), "withdraw": "1"})


def without(countries, *gone):
    return [country for country in countries if country not in gone]


def test_a_change_is_written_once_a_second_lead_has_confirmed_it(desk):
    call = Call(desk)
    before = call.text
    leila, tomas = desk.officer("leila"), desk.officer("tomas")
    countries = form(leila)["country.countries"]
    changes = {"country.countries": without(countries, "VE") + ["JP"], "maximum.amount": "8,000.00"}
    preview = sent(leila, "preview", changes)
    words = said(preview)
    assert "Nothing has been written yet" in words and "narrower" in words
    assert "This application would slip through" not in words
    # Nothing is written by looking, nor by proposing.
    assert call.text == before
    assert sent(leila, "propose", changes, expect=303).location == PATH
    assert call.text == before
    assert "waits for a second person" in said(tomas.get("/calls"))
    shown = said(tomas.get(f"{PATH}/confirm"))
    assert "Proposed by leila" in shown and "8,000.00" in shown
    # Both are told at the start of their day, and nobody who could do nothing about it.
    assert "Proposed by leila" in said(tomas.get("/"))
    assert "leads can confirm it: " in said(leila.get("/")) and "tomas" in said(leila.get("/"))
    assert CALL not in said(desk.officer("paloma").get("/"))
    # Who proposed it cannot confirm it, whatever they send.
    assert confirm(desk, leila, "leila").status == 422
    assert call.text == before
    # A confirmation needs the key once more.
    number = tomas.get(f"{PATH}/confirm").hidden("number")
    assert tomas.post(f"{PATH}/confirm", {"number": number, "confirm": "1"}).status == 422
    assert confirm(desk, tomas, "tomas").location == PATH
    text = call.text
    # What was there is still there, in its order; the new values hold from their day.
    rest = text
    for line in before.splitlines():
        assert line in rest, line
        rest = rest[rest.index(line) + len(line):]
    assert re.search(rf"  - id: country\n    from: {LATER}\n    countries: \[.*JP", text, re.DOTALL)
    assert f"  - id: maximum\n\n  - id: maximum\n    from: {LATER}\n    amount: 8000.00\n" in text
    assert not list(call.path.parent.glob("*.part-*"))
    # The tool reads it as what the desk showed, and an application of before that day keeps its rules.
    now = desk.ief_policy("show", CALL, "--as-of", str(TODAY))
    then = desk.ief_policy("show", CALL, "--as-of", LATER)
    assert "10,000.00" in now and "8,000.00" in then
    history = said(tomas.get(PATH))
    # What holds later is told before it does, and is what the next change begins with.
    later = datetime.date.fromisoformat(LATER)
    assert f"What changes on {later.day} {later:%B %Y}" in history and "8,000.00" in history
    assert form(leila)["maximum.amount"] in (["8000.00"], ["8,000.00"], ["8000"])
    assert "Other rules are already set" in said(
        sent(leila, "preview", {"maximum.amount": "7000"}, day=str(TODAY), expect=422))
    assert "confirmed by tomas" in history and "not the file that was confirmed last" not in history
    assert "change of a call confirmed" in said(leila.get("/journal")).lower()


def test_the_journal_is_checked_again_without_any_key(desk):
    leila, tomas = desk.officer("leila"), desk.officer("tomas")
    sent(leila, "propose", {"maximum.amount": "8000"}, expect=303)
    confirm(desk, tomas, "tomas")
    call = Call(desk)
    desk.ief("case", "verify", officer="leila")
    journal = json.loads(desk.ief("case", "journal", "--format", "json", officer="leila"))
    lead = next(event["record"]["signingKey"] for event in journal["journal"]
                if event["kind"] == "officerAdded")
    register, _ = checked(journal, lead)
    change, = register.policies
    schema = json.loads((desks.ROOT / "Policies/schemas/ief-policy-change-1.schema.json").read_text(encoding="utf-8"))
    records = [event["record"] for event in journal["journal"] if event["kind"].startswith("policy") and "record" in event]
    assert len(records) == 2
    for record in records:
        jsonschema.validate(record, schema)
    assert (change["by"], change["end"], change["after"]) == ("leila", ("policyConfirmed", "tomas"), call.digest)
    assert "text" not in json.dumps([event for event in journal["journal"] if event["kind"] == "policyText"])
    secret = bytes.fromhex((desk.folder / "tomas.key").read_text().split()[1])
    assert CaseFile(desk.file, "tomas", secret).policies == register.policies
    words = desk.ief("case", "journal", officer="leila")
    assert f"a change of {CALL} was proposed from {LATER}" in words and "was confirmed" in words
    # One that was changed afterwards no longer holds.
    event = next(event for event in journal["journal"] if event["kind"] == "policyConfirmed")
    event["record"]["by"] = "leila"
    with pytest.raises(Exception):
        checked(journal, lead)


def test_new_cases_get_the_new_rules_and_old_ones_keep_theirs(desk):
    leila, tomas = desk.officer("leila"), desk.officer("tomas")
    row = next(json.loads(line) for line in desk.ief("case", "list", "--state", "all", "--format", "json").splitlines()
               if json.loads(line)["call"] == CALL)
    before = desk.ief("case", "show", row["case"], "--format", "json")
    sent(leila, "propose", {"maximum.amount": "1"}, day=str(TODAY), expect=303)
    assert confirm(desk, tomas, "tomas").status == 303
    assert desk.ief("case", "show", row["case"], "--format", "json") == before
    assert "EUR 1.00" in desk.ief_policy("show", CALL)
    application = next((desks.ROOT / "Samples/applications").glob("*.yaml")).read_text()
    application = re.sub(r"^call: .*$", f"call: {CALL}", application, flags=re.MULTILINE)
    application = re.sub(r"^receivedAt: .*$", f"receivedAt: {TODAY}", application, flags=re.MULTILINE)
    answer = leila.post("/intake", {}, files=[("files", "new.yaml", application.encode())])
    shown = said(leila.get(answer.location) if answer.status == 303 else answer)
    assert "EUR 1.00" in shown


def test_only_leads_of_the_region_change_a_call(desk):
    for officer in ("ruth", "paloma", "zawadi"):
        browser = desk.officer(officer)
        assert browser.get("/calls").status == 200
        assert "Change this call" not in said(browser.get(PATH))
        assert browser.get(f"{PATH}/change").status == 404
        assert browser.post(f"{PATH}/change", {"step": "propose", "maximum.amount": "1"}).status == 404
        assert browser.get(f"{PATH}/confirm").status in (303, 404)
        if officer != "zawadi":
            assert browser.get("/newcall/ief").status == 404
    # A lead of other regions may write calls of those, and of those alone.
    zawadi = desk.officer("zawadi")
    new = {"call.id": "other-call", "call.title.en": "x", "maximum.amount": "5000"}
    for region in (CALL, ""):
        answer = sent(zawadi, "propose", new | {"call.region": region}, day=None,
                      path="/newcall/ief", expect=422)
        assert "your own regions" in said(answer)
    assert sent(zawadi, "propose", new | {"call.region": "asia"}, day=None, path="/newcall/ief",
                expect=303)


def test_a_file_that_changed_since_is_not_overwritten(desk):
    call = Call(desk)
    leila, tomas = desk.officer("leila"), desk.officer("tomas")
    fields = form(leila)
    call.path.write_text(call.text + "# by hand\n", encoding="utf-8")
    answer = leila.post(f"{PATH}/change", fields | BASIS | {
        "maximum.amount": ["8000"], "from": [LATER], "step": ["propose"]})
    assert answer.status == 422 and "has changed since" in said(answer)
    sent(leila, "propose", {"maximum.amount": "8000"}, expect=303)
    call.path.write_text(call.text + "# again by hand\n", encoding="utf-8")
    before = call.text
    assert "has changed since this was proposed" in said(tomas.get(f"{PATH}/confirm"))
    assert confirm(desk, tomas, "tomas").status == 422
    assert call.text == before
    assert withdraw(tomas).status == 303
    # What was confirmed and is then changed by hand is said.
    sent(leila, "propose", {"maximum.amount": "8000"}, expect=303)
    assert confirm(desk, tomas, "tomas").status == 303
    call.path.write_text(call.text + "# once more\n", encoding="utf-8")
    assert "not the file that was confirmed last" in said(tomas.get("/calls"))
    assert "not the file that was confirmed last" in said(tomas.get(PATH))


def test_what_widens_the_funds_rules_is_not_proposed(desk):
    call, leila = Call(desk), desk.officer("leila")
    before = call.text
    answer = sent(leila, "preview", {"maximum.amount": "20000"}, expect=422)
    words = said(answer)
    assert "This application would slip through" in words and "cannot be proposed" in words
    assert sent(leila, "propose", {"maximum.amount": "20000"}, expect=422)
    assert "waits for a second person" not in said(leila.get("/calls"))
    assert call.text == before


def test_a_link_or_another_folder_is_never_written(desk, tmp_path):
    call = Call(desk)
    leila, tomas = desk.officer("leila"), desk.officer("tomas")
    sent(leila, "propose", {"maximum.amount": "8000"}, expect=303)
    number = tomas.get(f"{PATH}/confirm").hidden("number")
    fields, files = desk.key("tomas")
    # The same content behind a link that leads elsewhere.
    elsewhere = tmp_path / "elsewhere.yaml"
    elsewhere.write_bytes(call.path.read_bytes())
    call.path.unlink()
    call.path.symlink_to(elsewhere)
    kept = elsewhere.read_bytes()
    answer = tomas.post(f"{PATH}/confirm", {"number": number, "confirm": "1", **fields}, files=files)
    assert answer.status in (422, 503), said(answer)
    assert elsewhere.read_bytes() == kept and call.path.is_symlink()
    # Once it is a file again, the change can be made.
    call.path.unlink()
    call.path.write_bytes(kept)
    assert confirm(desk, tomas, "tomas").status == 303
    assert elsewhere.read_bytes() == kept


HOSTILE = ["</textarea><script>alert(1)</script>", "{{title}}", "a: b # c", "- x", "NO", "'\"\\", "\u202ekcatta",
           "line\nline", "%TAG ! x", "&a *a", "\u0600<b>"]


def test_hostile_titles_are_text_and_nothing_else(desk):
    call = Call(desk)
    leila, tomas = desk.officer("leila"), desk.officer("tomas")
    for number, title in enumerate(HOSTILE):
        changes = {"newGroup.1.id": f"group-{number}", "newGroup.1.title.en": title,
                   "newGroup.1.broader": "journalists", "basis.reading.en": title}
        preview = sent(leila, "preview", changes)
        assert "<script>alert" not in preview.text and "<b>" not in preview.text.replace("<bdi>", "")
        sent(leila, "propose", changes, expect=303)
        assert confirm(desk, tomas, "tomas").status == 303, title
        assert "<script>alert" not in leila.get(PATH).text
    assert "script" in call.text
    desk.ief_policy("show", CALL)
    # Fields that the form does not have are refused, and so are names that lead out of the folder.
    assert sent(leila, "propose", {"promise.days": "1"}, expect=422)
    for name in ("../evil", "a/b", ".", "latin-america", "a\0b"):
        answer = sent(leila, "propose", {"call.id": name, "call.title.en": "x", "call.languages": "en"},
                      day=None, path="/newcall/ief", expect=422)
        assert answer.status == 422
    assert not list(desk.folder.glob("**/evil*"))


def test_a_new_call_is_a_new_file(desk):
    leila, tomas = desk.officer("leila"), desk.officer("tomas")
    new = {"call.id": "night-call", "call.title.en": "A call for the night", "call.region": "latin-america",
           "country.countries": ["IN", "NP"], "maximum.amount": "5000"}
    assert sent(leila, "propose", new, day=None, path="/newcall/ief", expect=303).location == "/calls"
    assert confirm(desk, tomas, "tomas", "/calls/night-call/confirm").status == 303
    made = Call(desk, "night-call")
    assert made.text.startswith("format: ief-policy/1\nid: night-call\nextends: ief\nregion: latin-america\n")
    assert "    countries: [IN, NP]\n" in made.text
    assert "5,000.00" in desk.ief_policy("show", "night-call")
    assert "night-call" in said(leila.get("/calls"))


def test_hidden_cases_are_not_in_what_would_have_changed(desk):
    leila = desk.officer("leila")

    def effect():
        return re.search(r"The cases of the last year (.*?) What the new rules", said(
            sent(leila, "preview", {"maximum.amount": "1"}, day=str(TODAY))))[1]

    def codes():
        page = sent(leila, "preview", {"maximum.amount": "1"}, day=str(TODAY))
        return re.findall(r'href="/cases/(C-[0-9A-Z]+)"', page.text)

    before, shown = effect(), codes()
    assert shown, before
    desk.ief("case", "declare-conflict", shown[0], "too close", officer="leila")
    after = codes()
    assert shown[0] not in after and len(after) == len(shown) - 1
    assert effect() != before
