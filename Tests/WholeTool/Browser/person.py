"""A person at the page: does what can be done with eyes and a keyboard."""
from browsers import wait

ACTIVE = """
  const one = document.activeElement;
  return one ? [one.id, one.name ?? "", one.value ?? "", one.textContent.slice(0, 40)] : null;
"""


class Person:
    def __init__(self, browser, address, **options):
        self.browser = browser
        browser.fresh(**options)
        browser.open(address)
        wait(browser, "return !document.getElementById('app').hidden")

    def tab_to(self, wanted):
        """Presses Tab until a control has the focus; every step must go on in the document."""
        for _ in range(150):
            active = self.browser.run(ACTIVE)
            if active and wanted(*active):
                return
            self.browser.press("Tab")
        step = self.browser.run("return document.getElementById('step-title').textContent")
        raise AssertionError(f"{step}: not reached by Tab: {self.browser.run(ACTIVE)}")

    def tab_to_id(self, name):
        self.tab_to(lambda id, *_: id == name)

    def tab_to_text(self, text):
        self.tab_to(lambda id, name, value, words: words.startswith(text))

    def radio(self, name, value):
        """Radio buttons are one stop of Tab; Space and the arrows choose."""
        self.tab_to(lambda id, own, *_: own == name)
        self.browser.press("Space")
        for _ in range(12):
            if self.browser.run(ACTIVE)[2] == value:
                return
            self.browser.press("ArrowDown")
        raise AssertionError(f"{name}: no option {value}")

    def box(self, name, value):
        self.tab_to(lambda id, own, its, *_: own == name and its == value)
        self.browser.press("Space")

    def select(self, id, typed):
        self.tab_to_id(id)
        self.browser.type(typed)
        self.browser.press("Tab")

    def text(self, id, typed):
        self.tab_to_id(id)
        self.browser.type(typed)

    def day(self, id, year, month, day):
        """The browser's own date field, whose parts stand in the order of its language."""
        self.tab_to_id(id)
        self.browser.type(f"{month:02}{day:02}{year}")

    def next(self):
        self.tab_to_id("next")
        self.browser.press("Enter")

    def state(self):
        return self.browser.run("return document.getElementById('verdict').className")

    def choose_country(self, name="Peru"):
        self.select("q-applicant-country", name)

    def fill(self):
        """A request that fits, from the first step to the result."""
        self.choose_country()
        self.next()
        self.select("q-incidents-0-type", "confiscated")
        self.day("q-incidents-0-occurredOn", 2026, 2, 20)
        self.radio("q-incidents-0-ongoing", "false")
        self.next()
        self.radio("q-applicant-type", "individual")
        self.box("q-applicant-targetGroups", "journalists")
        self.next()
        self.select("q-budget-currency", "PEN")
        self.radio("q-budget-items-0-category", "replacement")
        self.text("q-budget-items-0-quantity", "1")
        self.text("q-budget-items-0-unitCost", "3200.00")
        self.box("q-budget-items-0-respondsTo", "i1")
        self.next()
        self.radio("q-budget-otherFunding", "false")
        self.next()
        self.select("q-applicant-references", "2")
        self.next()
        self.day("q-project-startsOn", 2026, 3, 16)
        self.day("q-project-endsOn", 2026, 5, 16)
        self.day("q-receivedAt", 2026, 3, 2)
        self.next()
        # The optional step.
        self.next()
