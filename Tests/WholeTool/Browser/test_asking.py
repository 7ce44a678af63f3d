"""The fund's questions, answered on the applicants' page: run by `make test-browser`."""
import hashlib
import json
import subprocess

import pytest

from browsers import wait
from checks import AXE, LANGUAGES, MISSED, QUIET, WIDE, load_axe
from conftest import IEF, ROOT, SHOTS
from page import ADDRESS, WHERE, call_of, go_to, handed_out, open_bytes, set_value, step_of, text_of
from person import Person

FUND = ROOT / "Samples/example-fund"
CONTROLS = "#step button, #step input, #step textarea, #step summary, #bar button, #leave"
QUESTIONS = {
    "format": "ief-questions/1", "call": "example-fund", "language": "es", "receipt": "04E1-A7C3",
    "reference": "7A2C19F0",
    "questions": [
        {"question": 2, "text": "¿Cuántas personas trabajan con el equipo?\nBasta un número."},
        {"question": 3, "text": "Please check this cost.", "about": [
            "budget.items[1].quantity", "budget.items[1].unitCost"]},
        {"question": 4, "about": ["incidents"]}]}


@pytest.fixture(scope="session")
def pages(tmp_path_factory):
    """The page of the invented fund, which seals, and the one without WebAssembly."""
    folder = tmp_path_factory.mktemp("fund")
    made = {}
    for name, options in [("wasm", []), ("plain", ["--without-wasm"])]:
        made[name] = folder / f"{name}.html"
        done = subprocess.run(
            [IEF, "precheck", "page", "--policies", FUND, "--rates", ROOT / "Policies/rates.yaml",
             *options, "--output", made[name]], capture_output=True, text=True)
        if done.returncode != 0:
            made[name] = None
    return made


def ask(browser, questions, language=None):
    go_to(browser, WHERE)
    if language:
        set_value(browser, "language", language)
    open_bytes(browser, json.dumps(questions).encode(), "questions.json")


def asked(browser, page, questions=QUESTIONS, language="en"):
    Person(browser, page.as_uri())
    ask(browser, questions, language)
    wait(browser, "return document.body.classList.contains('answering')"
                  " && Number(document.getElementById('step').dataset.step) === 1")


def opened(sealed, tmp_path):
    """What the fund reads in a sealed answer."""
    key, file, out = tmp_path / "intake.key", tmp_path / "form.age", tmp_path / "answer.json"
    key.write_bytes((FUND / "intake-2026.key").read_bytes())
    key.chmod(0o600)
    file.write_bytes(sealed)
    out.unlink(missing_ok=True)
    done = subprocess.run([IEF, "open", file, "--identity", key, "--output", out],
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert len(out.read_bytes()) % 4096 == 0
    return json.loads(out.read_text())


@pytest.mark.parametrize("name", ["wasm", "plain"])
def test_answers_what_the_fund_asks_and_nothing_else(browser, pages, name, tmp_path):
    if not pages[name]:
        pytest.skip("there is no page without WebAssembly: binaryen made none")
    asked(browser, pages[name])
    assert text_of(browser, ".asked").startswith("¿Cuántas personas")
    assert browser.run("const one = document.querySelector('.asked');"
                       "return [one.dir, one.getAttribute('translate'), one.lang]") == ["auto", "no", "es"]
    assert browser.run("return document.querySelectorAll('#step .field').length") == 3
    assert not browser.run("return document.getElementById('strip').checkVisibility()")
    # The receipt that the person noted down tells what the questions are about.
    about = "This is about what you sent with the receipt 04E1-A7C3."
    assert about in text_of(browser, "#step")
    set_value(browser, "q-replies-q2", "four")
    go_to(browser, 2)
    assert "Cost 2" in text_of(browser, "#step") and about in text_of(browser, "#step")
    set_value(browser, "q-budget-items-1-quantity", "3")
    set_value(browser, "q-budget-items-1-unitCost", "1,200.50")
    go_to(browser, 3)
    set_value(browser, "q-incidents-0-occurredOn", "2026-02-20")
    go_to(browser, 99)
    assert text_of(browser, "#step-title") == "Your answer to the fund"
    assert "7A2C19F0" in text_of(browser, "#step")
    sealed = handed_out(browser, "document.getElementById('next').click()")
    receipt = hashlib.sha256(sealed).hexdigest().upper()
    assert f"{receipt[:4]}-{receipt[4:8]}" in text_of(browser, "#saving .state")
    answer = opened(sealed, tmp_path)
    assert (answer["format"], answer["reference"], answer["receipt"]) == (
        "ief-answer/1", "7A2C19F0", "04E1-A7C3")
    two, three, four = answer["answers"]
    assert two == {"question": 2, "text": "four"}
    assert [one["path"] for one in three["values"]] == [
        "budget.items[1].quantity", "budget.items[1].unitCost"]
    assert [one["value"] for one in three["values"]] == [3, 1200.5]
    assert four["values"][0]["value"][0]["occurredOn"] == "2026-02-20"
    assert browser.run(QUIET) == [0, 0, "", 0, "", ""]
    assert not browser.errors


def test_seals_no_answer_that_says_nothing(browser, pages):
    asked(browser, pages["wasm"])
    browser.run("window.made = 0; const make = URL.createObjectURL;"
                "URL.createObjectURL = (one) => { window.made += 1; return make(one); };")
    go_to(browser, 99)
    browser.run("document.getElementById('next').click()")
    assert text_of(browser, "#saving") == (
        "You have not answered any question yet, so there is nothing to send.")
    assert browser.run("return window.made") == 0


def test_names_an_answer_that_it_cannot_read(browser, pages):
    asked(browser, pages["wasm"])
    go_to(browser, 2)
    set_value(browser, "q-budget-items-1-unitCost", "about ten")
    browser.run("document.activeElement.blur()")
    assert text_of(browser, "#q-budget-items-1-unitCost-problem") == (
        "Write the amount in digits, for example 1250.00")
    go_to(browser, 1)
    set_value(browser, "q-replies-q2", "four")
    go_to(browser, 99)
    browser.run("document.getElementById('next').click()")
    assert "will be missing from the file" in text_of(browser, "#saving")
    browser.run("document.querySelector('#saving .link').click()")
    assert browser.run("return document.activeElement.id") == "q-budget-items-1-unitCost"


def test_takes_a_code_as_it_is_typed(browser, pages, tmp_path):
    code = code_of("example-fund", "budget.items[1].quantity")
    Person(browser, pages["wasm"].as_uri())
    go_to(browser, WHERE)
    browser.run("document.getElementById('code').closest('details').open = true")
    wrong = ("X" if code[0] != "X" else "Y") + code[1:]
    for typed, words in [(wrong, "a character in it is wrong"), ("", "not complete"),
                         (code_of("latin-america", "project.endsOn"), "not on this page")]:
        set_value(browser, "code", typed)
        browser.run("document.getElementById('code-button').click()")
        assert words in text_of(browser, "#code-problem"), typed
    # As it is copied from a message in Arabic.
    set_value(browser, "code", f"«\u2068{code}\u2069».")
    browser.run("document.getElementById('code-button').click()")
    wait(browser, "return Number(document.getElementById('step').dataset.step) === 1")
    assert "receipt" not in text_of(browser, "#step")
    go_to(browser, WHERE)
    browser.run("document.getElementById('code').closest('details').open = true")
    browser.run("document.getElementById('code').focus(); document.getElementById('code').select()")
    browser.type(code.lower().replace("-", " "))
    browser.press("Enter")
    wait(browser, "return Number(document.getElementById('step').dataset.step) === 1")
    set_value(browser, "q-budget-items-1-quantity", "3")
    go_to(browser, 99)
    answer = opened(handed_out(browser, "document.getElementById('next').click()"), tmp_path)
    assert answer["answers"][0]["values"][0]["path"] == "budget.items[1].quantity"
    assert answer["reference"] == "FA2C19F0" and "receipt" not in answer


def code_of(call, path):
    """A code as `QuestionCode.swift` documents it, for one field of question 1."""
    fields = [line.split('"')[1] for line in
              (ROOT / "Sources/PreCheck/Asking/AskedField.swift").read_text().splitlines()
              if line.startswith("  case ") and '= "' in line]
    index = path[path.index("[") + 1:path.index("]")] if "[" in path else None
    field = fields.index(path.replace(f"[{index}]", "[]") if index else path) + 1

    def check(symbols):
        value = 0
        for one in symbols:
            value = (value * 37 + one + 1) % 1021
        return value
    bits = f"{1:02b}{0xFA2C19F0:032b}{check(call.encode()):010b}{1:03b}{field:07b}0{1:04b}"
    if index:
        bits += f"0{int(index):04b}"
    bits += "0" * (-len(bits) % 5)
    symbols = [int(bits[start:start + 5], 2) for start in range(0, len(bits), 5)]
    while len(symbols) % 4 != 2:
        symbols.append(0)
    end = check(symbols)
    symbols += [end >> 5, end & 31]
    text = "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[one] for one in symbols)
    return "-".join(text[start:start + 4] for start in range(0, len(text), 4))


def test_asks_in_the_language_of_the_questions_or_the_one_that_was_chosen(browser, pages):
    asked(browser, pages["wasm"], language=None)
    assert browser.run("return document.documentElement.lang") == "es"
    assert text_of(browser, "#step-title") == "Pregunta 2"
    for language in LANGUAGES:
        asked(browser, pages["wasm"], language=language)
        assert browser.run("return document.documentElement.lang") == language
        # In another language the questions stay the same.
        assert text_of(browser, ".asked").startswith("¿Cuántas personas")


@pytest.mark.parametrize("change, words", [
    ({"call": "elsewhere"}, "a programme that is not on this page"),
    ({"reference": "x"}, "could not be opened"),
    ({"questions": []}, "could not be opened"),
    ({"questions": [{"question": 1, "about": ["applicant.previousGrants[0].currency"]}]}, "does not know these questions"),
    ({"questions": [{"question": 1, "about": ["bank.account"]}]}, "could not be opened"),
    ({"format": "ief-questions/9"}, "could not be opened"),
])
def test_names_what_it_cannot_ask(browser, pages, change, words):
    Person(browser, pages["wasm"].as_uri())
    ask(browser, {**QUESTIONS, **change})
    wait(browser, "return document.getElementById('file-problem').textContent !== ''")
    assert words in text_of(browser, "#file-problem")
    assert not browser.run("return document.body.classList.contains('answering')")


def test_keeps_a_draft_of_an_answer(browser, pages, tmp_path):
    passphrase = "marigold ferry under copper"
    asked(browser, pages["wasm"])
    set_value(browser, "q-replies-q2", "four")
    go_to(browser, 2)
    browser.run("document.getElementById('draft').open = true")
    set_value(browser, "passphrase", passphrase)
    set_value(browser, "passphrase-again", passphrase)
    file = handed_out(browser, "document.getElementById('keep').click()")
    Person(browser, pages["wasm"].as_uri())
    go_to(browser, WHERE)
    open_bytes(browser, file, "notes.age")
    wait(browser, "return document.getElementById('unlock') !== null")
    set_value(browser, "unlock", passphrase)
    browser.run("document.getElementById('unlock-button').click()")
    wait(browser, "return Number(document.getElementById('step').dataset.step) === 2")
    go_to(browser, 99)
    answer = opened(handed_out(browser, "document.getElementById('next').click()"), tmp_path)
    assert answer["answers"] == [{"question": 2, "text": "four"}]


def test_saves_openly_where_the_page_has_no_key(browser, tmp_path):
    Person(browser, ADDRESS)
    ask(browser, {**QUESTIONS, "call": "latin-america"}, "en")
    wait(browser, "return Number(document.getElementById('step').dataset.step) === 1")
    assert call_of(browser) == "latin-america"
    set_value(browser, "q-replies-q2", "four")
    go_to(browser, 99)
    assert "This page cannot seal your answer" in text_of(browser, "#apply")
    answer = json.loads(handed_out(browser, "document.getElementById('next').click()"))
    assert answer["answers"] == [{"question": 2, "text": "four"}]
    # An application opened now is one again.
    go_to(browser, WHERE)
    open_bytes(browser, b'{"format": "ief-application/1", "call": "asia"}', "application.json")
    wait(browser, "return !document.body.classList.contains('answering')")
    assert browser.run("return document.getElementById('strip').checkVisibility()")


@pytest.mark.parametrize("width, height", [(360, 740), (1280, 900)])
@pytest.mark.parametrize("language", ["en", "ru", "ar"])
def test_every_control_of_an_answer_can_be_reached(browser, pages, language, width, height):
    """Nothing lies over a control once it is scrolled to, and axe finds nothing."""
    asked(browser, pages["wasm"], language=language)
    browser.resize(width, height)
    load_axe(browser)
    for step in range(5):
        go_to(browser, step)
        browser.run("for (const one of document.querySelectorAll('#step details:not(#draft)')) one.open = true")
        place = f"{language} {width} step {step}"
        assert browser.run(MISSED, CONTROLS) == [], place
        assert browser.run(WIDE) <= 0, place
        assert browser.run_async(AXE, False) == [], place
        browser.run("window.scrollTo(0, 0)")
        browser.screenshot(str(SHOTS / f"asked-{browser.name}-{language}-{width}-{step}.png"))


def test_answers_by_keyboard_alone(browser, pages):
    asked(browser, pages["wasm"])
    browser.resize(360, 740)
    person = Person.__new__(Person)
    person.browser = browser
    person.text("q-replies-q2", "four")
    person.next()
    assert step_of(browser) == 2
    person.next()
    person.next()
    person.tab_to_id("next")
    sealed = handed_out(browser, None, lambda: browser.press("Enter"))
    assert sealed.startswith(b"age-encryption.org/v1\n-> X25519 ")
