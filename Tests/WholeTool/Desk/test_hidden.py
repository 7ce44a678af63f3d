"""What an officer may not see is absent: desks on two files that differ in one hidden case alone.

As CaseFile/hidden.py does for commands: all bytes of every page are compared, and a hidden code with one that
never was.
"""
import re
import statistics
import sys
import time

import pytest

import crawling
import desks

sys.path.insert(0, str(desks.ROOT / "Tests/WholeTool/CaseFile"))
import hidden  # noqa: E402

NEVER = "C-000000"
FORMS = ["confirm", "decide", "recommend", "review", "take", "pay", "letter", "answer", "ask", "reference", "endorse",
         "take-back", "return", "assign", "hand-back", "conflict", "report", "correct-payment", "appeal", "amend", "clock",
         "history", "evidence", "export", "erase", "nothing"]
FILTERS = ["", "?state=all", "?state=all&whole=1", "?mine=", "?mine=&free=", "?waiting=", "?danger=", "?overdue=", "?state=awarded",
           "?call=asia", "?call=latin-america", "?region=latin-america", "?state=erased", "?changed-since=2026-03-01", "?due-within=400"]
SEARCHES = ["T-hidden", "Invented Hidden Collective", "Invented Guild Of The Hidden", "hidden.reference@example.org",
            "Hidden Invented Collective", "Invented Collective"]


class Pair:
    """Two desks, one of which holds a case that an officer may not see."""

    def __init__(self, folder, why, call, state, officer):
        pair = hidden.Pair(desks.tool(), folder, True)
        self.officer = officer
        # Who opened a file first is in its access log, and tells of no case.
        for one in pair.desks:
            one.must("list", actor="may")
        self.code = pair.with_it.receive(hidden.hidden_application(call), actor="may")[0]
        self.seen = hidden.life(pair, "v")
        if why == "a declared conflict":
            pair.with_it.must("declare-conflict", self.code, "too close", actor=officer)
        hidden.settle(pair.with_it, self.code, state)
        pair.pool.shutdown()
        self.desks = [desks.Desk(one.folder) for one in pair.desks]
        self.browsers = [desk.officer(officer) for desk in self.desks]

    def shown(self, answer):
        """An answer without what differs between any two desks."""
        text = re.sub(r"desk-[a-z2-7]{10}\.localhost:\d+", "HOST", answer.body.decode())
        # What the questions of a case are known by is random.
        text = re.sub(r'("reference":")[0-9A-F]{8}', r"\1REFERENCE", text)
        headers = sorted((key, re.sub(r"[0-9a-f]{64}|(?<=questions-)[0-9A-F]{8}", "ID", value)) for key, value in answer.headers
                         if key not in ("Date",))
        # The chain of the whole file is one event longer, wherever its length or head is shown.
        return answer.status, headers, text

    def both(self, method, path, form=None):
        return [self.shown(self.settled(browser, method, path, form)) for browser in self.browsers]

    @staticmethod
    def settled(browser, method, path, form):
        """An answer in which no plan is still being worked out, since one desk may be faster than the other."""
        for _ in range(120):
            answer = browser.send(method, path, form=form)
            if method != "GET" or not (answer.header("Refresh") or b"is working out whether" in answer.body
                                       or b"is being worked out again" in answer.body):
                break
            time.sleep(0.5)
        return answer

    def close(self):
        for desk in self.desks:
            desk.close()


PLANS = ["/plan", "/plan/publish", "/plan/table", "/plan/calendar", "/plan/officers/ben", "/plan/officers/gus", "/plan/days/2036-01-01",
         "/plan/what-if?absent=ben&from=2026-01-01&to=2036-12-31", "/plan/what-if?like=lou", "/plan/what-if?surge=same",
         "/plan/what-if?surge=number&count=5&region=latin-america", "/plan/what-if?surge=number&count=5&region=asia"]
SCENARIOS = [("a conflict with a lead", hidden.ASIA, "received", "hal"), ("another region of a lead", hidden.AMERICA, "received", "gus"),
             ("another region", hidden.AMERICA, "reviewed", "gus"), ("a declared conflict", hidden.ASIA, "waiting", "ben"),
             ("a conflict of the team file", hidden.ASIA, "awarded", "cho"), ("an open case", hidden.ASIA, "received", "ida"),
             ("another region", hidden.AMERICA, "erased", "ana")]


@pytest.fixture(scope="module", params=SCENARIOS, ids=lambda one: f"{one[0]}, {one[2]}".replace(" ", "-"))
def pair(request, tmp_path_factory):
    pair = Pair(tmp_path_factory.mktemp("pair") / "files", *request.param)
    yield pair
    pair.close()


def test_every_page_has_the_same_bytes_with_and_without_a_hidden_case(pair):
    paths = [f"/queue{fields}" for fields in FILTERS] + ["/", "/intake", "/people", "/journal", "/nothing"]
    paths += [f"/cases/{code}" for code in pair.seen.values()]
    paths += [f"/cases/{code}/{form}" for name, code in pair.seen.items() if name in ("fresh", "awarded") for form in FORMS]
    # The plan, its day sheets, and each what-if: what an officer may not see takes nobody's time there.
    paths += PLANS
    for browser in pair.browsers:
        paths += [path for path in crawling.crawl(browser, at_most=20) if path not in paths]
    for path in paths:
        first, second = pair.both("GET", path)
        if path.startswith(("/journal", "/people")):
            # Of the whole file, the length of the chain is the one exception, as it is for commands.
            first, second = (re.sub(r"\b[0-9a-f]*\d[0-9a-f]*\b", "#", str(one)) for one in (first, second))
        assert first == second, path
        assert pair.code not in str(second) and "Hidden" not in str(second)
    for text in [*SEARCHES, pair.code, NEVER]:
        first, second = pair.both("POST", "/find", {"q": text})
        assert first == second, text
        assert "Hidden Collective" not in re.sub(r'value="[^"]*"', "", second[2]) or text in SEARCHES
    print(f"{len(paths) + len(SEARCHES) + 2} paths compared for {pair.officer}")


def test_a_hidden_case_is_answered_as_one_that_never_was(pair):
    browser = pair.browsers[0]
    form = {"events": "1", "text": "x", "reason": "x", "note": "x", "voucher": "x", "reviewer": "lou", "amount": "1",
            "paidOn": "2026-03-09", "reference": "1", "result": "doubtful", "question": "1", "grounds": "x", "payment": "1"}
    paths = [("GET", ""), *(("GET", f"/{name}") for name in FORMS), *(("POST", f"/{name}") for name in FORMS),
             *(("POST", f"/drafts/{name}") for name in FORMS), ("POST", ""), ("GET", "/drafts/ask")]
    for name in (pair.code, pair.code.lower(), "T-hidden"):
        for method, rest in paths:
            found, never = (pair.shown(browser.send(method, f"/cases/{code}{rest}", form=form if method == "POST" else None))
                            for code in (name, NEVER))
            # Whoever may erase nothing, or prove nothing, is told so whatever the code.
            assert found == never and found[0] in (404, 422), (method, name, rest, found[0], never[0])
    for form_of_many in ({"case": [pair.code], "reviewer": "lou"}, {"case": [NEVER], "reviewer": "lou"}):
        answers = [pair.shown(browser.post("/queue/assign", {**form_of_many, "case": [code]})) for code in (pair.code, NEVER)]
        assert str(answers[0]).replace(pair.code, NEVER) == str(answers[1])
    # Nothing was recorded or kept about it, and the next page says nothing of it.
    first, second = pair.both("GET", "/queue")
    assert first == second


def test_the_time_of_an_answer_tells_nothing_of_a_hidden_case(pair):
    browser, took = pair.browsers[0], {pair.code: [], NEVER: []}
    for _ in range(60):
        for code, times in took.items():
            times.append(browser.get(f"/cases/{code}").seconds)
    medians = {code: statistics.median(times) * 1000 for code, times in took.items()}
    print("medians in ms:", {("hidden" if code == pair.code else "never"): round(value, 2) for code, value in medians.items()})
    assert abs(medians[pair.code] - medians[NEVER]) < 0.5 * min(medians.values()) + 2


def test_publishing_names_no_hidden_case_and_takes_no_work_away(tmp_path):
    """A lead who may not see a case publishes a plan: whoever has the case in the last plan keeps it."""
    pair = Pair(tmp_path / "files", "a conflict with a lead", hidden.ASIA, "received", "hal")
    try:
        desk = pair.desks[0]
        may = desk.officer("may")
        confirm = Pair.settled(may, "GET", "/plan/publish", None)
        assert pair.code in confirm.text
        assert may.post("/plan/publish", {"plan": confirm.hidden("plan")}).status == 303
        whole = Pair.settled(may, "GET", "/plan", None).text
        officers = [one for one in set(re.findall(r'"/plan/officers/(\w+)"', whole))
                    if pair.code in desk.officer(one).get("/").text]
        assert officers
        hal = pair.browsers[0]
        # Something changes, so that there is something to publish.
        desk_of_hal = hidden.Desk(desks.tool(), desk.folder, keyed=True)
        desk_of_hal.must("assign", pair.seen["fresh"], "lou", actor="kay")
        confirm = Pair.settled(hal, "GET", "/plan/publish", None)
        for path in ("/plan", "/plan/table", "/plan/calendar", *(f"/plan/officers/{one}" for one in officers)):
            assert pair.code not in Pair.settled(hal, "GET", path, None).text, path
        assert pair.code not in confirm.text
        assert hal.post("/plan/publish", {"plan": confirm.hidden("plan")}).status == 303
        assert pair.code not in Pair.settled(hal, "GET", "/plan", None).text
        for one in officers:
            assert pair.code in desk.officer(one).get("/").text, one
    finally:
        pair.close()
