"""The optional step: folded, counted nowhere, and kept by everything that keeps an application."""
import json
import subprocess

from checks import QUIET
from conftest import IEF, ROOT, SHOTS
from page import ADDRESS, DETAILS, RESULT, go_to, open_file, saved, step_of, text_of
from person import Person

WHOLE = ROOT / "Samples/applications/harassment-of-a-reporter-after-a-story.en.json"


def unfold(browser, path):
    """Opens a part of the step, by its first question."""
    browser.run(f"document.getElementById('q-part-{path}').querySelector('summary').click()")


def test_fills_the_optional_step_by_keyboard_on_a_phone(browser, tmp_path):
    person = Person(browser, ADDRESS, width=360, height=740)
    person.fill()
    assert person.state() == "fits"
    count = text_of(browser, "#count")
    go_to(browser, DETAILS)
    folded = "return document.querySelectorAll('.part').length - document.querySelectorAll('.part[open]').length"
    assert browser.run(folded) == 11
    unfold(browser, "applicant-name")
    person.text("q-applicant-name", "Ana (invented)")
    person.select("q-applicant-contact-channel", "Signal")
    person.select("q-applicant-contact-language", "espa")
    person.text("q-applicant-contact-doNot", "Never call")
    unfold(browser, "incidents")
    person.text("q-incidents-0-reports-0-reference", "D-1 (invented)")
    unfold(browser, "otherSupport")
    person.radio("q-otherSupport", "true")
    person.text("q-otherSupport-0-organisation", "Another fund (invented)")
    # What was opened stays open when the step is drawn again.
    assert browser.run(folded) == 8
    unfold(browser, "consents-contactReferences")
    person.radio("q-consents-contactReferences", "true")
    person.radio("q-consents-vetting", "true")
    person.radio("q-consents-vetting", "")
    person.text("q-consents-neverShareWith", "The police; My landlord")
    unfold(browser, "declarations-truth")
    person.radio("q-declarations-truth", "true")
    person.radio("q-declarations-truth", "")
    browser.screenshot(str(SHOTS / f"{browser.name}-details-360.png"))
    # Nothing of it decides or is counted.
    assert person.state() == "fits"
    assert text_of(browser, "#count") == count
    person.next()
    assert step_of(browser) == RESULT
    assert "Never call" in text_of(browser, "#step")
    assert browser.run(QUIET) == [0, 0, "", 0, "", ""]
    file = tmp_path / "application.json"
    file.write_text(saved(browser))
    run = subprocess.run([IEF, "validate", file, "--format", "json"], capture_output=True, text=True)
    assert run.returncode == 0 and json.loads(run.stdout)["outcome"] == "eligible", run.stderr
    kept = json.loads(file.read_text())
    assert kept["applicant"]["contact"] == {
        "channel": "signal", "language": "es", "doNot": "Never call"}
    assert kept["incidents"][0]["reports"] == [{"reference": "D-1 (invented)"}]
    assert kept["otherSupport"] == [{"organisation": "Another fund (invented)"}]
    assert kept["consents"] == {
        "contactReferences": True, "neverShareWith": ["The police", "My landlord"]}
    # An answer that was taken back states nothing.
    assert "declarations" not in kept and "statistics" not in kept


def test_changes_an_optional_answer_from_the_result(chromium):
    Person(chromium, ADDRESS)
    open_file(chromium, WHOLE.read_text())
    go_to(chromium, RESULT)
    chromium.run("""
      [...document.querySelectorAll('button.link')]
        .find((one) => one.getAttribute('aria-label')?.includes('What the fund may do')).click()
    """)
    assert step_of(chromium) == DETAILS
    # What holds an answer is open.
    assert chromium.run("return document.querySelectorAll('.part[open]').length") == 11


def test_loses_nothing_of_a_file_with_every_field(browser):
    """The sample has each field of the format; the page shows, keeps and saves all of them."""
    Person(browser, ADDRESS)
    open_file(browser, WHOLE.read_text())
    go_to(browser, DETAILS)
    once = json.loads(saved(browser))
    before = json.loads(WHOLE.read_text())
    missing = sorted(set(leaves(before)) - set(leaves(once)))
    assert not missing, missing
    assert leaves(once) == {**leaves(before), **{
        path: value for path, value in leaves(once).items() if path.endswith("format")}}
    open_file(browser, json.dumps(once))
    assert json.loads(saved(browser)) == once


def leaves(value, path=""):
    """Each value by its path; amounts as numbers, empty lists as themselves."""
    if isinstance(value, dict):
        return {p: v for key, one in value.items() for p, v in leaves(one, f"{path}.{key}").items()}
    if isinstance(value, list) and value:
        return {p: v for i, one in enumerate(value) for p, v in leaves(one, f"{path}[{i}]").items()}
    return {path: value}
