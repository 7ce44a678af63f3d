"""What officers see and touch: every screen in both browsers, with and without script or mouse."""
import pathlib
import re
import time

import pytest

import desks
import seats
from seats import Seat

PAGES = desks.ROOT / "Sources/DeskPages/pages"
ROW = "return [...document.querySelectorAll('.row')].findIndex(r => r.contains(document.activeElement))"
TOO_WIDE = "return document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
AXE = """
  const result = await axe.run(document, {resultTypes: ['violations']});
  return result.violations.map((one) => one.id + ': '
    + one.nodes.slice(0, 2).map((node) => node.target + ' ' + node.failureSummary).join(' | '));
"""
TEXT = "document.querySelector('textarea[name=text]')"


@pytest.fixture(scope="module")
def every_screen(shared_desk):
    return seats.screens(shared_desk.officer("leila"))


@pytest.fixture(scope="module")
def askable(every_screen):
    """The path of a form that asks the applicant something."""
    return every_screen["form-ask"]


def load_axe(browser):
    import axe_playwright_python
    source = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text()
    browser.run(source + "; window.axe = axe;")


def test_the_script_is_small_and_names_no_other_place():
    script = (PAGES / "desk.js").read_bytes()
    assert len(script) <= 10 * 1024
    assert not re.search(rb"https?:|//[a-z]|\beval\b|innerHTML|new Function|import\(", script)


# MARK: Every screen

@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_screen_is_accessible(browser, shared_desk, every_screen, dark):
    problems = []

    def check(name):
        seats.settled(browser)
        load_axe(browser)
        problems.extend(f"{name}: {one}" for one in browser.run_async(AXE))

    seat = Seat(browser, shared_desk, dark=dark)
    check("unlock")
    seat.unlock()
    for name, path in every_screen.items():
        seat.open(path)
        browser.run("for (const one of document.querySelectorAll('details')) one.open = true;")
        check(name)
    seat.open(every_screen["form-ask"])
    seat.submit("form[data-draft] button.main-act")
    check("form-ask-refused")
    assert not problems, "\n".join(problems)


def test_nothing_sticks_out_at_320_pixels_or_400_percent(browser, shared_desk, every_screen):
    wide = []
    seat = Seat(browser, shared_desk, width=320, height=256)
    for name, path in ({"unlock": "/unlock"} | every_screen).items():
        if name == "my-day":
            seat.unlock()
        seat.open(path)
        browser.run("for (const one of document.querySelectorAll('details')) one.open = true;")
        if (by := browser.run(TOO_WIDE)) > 0:
            wide.append(f"{name}: {by}")
    assert not wide, wide


def test_what_is_touched_is_24_pixels_or_has_room_around(browser, shared_desk, every_screen):
    """Buttons, fields, boxes and links that stand alone; links within sentences are exempt."""
    small = []
    seat = Seat(browser, shared_desk, width=360).unlock()
    for name, path in every_screen.items():
        seat.open(path)
        small += [f"{name}: {one}" for one in browser.run("""
          return [...document.querySelectorAll('button, select, textarea, input:not([type=hidden]), '
            + '.nav a, .chip, .btn, .row a, summary')].filter((one) => {
              const box = (one.closest('label.choice') ?? one).getBoundingClientRect();
              return box.width && (box.width < 24 || box.height < 23.5) && !one.closest('.skip');
            }).map((one) => one.outerHTML.slice(0, 80));""")]
    assert not small, "\n".join(small)


def test_every_page_has_a_title_of_its_own(shared_desk, every_screen):
    officer = shared_desk.officer("leila")
    titles = {}
    for name, path in every_screen.items():
        text = officer.get(path).text
        title = re.search("<title>(.*?)</title>", text)[1]
        assert title.endswith(" · Officers’ desk") and len(re.findall("<h1", text)) == 1, name
        titles.setdefault(title.split(" · ")[0], []).append(path.partition("?")[0])
    assert all(len(set(paths)) == 1 or paths[0] == "/" for title, paths in titles.items()), titles


# MARK: The keyboard alone

def walk(browser, is_there, most=150):
    """Presses Tab until the focus is where it should be."""
    for _ in range(most):
        if browser.run("const one = document.activeElement; return " + is_there):
            return
        browser.press("Tab")
    raise AssertionError(f"Tab never comes to {is_there}")


def follow(seat, key="Enter"):
    seat.browser.run("window.isBefore = true")
    seat.browser.press(key)
    seat.next_page()


def unlock_by_keyboard(seat):
    for name, value in seats.typed(seat.desk, "leila").items():
        # On a laptop, the officer is suggested.
        if seat.browser.run("return document.getElementById(a).value", name) != value:
            walk(seat.browser, f"one.id === '{name}'")
            seat.browser.type(value)
    follow(seat)


def ask_by_keyboard(seat, question):
    walk(seat.browser, "(one.getAttribute('href') ?? '').endsWith('/ask')")
    follow(seat)
    walk(seat.browser, "one.name === 'text'")
    seat.browser.type(question)
    walk(seat.browser, "one.matches('form[data-draft] button.main-act')")
    follow(seat)
    assert seat.path.startswith("/cases/") and question in seat.text


def test_a_question_is_recorded_with_keys_alone(browser, desk):
    seat = Seat(browser, desk)
    unlock_by_keyboard(seat)
    browser.run("window.isBefore = true")
    browser.type("g")
    browser.type("q")
    seat.next_page()
    assert seat.path == "/queue"
    browser.type("j")
    browser.type("j")
    assert browser.run(ROW) == 1
    browser.type("k")
    assert browser.run(ROW) == 0
    follow(seat)
    ask_by_keyboard(seat, "Which days were lost? jk/?gq")


def test_a_question_is_recorded_by_tab_alone_and_the_keys_turned_off(browser, desk):
    seat = Seat(browser, desk)
    unlock_by_keyboard(seat)
    seat.open("/keys")
    walk(browser, "one.matches('main form button')")
    follow(seat)
    browser.type("g")
    browser.type("q")
    browser.type("?")
    assert seat.path == "/keys" and not browser.run("return 'keys' in document.body.dataset")
    walk(browser, "one.getAttribute('href') === '/queue'")
    follow(seat)
    walk(browser, "one.matches('.row .code')")
    follow(seat)
    ask_by_keyboard(seat, "How many people work there?")


def test_a_question_is_recorded_without_script(drivers, desk):
    seat = Seat(drivers("chromium"), desk, script=False)
    page = seat.browser.page
    for name, value in seats.typed(desk, "leila").items():
        page.fill(f"#{name}", value)
    page.keyboard.press("Enter")
    page.wait_for_url("**/")
    page.click(".nav a[href='/queue']")
    page.click(".row .code >> nth=0")
    page.click("a[href$='/ask']")
    page.click("form[data-draft] button.main-act")
    page.wait_for_selector("#problems:focus")
    page.fill("textarea", "What is the door made of?")
    # Fields that it may be about stand between.
    page.focus("form[data-draft] button.main-act")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/cases/C-[^/]*$"))
    assert "What is the door made of?" in page.inner_text("main")
    page.click("#lock")
    page.wait_for_url("**/unlock*")


def test_the_help_shows_the_keys_that_the_script_knows(shared_desk):
    page = shared_desk.officer("leila").get("/keys").text
    script = (PAGES / "desk.js").read_text()
    known = set(re.findall(r'^    "(.)": ', script, re.M))
    known |= {f"g {key}" for key in re.findall(r"(\w): \"/", re.search("places = {(.*)}", script)[1])}
    shown = {" ".join(re.findall("<kbd>(.*?)</kbd>", row)) for row in re.findall("<tr>.*", page)} - {""}
    # Enter is the browser's own, on the link that has the focus.
    assert shown == known - {"g"} | {"Enter"}


def test_the_focus_goes_to_what_is_wrong(browser, shared_desk, askable):
    seat = Seat(browser, shared_desk).unlock()
    seat.open(askable)
    seat.submit("form[data-draft] button.main-act")
    seat.keep("return document.activeElement.id === 'problems'")


# MARK: Drafts

def write(seat, text):
    seat.browser.run(f"const one = {TEXT}; one.focus(); one.setSelectionRange(9999, 9999)")
    seat.browser.type(text)


def saved(seat):
    seat.keep("return document.querySelector('.saved').textContent === 'Draft saved'")


def shown(seat, text):
    seat.keep(f"return {TEXT}?.value === {text!r}")


def test_a_draft_survives_a_reload_and_leaving(browser, desk, askable):
    seat = Seat(browser, desk).unlock()
    seat.open(askable)
    write(seat, "Where is the")
    saved(seat)
    seat.open(askable)
    shown(seat, "Where is the")
    assert "This is your draft" in seat.text
    # What was typed in the last second is sent as the page is left.
    write(seat, " letter?")
    seat.open("/queue")
    seat.open(askable)
    shown(seat, "Where is the letter?")


def test_a_draft_is_gone_once_it_is_recorded(browser, desk, askable):
    seat = Seat(browser, desk).unlock()
    seat.open(askable)
    write(seat, "Who saw it?")
    seat.submit("form[data-draft] button.main-act")
    assert "Who saw it?" in seat.text
    page = desk.officer("leila").get(askable).text
    assert "Who saw it?" not in page and "draft" not in page.lower().replace("data-draft", "").replace("/drafts/", "") \
        .replace("draft saved", "").replace("the draft could not be saved", "")


def test_what_is_wrong_is_kept_as_a_draft_too(browser, desk, every_screen):
    seat = Seat(browser, desk).unlock()
    path = every_screen["form-reference"]
    seat.open(path)
    browser.run("document.querySelector('textarea').focus()")
    browser.type("He is away until May.")
    seat.submit("form[data-draft] button.main-act")
    assert seat.browser.run("return document.activeElement.id === 'problems'")
    saved(seat)
    assert "He is away until May." in desk.officer("leila").get(path).text


def test_a_draft_survives_a_restart(browser, desk, start, askable):
    seat = Seat(browser, desk).unlock()
    seat.open(askable)
    write(seat, "Is the office safe?")
    saved(seat)
    desk.process.kill()
    desk.process.wait()
    write(seat, " Now?")
    seat.keep("return document.querySelector('.saved').textContent === 'The draft could not be saved'")
    seat.keep("return document.querySelector('.saved').classList.contains('late')")
    again = start(folder=desk.folder)
    seat = Seat(browser, again).unlock()
    seat.open(askable)
    shown(seat, "Is the office safe?")


class Tabs:
    """Two tabs of one browser."""

    def __init__(self, seat):
        self.seat, self.browser = seat, seat.browser
        if self.browser.name == "chromium":
            self.handles = [self.browser.page, self.browser.context.new_page()]
        else:
            marionette = self.browser.marionette
            self.handles = [marionette.current_window_handle, marionette.open(type="tab")["handle"]]

    def to(self, index):
        if self.browser.name == "chromium":
            self.browser.page = self.handles[index]
            self.browser.page.bring_to_front()
        else:
            self.browser.marionette.switch_to_window(self.handles[index], focus=True)
        return self.seat

    def close(self, index):
        self.to(index)
        if self.browser.name == "chromium":
            self.browser.page.close(run_before_unload=False)
        else:
            self.browser.marionette.close()
        return self.to(1 - index)


def test_two_tabs_know_of_each_other_and_lose_nothing(browser, desk, askable):
    tabs = Tabs(Seat(browser, desk).unlock())
    first = tabs.to(0)
    first.open(askable)
    write(first, "From the first tab")
    saved(first)
    second = tabs.to(1)
    second.open(askable)
    shown(second, "From the first tab")
    second.keep("return document.body.innerText.includes('You are also writing here in another tab.')")
    write(second, " and the second")
    second.keep("return document.querySelector('.saved').textContent.includes('in another tab')")
    # The first tab is told as well, at the latest with its next question.
    tabs.to(0).keep("return document.body.innerText.includes('You are also writing here in another tab.')")
    second = tabs.close(0)
    saved(second)
    assert "From the first tab and the second" in desk.officer("leila").get(askable).text


def test_two_tabs_that_are_locked_keep_both_texts(browser, desk, askable):
    tabs = Tabs(Seat(browser, desk).unlock())
    tabs.to(0).open(askable)
    tabs.to(1).open(askable)
    write(tabs.to(0), "One text here")
    saved(tabs.seat)
    write(tabs.to(1), "Another text there")
    tabs.seat.keep("return document.querySelector('.saved').textContent.includes('in another tab')")
    tabs.to(0)
    browser.run("document.getElementById('lock').click()")
    tabs.to(0).keep("return location.pathname === '/unlock'")
    tabs.to(1).keep("return location.pathname === '/unlock'")
    page = desk.officer("leila").get(askable).text
    assert "One text here" in page and "Another text there" in page
    tabs.close(1)


def test_others_are_told_who_else_writes(browser, desk, askable):
    seat = Seat(browser, desk).unlock()
    seat.open(askable)
    tomas = desk.officer("tomas")
    presence = askable.replace("/ask", "/presence/ask")
    if tomas.get(askable).status != 200:
        pytest.fail("tomas cannot ask here")
    asked = tomas.post(presence, {"tab": "t1", "typed": "1"})
    assert asked.text == '{"texts":[]}'
    seat.keep("return document.body.innerText.includes('Tomás Cerrado-Lima is also writing here')", seconds=30)
    write(seat, "x")
    saved(seat)
    assert tomas.post(presence, {"tab": "t1", "open": "1"}).text == '{"texts":["Leila Marsa-Vogel is also writing here"]}'
    tomas.post(presence, {"tab": "t1", "gone": "1"})
    seat.keep("return !document.body.innerText.includes('is also writing here')", seconds=30)


def test_presence_is_told_only_to_who_may_see_the_case(desk, askable):
    presence = askable.replace("/ask", "/presence/ask")
    leila, tomas = desk.officer("leila"), desk.officer("tomas")
    leila.post(presence, {"tab": "a", "typed": "1"})
    assert tomas.fill(askable.replace("/ask", "/conflict"), {"reason": "a cousin"}).status == 303
    tomas.get("/queue")  # It says once what was recorded.
    refused = tomas.post(presence, {"tab": "b", "typed": "1"})
    none = tomas.post("/cases/C-000000/presence/ask", {"tab": "b", "typed": "1"})
    assert refused.status == none.status == 404 and refused.body == none.body
    assert leila.post(presence, {"tab": "a", "typed": "1"}).text == '{"texts":[]}'
    assert leila.post(askable.replace("/ask", "/presence/nothing"), {"tab": "a"}).status == 404


# MARK: The lock

def idle(browser, seconds):
    browser.run("document.body.dataset.idle = String(a / 60)", seconds)


def test_an_idle_desk_warns_and_then_locks_all_tabs_and_keeps_the_draft(browser, desk, askable):
    tabs = Tabs(Seat(browser, desk).unlock())
    tabs.to(1).open("/queue")
    seat = tabs.to(0)
    seat.open(askable)
    write(seat, "Half a sent")
    idle(browser, 9)
    seat.keep("return !document.getElementById('idle').hidden")
    assert re.search(r"Time left: 0:0\d", seat.text)
    browser.run("document.querySelector('#idle button').click()")
    seat.keep("return document.getElementById('idle').hidden")
    # Not saved yet when the time is over.
    idle(browser, 3)
    write(seat, "ence")
    seat.keep("return location.pathname === '/unlock'")
    assert askable in browser.run("return decodeURIComponent(location.search)")
    assert "Half" not in browser.run("return document.documentElement.outerHTML")
    tabs.to(1).keep("return location.pathname === '/unlock'")
    tabs.close(1)
    tabs.to(0).unlock()
    assert tabs.seat.path == askable
    shown(tabs.seat, "Half a sentence")


def test_back_after_the_lock_shows_nothing(browser, desk, askable):
    seat = Seat(browser, desk).unlock()
    case = askable.rpartition("/")[0]
    seat.open(case)
    code = case.rpartition("/")[2]
    assert code in seat.text
    seat.open("/queue")
    browser.run("document.getElementById('lock').click()")
    seat.keep("return location.pathname === '/unlock'")
    for _ in range(3):
        browser.run("history.back()")
        time.sleep(0.7)
        assert not re.search(r"C-[0-9A-Z]{6}", seat.text), seat.path


def test_a_session_that_ended_empties_the_page_and_keeps_what_was_typed(browser, desk, askable):
    """A colleague or another window ended it: the text waits, hidden, until the desk is unlocked again."""
    tabs = Tabs(Seat(browser, desk).unlock())
    seat = tabs.to(0)
    seat.open(askable)
    browser.run_async("await fetch('/lock', {method: 'POST'})")
    browser.run(f"const one = {TEXT}; one.value = 'Not lost'; one.dispatchEvent(new Event('input', {{bubbles: true}}))")
    seat.keep("return document.querySelector('.desk').hidden")
    assert "Not lost" not in seat.text
    seat.keep("return !document.getElementById('unsaved').hidden")
    tabs.to(1).open("/unlock")
    tabs.seat.unlock()
    tabs.to(0).keep("return location.pathname !== " + repr(askable) + " || !document.querySelector('.desk')?.hidden")
    tabs.close(1)
    assert "Not lost" in desk.officer("leila").get(askable).text
