#!/usr/bin/env python3
"""Checks that the JSON Schemas and the readers of `ief` agree on every sample, good and bad.

    check_schemas.py path/to/ief        (run from the project's folder; `make test-schemas` does)

Besides the samples as they are, parts of them are changed one at a time: an unknown key in each
object, a list instead of each value, and a word that is no code, number or date instead of it.

How YAML is read: as the tool reads it. A scalar without quotes has the type that its place asks
for: it is a number or a boolean where it looks like one, and text where the schema asks for text.
So `country: NO` stays Norway. `null`, `~` and nothing at all are absent, in JSON as well. An editor
may be stricter in one point: it flags digits without quotes where text is expected.
"""
import copy
import csv
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

import jsonschema
import referencing
import yaml

IEF = sys.argv[1]
TODAY = "2026-03-09"
GOOD_APPLICATION = "Samples/applications/office-raid.fr.yaml"

# Bad beyond what a schema can say.
BEYOND = {
    "ten-thousand-or-ten.yaml": "10.000 without quotes is a number, of which people read two",
    "the-same-key-twice.yaml": "a parser keeps the last of two equal keys",
}

# ------------------------------------------------------------------------------- reading


class Plain(str):
    """A YAML scalar without quotes."""


class Loader(yaml.CBaseLoader):
    def construct_scalar(self, node):
        text = super().construct_scalar(node)
        return text if node.style else Plain(text)


NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")


def typed(value):
    if isinstance(value, Plain):
        if value in ("", "~", "null"):
            return None
        if value in ("true", "false"):
            return value == "true"
        if NUMBER.fullmatch(value):
            return json.loads(value)
        return str(value)
    if isinstance(value, dict):
        return {str(key): typed(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [typed(entry) for entry in value]
    return value


def without_nulls(value):
    if isinstance(value, dict):
        return {key: without_nulls(entry) for key, entry in value.items() if entry is not None}
    if isinstance(value, list):
        return [without_nulls(entry) for entry in value]
    return value


def at(tree, path):
    for step in path:
        tree = tree[step]
    return tree


def load(path):
    """The document, and the document as written; raises what the parser raises."""
    text = pathlib.Path(path).read_bytes().decode("utf-8")
    if path.suffix == ".json":
        document = json.loads(text)
        return without_nulls(document), None
    raw = yaml.load(text, Loader)
    return without_nulls(typed(raw)), without_nulls(typed_nulls(raw))


def typed_nulls(value):
    """The document as written, with nulls as null, so that paths are the same."""
    if isinstance(value, Plain):
        return None if value in ("", "~", "null") else value
    if isinstance(value, dict):
        return {str(key): typed_nulls(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [typed_nulls(entry) for entry in value]
    return value


FILES = {file.name: json.loads(file.read_text())
         for file in sorted(pathlib.Path("Policies/schemas").glob("*.schema.json"))}
# A schema names another one by its file, which lies beside it.
REGISTRY = referencing.Registry().with_resources(
    (name, referencing.Resource.from_contents(schema)) for name, schema in FILES.items())
SCHEMAS = {}
for name, schema in FILES.items():
    jsonschema.Draft202012Validator.check_schema(schema)
    SCHEMAS[name.removesuffix(".schema.json")] = jsonschema.Draft202012Validator(
        {"$id": name, **schema}, registry=REGISTRY)


def leaves(error):
    yield error
    for below in error.context or []:
        yield from leaves(below)


def schema_accepts(name, document, raw):
    """Whether a document fits; a scalar without quotes is text where only text fits."""
    validator = SCHEMAS[name]
    while True:
        errors = list(validator.iter_errors(document))
        if not errors:
            return True
        if raw is None:
            return False
        changed = False
        for error in (leaf for top in errors for leaf in leaves(top)):
            path = list(error.absolute_path)
            if not path or isinstance(at(document, path), str):
                continue
            written = at(raw, path)
            if isinstance(written, Plain) and "string" in str(error.validator_value):
                at(document, path[:-1])[path[-1]] = str(written)
                changed = True
        if not changed:
            return False


# ------------------------------------------------------------------------------- the tool


def run(*arguments):
    return subprocess.run([IEF, *arguments], capture_output=True, text=True)


def refused(files):
    """Which application files the reader refuses."""
    result = run("validate", "--call", "ief", *map(str, files))
    assert result.returncode in (0, 1, 2, 65), result.stderr
    return {file for file in files if any(
        line.startswith(f"{file}:") for line in result.stderr.splitlines())}


def accepts_team(path):
    return run("schedule", GOOD_APPLICATION, "--team", str(path), "--today",
               TODAY).returncode in (0, 1)


def accepts_rates(path):
    return run("validate", GOOD_APPLICATION, "--rates", str(path)).returncode in (0, 1, 2)


def accepts_ratings(path):
    return run("score", GOOD_APPLICATION, "--today", TODAY, "--ratings",
               str(path)).returncode in (0, 1, 2)


def accepts_mapping(path):
    """Whether a mapping is taken for a table that has its headers and no rows."""
    document = load(path)[0]
    columns, ignored = (document.get(key) for key in ("columns", "ignored"))
    headers = [column.get("header") for column in columns or [] if isinstance(column, dict)] if isinstance(
        columns, list) else []
    headers += ignored if isinstance(ignored, list) else []
    delimiter = {"semicolon": ";", "tab": "\t"}.get(str(document.get("delimiter")), ",")
    with tempfile.TemporaryDirectory() as folder:
        table = pathlib.Path(folder) / "table.csv"
        with table.open("w", encoding="cp1252" if document.get("encoding") == "windows-1252" else "utf-8",
                        errors="replace", newline="") as file:
            csv.writer(file, delimiter=delimiter).writerow(
                [header for header in headers if isinstance(header, str)])
        return run("import", "--mapping", str(path), str(table), "--dry-run").returncode == 0


def accepts_policy(path, policies, call):
    return run("validate", GOOD_APPLICATION, "--call", call, "--policies",
               str(policies)).returncode in (0, 1, 2)


def accepts_policy_tests(path, base):
    """Whether the tests of a file run; whether they pass is another question."""
    with tempfile.TemporaryDirectory() as folder:
        tests = pathlib.Path(folder) / "tests"
        tests.mkdir()
        shutil.copy(base, tests / base.name)
        shutil.copy(path, tests / path.name)
        return run("policy", "test", folder).returncode in (0, 1)


# ------------------------------------------------------------------------------- changed documents


def places(tree, path=()):
    yield path, tree
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else []
    for key, entry in items:
        yield from places(entry, path + (key,))


def changes(document):
    """Documents in which one thing is different."""
    for path, value in places(document):
        name = ".".join(map(str, path))
        if isinstance(value, dict):
            changed = copy.deepcopy(document)
            at(changed, path)["noSuchKey"] = 1
            yield f"{name} has an unknown key", changed
        if path:
            changes_here = [([], "a list"), ({}, "an object")] if not isinstance(
                value, (dict, list)) else [("?", "a word")]
            if not isinstance(value, (dict, list)):
                changes_here += [("?", "a word"), (-1, "-1"), (True, "true")]
            for replacement, words in changes_here:
                changed = copy.deepcopy(document)
                at(changed, path[:-1])[path[-1]] = replacement
                yield f"{name} is {words}", changed
            changed = copy.deepcopy(document)
            del at(changed, path[:-1])[path[-1]]
            yield f"{name} is not there", changed


def some(document, count, seed):
    every = list(changes(document))
    return every if len(every) <= count else random.Random(seed).sample(every, count)


# ------------------------------------------------------------------------------- samples

failures = []
checked = 0


def compare(name, what, by_schema, by_reader):
    global checked
    checked += 1
    if by_schema != by_reader:
        words = {True: "accepts", False: "refuses"}
        failures.append(
            f"{what}: the schema {name} {words[by_schema]} it, the reader {words[by_reader]} it")


def verdict(name, path):
    try:
        document, raw = load(path)
    except (ValueError, yaml.YAMLError):
        return False
    return schema_accepts(name, document, raw)


def application_schema(document):
    """The schema of the version that an application says it is of."""
    first = isinstance(document, dict) and document.get("format") == "ief-application/1"
    return f"ief-application-{1 if first else 2}"


def schema_of(path):
    try:
        return application_schema(load(path)[0])
    except (ValueError, yaml.YAMLError):
        return "ief-application-2"


def documents(folder):
    return [path for path in sorted(pathlib.Path(folder).rglob("*"))
            if path.suffix in (".yaml", ".json")]


applications = documents("Samples/applications") + documents("Samples/short-call")
bad = documents("Samples/bad")
out = refused(applications + bad)
for path in applications + bad:
    if path.name in BEYOND:
        assert path in out and verdict(schema_of(path), path), f"{path} is no exception"
        continue
    compare(schema_of(path), path, verdict(schema_of(path), path), path not in out)

policies = [(path, "Policies") for path in documents("Policies/ief") + documents("Policies/other-funds")
            if "tests" not in path.parts]
policies += [(path, "Samples/policies") for path in sorted(pathlib.Path("Samples/policies").glob("*.yaml"))]
policies += [(path, "Samples/example-fund") for path in documents("Samples/example-fund")]
for path, folder in policies:
    call = load(path)[0]["id"]
    compare("ief-policy-1", path, verdict("ief-policy-1", path), accepts_policy(path, folder, call))

others = [("ief-team-1", path, accepts_team) for path in documents("Samples/teams")]
others += [("ief-rates-1", pathlib.Path(path), accepts_rates)
           for path in ("Samples/rates.yaml", "Policies/rates.yaml")]
others += [("ief-ratings-1", pathlib.Path("Samples/ratings.yaml"), accepts_ratings)]
others += [("ief-mapping-1", path, accepts_mapping) for path in documents("Samples/import")]
for name, path, accepts in others:
    compare(name, path, verdict(name, path), accepts(path))

base = pathlib.Path("Policies/ief/tests/base.yaml")
compare(schema_of(base), base, verdict(schema_of(base), base), not refused([base]))
policy_tests = [path for path in documents("Policies/ief/tests") if path != base]
assert policy_tests, "no tests of policies were found"
for path in policy_tests:
    compare("ief-policy-test-1", path, verdict("ief-policy-test-1", path),
            accepts_policy_tests(path, base))

# ------------------------------------------------------------------------------- output

SIMULATION = ["policy", "simulate", "--policy", "Samples/policies/example-short-call.yaml",
              "--baseline", "latin-america", "--format", "json", "--applications"]
for name, arguments in [
    ("ief-referral-1", ["refer", "Samples/applications", "--today", TODAY, "--format", "json"]),
    ("ief-codes-1", ["codes", "--format", "json"]),
    ("ief-simulation-1", [*SIMULATION, "Samples/applications"]),
    ("ief-simulation-1", [*SIMULATION, "Samples/applications", "Samples/bad"]),
    ("ief-simulation-1", [*SIMULATION, "Samples/applications", "--team",
                          "Samples/teams/two-officers.yaml", "--today", TODAY]),
    ("ief-effective-policy-1", ["policy", "show", "asia", "--as-of", TODAY, "--format", "json"]),
    ("ief-effective-policy-1", ["policy", "show", "ief", "--format", "json"]),
    ("ief-assessment-1", ["validate", "Samples/applications", "--format", "json"]),
    ("ief-score-1", ["score", "Samples/applications", "--ratings", "Samples/ratings.yaml",
                     "--today", TODAY, "--format", "json"]),
    ("ief-schedule-plan-1", ["schedule", "Samples/applications", "--team",
                             "Samples/teams/two-officers.yaml", "--today", TODAY,
                             "--format", "json"]),
]:
    lines = run(*arguments).stdout.splitlines()
    assert lines, f"ief {' '.join(arguments)} prints nothing"
    for number, line in enumerate(lines, 1):
        checked += 1
        printed = json.loads(line)
        # A simulation prints a line of another format for each change before its own.
        if name == "ief-simulation-1" and number < len(lines):
            schema = SCHEMAS["ief-simulation-change-1"]
        else:
            schema = SCHEMAS[name]
        for error in schema.iter_errors(printed):
            failures.append(f"ief {' '.join(arguments)}: line {number}: {error.message[:200]}")

# ------------------------------------------------------------------------------- cases

sys.path.insert(0, "Tests/WholeTool/CaseFile")
sys.dont_write_bytecode = True
from desk import Desk, application  # noqa: E402


def check_output(name, what, text):
    global checked
    lines = text.splitlines()
    assert lines, f"{what} prints nothing"
    for line in lines:
        checked += 1
        for error in SCHEMAS[name].iter_errors(json.loads(line)):
            failures.append(f"{what}: {error.message[:200]}")


with Desk(IEF) as desk:
    desk.create()
    review = ["--note", "as it says"] + [part for rated in (
        "effect", "cost-category", "reduces-risk", "repressive-context")
        for part in ("--rating", f"{rated}=2: as it says")]
    first, second, third, fourth = desk.receive([application(number) for number in range(4)])
    desk.write("right.json", application(0))
    for actor, *arguments in [
        ("kay", "ask", first, "How many?"),
        ("kay", "answer", first, "four", "--application", "right.json"),
        ("kay", "amend", first, "--application", "right.json", "--reason", "a slip"),
        ("kay", "check-reference", first, "1", "notReached", "--note", "twice"),
        ("kay", "endorse", first, "a partner"), ("cho", "declare-conflict", first, "a friend"),
        ("kay", "assign", first, "ben"), ("ben", "review", first, *review),
        ("ben", "recommend", first, "decline", "--reason", "little-effect:effect", "--note", "thin"),
        ("kay", "decide", first, "decline", "--reason", "little-effect:effect"),
        ("kay", "record-appeal", first, "two more people"),
        ("kay", "decide", second, "partialAward", "--item", "1=100.00", "--note", "as agreed",
         "--letter-text", "the rest later"),
        ("lou", "confirm", second, "--event", "3"), ("kay", "record-payment", second, "100.00"),
        ("kay", "correct-payment", second, "5", "0", "--reason", "another case's"),
        ("kay", "correct-payment", second, "5", "100.00", "--reason", "this case's after all"),
        ("kay", "record-report", second, "bought"),
        ("kay", "assign", third, "ben"), ("ben", "unassign", third, "on leave"),
        ("kay", "decide", third, "withdraw", "--by-fund", "--note", "no answer"),
        ("kay", "take-back", third, "there was one"),
        ("kay", "decide", third, "refer", "--fund", "urgent-action-fund"),
        ("lou", "return", third, "another fund fits better"),
        ("kay", "decide", third, "refer", "--fund", "open-technology-fund"),
        ("kay", "erase", fourth, "--yes"),
    ]:
        desk.must(*arguments, actor=actor)
    check_output("ief-case-row-1", "ief case list",
                 desk.must("list", "--state", "all", "--format", "json"))
    check_output("ief-case-row-1", "ief case list --columns",
                 desk.must("list", "--state", "all", "--format", "json",
                           "--columns", "id,reviewer,amount,outcome"))
    check_output("ief-case-row-1", "ief case find",
                 desk.must("find", "T-2", "--format", "json"))
    for code in (first, second, third):
        check_output("ief-case-1", "ief case show", desk.must("show", code, "--format", "json"))
    check_output("ief-case-bundle-1", "ief case evidence", desk.must("evidence", first))
    check_output("ief-case-export-1", "ief case export", desk.must("export"))
    check_output("ief-access-entry-1", "ief case access-log",
                 desk.must("access-log", "--format", "json"))
    desk.must("intake", "key", "new", "--title", "second half of 2026")
    check_output("ief-intake-key-1", "ief intake key list",
                 desk.must("intake", "key", "list", "--format", "json"))
    check_output("ief-case-export-1", "ief case export --signed", desk.must("export", "--signed"))
    check_output("ief-case-head-1", "ief case checkpoint", desk.must("checkpoint"))
    check_output("ief-case-journal-1", "ief case journal", desk.must("journal", "--format", "json"))
    (desk.folder / "head.json").write_text(desk.must("checkpoint"))
    for options in ([], ["--head", "head.json"]):
        check_output("ief-case-verification-1", "ief case verify",
                     desk.must("verify", "--format", "json", *options))

    # Changed events: the reader is that of an import.
    export = desk.must("export").splitlines()
    source = next(json.loads(line) for line in export if f'"{first}"' in line)
    documents = [line for line in export if '"digest":' in line and '"document":' in line]
    for event in source["events"]:
        for what, changed in some(event, 12, event["kind"]):
            # What an application may hold is compared above.
            if what.startswith("content.application"):
                continue
            copy_of = dict(source, events=[changed])
            (desk.folder / "changed.ndjson").write_text(
                "\n".join([*documents, json.dumps(copy_of)]) + "\n")
            found = desk.run("import", "changed.ndjson")
            # An event alone is refused for what is missing before it; a complaint has its id.
            compare("ief-case-event-1", f"an event of kind {event['kind']}, where {what}",
                    SCHEMAS["ief-case-event-1"].is_valid(changed),
                    not re.search(r"changed\.ndjson.*: error: .*\[", found.errors))

with Desk(IEF) as desk:
    desk.create()
    code, = desk.receive([application(1)])
    desk.appoint(["cho"])
    desk.must("ask", code, "How many?")
    check_output("ief-officer-1", "ief officer list",
                 desk.must("officer", "list", "--format", "json"))
    check_output("ief-case-1", "ief case show, signed", desk.must("show", code, "--format", "json"))
    check_output("ief-case-bundle-1", "ief case evidence, signed", desk.must("evidence", code))
    check_output("ief-case-export-1", "ief case export, signed", desk.must("export", "--signed"))
    check_output("ief-case-verification-1", "ief case verify, signed",
                 desk.must("verify", "--format", "json"))
    journal = desk.must("journal", "--format", "json")
    check_output("ief-case-journal-1", "ief case journal, signed", journal)
    for event in json.loads(journal)["journal"]:
        if "record" in event:
            check_output("ief-officer-record-1", "a record", json.dumps(event["record"]))

# ------------------------------------------------------------------------------- changes


def save(folder, number, document):
    path = pathlib.Path(folder) / f"changed-{number:05}.json"
    path.write_text(json.dumps(document, ensure_ascii=False))
    return path


with tempfile.TemporaryDirectory() as folder:
    batch = []
    for source in applications:
        document = load(source)[0]
        # Each also as a document of the other version, whatever it holds.
        for version in (1, 2):
            of_version = dict(document, format=f"ief-application/{version}")
            for what, changed in [("", of_version), *some(of_version, 100, source.name)]:
                batch.append((f"{source} as /{version}, where {what}", changed,
                              save(folder, len(batch), changed)))
    out = set()
    for start in range(0, len(batch), 500):
        out |= refused([path for _, _, path in batch[start:start + 500]])
    for what, changed, path in batch:
        name = application_schema(changed)
        compare(name, what, schema_accepts(name, changed, None), path not in out)

BEYOND_CHANGES = re.compile("|".join([
    # A fund whose requirement lacks a value: a layer below may not have it either, and a schema
    # sees one file. So it is with what one part of a file says of another.
    r"requirements\.\d+\.\w+(\.\d+\.\w+)? is not there",
    r"requirements\.\d+ is not there",
    r"requirements\.\d+\.groups\.\d+ is", r"sources(\.\S+)? is not there", r"groups\.\d+(\.id)? is",
    r"\.source is a word", r"source is a word",
    r"requirements\.\d+\.(id|kind) is", r"promise\.\w+ is not there", r"score\.\w+ is not there",
    r"effort\.\w+(\.\w+)? is not there", r"score\.criteria\.\d+\.\w+ is", r"score\.criteria\.\d+\.points\.",
    r"^extends is", r"^groups is not there",
    r"holidays is", r"holidays\.\w+ is",
]))

with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    fund = json.dumps(load(pathlib.Path("Policies/ief/fund.yaml"))[0])
    for source, _ in policies:
        document = load(source)[0]
        for what, changed in some(document, 60, source.name):
            if BEYOND_CHANGES.search(what):
                continue
            (folder / "fund.json").write_text(fund)
            path = folder / ("fund.json" if document["id"] == "ief" else "changed.json")
            path.write_text(json.dumps(changed, ensure_ascii=False))
            call = changed.get("id", document["id"])
            compare("ief-policy-1", f"{source}, where {what}",
                    schema_accepts("ief-policy-1", changed, None),
                    isinstance(call, str) and accepts_policy(path, folder, call))
            path.unlink()

# Which fields an application has, and how often a table has a header.
BEYOND_MAPPINGS = re.compile(r"^(set|words) has an unknown key|\.header is a word")

with tempfile.TemporaryDirectory() as folder:
    for name, source, accepts in others:
        document = load(source)[0]
        for number, (what, changed) in enumerate(some(document, 60, source.name)):
            if name == "ief-mapping-1" and BEYOND_MAPPINGS.search(what):
                continue
            path = save(folder, number, changed)
            compare(name, f"{source}, where {what}", schema_accepts(name, changed, None),
                    accepts(path))

# What only the files together tell: which applications a path or a change leads to.
BEYOND_TESTS = re.compile(r"^base is|\.base is|changes\..* is|base\..* is|application\..* is")

with tempfile.TemporaryDirectory() as folder:
    for source in policy_tests:
        document = load(source)[0]
        for number, (what, changed) in enumerate(some(document, 60, source.name)):
            if BEYOND_TESTS.search(what):
                continue
            path = save(folder, number, changed)
            compare("ief-policy-test-1", f"{source}, where {what}",
                    schema_accepts("ief-policy-test-1", changed, None),
                    accepts_policy_tests(path, base))

for failure in failures:
    print(failure, file=sys.stderr)
print(f"schemas: {checked} documents, {len(failures)} on which schema and reader differ")
sys.exit(1 if failures else 0)
