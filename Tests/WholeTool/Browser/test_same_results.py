"""The page's module and `ief` give the same bytes for 2,000 invented applications."""
import base64
import json
import random
import subprocess
import sys

from browsers import module_of, wait
from conftest import IEF, PAGE, PLAIN, ROOT
from page_file import element_of

sys.path.insert(0, str(ROOT / "Tests/WholeTool/Benchmarks"))
from make_applications import application  # noqa: E402

COUNT = 2_000
SHIPPED = ["ief", "latin-america", "asia", "sub-saharan-africa",
           "eastern-europe-caucasus-central-asia"]

RUN = """
  const runner = (module) => (name, text) => {
    const given = new TextEncoder().encode(text);
    const start = module.page_allocate(given.length);
    new Uint8Array(module.memory.buffer, start, given.length).set(given);
    const result = module['precheck_' + name](start, given.length);
    module.page_free(start);
    return new TextDecoder().decode(
      new Uint8Array(module.memory.buffer, result, module.page_length()));
  };
"""
ASSESS = RUN + """
  const bytes = Uint8Array.from(atob(a), (one) => one.charCodeAt(0));
  const module = (await WebAssembly.instantiate(bytes, {})).instance.exports;
  const run = runner(module);
  run('set_policies', d);
  const results = {};
  for (const language of c) {
    run('choose', JSON.stringify({language}));
    results[language] = b.map((text) => run('assess', text));
  }
  return [results, module.memory.buffer.byteLength];
"""


def with_gaps(number):
    """An application with some answers taken out, or changed to what no rule knows."""
    draw = random.Random(number * 7 + 1)
    made = application(number)
    made["call"] = draw.choice(SHIPPED)
    places = [made, made["applicant"], made["project"], made["budget"], *made["incidents"],
              *made["budget"]["items"]]
    for _ in range(draw.choice([0, 0, 1, 2, 4])):
        place = draw.choice(places)
        removable = sorted(set(place) - {"format", "call"})
        if removable:
            place.pop(draw.choice(removable))
    if draw.random() < 0.1:
        made.setdefault("project", {})["exclusions"] = [draw.choice(["lobby", "unheard-of"])]
    if draw.random() < 0.2:
        made.setdefault("budget", {})["otherFunding"] = [
            {"status": draw.choice(["applied", "declined"]), "samePurpose": draw.random() < 0.5,
             "amount": draw.randint(0, 900)}]
    return json.dumps(made)


def native(folder, texts, language):
    """What `ief validate` prints for each text."""
    for number, text in enumerate(texts):
        (folder / f"{number:05}.json").write_text(text)
    run = subprocess.run([IEF, "validate", folder, "--format", "json", "--language", language],
                         capture_output=True, text=True)
    assert run.returncode in (0, 1, 2), run.stderr
    return run.stdout.splitlines()


def test_same_bytes_without_wasm(browser, tmp_path):
    """The second page, in a browser that has no WebAssembly at all; time is printed."""
    texts = [with_gaps(number) for number in range(COUNT)]
    browser.fresh()
    if browser.name == "chromium":
        browser.context.add_init_script("delete globalThis.WebAssembly")
    browser.open(PLAIN.as_uri())
    wait(browser, "return !document.getElementById('app').hidden", seconds=60)
    given, took = browser.run_async(RUN + """
      if (globalThis.WebAssembly && b === 'chromium') throw new Error('still there');
      const run = runner(plainModule());
      run('set_policies', document.getElementById('policies').textContent);
      run('choose', JSON.stringify({language: 'fr'}));
      const start = performance.now();
      const given = a.map((text) => run('assess', text));
      return [given, performance.now() - start];
    """, texts, browser.name)
    assert given == native(tmp_path, texts, "fr")
    print(f"\n{browser.name} without WebAssembly: a page of {PLAIN.stat().st_size} bytes,"
          f" {took / COUNT:.2f} ms each")


def test_same_bytes(chromium, tmp_path):
    texts = [with_gaps(number) for number in range(COUNT)]
    chromium.fresh()
    chromium.open(PAGE.as_uri())
    module = base64.b64encode(module_of(PAGE.read_text())).decode()
    languages = ["en", "es", "ar"]
    policies = element_of(PAGE.read_text(), "policies").decode()
    results, memory = chromium.run_async(ASSESS, module, texts, languages, policies)
    for language in languages:
        lines = native(tmp_path, texts, language)
        assert len(lines) == COUNT
        different = [number for number in range(COUNT) if lines[number] != results[language][number]]
        assert not different, (
            f"{language}: {len(different)} differ, first {different[0]}:\n"
            f"{lines[different[0]]}\n{results[language][different[0]]}")
    outcomes = sorted({json.loads(line)["outcome"] for line in lines})
    size = len(module_of(PAGE.read_text()))
    print(f"\n{COUNT} applications, {len(languages)} languages, outcomes {', '.join(outcomes)}:"
          f" the same bytes; module of {size} bytes, {memory} bytes of memory used")
    assert len(outcomes) == 4
