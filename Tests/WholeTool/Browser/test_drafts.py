"""Drafts of the applicants' page in real browsers: run by `make test-browser`."""
import json
import re
import subprocess
import time

import pytest

from browsers import wait
from checks import AXE, MISSED, QUIET, WIDE, load_axe
from conftest import IEF, PAGE, PLAIN, ROOT, SHOTS
from page import (
    ADDRESS, NEED, RESULT, STEPS, WHAT, WHERE, call_of, go_to, handed_out, open_bytes, see, set_value,
    text_of)
from person import Person

PASSPHRASE = "marigold ferry under copper"
CONTROLS = "#draft button, #draft input, #draft summary, #locked input, #locked button"


def keep(browser, passphrase=PASSPHRASE, again=None):
    """Keeps a draft on the step that is shown; returns the file."""
    browser.run("document.getElementById('draft').open = true")
    set_value(browser, "passphrase", passphrase)
    set_value(browser, "passphrase-again", passphrase if again is None else again)
    return handed_out(browser, "document.getElementById('keep').click()")


def unlock(browser, file, passphrase=PASSPHRASE):
    go_to(browser, WHERE)
    open_bytes(browser, file, "notes.age")
    wait(browser, "return document.getElementById('unlock') !== null")
    set_value(browser, "unlock", passphrase)
    browser.run("document.getElementById('unlock-button').click()")


def fill(browser):
    person = Person(browser, ADDRESS)
    person.choose_country()
    go_to(browser, WHAT)
    set_value(browser, "q-incidents-0-occurredOn", "2026-02-20")
    go_to(browser, NEED)
    set_value(browser, "q-budget-currency", "PEN")
    # What cannot be read is kept as it was typed.
    set_value(browser, "q-budget-items-0-unitCost", "$12,500")
    return person


@pytest.mark.parametrize("page", [PAGE, PLAIN], ids=["wasm", "plain"])
def test_continues_where_a_person_was(browser, page):
    if not page.exists():
        pytest.skip("there is no page without WebAssembly: binaryen made none")
    fill(browser)
    file = keep(browser)
    assert file.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert "notes-20" in text_of(browser, "#kept")
    assert browser.run("return document.getElementById('passphrase').value") == ""
    # Nothing is left to warn of.
    assert not browser.run("const leaving = new Event('beforeunload', {cancelable: true});"
                           "window.dispatchEvent(leaving); return leaving.defaultPrevented")
    assert browser.run(QUIET) == [0, 0, "", 0, "", ""]
    assert "marigold" not in browser.run("return JSON.stringify(history.state) + location.href")
    Person(browser, page.as_uri())
    start = time.time()
    unlock(browser, file)
    wait(browser, f"return Number(document.getElementById('step').dataset.step) === {NEED}")
    print(f"\n{browser.name}, {page.name}: opened after {1000 * (time.time() - start):.0f} ms")
    assert call_of(browser) == "latin-america"
    assert browser.run("return document.getElementById('q-budget-items-0-unitCost').value") == "$12,500"
    go_to(browser, WHAT)
    assert browser.run("return document.getElementById('q-incidents-0-occurredOn').value") == "2026-02-20"
    assert not browser.errors
    # Kept in the one page, it can be kept again in the other.
    assert keep(browser).startswith(b"age-encryption.org/v1\n-> scrypt ")


def test_says_in_sight_that_a_draft_is_saved(browser):
    fill(browser)
    browser.resize(360, 740)
    keep(browser)
    assert "The draft is saved as notes-20" in text_of(browser, "#kept")
    see(browser, "kept")
    assert browser.run("return document.activeElement.id") == "kept"
    # Another passphrase is for another draft.
    browser.run("[...document.querySelectorAll('#draft button')]"
                ".find((one) => one.textContent === 'Make one for me').click()")
    assert text_of(browser, "#kept") == ""


def test_is_offered_on_every_step_and_never_made_by_itself(browser):
    fill(browser)
    browser.run("window.made = 0; const make = URL.createObjectURL;"
                "URL.createObjectURL = (one) => { window.made += 1; return make(one); };")
    for step in range(STEPS):
        go_to(browser, step)
        assert browser.run("const one = document.getElementById('draft');"
                           "return one.checkVisibility() && !one.open"), step
    assert browser.run("return window.made") == 0


def test_says_what_is_wrong_with_a_passphrase(browser):
    fill(browser)
    browser.run("document.getElementById('draft').open = true")
    browser.run("document.getElementById('keep').click()")
    assert text_of(browser, "#passphrase-problem") == "This passphrase is too short or too simple"
    assert browser.run("return document.activeElement.id") == "passphrase"
    set_value(browser, "passphrase", "1212121212121212")
    browser.run("document.getElementById('keep').click()")
    assert text_of(browser, "#passphrase-problem") != ""
    set_value(browser, "passphrase", PASSPHRASE)
    set_value(browser, "passphrase-again", PASSPHRASE.upper())
    browser.run("document.getElementById('keep').click()")
    assert text_of(browser, "#passphrase-problem") == ""
    assert text_of(browser, "#passphrase-again-problem") == "This is not the same passphrase"
    file = keep(browser)
    Person(browser, ADDRESS)
    unlock(browser, file, "marigold")
    wait(browser, "return document.getElementById('unlock-problem').textContent !== ''")
    assert text_of(browser, "#unlock-problem").startswith("This passphrase does not open the file.")
    # What is open stays: the person types it again, and Enter is enough.
    browser.run("document.getElementById('unlock').select()")
    browser.type(PASSPHRASE)
    browser.press("Enter")
    wait(browser, f"return Number(document.getElementById('step').dataset.step) === {NEED}")


def test_makes_a_passphrase(browser):
    fill(browser)
    browser.run("document.getElementById('draft').open = true")
    made = set()
    for _ in range(20):
        browser.run("[...document.querySelectorAll('#draft button')][0].click()")
        made.add(text_of(browser, "#made bdi"))
    assert len(made) == 20
    passphrase = text_of(browser, "#made bdi")
    # Five words that can be read aloud.
    assert re.fullmatch(" ".join(["[b-z][aiou][b-z][aiou][b-z]"] * 5), passphrase)
    file = handed_out(browser, "document.getElementById('keep').click()")
    assert passphrase not in browser.run("return document.documentElement.textContent")
    Person(browser, ADDRESS)
    unlock(browser, file, passphrase)
    wait(browser, f"return Number(document.getElementById('step').dataset.step) === {NEED}")


def test_clears_a_passphrase_on_leaving(browser):
    fill(browser)
    browser.run("document.getElementById('draft').open = true")
    set_value(browser, "passphrase", PASSPHRASE)
    browser.run("window.stepElement = document.getElementById('step'); clear()")
    assert browser.run("return window.stepElement.childNodes.length") == 0
    assert browser.run("return document.getElementById('passphrase')") is None


def test_other_programs_open_a_draft(chromium, tmp_path):
    """ief and age, with the passphrase; each asks for it on its terminal."""
    fill(chromium)
    path = tmp_path / "notes.age"
    path.write_bytes(keep(chromium))
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE + "\n")
    secret.chmod(0o600)
    opened = tmp_path / "draft.json"
    done = subprocess.run([IEF, "open", path, "--passphrase-file", secret, "--output", opened],
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    draft = json.loads(opened.read_text())
    assert (draft["format"], draft["step"]) == ("ief-draft/1", "need")
    assert draft["answers"]["budget"]["items"][0]["unitCost"] == "$12,500"


def test_names_what_it_cannot_open(browser):
    Person(browser, ADDRESS)
    go_to(browser, WHERE)
    for file, words in [
            ("damaged", "was damaged or changed"), ("fund", "sealed for the fund"), ("text", "line 1, column 1")]:
        content = {
            "damaged": b"age-encryption.org/v1\n-> scrypt x\n",
            "fund": (b"age-encryption.org/v1\n-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\n"
                     b"EmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n"
                     b"--- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0\n" + bytes(32)),
            "text": b"[]"}[file]
        open_bytes(browser, content, "x.age")
        wait(browser, "return document.getElementById('file-problem').textContent.includes("
                      + json.dumps(words) + ")")
    assert not browser.errors


@pytest.mark.parametrize("width, height", [(360, 740), (1280, 900)])
@pytest.mark.parametrize("language", ["en", "ru", "ar"])
def test_every_control_of_a_draft_can_be_reached(browser, language, width, height):
    """Nothing lies over a control once it is scrolled to; axe; by keyboard alone."""
    fill(browser)
    browser.resize(width, height)
    go_to(browser, WHERE)
    set_value(browser, "language", language)
    file = keep(browser)
    go_to(browser, WHERE)
    open_bytes(browser, file, "notes.age")
    wait(browser, "return document.getElementById('unlock') !== null")
    browser.run("for (const one of document.querySelectorAll('details')) one.open = !one.closest('#rules')")
    load_axe(browser)
    for step in (WHERE, NEED, RESULT):
        if step != WHERE:
            go_to(browser, step)
        browser.run("document.getElementById('draft').open = true")
        browser.run("[...document.querySelectorAll('#draft button')][0].click()")
        assert browser.run(MISSED, CONTROLS) == []
        assert browser.run(WIDE) <= 0
        assert browser.run_async(AXE, False) == []
        browser.screenshot(str(SHOTS / f"draft-{browser.name}-{language}-{width}-{step}.png"))


def test_keeps_a_draft_by_keyboard_alone(browser):
    person = Person(browser, ADDRESS)
    browser.resize(360, 740)
    person.choose_country()
    person.tab_to(lambda id, name, value, words: words == "Keep a draft")
    browser.press("Enter")
    person.text("passphrase", PASSPHRASE)
    person.text("passphrase-again", PASSPHRASE)
    person.tab_to_id("keep")
    file = handed_out(browser, None, lambda: browser.press("Enter"))
    assert file.startswith(b"age-encryption.org/v1\n")


def test_asks_before_an_empty_application_is_sealed(browser, tmp_path):
    page = tmp_path / "fund.html"
    subprocess.run([IEF, "precheck", "page", "--policies", ROOT / "Samples/example-fund", "--rates",
                    ROOT / "Policies/rates.yaml", "--output", page], check=True)
    Person(browser, page.as_uri())
    go_to(browser, 99)
    browser.run("window.made = 0; const make = URL.createObjectURL;"
                "URL.createObjectURL = (one) => { window.made += 1; return make(one); };")
    browser.run("document.getElementById('next').click()")
    assert "an empty file" in text_of(browser, "#saving")
    assert browser.run("return window.made") == 0
    browser.run("document.querySelector('#saving button').click()")
    wait(browser, "return window.made === 1")
    assert "receipt" in text_of(browser, "#saving")
