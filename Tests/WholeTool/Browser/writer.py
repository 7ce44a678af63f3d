"""A team member who has never seen YAML, at the page that `ief policy edit` writes."""
import json
import pathlib
import subprocess

from browsers import wait
from conftest import IEF

READY = "return document.getElementById('step-title') !== null"


def page(folder, *arguments, policies=None):
    """Writes a page and returns its address."""
    file = pathlib.Path(folder) / f"{arguments[0] if arguments else 'new'}.html"
    places = ["--policies", policies] if policies else []
    run = subprocess.run([IEF, "policy", "edit", *arguments, *places, "--output", file],
                         capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return file.resolve().as_uri()


class Writer:
    def __init__(self, browser, address, **options):
        self.browser = browser
        # What a person has to do: fields that are filled, and clicks.
        self.fields, self.clicks = 0, 0
        browser.fresh(**options)
        browser.open(address)
        wait(browser, READY)

    def run(self, script, *arguments):
        return self.browser.run(script, *arguments)

    def step(self, name):
        """Goes to a step by its button at the top."""
        self.clicks += 1
        assert self.run(
            "const one = [...document.querySelectorAll('#steps button')]"
            ".find((each) => each.textContent === a); one?.click(); return Boolean(one)", name), name

    def steps(self):
        return self.run("return [...document.querySelectorAll('#steps button')]"
                        ".map((one) => one.textContent)")

    def fill(self, field, text):
        self.fields += 1
        self.run(
            "const one = document.getElementById(a); one.focus(); one.value = b;"
            "one.dispatchEvent(new Event('input', {bubbles: true}));"
            "one.dispatchEvent(new Event('change', {bubbles: true}));"
            "one.blur();", "q-" + field, text)

    def tick(self, field, value, wanted=True):
        self.clicks += 1
        self.run("const one = [...document.getElementsByName('q-' + a)]"
                 ".find((each) => each.value === b); if (one.checked !== c) one.click();",
                 field, value, wanted)

    def click(self, text):
        self.clicks += 1
        assert self.run(
            "const one = [...document.querySelectorAll('#step button')]"
            ".find((each) => each.textContent.startsWith(a)); one?.click(); return Boolean(one)",
            text), text

    def select(self, field, value):
        self.fields += 1
        self.run("const one = document.getElementById(a); one.value = b;"
                 "one.dispatchEvent(new Event('change', {bubbles: true}));", "q-" + field, value)

    def examples(self):
        """The invented applications on the page, each with its first sentence."""
        return self.run("return [...document.querySelectorAll('.example')].map((one) =>"
                        "[one.id, one.querySelector('legend').textContent,"
                        " one.querySelector('strong').textContent])")

    def say(self, example, answer):
        self.clicks += 1
        self.run("[...document.getElementsByName(a)].find((one) => one.value === b).click()",
                 example, answer)

    def status(self):
        return self.run("return document.getElementById('status').textContent")

    def review(self):
        return self.run("return document.getElementById('review').textContent")

    def saved(self, button):
        """What the page hands out as a file, with its name."""
        self.run("""
          window.kept = null;
          const make = URL.createObjectURL;
          URL.createObjectURL = (blob) => {
            blob.text().then((text) => { window.kept = [document.getElementById(a).textContent,
                                                        text]; });
            URL.createObjectURL = make;
            return make(blob);
          };
          document.getElementById(a).click();
        """, button)
        self.clicks += 1
        wait(self.browser, "return window.kept !== null")
        label, text = self.run("return window.kept")
        return label.rsplit(" ", 1)[1], text

    def open(self, name, text):
        self.run("""
          const carrier = new DataTransfer();
          carrier.items.add(new File([b], a));
          const input = document.getElementById('open-file');
          input.files = carrier.files;
          input.dispatchEvent(new Event('change', {bubbles: true}));
        """, name, text)


def tool(*arguments):
    """What `ief policy` says, as JSON lines, with its exit code."""
    run = subprocess.run([IEF, "policy", *arguments, "--format", "json"],
                         capture_output=True, text=True)
    return run.returncode, [json.loads(line) for line in run.stdout.splitlines()], run.stderr
