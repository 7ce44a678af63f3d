"""The page's module and `ief` give the same bytes for 2,000 invented applications."""
import base64
import gzip
import json
import random
import subprocess
import sys

from browsers import module_of
from conftest import IEF, PAGE, ROOT

sys.path.insert(0, str(ROOT / "Tests/WholeTool/Benchmarks"))
from make_applications import application  # noqa: E402

COUNT = 2_000
SHIPPED = ["ief", "latin-america", "asia", "sub-saharan-africa",
           "eastern-europe-caucasus-central-asia"]

ASSESS = """
  const bytes = Uint8Array.from(atob(a), (one) => one.charCodeAt(0));
  const unpacked = await new Response(
    new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  const module = (await WebAssembly.instantiate(unpacked, {})).instance.exports;
  function run(name, text) {
    const given = new TextEncoder().encode(text);
    const start = module.page_allocate(given.length);
    new Uint8Array(module.memory.buffer, start, given.length).set(given);
    const result = module['precheck_' + name](start, given.length);
    module.page_free(start);
    return new TextDecoder().decode(
      new Uint8Array(module.memory.buffer, result, module.page_length()));
  }
  run('set_policies', document.getElementById('policies').textContent);
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


def test_same_bytes(chromium, tmp_path):
    texts = [with_gaps(number) for number in range(COUNT)]
    for number, text in enumerate(texts):
        (tmp_path / f"{number:05}.json").write_text(text)
    chromium.fresh()
    chromium.open(PAGE.as_uri())
    packed = base64.b64encode(module_of(PAGE.read_text())).decode()
    languages = ["en", "es", "ar"]
    results, memory = chromium.run_async(ASSESS, packed, texts, languages)
    for language in languages:
        run = subprocess.run(
            [IEF, "validate", tmp_path, "--format", "json", "--language", language],
            capture_output=True, text=True)
        assert run.returncode in (0, 1, 2), run.stderr
        native = run.stdout.splitlines()
        assert len(native) == COUNT
        different = [number for number in range(COUNT) if native[number] != results[language][number]]
        assert not different, (
            f"{language}: {len(different)} differ, first {different[0]}:\n"
            f"{native[different[0]]}\n{results[language][different[0]]}")
    outcomes = sorted({json.loads(line)["outcome"] for line in native})
    size = len(gzip.decompress(module_of(PAGE.read_text())))
    print(f"\n{COUNT} applications, {len(languages)} languages, outcomes {', '.join(outcomes)}:"
          f" the same bytes; module of {size} bytes, {memory} bytes of memory used")
    assert len(outcomes) == 4
