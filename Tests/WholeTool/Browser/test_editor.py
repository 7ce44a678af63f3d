"""The page with which a team writes a call, in real browsers: run by `make test-browser`.

Screenshots of the walk are left in .build/policy-editor/screenshots.
"""
import shutil
import subprocess

import pytest

from browsers import wait
from checks import AXE, LANGUAGES, QUIET, WIDE, load_axe
from conftest import EDITOR, IEF, ROOT
from writer import Writer, page, tool

SHOTS = ROOT / ".build/policy-editor/screenshots"
ADDRESS = EDITOR.resolve().as_uri()


@pytest.fixture(scope="module", autouse=True)
def walk_shots():
    SHOTS.mkdir(parents=True, exist_ok=True)


@pytest.fixture
def policies(tmp_path):
    """A copy of the policies to save into."""
    shutil.copytree(ROOT / "Policies", tmp_path / "Policies")
    return tmp_path / "Policies"


def shot(writer, name):
    writer.run("window.scrollTo(0, 0)")
    writer.browser.screenshot(str(SHOTS / f"{writer.browser.name}-{name}.png"))


def walk(writer):
    """From an empty page to a tested call: what the guide shows."""
    shot(writer, "1-call")
    writer.tick("call-languages", "es")
    writer.fill("call-title-en", "Andes: land and water")
    writer.fill("call-title-es", "Andes: tierra y agua")
    writer.fill("call-region", "andes")
    assert writer.run("return document.getElementById('q-call-id').value") == "andes-land-and-water"
    writer.step("For whom")
    for group in ["women", "feminist", "lgbtqia", "journalists", "information-providers"]:
        writer.tick("target-group-groups", group, False)
    shot(writer, "2-who")
    writer.step("Where")
    writer.click("Choose none")
    for country in ["BO", "EC", "PE"]:
        writer.tick("country-countries", country)
    shot(writer, "3-where")
    writer.step("How much")
    writer.fill("maximum-amount", "12000")
    wait(writer.browser, "return document.querySelector('.story') !== null")
    shot(writer, "4-too-much")
    assert "wider than the fund" in writer.status()
    assert "would be accepted, although the fund does not accept it" in writer.review()
    writer.fill("maximum-amount", "6000")
    wait(writer.browser, "return document.querySelector('.story') === null")
    shot(writer, "5-how-much")
    writer.step("Where it says so")
    writer.select("basis-source", "new")
    writer.fill("basis-title", "The text of the call (invented)")
    writer.fill("basis-readOn", "2026-02-20")
    assert writer.status() == "The call is valid.", writer.review()
    shot(writer, "6-where-it-says-so")
    writer.step("Try it out")
    for example, title, story in writer.examples():
        if title == "maximum amount":
            writer.say(example, "ineligible" if "6,000.01" in story else "eligible")
    shot(writer, "7-try-it-out")
    writer.step("Save")
    shot(writer, "8-save")
    call = writer.saved("save-policy")
    return call, writer.saved("save-tests")


def test_walk_from_an_empty_page_to_a_tested_call(browser, policies):
    """Somebody who has never seen YAML writes a call, which the tool finds valid and tested."""
    writer = Writer(browser, ADDRESS)
    (name, call), (test_name, tests) = walk(writer)
    print(f"\n{browser.name}: a tested call with {writer.fields} fields and {writer.clicks} clicks")
    folder = policies / "andes"
    (folder / "tests").mkdir(parents=True)
    (folder / name).write_text(call)
    (folder / "tests" / test_name).write_text(tests)
    lint = subprocess.run([IEF, "policy", "lint", folder], capture_output=True, text=True,
                          env={"IEF_POLICIES": str(policies)})
    assert lint.returncode == 0, lint.stdout + lint.stderr
    ran = subprocess.run([IEF, "policy", "test", folder], capture_output=True, text=True,
                         env={"IEF_POLICIES": str(policies)})
    assert ran.returncode == 0 and "all passed" in ran.stdout, ran.stdout + ran.stderr
    # The page shows each rule as the tool does.
    shown = subprocess.run(
        [IEF, "policy", "show", "andes-land-and-water", "--policies", policies],
        capture_output=True, text=True)
    assert "At most EUR 6,000.00 can be requested" in shown.stdout, shown.stdout + shown.stderr
    assert "at most EUR 6,000.00 can be requested" in writer.review()
    assert not browser.errors


def test_asks_nobody_and_keeps_nothing(browser, server):
    server.pages["/editor.html"] = EDITOR.read_bytes
    server.asked.clear()
    writer = Writer(browser, server.address.replace("precheck.html", "editor.html"))
    walk(writer)
    assert browser.run(QUIET) == [0, 0, "", 0, "", ""]
    assert not browser.errors
    assert [path for path in server.asked if path != "/favicon.ico"] == ["/editor.html"]


def test_finds_what_the_tool_finds(browser, policies, tmp_path):
    """A wider call: the page's problems are those of `ief policy lint` on the saved file."""
    writer = Writer(browser, page(tmp_path, "latin-america", policies=policies))
    writer.step("How much")
    writer.fill("maximum-amount", "12000")
    writer.step("References")
    writer.fill("references-minimum", "1")
    writer.step("Where it says so")
    writer.fill("basis-reading-en", "Invented.")
    wait(browser, "return document.querySelectorAll('[data-part=to-correct] .story').length > 0")
    places = set(writer.run("return [...document.querySelectorAll('[data-part=to-correct] .note')]"
                            ".map((one) => one.textContent)"))
    writer.step("Save")
    (policies / "ief/latin-america.yaml").write_text(writer.saved("save-policy")[1])
    lint = subprocess.run([IEF, "policy", "lint", "latin-america.yaml"], cwd=policies / "ief",
                          capture_output=True, text=True, env={"IEF_POLICIES": str(policies)})
    told = {line.split(": error: ")[0] for line in lint.stderr.splitlines() if ": error: " in line}
    assert lint.returncode == 65 and told
    assert {place.removeprefix("ief/").split(": error: ")[0] for place in places} == told


def test_keeps_comments_and_bytes(browser, policies, tmp_path):
    """Only what is changed differs; without any change the file is the same byte for byte."""
    file = policies / "ief/latin-america.yaml"
    before = file.read_bytes()
    writer = Writer(browser, page(tmp_path, "latin-america", policies=policies))
    writer.step("Save")
    name, text = writer.saved("save-policy")
    assert (name, text.encode()) == ("latin-america.yaml", before)
    writer.step("Where")
    writer.tick("country-countries", "CU", False)
    writer.step("Where it says so")
    writer.fill("basis-reading-en", "Invented.")
    writer.step("Save")
    after = writer.saved("save-policy")[1]
    old, new = before.decode().splitlines(), after.splitlines()
    assert [line for line in old if line.startswith("#")] == [
        line for line in new if line.startswith("#")]
    assert " CU," not in after and "  ar: " in after
    # A file that was saved opens again, and says the same.
    again = Writer(browser, page(tmp_path, "latin-america", policies=policies))
    again.open("latin-america.yaml", after)
    wait(browser, "return !document.getElementById('file-problem').textContent")
    again.step("Save")
    assert again.saved("save-policy")[1] == after


def test_a_change_holds_from_a_day(browser, policies, tmp_path):
    writer = Writer(browser, page(tmp_path, "latin-america", policies=policies))
    writer.run("const one = document.getElementById('from'); one.value = a;"
               "one.dispatchEvent(new Event('input', {bubbles: true}));", "2027-01-01")
    writer.step("How much")
    writer.fill("maximum-amount", "6000")
    writer.step("Where it says so")
    writer.fill("basis-reading-en", "Invented.")
    writer.step("Save")
    (policies / "ief/latin-america.yaml").write_text(writer.saved("save-policy")[1])
    for day, amount in [("2026-12-31", "10,000.00"), ("2027-01-01", "6,000.00")]:
        shown = subprocess.run(
            [IEF, "policy", "show", "latin-america", "--as-of", day, "--policies", policies],
            capture_output=True, text=True)
        assert f"At most EUR {amount} can be requested" in shown.stdout, shown.stderr


def test_hostile_words_of_a_policy_stay_words(browser, policies, tmp_path):
    file = policies / "ief/latin-america.yaml"
    text = file.read_text().replace(
        "en: community radio stations and local media",
        'en: "</script><img src=x onerror=document.title=1>\\u202e\\u001b"')
    file.write_text(text)
    address = page(tmp_path, "latin-america", policies=policies)
    writer = Writer(browser, address)
    writer.step("For whom")
    assert writer.run("return document.querySelectorAll('img').length") == 0
    assert "<img src=x" in writer.run("return document.getElementById('step').textContent")
    assert "\u202e" not in writer.run("return document.body.innerText")
    assert writer.run("return document.title") == "Write a call without code"
    assert not browser.errors


def test_warns_before_changes_are_lost(browser):
    warned = """
      const event = new Event('beforeunload', {cancelable: true});
      window.dispatchEvent(event);
      return event.defaultPrevented;
    """
    writer = Writer(browser, ADDRESS)
    assert not writer.run(warned)
    writer.fill("call-title-en", "Andes")
    assert writer.run(warned)
    writer.step("Save")
    writer.saved("save-policy")
    assert not writer.run(warned)


def test_a_field_goes_back(browser, policies, tmp_path):
    writer = Writer(browser, page(tmp_path, "latin-america", policies=policies))
    writer.step("For whom")
    ticked = ("return [...document.getElementsByName('q-target-group-groups')]"
              ".filter((one) => one.checked).map((one) => one.value)")
    own = writer.run(ticked)
    writer.tick("target-group-groups", "women", False)
    writer.click("As the fund has it")
    assert "information-providers" in writer.run(ticked)
    writer.click("As it was")
    assert writer.run(ticked) == own


@pytest.mark.parametrize("language", LANGUAGES)
def test_editor_is_accessible_and_fits_in_every_language(browser, language):
    """axe-core in every step, narrow in the light and wide in the dark; nothing sticks out."""
    problems = []
    for dark, width in [(False, 360), (True, 1280)]:
        writer = Writer(browser, ADDRESS, dark=dark, width=width, height=800)
        load_axe(browser)
        writer.run("const one = document.getElementById('language'); one.value = a;"
                   "one.dispatchEvent(new Event('change'));", language)
        writer.fill("call-title-" + language, "Andes 2027")
        for name in writer.steps():
            writer.step(name)
            place = f"{language} {width} {'dark' if dark else 'light'} {name}"
            if browser.run(WIDE) > 0:
                problems.append(f"{place}: sticks out")
            problems += [f"{place}: {one}" for one in browser.run_async(AXE, True)]
        browser.screenshot(str(SHOTS / f"{browser.name}-{language}-{width}.png"))
    assert not problems, "\n".join(problems)


def test_every_control_can_be_hit(browser):
    """Whatever can be pressed lies on top where it is seen, and is large enough for a finger."""
    writer = Writer(browser, ADDRESS, width=500, height=800)
    hidden = []
    for name in writer.steps():
        writer.step(name)
        hidden += writer.run("""
          const missed = [];
          for (const one of document.querySelectorAll('button, input, select, summary')) {
            if (one.disabled || one.offsetParent === null) continue;
            one.scrollIntoView({block: 'center', behavior: 'instant'});
            const box = one.getBoundingClientRect();
            const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            const label = one.closest('label') ?? one;
            if (!one.contains(top) && !label.contains(top)) missed.push(a + ': ' + one.id);
            if (label.getBoundingClientRect().height < 24) missed.push(a + ': low ' + one.textContent);
          }
          return missed;
        """, name)
    assert not hidden, "\n".join(hidden)


def test_goes_by_keyboard(chromium):
    writer = Writer(chromium, ADDRESS)
    for _ in range(40):
        if writer.run("return document.activeElement.id") == "q-call-title-en":
            break
        chromium.press("Tab")
    chromium.type("Andes 2027")
    chromium.press("Tab")
    assert writer.run("return document.activeElement.value") == "andes-2027"


def test_the_tool_says_the_same_of_every_call(chromium, policies, tmp_path):
    """For each call: no finding, the same tests, in page and tool."""
    for call in ["asia", "latin-america", "sub-saharan-africa",
                 "eastern-europe-caucasus-central-asia"]:
        writer = Writer(chromium, page(tmp_path, call, policies=policies))
        assert writer.status() == "The call is valid."
        code, lines, errors = tool("test", str(policies / "ief"))
        assert code == 0, errors
        results = [one for one in lines[0]["tests"] if one["policy"] == call]
        shown = writer.run("return document.querySelectorAll('[data-part=tests] > ul > li').length")
        assert shown == len(results) > 0
