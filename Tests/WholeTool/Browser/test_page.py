"""The applicants' page in real browsers: run by `make test-browser`.

Times are printed and never asserted. Screenshots of every step are left in
.build/precheck/screenshots.
"""
import itertools
import json
import pathlib
import re
import subprocess
import time

import pytest

from browsers import wait
from conftest import IEF, PAGE, ROOT, SHOTS
from person import Person

ADDRESS = PAGE.as_uri()
STEPS = 6
LANGUAGES = ["en", "es", "fr", "pt", "ru", "ar"]
NAVIGATION = "return document.querySelectorAll('#steps button')"
QUIET = """
  return [localStorage.length, sessionStorage.length, document.cookie,
          performance.getEntriesByType('resource').length, location.search, location.hash];
"""


def go_to(browser, step):
    browser.run(NAVIGATION + "[a].click()", step)


def text_of(browser, css):
    return browser.run("return document.querySelector(a).textContent", css)


def set_value(browser, id, value):
    browser.run(
        "const one = document.getElementById(a); one.focus(); one.value = b;"
        "one.dispatchEvent(new Event('input', {bubbles: true}));"
        "one.dispatchEvent(new Event('change', {bubbles: true}));", id, value)


def saved(browser):
    """What the page hands out as a file."""
    browser.run("""
      window.kept = null;
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { blob.text().then((text) => { window.kept = text; });
                                        URL.createObjectURL = make; return make(blob); };
    """)
    go_to(browser, STEPS - 1)
    browser.run("[...document.querySelectorAll('#step button')]"
                ".find((one) => one.textContent === 'Save as a file').click()")
    wait(browser, "return window.kept !== null")
    return browser.run("return window.kept")


def test_whole_flow_by_keyboard(browser, tmp_path):
    """Nothing but keys; the saved file goes straight into ief; nothing was asked of any network."""
    person = Person(browser, ADDRESS)
    person.fill()
    assert person.state() == "fits", text_of(browser, "#verdict")
    assert "16 March 2026" in text_of(browser, "#verdict")
    assert "EUR 800.00" in text_of(browser, "#verdict")
    assert browser.run(QUIET) == [0, 0, "", 0, "", ""]
    assert not browser.errors
    if browser.name == "chromium":
        assert browser.requests == [ADDRESS]
    file = tmp_path / "application.json"
    file.write_text(saved(browser))
    run = subprocess.run([IEF, "validate", file, "--format", "json"], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["outcome"] == "eligible"


def test_asks_a_server_for_nothing_but_itself(browser, server):
    server.asked.clear()
    person = Person(browser, server.address)
    person.fill()
    assert person.state() == "fits"
    assert server.asked == ["/precheck.html"]


def test_five_verdicts(browser):
    person = Person(browser, ADDRESS)
    person.choose_call()
    assert person.state() == "cannotTell"
    assert "still unanswered" in text_of(browser, "#verdict")
    person.fill()
    assert person.state() == "fits"
    go_to(browser, 3)
    set_value(browser, "q-budget-items-0-unitCost", "80000")
    assert person.state() == "doesNotFit"
    assert "reduce the request by PEN 39,999.99" in text_of(browser, "#verdict")
    set_value(browser, "q-budget-items-0-unitCost", "3200")
    browser.run("document.querySelector("
                "'input[name=q-budget-items-0-category][value=other]').click()")
    assert person.state() == "personLooks"
    browser.run("document.querySelector("
                "'input[name=q-budget-items-0-category][value=replacement]').click()")
    assert person.state() == "fits"
    go_to(browser, 2)
    set_value(browser, "q-applicant-country", "NP")
    assert person.state() == "notSaid"
    text = text_of(browser, "#verdict")
    assert "The public text does not say; a person at the fund decides." in text
    assert "This call covers it: Incident Emergency Fund, Asia" in text
    style = "const style = getComputedStyle(document.getElementById('status'), a); return style[b]"
    assert "◇" in browser.run(style, "::before", "content")
    own = browser.run(style, "", "color")
    set_value(browser, "q-applicant-country", "PE")
    assert person.state() == "fits"
    assert browser.run(style, "", "color") != own
    assert "◇" not in browser.run(style, "::before", "content")


def test_never_says_no_before_an_answer(browser):
    person = Person(browser, ADDRESS)
    for call in ["ief", "latin-america", "asia"]:
        go_to(browser, 0)
        browser.run("document.querySelector('input[name=call][value=' + a + ']').click()", call)
        for step in range(STEPS):
            go_to(browser, step)
            assert person.state() == "cannotTell"


def test_holds_nothing_against_an_answer_under_way(browser):
    """Digit by digit and box by box: what does not fit is said once the question is left."""
    person = Person(browser, ADDRESS)
    person.fill()
    go_to(browser, 3)
    browser.run("document.getElementById('q-budget-items-0-unitCost').select()")
    for digit in "80000":
        person.text("q-budget-items-0-unitCost", digit)
        assert person.state() != "doesNotFit"
    browser.press("Tab")
    assert person.state() == "doesNotFit"
    set_value(browser, "q-budget-items-0-unitCost", "3200")
    box = "document.querySelector('input[name=q-project-exclusions][value=' + a + ']')"
    browser.run(f"{box}.focus()", "structural-work")
    browser.press("Space")
    assert person.state() != "doesNotFit"
    person.tab_to(lambda id, name, *_: name != "q-project-exclusions")
    assert person.state() == "doesNotFit"
    browser.run(f"{box}.click()", "structural-work")
    go_to(browser, 4)
    assert person.state() == "fits"
    # The year is 2, 20 and 202 on its way to 2026.
    person.tab_to_id("q-project-startsOn")
    for digit in "03172026":
        browser.type(digit)
        assert person.state() != "doesNotFit"
    browser.press("Tab")
    wait(browser, "return document.getElementById('verdict').className === 'fits'")


def test_asks_before_a_file_replaces_answers(chromium):
    person = Person(chromium, ADDRESS)
    person.choose_call()
    go_to(chromium, 2)
    set_value(chromium, "q-applicant-country", "PE")
    chromium.refuse = True
    open_file(chromium, '{"format": "ief-application/1", "call": "latin-america"}')
    wait(chromium, "return document.getElementById('open-file').value === ''")
    go_to(chromium, 2)
    assert chromium.run("return document.getElementById('q-applicant-country').value") == "PE"
    chromium.refuse = False
    open_file(chromium, '{"format": "ief-application/1", "call": "latin-america"}')
    wait(chromium, "return document.getElementById('q-incidents') !== null")
    go_to(chromium, 2)
    assert chromium.run("return document.getElementById('q-applicant-country').value") == ""


def test_bad_answers_are_named_in_place_and_kept(browser):
    person = Person(browser, ADDRESS)
    person.choose_call()
    go_to(browser, 3)
    set_value(browser, "q-budget-currency", "PEN")
    set_value(browser, "q-budget-items-0-unitCost", "10.000")
    problem = text_of(browser, "#q-budget-items-0-unitCost-problem")
    assert problem == "This could mean two amounts. Write 10 or 10000"
    assert browser.run("return !document.getElementById('problems').hidden")
    assert browser.run(
        "return document.getElementById('q-budget-items-0-unitCost').getAttribute('aria-invalid')")
    go_to(browser, 1)
    # The summary leads back to the field, which still holds what was typed.
    browser.run("document.querySelector('#problems button').click()")
    assert browser.run("return [document.activeElement.id, document.activeElement.value]") == [
        "q-budget-items-0-unitCost", "10.000"]
    set_value(browser, "q-budget-items-0-unitCost", "10000")
    assert browser.run("return document.getElementById('problems').hidden")


def open_file(browser, text):
    go_to(browser, 0)
    browser.run("""
      const moved = new DataTransfer();
      moved.items.add(new File([a], 'application.json'));
      const field = document.getElementById('open-file');
      field.files = moved.files;
      field.dispatchEvent(new Event('change'));
    """, text)


def test_opens_what_it_saved(browser):
    person = Person(browser, ADDRESS)
    person.fill()
    first = saved(browser)
    person = Person(browser, ADDRESS)
    open_file(browser, first)
    wait(browser, "return document.getElementById('verdict').className === 'fits'")
    assert saved(browser) == first
    # What the page does not ask for is not lost either.
    more = json.loads(first)
    more["applicant"]["contact"] = {"channel": "signal", "safeTimes": "mornings"}
    more["incidents"][0]["harm"] = "serious"
    open_file(browser, json.dumps(more))
    wait(browser, "return document.querySelector('[aria-current]').textContent === 'What happened'")
    assert json.loads(saved(browser)) == more


def test_says_why_a_file_cannot_be_opened(browser):
    person = Person(browser, ADDRESS)
    person.choose_call()
    open_file(browser, '{"format": "ief-application/1",\n "cal": 1}')
    wait(browser, "return document.getElementById('file-problem').textContent !== ''")
    assert "line 2, column 2" in text_of(browser, "#file-problem")
    assert "the key cal is unknown; did you mean call?" in text_of(browser, "#file-problem")
    # In the person's language, and the mended file can be chosen under the same name.
    browser.run("const one = document.getElementById('language'); one.value = 'es';"
                "one.dispatchEvent(new Event('change'));")
    open_file(browser, '{"format": "ief-application/1",\n "cal": 1}')
    wait(browser, "return document.getElementById('file-problem').textContent"
                  ".endsWith('línea 2, columna 2: la clave cal es desconocida; ¿quiso decir call?')")
    assert browser.run("return document.getElementById('open-file').value") == ""


@pytest.mark.parametrize("way", ["keys", "button"])
def test_leaves_at_once(browser, way):
    person = Person(browser, ADDRESS)
    person.choose_call()
    if way == "keys":
        for _ in range(3):
            browser.press("Escape")
    else:
        browser.run("document.getElementById('leave').click()")
    wait(browser, "return location.href === 'about:blank'")
    assert browser.run("return document.documentElement.textContent").strip() == ""


def test_answers_never_come_back(browser, server):
    """Neither when Back shows the page as it was left, nor when it loads it again."""
    person = Person(browser, server.address)
    person.fill()
    assert person.state() == "fits"
    browser.run("window.wasKept = true;")
    browser.open(server.other)
    browser.run("history.back();")
    wait(browser, "return location.pathname === '/precheck.html'"
                  " && document.readyState === 'complete'"
                  " && document.getElementById('app')?.hidden === false")
    print(f"\n{browser.name}: Back showed "
          + ("the page as it was left" if browser.run("return window.wasKept === true")
             else "a page loaded again"))
    assert browser.run("return document.querySelector('#step-title').textContent") == "Before you begin"
    assert browser.run("return document.querySelectorAll('input:checked').length") == 0
    assert browser.run("return document.getElementById('verdict').hidden")
    assert person.state() == ""
    assert "3200" not in browser.run("return document.documentElement.innerHTML.replace("
                                     "/<script[^]*?<[/]script>/g, '')")
    person.choose_call()
    assert person.state() != "fits"
    assert set(json.loads(saved(browser))) == {"format", "call"}
    assert not browser.errors


def costly_file():
    """About 100 kB: a thousand incidents, and costs for as many others whose ids look alike."""
    marks = [chr(code) for code in range(0x300, 0x30A)]
    tails = ["".join(three) for three in itertools.product(marks, repeat=3)]
    incident = {"type": "dev.stolen", "occurredOn": "2026-02-20"}
    item = {"category": "replacement", "quantity": 1, "unitCost": 3200,
            "respondsTo": ["b" + tail for tail in tails]}
    return json.dumps({
        "format": "ief-application/1", "call": "latin-america", "receivedAt": "2026-03-02",
        "incidents": [{"id": "a" + tail, **incident} for tail in tails],
        "budget": {"currency": "PEN", "items": [{"id": f"c{place}", **item} for place in range(4)]},
    }, ensure_ascii=False)


def test_opens_a_costly_file(browser):
    Person(browser, ADDRESS)
    text = costly_file()
    start = time.time()
    open_file(browser, text)
    wait(browser, "return document.getElementById('q-incidents') !== null", seconds=60)
    shown = time.time() - start
    go_to(browser, 3)
    wait(browser, "return document.getElementById('q-budget-items-3-respondsTo') !== null",
         seconds=60)
    print(f"\n{browser.name}: a file of {len(text.encode()) // 1000} kB was shown after "
          f"{shown:.2f} s, its costs {time.time() - start - shown:.2f} s later")
    assert browser.run("return document.getElementById('verdict').className") == "doesNotFit"
    assert not browser.errors


def test_warns_before_answers_are_lost(browser):
    warned = """
      const event = new Event('beforeunload', {cancelable: true});
      window.dispatchEvent(event);
      return event.defaultPrevented;
    """
    person = Person(browser, ADDRESS)
    assert not browser.run(warned)
    person.choose_call()
    go_to(browser, 4)
    set_value(browser, "q-project-startsOn", "2026-03-16")
    assert browser.run(warned)
    saved(browser)
    assert not browser.run(warned)


def test_lists_change_without_losing_the_rest(browser):
    person = Person(browser, ADDRESS)
    person.fill()
    go_to(browser, 1)
    browser.run("document.querySelector('#q-incidents > button').click()")
    set_value(browser, "q-incidents-1-type", "cyber.phishing")
    browser.run("document.querySelector('#q-incidents fieldset.entry button').click()")
    assert browser.run("return document.getElementById('q-incidents-0-type').value") == (
        "cyber.phishing")
    go_to(browser, 3)
    assert text_of(browser, "#q-budget-items-0-respondsTo").count("Incident 1: phishing") == 1
    assert not browser.run(
        "return document.querySelector('input[name=q-budget-items-0-respondsTo]').checked")


# The rules below are the same in every step.
OPEN_ALL = """
  for (const one of document.querySelectorAll('details')) one.open = a || !one.closest('#rules');
"""
AXE = """
  const result = await axe.run(
    a ? document : {exclude: [['#rules']]}, {resultTypes: ['violations']});
  return result.violations.map((one) => one.id + ': '
    + one.nodes.slice(0, 3).map((node) => node.target + ' ' + node.failureSummary).join(' | '));
"""
WIDE = "return document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"


def load_axe(browser):
    import axe_playwright_python
    source = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text()
    browser.run(source + "; window.axe = axe;")


def visit(browser, language, call="latin-america"):
    """Chooses a language and fills enough that every part of the page shows."""
    browser.run("const one = document.getElementById('language'); one.value = a;"
                "one.dispatchEvent(new Event('change'));", language)
    open_file(browser, json.dumps({
        "format": "ief-application/1", "call": call, "receivedAt": "2026-03-02",
        "applicant": {"type": "individual", "country": "ES", "targetGroups": ["journalists"],
                      "references": [{}]},
        "project": {"startsOn": "2026-03-16", "endsOn": "2026-09-16"},
        "incidents": [{"id": "i1", "type": "dev.confiscated"}],
        "budget": {"currency": "PEN", "items": [
            {"category": "other", "quantity": 1, "unitCost": 90000, "respondsTo": ["i1"]}],
            "otherFunding": [{}]}}))
    wait(browser, "return document.getElementById('verdict').className === 'doesNotFit'")


@pytest.mark.parametrize("language", LANGUAGES)
def test_is_accessible_and_fits_in_every_language(browser, language):
    """axe-core in every step, narrow in the light and wide in the dark; nothing sticks out."""
    problems = []
    sizes = [(False, 320, 640), (True, 1280, 900), (False, 320, 256)]
    if language in ["en", "ar"]:
        # Colours and widths do not depend on the language; one of each direction does.
        sizes += [(True, 320, 640), (False, 1280, 900)]
    for dark, width, height in sizes:
        Person(browser, ADDRESS, dark=dark, width=width, height=height)
        load_axe(browser)
        visit(browser, language)
        assert browser.run("return document.documentElement.dir") == (
            "rtl" if language == "ar" else "ltr")
        for step in range(STEPS):
            go_to(browser, step)
            browser.run(OPEN_ALL, step == 0)
            place = f"{language} {width} {'dark' if dark else 'light'} step {step}"
            if browser.run(WIDE) > 0:
                problems.append(f"{place}: sticks out")
            if height > 300:
                problems += [f"{place}: {one}" for one in browser.run_async(AXE, step == 0)]
                browser.screenshot(str(SHOTS / (
                    f"{browser.name}-{language}-{width}-{'dark' if dark else 'light'}-{step}.png")))
    assert not problems, "\n".join(problems)


def test_tells_a_screen_reader_when_the_verdict_changes(chromium):
    """The accessibility tree has one polite status, whose words change with the verdict."""
    person = Person(chromium, ADDRESS)
    person.choose_call()

    def status():
        session = chromium.context.new_cdp_session(chromium.page)
        nodes = session.send("Accessibility.getFullAXTree")["nodes"]
        found = [node for node in nodes if node.get("role", {}).get("value") == "status"]
        assert len(found) == 1
        properties = {one["name"]: one["value"].get("value") for one in found[0]["properties"]}
        assert properties["live"] == "polite"
        ids = set(found[0]["childIds"])
        return " ".join(node["name"]["value"] for node in nodes if node["nodeId"] in ids)

    assert status() == "It is too early to say."
    go_to(chromium, 4)
    set_value(chromium, "q-project-startsOn", "2026-03-16")
    set_value(chromium, "q-project-endsOn", "2026-09-16")
    # A date may still be under way until its field is left.
    chromium.run("document.activeElement.blur()")
    assert status() == "As it stands, your request does not meet the rules."


def test_right_to_left_is_mirrored(browser):
    Person(browser, ADDRESS)
    box = "return document.getElementById(a).getBoundingClientRect().left"
    verdict = browser.run("return document.getElementById('leave').getBoundingClientRect().left")
    visit(browser, "ar")
    mirrored = browser.run("return document.getElementById('leave').getBoundingClientRect().left")
    assert verdict > 500 and mirrored < 300, box


def test_shows_the_rules_without_script(chromium):
    chromium.fresh(script=False)
    chromium.open(ADDRESS)
    text = chromium.page.inner_text("body")
    assert "This page needs JavaScript" in text
    assert "at most EUR 10,000.00 can be requested" in text
    assert "What to prepare" in text
    assert chromium.page.is_visible("#rules .checklist")
    chromium.screenshot(str(SHOTS / "chromium-no-script.png"))


def test_prints_one_page(chromium):
    person = Person(chromium, ADDRESS)
    person.fill()
    pdf = chromium.page.pdf(format="A4")
    (SHOTS / "summary.pdf").write_bytes(pdf)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1


def test_prints_how_fast_it_is(browser, tmp_path):
    """The figures of the issue: below 100 ms to the first verdict, below 5 ms for each after it."""
    page = tmp_path / "one-call.html"
    subprocess.run([IEF, "precheck", "page", "--policies", ROOT / "Policies/ief",
                    "--call", "latin-america", "--output", page], check=True)
    Person(browser, page.as_uri())
    first = browser.run("return performance.getEntriesByName('first-verdict')[0].startTime")
    visit(browser, "en")
    go_to(browser, 3)
    times = browser.run("""
      const field = document.getElementById('q-budget-items-0-unitCost');
      const times = [];
      for (let index = 0; index < 300; index += 1) {
        field.value = String(1000 + index);
        const start = performance.now();
        field.dispatchEvent(new Event('input', {bubbles: true}));
        times.push(performance.now() - start);
      }
      return times.sort((one, other) => one - other);
    """)
    print(f"\n{browser.name}: first verdict {first:.0f} ms after opening;"
          f" each after it {times[150]:.1f} ms, 95th percentile {times[285]:.1f} ms")
