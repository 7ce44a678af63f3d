"""An officer at a real browser in front of a desk, and the list of its screens."""
import datetime
import pathlib
import re
import sys
import time

import desks

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))
import browsers  # noqa: E402

# Pages that need no case.
PARTS = ["/", "/queue", "/queue?state=all", "/plan", "/plan/publish", "/intake", "/people", "/journal", "/keys", "/calls",
         "/recipients/ief"]
# A what-if of every kind, and day sheets.
NEXT_MONDAY = datetime.date.today() + datetime.timedelta(7 - datetime.date.today().weekday())
PLANS = {
    "plan-what-if": f"/plan/what-if?absent=zawadi&from={NEXT_MONDAY}&to={NEXT_MONDAY + datetime.timedelta(4)}"
                    "&like=noor&surge=half",
    "plan-what-if-refused": "/plan/what-if?absent=zawadi",
    "plan-day": f"/plan/days/{NEXT_MONDAY}", "plan-officer": "/plan/officers/noor"}
FORM = re.compile(r'href="(/cases/C-[0-9A-Z]+/([a-z-]+))"')
CASE = re.compile(r'href="/cases/(C-[0-9A-Z]+)"')
STATES = [
    "received", "inReview", "waiting", "reviewed", "pendingConfirmation", "awarded", "paid", "reported", "declined",
    "referred", "withdrawn", "appealed"]


def screens(officer):
    """Every screen that an officer can open, as names and paths: the parts of the desk, a case in each
    state, and each form once, of the first case that offers it."""
    found = {(re.sub(r"[/?=]", "-", path.strip("/")) or "my-day"): path for path in PARTS} | PLANS
    forms = {}
    for state in STATES:
        codes = CASE.findall(officer.get(f"/queue?state={state}").text)
        assert codes, f"no case is {state}"
        found[f"case-{state}"] = f"/cases/{codes[0]}"
        for path, name in FORM.findall(officer.get(f"/cases/{codes[0]}").text):
            # The file of questions is no page.
            if name != "questions":
                forms.setdefault(f"form-{name}", path)
    found |= forms | {"not-found": "/cases/C-000000"}
    return {name: path for name, path in found.items()
            if officer.get(path).status == 200 or name in ("not-found", "plan-what-if-refused")}


class Seat:
    """One browser, opened at a desk by a link of its own."""

    def __init__(self, browser, desk, dark=False, script=True, width=1280, height=900):
        self.browser, self.desk, self.width = browser, desk, width
        if browser.name == "chromium":
            browser.fresh(dark=dark, script=script, width=width, height=height)
        else:
            assert script, "Firefox has its script in these tests"
            browser.fresh(dark=dark, width=width, height=height)
        browser.open(desk.link())

    def open(self, path):
        """Opens a page at the width of this seat, also where the window cannot be so narrow; one with a plan
        once it is worked out."""
        for _ in range(240):
            self.browser.open(self.desk.origin + path)
            if not path.startswith("/plan") or not self.browser.run(
                    "return !!document.querySelector('[data-working]')"):
                break
            time.sleep(0.5)
        self.fit()

    def fit(self):
        if self.browser.name == "firefox":
            narrowest = self.browser.narrowest
            with self.browser.marionette.using_context("chrome"):
                self.browser.marionette.execute_script(
                    "gBrowser.selectedBrowser.fullZoom = arguments[0]",
                    script_args=[max(narrowest / self.width, 1)])
            browsers.wait(self.browser, f"return Math.abs(innerWidth - {self.width}) <= 20")

    def unlock(self, officer="leila"):
        """Types the passphrase; the others' key files are chosen by desks.Browser alone."""
        self.fill(**typed(self.desk, officer))
        self.submit()
        return self

    def fill(self, **fields):
        for name, value in fields.items():
            self.browser.run(
                "const field = document.querySelector(`[name=\"${a}\"]`); field.value = b;"
                "field.dispatchEvent(new Event('input', {bubbles: true}));", name, value)

    def submit(self, button="form:has([name=passphrase]) button, main form button.main-act"):
        """Sends a form, and waits for the page that follows."""
        self.browser.run("window.isBefore = true; document.querySelector(a).click()", button)
        self.next_page()

    def next_page(self):
        browsers.wait(self.browser, "return !window.isBefore && document.readyState === 'complete'")

    def keep(self, script, seconds=20):
        browsers.wait(self.browser, script, seconds)

    @property
    def path(self):
        return self.browser.run("return location.pathname + location.search")

    @property
    def text(self):
        return self.browser.run("return document.body.innerText")


def typed(desk, officer):
    """What an officer types who opens the desk with a passphrase: on a server, also a code."""
    fields, files = desk.key(officer)
    assert not files, f"{officer} has a key file"
    return {"officer": officer, **fields, **desk.second_step(officer)}


def settled(browser):
    """Waits until what the script says stands on the page."""
    browsers.wait(browser, "return document.readyState === 'complete'")
    time.sleep(0.05)
