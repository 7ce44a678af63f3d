"""The whole life of a case, typed by a person: over plain HTTP, and in both browsers with and without script."""
import datetime
import html.parser
import json
import re

import pytest

import desks
import seats

TODAY = datetime.date.today().isoformat()


class Form(html.parser.HTMLParser):
    """The fields of the form of a page that is sent to an address, as a browser would send them."""

    def __init__(self, text, action):
        super().__init__()
        self.action, self.isIn, self.fields, self.area = action, False, {}, None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "form":
            self.isIn = given.get("action") == self.action
        name = given.get("name")
        if not self.isIn or name is None:
            return
        kind = given.get("type", "text")
        if tag == "textarea":
            self.area, self.fields[name] = name, ""
        elif tag == "input" and kind in ("radio", "checkbox"):
            if "checked" in given:
                self.fields[name] = given.get("value", "on")
        elif tag == "input" and kind not in ("file", "submit", "password"):
            self.fields[name] = given.get("value") or ""

    def handle_data(self, data):
        if self.area:
            self.fields[self.area] += data

    def handle_endtag(self, tag):
        if tag == "textarea":
            self.area = None
        if tag == "form":
            self.isIn = False


class ByHand:
    """An officer without any browser: pages are read and forms are sent."""

    def __init__(self, desk, officer):
        self.desk, self.browser = desk, desk.officer(officer)
        self.key = desk.key(officer)
        self.page = None

    def open(self, path):
        self.page = self.browser.get(path)
        assert self.page.status == 200, (path, self.page.status, words(self.page.text))

    def send(self, action, button=None, proves=False, **values):
        """Fills the form of the page that is open, and sends it; what follows is open then."""
        fields = Form(self.page.text, action).fields
        assert fields, (action, words(self.page.text))
        fields |= values | (dict([button]) if button else {})
        files = ()
        if proves:
            fields, files = fields | self.key[0], self.key[1]
        self.page = self.browser.post(action, fields, files=files)
        if self.page.status == 303:
            self.open(self.page.location)
        else:
            assert self.page.status == 200, (action, self.page.status, words(self.page.text))

    @property
    def text(self):
        return words(self.page.text)


class AtBrowser:
    """An officer at a real browser, who unlocks the desk with a passphrase."""

    def __init__(self, seat, passphrase):
        self.seat, self.passphrase = seat, passphrase

    def open(self, path):
        self.seat.open(path)

    def send(self, action, button=None, proves=False, **values):
        run = self.seat.browser.run
        if proves:
            values["passphrase"] = self.passphrase
        form = f'form[action="{action}"]'
        for name, value in values.items():
            done = run(
                "const field = [...document.querySelectorAll(`${a} [name=\"${b}\"]`)]"
                ".find(one => one.type !== 'radio' || one.value === c);"
                "if (!field) return false; if (field.type === 'radio') field.click(); else field.value = c;"
                "field.dispatchEvent(new Event('input', {bubbles: true})); return true;", form, name, value)
            assert done, (action, name, value, self.text)
        which = f'{form} button[name="{button[0]}"][value="{button[1]}"]' if button else f"{form} button.main-act"
        assert run("return !!document.querySelector(a)", which), (which, self.text)
        self.seat.submit(which)

    @property
    def text(self):
        return re.sub(r"\s+", " ", self.seat.text)


def words(page):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", page))


def fresh(number):
    """An application of today, which fits the rules of its call."""
    path = desks.ROOT / "Samples/applications/harassment-of-a-reporter-after-a-story.en.json"
    built = json.loads(path.read_text(encoding="utf-8"))
    today = datetime.date.today()
    built["id"], built["applicant"]["name"] = f"L-{number}", f"Invented reporter {number}"
    built.pop("receivedAt", None)
    for incident in built["incidents"]:
        incident["occurredOn"] = (today - datetime.timedelta(days=9)).isoformat()
        incident.pop("reports", None)
    built["project"] |= {"startsOn": (today + datetime.timedelta(days=20)).isoformat(),
                         "endsOn": (today + datetime.timedelta(days=60)).isoformat()}
    built["project"].pop("disbursedOn", None)
    return json.dumps(built).encode()


def received(desk, number):
    """Drops a file on the desk, looks at what would happen, and receives it; returns the code."""
    browser = desk.officer("leila")
    shown = browser.post("/intake", {}, files=[("files", f"life-{number}.json", fresh(number))])
    page = browser.get(shown.location) if shown.status == 303 else shown
    # It shares its contact with a case of the sample, and so is not chosen before an officer does.
    fields = Form(page.text, "/intake/receive").fields
    assert "receive" not in fields
    fields["receive"] = re.search(r'name="receive" value="(\d+)"', page.text)[1]
    stored = browser.post("/intake/receive", fields)
    page = browser.get(stored.location)
    return re.search(r'href="/cases/(C-[0-9A-Z]{6})"', page.text)[1]


def review(reviewer, code):
    """Takes a case, rates all that is asked, and records the review."""
    reviewer.open(f"/cases/{code}/take")
    reviewer.send(f"/cases/{code}/take")
    reviewer.open(f"/cases/{code}/review")
    page = reviewer.page.text
    values = {"declared": "nobody"}
    for name in set(re.findall(r'name="rating-([^"]+)"', page)):
        values |= {f"rating-{name}": "2", f"reason-{name}": "It is what was asked for, and no more."}
    for number in set(re.findall(r'name="threat-(\d+)"', page)):
        values |= {f"threat-{number}": "unclear", f"threat-reason-{number}": "Nobody can tell from outside."}
    reviewer.send(f"/cases/{code}/review", **values)


@pytest.fixture(params=["no browser", "chromium", "chromium without script", "firefox"])
def lead(request, desk):
    """leila, the lead for all regions."""
    if request.param == "no browser":
        return ByHand(desk, "leila")
    driver = request.getfixturevalue("drivers")(request.param.split()[0])
    seat = seats.Seat(driver, desk, script="without" not in request.param).unlock("leila")
    return AtBrowser(seat, desk.key("leila")[0]["passphrase"])


def test_from_intake_to_the_report_with_a_decision_taken_back(desk, lead):
    code = received(desk, 1)
    sheet = f"/cases/{code}"
    noor = ByHand(desk, "noor")
    lead.open(f"{sheet}/ask")
    lead.send(f"{sheet}/ask", text="How many people use the laptop?")
    lead.open(f"{sheet}/answer")
    lead.send(f"{sheet}/answer", question="1", text="Two; it stays in the office.")
    assert "Two; it stays in the office." in lead.text
    noor.open(f"{sheet}/reference")
    noor.send(f"{sheet}/reference", reference="1", result="confirmed", note="By phone.")
    review(noor, code)
    noor.open(f"{sheet}/recommend")
    noor.send(f"{sheet}/recommend", button=("step", "kind"), kind="award")
    noor.send(f"{sheet}/recommend", note="As asked.")
    # Another decision than the one that was recommended waits for a second officer, and is taken back.
    lead.open(f"{sheet}/decide")
    lead.send(f"{sheet}/decide", button=("step", "kind"), kind="refer")
    funds = re.findall(r'name="fund" value="([^"]+)"', noor.desk.officer("leila").post(
        f"{sheet}/decide", {"events": noor.browser.get(f"{sheet}/ask").hidden("events"), "kind": "refer",
                            "step": "kind"}).text)
    assert funds, "no fund to refer to"
    lead.send(f"{sheet}/decide", fund=funds[0])
    lead.send(f"{sheet}/decide", button=("step", "record"))
    lead.open(f"{sheet}/take-back")
    lead.send(f"{sheet}/take-back", reason="The reviewer has a better reason.")
    # The award as recommended takes effect at once.
    lead.open(f"{sheet}/decide")
    lead.send(f"{sheet}/decide", button=("step", "kind"), kind="award")
    lead.send(f"{sheet}/decide", letterText="With our good wishes.")
    assert "With our good wishes." in lead.text, "no preview of the letter"
    lead.send(f"{sheet}/decide", button=("step", "record"))
    lead.open(f"{sheet}/pay")
    rest = re.search(r"([0-9][0-9.,]*) is still to be paid", lead.text)[1].replace(",", "")
    lead.send(f"{sheet}/pay", amount=rest, paidOn=TODAY)
    lead.open(f"{sheet}/report")
    lead.send(f"{sheet}/report", note="The laptop was bought and set up.")
    lead.open(sheet)
    for said in ("The laptop was bought and set up.", "The reviewer has a better reason.", "With our good wishes."):
        assert said in lead.text, said
    states = {row["case"]: row["state"] for row in map(json.loads, desk.ief(
        "case", "list", "--state", "all", "--format", "json", officer="leila").splitlines())}
    assert states[code] == "reported"


def test_an_appeal_is_decided_by_officers_who_took_no_part(desk, lead):
    code = received(desk, 2)
    sheet = f"/cases/{code}"
    noor = ByHand(desk, "noor")
    review(noor, code)
    noor.open(f"{sheet}/recommend")
    noor.send(f"{sheet}/recommend", button=("step", "kind"), kind="refer")
    noor.send(f"{sheet}/recommend", note="Another fund pays for this sooner.")
    region = json.loads(fresh(2))["call"]
    decider = next(name for name in ("zawadi", "tomas") if desk.officer(name).get(sheet).status == 200)
    other = ByHand(desk, decider)
    other.open(f"{sheet}/decide")
    other.send(f"{sheet}/decide", button=("step", "kind"), kind="refer")
    fund = re.search(r'name="fund" value="([^"]+)"', other.page.text)[1]
    other.send(f"{sheet}/decide", fund=fund)
    other.send(f"{sheet}/decide", button=("step", "record"))
    lead.open(f"{sheet}/appeal")
    lead.send(f"{sheet}/appeal", grounds="The other fund is closed to us.")
    assert "The other fund is closed to us." in lead.text
    # Whoever took part may not act again.
    assert noor.browser.get(f"{sheet}/take").status == 409
    assert other.browser.get(f"{sheet}/decide").status == 409, region
    lead.open(f"{sheet}/take")
    lead.send(f"{sheet}/take")
    assert "leila" in lead.text
