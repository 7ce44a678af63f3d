"""How the applicants' page looks and how it can be reached: run by `make test-browser`.

Screenshots of every step are left in .build/precheck/screenshots.
"""
import pathlib
import re

import pytest

from browsers import wait
from checks import AXE, LANGUAGES, WIDE, load_axe
from conftest import SHOTS
from page import (
    ADDRESS, NEED, RESULT, STEPS, WHAT, WHEN, WHERE, go_to, see, set_value, text_of, visit)
from person import Person

# The rules below are the same in every step.
OPEN_ALL = """
  for (const one of document.querySelectorAll('details')) one.open = a || !one.closest('#rules');
"""
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
            browser.run(OPEN_ALL, step == WHERE)
            place = f"{language} {width} {'dark' if dark else 'light'} step {step}"
            if browser.run(WIDE) > 0:
                problems.append(f"{place}: sticks out")
            if height > 300:
                problems += [f"{place}: {one}" for one in browser.run_async(AXE, step == WHERE)]
                browser.screenshot(str(SHOTS / (
                    f"{browser.name}-{language}-{width}-{'dark' if dark else 'light'}-{step}.png")))
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("width", [320, 360])
def test_nothing_is_wider_than_a_phone(browser, fund, width):
    """With everything unfolded, also the rules of a fund with keys and the command that they give."""
    Person(browser, fund)
    browser.resize(width, 740)
    for step in [*range(RESULT), 99]:
        go_to(browser, step)
        browser.run("for (const one of document.querySelectorAll('details')) one.open = true;")
        assert browser.run(WIDE) <= 0, step
        if step == WHERE:
            assert browser.run("return document.querySelector('#rules pre').checkVisibility()")


def test_tells_a_screen_reader_when_the_verdict_changes(chromium):
    """The accessibility tree has one polite status, whose words change with the verdict."""
    person = Person(chromium, ADDRESS)
    person.choose_country()

    def status():
        session = chromium.context.new_cdp_session(chromium.page)
        nodes = session.send("Accessibility.getFullAXTree")["nodes"]
        found = [node for node in nodes if node.get("role", {}).get("value") == "status"]
        # Another says what became of the file that was saved.
        assert len(found) == 1
        properties = {one["name"]: one["value"].get("value") for one in found[0]["properties"]}
        assert properties["live"] == "polite"
        ids = set(found[0]["childIds"])
        return " ".join(node["name"]["value"] for node in nodes if node["nodeId"] in ids)

    assert status() == "No obstacles so far"
    go_to(chromium, WHEN)
    set_value(chromium, "q-project-startsOn", "2026-03-16")
    set_value(chromium, "q-project-endsOn", "2026-09-16")
    # A date may still be under way until its field is left.
    chromium.run("document.activeElement.blur()")
    assert status() == "Something needs changing"


def test_right_to_left_is_mirrored(browser):
    Person(browser, ADDRESS)
    left = "return document.getElementById('leave').getBoundingClientRect().left"
    own = browser.run(left)
    visit(browser, "ar")
    assert own > 500 and browser.run(left) < 300


def test_shows_the_rules_without_script(chromium):
    chromium.fresh(script=False)
    chromium.open(ADDRESS)
    text = chromium.page.inner_text("body")
    assert "This page needs JavaScript" in text
    assert not chromium.page.locator("button:visible, select:visible, input:visible").count()
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



# Every control, at its centre and just inside its corners, is what a tap there meets.
HIT = """
  const found = [];
  const controls = [...document.querySelectorAll('button, input, select, textarea, summary')]
    .filter((one) => one.checkVisibility() && !one.disabled);
  for (const one of controls) {
    const own = one.closest('label') ?? one;
    own.scrollIntoView({block: a, behavior: 'instant'});
    const box = own.getBoundingClientRect();
    const [inside, middle] = [Math.min(4, box.width / 4), (from, to) => (from + to) / 2];
    for (const [x, y] of [
      [middle(box.left, box.right), middle(box.top, box.bottom)],
      [box.left + inside, middle(box.top, box.bottom)],
      [box.right - inside, middle(box.top, box.bottom)],
      [middle(box.left, box.right), box.top + inside],
      [middle(box.left, box.right), box.bottom - inside]]) {
      if (box.height > innerHeight - 150 && (y < 0 || y > innerHeight)) continue;
      const hit = document.elementFromPoint(x, y);
      if (hit && (own.contains(hit) || hit.contains(own) && getComputedStyle(own).display === 'inline')) continue;
      found.push([one.id || one.textContent || one.name, Math.round(x), Math.round(y),
                  hit ? (hit.id || hit.className || hit.tagName) : 'outside'].join(' '));
    }
  }
  return found;
"""


@pytest.mark.parametrize("width, height", [(320, 640), (360, 740), (768, 1024), (1280, 900), (320, 256)])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_control_lies_under_another(browser, language, width, height):
    """The last size is that of a laptop at 400 %; Firefox has no narrower window than its own."""
    Person(browser, ADDRESS, width=width, height=height)
    visit(browser, language)
    problems = []
    for step in range(STEPS):
        go_to(browser, step)
        browser.run(OPEN_ALL, True)
        for block in ["nearest", "center"]:
            problems += [f"{step} {block}: {one}" for one in browser.run(HIT, block)]
    if width < 992:
        go_to(browser, WHAT)
        browser.run("document.getElementById('more').click()")
        problems += [f"verdict: {one}" for one in browser.run(HIT, "nearest")]
    assert not problems, "\n".join(problems)


def test_focus_is_never_hidden(browser):
    """Tab through a step: what has the focus is in sight between the bars."""
    person = Person(browser, ADDRESS, width=360, height=640)
    person.choose_country()
    go_to(browser, NEED)
    browser.run("document.documentElement.style.scrollBehavior = 'auto'")
    hidden = []
    for _ in range(60):
        browser.press("Tab")
        hit = browser.run("""
          const one = document.activeElement;
          if (!one || one === document.body) return ["", ""];
          const own = one.closest('label') ?? one;
          const box = own.getBoundingClientRect();
          const hit = document.elementFromPoint(
            (box.left + box.right) / 2, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2);
          return [one.id || one.name, own.contains(hit) ? "" : hit?.id ?? "outside"];
        """)
        if hit[1]:
            hidden.append(hit)
    assert not hidden


def test_prints_all_of_it(chromium):
    """The fund, the verdict, the open questions, the answers, the day, the code of the file."""
    visit_page = Person(chromium, ADDRESS)
    visit(chromium, "en")
    go_to(chromium, RESULT)
    chromium.page.emulate_media(media="print")
    chromium.run("window.dispatchEvent(new Event('beforeprint'))")
    text = chromium.page.inner_text("body")
    assert visit_page.state() == "doesNotFit"
    for part in ["Incident Emergency Fund", "does not meet the rules", "Still to answer",
                 "When did it happen, or when did it start?", "PEN 90,000.00", "Checked on"]:
        assert part in text, part
    assert re.search(r"Code of the saved file: [0-9A-F]{4}-[0-9A-F]{4}", text)
    assert "Leave" not in text and "Next" not in text and "Change" not in text
    chromium.screenshot(str(SHOTS / "chromium-print.png"))


def test_names_the_other_file_where_wasm_is_off(chromium):
    chromium.fresh()
    chromium.context.add_init_script("delete globalThis.WebAssembly")
    chromium.open(ADDRESS)
    wait(chromium, "return !document.getElementById('no-module').hidden")
    assert "precheck-without-wasm.html" in text_of(chromium, "#no-module")
    assert not chromium.page.is_visible("#app")
    assert chromium.page.is_visible("#rules .checklist")


# Applying as a fund with keys would have it, without that fund's policies and without its keys.
APPLY = """
  const parse = JSON.parse;
  JSON.parse = (text) => {
    const made = parse(text);
    if (made?.steps || made?.calls?.[0]?.value) {
      made.apply = {isSample: true, source: 'Call of the fund', readOn: '2026-11-22',
        channels: [{kind: 'email', address: 'fund@example.org', note: 'One file a message.'},
                   {kind: 'signal', address: '@fund.01'}],
        recipients: [{recipient: 'age1x', title: '2027', words: 'bako dume lifa roso'}]};
    }
    return made;
  };
  // As in a browser that compiles nothing so large at once.
  WebAssembly.Module = function () { throw new RangeError(); };
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    const own = made.instance.exports;
    // The module that unpacks the page's own is none of them.
    if (!own.precheck_seal) return made;
    let length = null;
    const exports = {...own, page_length: () => length ?? own.page_length()};
    for (const name of Object.keys(own).filter((one) => one.startsWith('precheck_'))) {
      exports[name] = (...all) => { length = null; return own[name](...all); };
    }
    exports.precheck_seal = (start, size) => {
      window.asked = new TextDecoder().decode(new Uint8Array(own.memory.buffer, start, size));
      const answer = new TextEncoder().encode(JSON.stringify(
        {file: btoa('sealed'), name: 'form-2026-11-29.age', receipt: 'ABCD-EF01', bytes: 6}));
      const place = own.page_allocate(answer.length);
      new Uint8Array(own.memory.buffer, place, answer.length).set(answer);
      length = answer.length;
      return place;
    };
    return {instance: {exports}};
  };
"""


def sealing(chromium, more=""):
    chromium.fresh(width=360, height=740)
    chromium.context.add_init_script(APPLY + more)
    chromium.open(ADDRESS)
    wait(chromium, "return document.getElementById('app')?.hidden === false")
    set_value(chromium, "q-applicant-country", "PE")


def test_applies_with_a_sealed_file(chromium):
    sealing(chromium)
    for step in range(STEPS):
        go_to(chromium, step)
        assert chromium.page.is_visible("#sample"), step
    text = chromium.page.inner_text("#apply")
    for part in ["fund@example.org", "@fund.01", "One file a message.", "bako dume lifa roso",
                 "Call of the fund, 22 November 2026"]:
        assert part in text, part
    with chromium.page.expect_download() as started:
        chromium.page.click("#next")
    assert started.value.suggested_filename == "form-2026-11-29.age"
    assert pathlib.Path(started.value.path()).read_bytes() == b"sealed"
    assert "ABCD-EF01" in text_of(chromium, "#saving")
    assert text_of(chromium, "#saving").endswith("The file is saved as form-2026-11-29.age.")
    see(chromium, "saving")
    assert chromium.run("return document.activeElement.id") == "saving"
    random = chromium.run("return JSON.parse(window.asked).random")
    assert len(random) == 512 and len(set(random)) == 16
    chromium.screenshot(str(SHOTS / "chromium-sealed.png"))
    load_axe(chromium)
    assert chromium.run_async(AXE, False) == []


def test_copies_a_sealed_text(chromium):
    sealing(chromium)
    go_to(chromium, RESULT)
    chromium.page.click("#apply button")
    wait(chromium, "return document.querySelector('#saving textarea') !== null")
    assert chromium.run("return document.querySelector('#saving textarea').value") == (
        "-----BEGIN AGE ENCRYPTED FILE-----\nc2VhbGVk\n-----END AGE ENCRYPTED FILE-----\n")
    see(chromium, "saving")
    assert "ABCD-EF01" in text_of(chromium, "#saving")
    # What is printed has the receipt, not the text.
    chromium.page.emulate_media(media="print")
    assert chromium.page.is_visible("#saving .state")
    assert not chromium.page.is_visible("#saving textarea")


@pytest.mark.parametrize("broken", ["crypto.getRandomValues = (place) => place.fill(0);",
                                    "crypto.getRandomValues = () => { throw new Error(); };",
                                    "delete Crypto.prototype.getRandomValues;"])
def test_seals_nothing_without_randomness(chromium, broken):
    sealing(chromium, broken)
    go_to(chromium, RESULT)
    chromium.page.click("#next")
    assert "so nothing was sealed" in text_of(chromium, "#saving")
    assert chromium.run("return window.asked === undefined")
