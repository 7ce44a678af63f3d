"""The keys for which applications are sealed: a change of them is one of two leads, and no call has any."""
import datetime
import html
import re
import subprocess

import desks
from test_calls import Call, confirm, said, withdraw

TODAY = datetime.date.today()
LAST = str(TODAY + datetime.timedelta(20))
PATH = "/recipients/ief"


def sent(browser, step, expect=200, **fields):
    """Sends the form; returns the page."""
    page = browser.get(PATH)
    answer = browser.post(PATH, {"before": page.hidden("before"), "step": step, **fields})
    assert answer.status == expect, said(answer)
    return answer


def leads(desk):
    """Two leads of all regions, who alone may change what is the fund's own."""
    team = desk.folder / "team.yaml"
    regions = "    regions: [sub-saharan-africa, asia, eastern-europe-caucasus-central-asia]\n"
    assert team.read_text(encoding="utf-8").count(regions) == 1
    team.write_text(team.read_text(encoding="utf-8").replace(regions, ""), encoding="utf-8")
    desk.ief("officer", "update", "zawadi", officer="leila")
    return desk.officer("leila"), desk.officer("zawadi")


def new_key(desk, title="first half of 2027"):
    return desk.ief("intake", "key", "new", "--title", title, officer="leila").strip()


def spare(desk):
    """The public part of a key that is kept in no case file, and its secret part."""
    made = subprocess.run([desks.tool(), "intake", "key", "new", "spare.key"], cwd=desk.folder,
                          capture_output=True, text=True, check=True)
    secret = re.search(r"AGE-SECRET-KEY-1\w+", (desk.folder / "spare.key").read_text())[0]
    return made.stdout.strip(), secret


def words_of(recipient):
    shown = subprocess.run([desks.tool(), "intake", "key", "show", recipient],
                           capture_output=True, text=True, check=True)
    return shown.stdout.splitlines()[1]


def test_keys_are_added_and_ended_by_two_leads(desk):
    fund = Call(desk, "fund")
    before = fund.text
    recipient, (other, _) = new_key(desk), spare(desk)
    leila, zawadi = leads(desk)
    assert "names no key" in said(leila.get(PATH)) and "Keys for sealed applications" in said(leila.get("/calls"))
    preview = said(sent(leila, "preview", add=recipient))
    assert "Nothing has been written yet" in preview and words_of(recipient) in preview
    assert "other keys or channels" in preview
    assert fund.text == before
    sent(leila, "propose", expect=303, add=recipient)
    assert fund.text == before
    # Who proposed it cannot confirm it, and the other sees the words to compare.
    assert confirm(desk, leila, "leila", "/calls/ief/confirm").status == 422
    shown = said(zawadi.get("/calls/ief/confirm"))
    assert words_of(recipient) in shown and "one key alone" in shown
    assert confirm(desk, zawadi, "zawadi", "/calls/ief/confirm").location == PATH
    text = fund.text
    assert recipient in text and f"from: {TODAY}" in text
    rest = text
    for line in before.splitlines():
        assert line in rest, line
        rest = rest[rest.index(line) + len(line):]
    # The tool makes a page that seals for it, with a title in each of the fund's languages.
    assert "clé de réception" in text and "مفتاح الاستلام" in text
    desk.ief_policy("lint")
    # A spare from elsewhere, and the end of the first one, in one change.
    later = sent(zawadi, "propose", expect=303, other=other, end=recipient, until=LAST)
    assert later.location == PATH
    confirm(desk, leila, "leila", "/calls/ief/confirm")
    assert f"until: {LAST}" in fund.text and "clé de secours" in fund.text and other in fund.text
    # A key that the page still seals for is not destroyed by one lead alone.
    desk.ief("intake", "key", "retire", recipient, "--yes", officer="leila", code=65)
    history = said(leila.get(PATH))
    assert "confirmed by leila" in history and "kept elsewhere" in history and "kept in this case file" in history


def test_what_is_no_public_key_is_refused(desk):
    recipient, (spare_key, secret) = new_key(desk), spare(desk)
    leila = desk.officer("leila")
    assert "Choose a key to add" in said(sent(leila, "preview", expect=422))
    wrong = recipient[:-1] + ("q" if recipient[-1] != "q" else "p")
    assert "one mistyped character is noticed" in said(sent(leila, "preview", expect=422, other=wrong))
    page = sent(leila, "preview", expect=422, other=secret)
    assert "the secret part of a key" in said(page)
    sent(leila, "preview", expect=422, add=recipient, **{"from": "soon"})
    sent(leila, "preview", expect=422, add=recipient, **{"from": "2020-01-01"})
    assert "not both" in said(sent(leila, "preview", expect=422, add=recipient, other=spare_key))
    sent(leila, "propose", expect=303, add=recipient)
    # The sample's other leads have regions of their own.
    assert "nobody can confirm it yet" in said(leila.get(PATH))
    withdraw(leila, "/calls/ief/confirm")
    assert "withdrawn by leila" in said(leila.get(PATH))


def test_only_leads_of_all_regions_change_keys_and_a_call_has_none(desk):
    recipient = new_key(desk)
    tomas, paloma = desk.officer("tomas"), desk.officer("paloma")
    for officer in (tomas, paloma):
        page = officer.get(PATH)
        assert page.status == 200 and "Only a lead for all regions" in said(page)
        officer.post(PATH, {"before": Call(desk, "fund").digest, "step": "propose", "add": recipient})
    assert "Proposed by" not in said(desk.officer("leila").get(PATH))
    assert tomas.get("/recipients/latin-america").status == 404


def test_a_key_that_was_put_into_the_file_by_hand_is_told(desk):
    fund = Call(desk, "fund")
    recipient, (other, _) = new_key(desk), spare(desk)
    leila, zawadi = leads(desk)
    sent(leila, "propose", expect=303, add=recipient)
    confirm(desk, zawadi, "zawadi", "/calls/ief/confirm")
    fund.path.write_text(fund.text.replace(recipient, other), encoding="utf-8")
    assert "Someone changed the fund’s file without the desk" in said(leila.get(PATH))
    assert "not the file that was confirmed last" in said(leila.get("/calls"))


def test_keys_of_before_are_confirmed_as_they_are(desk):
    fund = Call(desk, "fund")
    recipient = new_key(desk)
    entry = f"  recipients:\n    - title: intake key\n      recipient: {recipient}\n  source: incidental-grants\n"
    place = fund.text.rindex("  source: incidental-grants\n")
    fund.path.write_text(fund.text[:place] + entry, encoding="utf-8")
    leila, zawadi = leads(desk)
    page = leila.get(PATH)
    assert "No two leads have confirmed" in said(page)
    answer = leila.post(PATH, {"before": page.hidden("before"), "as-they-are": "1", "step": "propose"})
    assert answer.status == 303, html.unescape(answer.text)
    assert words_of(recipient) in said(zawadi.get("/calls/ief/confirm"))
    before = fund.text
    assert confirm(desk, zawadi, "zawadi", "/calls/ief/confirm").location == PATH
    assert fund.text == before and "No two leads" not in said(leila.get(PATH))
