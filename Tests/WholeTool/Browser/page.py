"""What the tests of the applicants' page do with it."""
import base64
import json

from browsers import wait
from conftest import PAGE

ADDRESS = PAGE.as_uri()
# Where, what happened, who, what is needed, the money, references, when, what is optional, the result.
WHERE, WHAT, WHO, NEED, MONEY, BACKING, WHEN, DETAILS, RESULT = range(9)
STEPS = 9


def go_to(browser, step):
    browser.run("visit(a)", step)


def step_of(browser):
    return int(browser.run("return document.getElementById('step').dataset.step"))


def call_of(browser):
    return browser.run("return document.getElementById('step').dataset.call")


def see(browser, id):
    """Waits until an element is in sight as a whole, between the bars."""
    wait(browser, f"""
      const place = document.getElementById('{id}').getBoundingClientRect();
      const top = document.querySelector('header').getBoundingClientRect().bottom;
      const bottom = document.getElementById('bar').getBoundingClientRect().top;
      return place.height > 0 && place.top >= top && place.bottom <= bottom;
    """)


def text_of(browser, css):
    return browser.run("return document.querySelector(a).textContent", css)


def set_value(browser, id, value):
    browser.run(
        "const one = document.getElementById(a); one.focus(); one.value = b;"
        "one.dispatchEvent(new Event('input', {bubbles: true}));"
        "one.dispatchEvent(new Event('change', {bubbles: true}));", id, value)


def choose_language(browser, language):
    go_to(browser, WHERE)
    set_value(browser, "language", language)


def saved(browser):
    """What the page hands out as a file."""
    browser.run("""
      window.kept = null;
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { blob.text().then((text) => { window.kept = text; });
                                        URL.createObjectURL = make; return make(blob); };
    """)
    go_to(browser, RESULT)
    browser.run("document.getElementById('next').click()")
    wait(browser, "return window.kept !== null")
    return browser.run("return window.kept")


def open_file(browser, text, name="application.json"):
    """Opens a file, and comes back once the page has taken it."""
    go_to(browser, WHERE)
    browser.run("""
      const moved = new DataTransfer();
      moved.items.add(new File([a], b));
      const field = document.getElementById('open-file');
      field.files = moved.files;
      window.opening = field;
      field.dispatchEvent(new Event('change'));
    """, text, name)
    wait(browser, "return window.opening.files.length === 0", seconds=60)


def visit(browser, language, call="latin-america"):
    """Chooses a language and fills enough that every part of the page shows."""
    choose_language(browser, language)
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


def open_bytes(browser, content, name):
    """Opens a file of any bytes."""
    browser.run("""
      const moved = new DataTransfer();
      moved.items.add(new File([Uint8Array.from(atob(a), (one) => one.charCodeAt(0))], b));
      const field = document.getElementById('open-file');
      field.closest('details').open = true;
      field.files = moved.files;
      field.dispatchEvent(new Event('change'));
    """, base64.b64encode(content).decode(), name)


def handed_out(browser, script, act=None):
    """The bytes that the page hands out as a file when a script or a person acts."""
    browser.run("""
      window.kept = null;
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        const reader = new FileReader();
        reader.onload = () => { window.kept = reader.result.split(',')[1]; };
        reader.readAsDataURL(blob);
        URL.createObjectURL = make;
        return make(blob);
      };
    """)
    act() if act else browser.run(script)
    wait(browser, "return window.kept !== null")
    return base64.b64decode(browser.run("return window.kept"))
