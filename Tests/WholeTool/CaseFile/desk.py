"""A desk with invented people for the tests of the case file: team, key, applications, commands."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
TODAY = "2026-03-09"
ASIA, AMERICA = "asia", "latin-america"

RECOVERY_CODE = re.compile(r"^ +((?:[0-9A-Z]{4}-){8}[0-9A-Z]{4})$", re.MULTILINE)

# Options that say what the file is opened with.
OWN_KEY = {"--key-file", "--passphrase-file", "--recovery-code"}

# Exit codes as the guide documents them.
BAD_INPUT, NOT_FOUND, OWN_FAULT, UNWRITABLE = 65, 66, 70, 74

# Id, roles, regions where not all, and what the team file says they are too close to.
OFFICERS = [
    ("ana", ["officer"], [ASIA], {}),
    ("ben", ["officer"], None, {}),
    ("cho", ["officer"], None, {"applicant": "Invented Hidden Collective"}),
    ("dev", ["officer"], None, {"application": "T-hidden"}),
    ("ela", ["officer"], None, {"organisation": "Invented Guild Of The Hidden"}),
    ("fay", ["officer"], None, {"reference": "hidden.reference@example.org"}),
    ("gus", ["lead"], [ASIA], {}),
    ("hal", ["lead"], None, {"reference": "Invented Hidden Reference"}),
    ("ida", ["auditor"], None, {}),
    ("jon", ["auditor"], [ASIA], {}),
    ("kay", ["lead"], None, {}),
    ("lou", ["officer", "lead"], None, {}),
    ("may", ["lead", "auditor"], None, {}),
]


def team(*more):
    """The team file, in which there may be more officers."""
    officers = []
    for officer, roles, regions, conflict in [
            *OFFICERS, *((officer, ["officer"], None, {}) for officer in more)]:
        entry = {"id": officer, "roles": roles, "languages": ["en"], "hours": {"monday": 8}}
        if regions:
            entry["regions"] = regions
        if conflict:
            entry["conflicts"] = [conflict]
        officers.append(entry)
    return {"format": "ief-team/1", "note": "Invented people.", "officers": officers}


class Run:
    """What one run of the tool wrote, and how it ended."""

    def __init__(self, code, output, errors):
        self.code, self.output, self.errors = code, output, errors

    def __eq__(self, other):
        return (self.code, self.output, self.errors) == (other.code, other.output, other.errors)

    def __repr__(self):
        return f"exit code {self.code}\n--- output\n{self.output}--- errors\n{self.errors}---"


class Desk:
    """A folder with a team, a key file and a configuration that names them."""

    def __init__(self, ief, folder=None, keyed=False):
        self.ief = str(pathlib.Path(ief).resolve())
        self.own = folder is None
        self.folder = pathlib.Path(folder or scratch())
        self.folder.mkdir(parents=True, exist_ok=True)
        self.file = self.folder / "cases.ief"
        # Whether officers have keys of their own, each in a file of their name.
        self.keyed = keyed
        if not (self.folder / "team.json").exists():
            self.write("team.json", team())
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "IEF_CONFIG": str(self.folder / "config.yaml"),
        }
        (self.folder / "config.yaml").write_text(
            f"caseFile: cases.ief\nkeyFile: cases.key\nteam: team.json\nas: kay\n"
            f"policies: {ROOT / 'Policies' / 'ief'}\n")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.own:
            shutil.rmtree(self.folder, ignore_errors=True)

    def arguments(self, *arguments, actor=None, today=TODAY):
        """The command line of a command under `ief case`, of `ief schedule`, `ief officer` or `ief intake`."""
        line = [str(argument) for argument in arguments]
        if arguments[0] == "schedule":
            line = [self.ief, *line, "--case-file", "cases.ief"]
        elif arguments[0] in ("officer", "intake"):
            line = [self.ief, *line]
        else:
            line = [self.ief, "case", *line]
        opens = arguments[0] not in ("init", "key", "recheck") or arguments[:2] == ("key", "change")
        if opens and "--help" not in arguments:
            line += ["--today", today] + (["--as", actor] if actor else [])
            if self.keyed and not OWN_KEY & set(arguments):
                line += ["--key-file", f"{actor or 'kay'}.key"]
        return line

    def run(self, *arguments, actor=None, today=TODAY, environment=None, **options):
        process = subprocess.run(
            self.arguments(*arguments, actor=actor, today=today), cwd=self.folder,
            env={**self.environment, **(environment or {})}, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, check=False, **options)
        return Run(process.returncode, process.stdout, process.stderr)

    def must(self, *arguments, **options):
        """Runs a command that has to succeed; returns what it printed."""
        run = self.run(*arguments, **options)
        if run.code != 0:
            raise SystemExit(f"ief case {' '.join(map(str, arguments))}: {run}")
        return run.output

    def create(self):
        self.must("key", "new", "cases.key")
        self.must("init", "cases.ief", "--key-file", "cases.key")

    def appoint(self, officers):
        """Gives the file to the lead kay, and keys of their own to others."""
        for officer in ["kay", *officers]:
            self.must("key", "new", f"{officer}.key")
        self.must("officer", "add", "kay", "--new-key-file", "kay.key", "--sheet", "kay.txt",
                  "--backup", "before.ief", "--yes")
        self.keyed = True
        for officer in officers:
            self.must("officer", "add", officer, "--new-key-file", f"{officer}.key",
                      "--sheet", f"{officer}.txt")

    def code_file(self, sheet, name="code"):
        """A file with the code of a recovery sheet, or nothing where there is no whole sheet."""
        path = self.folder / sheet
        found = RECOVERY_CODE.search(path.read_text()) if path.exists() else None
        if not found:
            return None
        self.write_secret(name, found[1] + "\n")
        return name

    def write_secret(self, name, text):
        path = self.folder / name
        path.write_text(text)
        path.chmod(0o600)

    def write(self, name, application):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(application))
        return path

    def receive(self, applications, actor="kay", name="application.json", **options):
        """Takes applications in; returns their codes in the same order."""
        if isinstance(applications, dict):
            self.write(name, applications)
            output = self.must("receive", name, "--again", actor=actor, **options)
        else:
            folder = self.folder / "batch"
            shutil.rmtree(folder, ignore_errors=True)
            for index, application in enumerate(applications):
                self.write(f"batch/{index:06}.json", application)
            output = self.must("receive", "batch", "--again", actor=actor, **options)
        return codes(output)

    def list(self, *arguments, **options):
        """The rows of `ief case list --format json`."""
        output = self.must("list", *arguments, "--format", "json", **options)
        return [json.loads(line) for line in output.splitlines()]

    def events(self, code, **options):
        return json.loads(self.must("show", code, "--format", "json", **options))["events"]

    def verify(self, *arguments, **options):
        run = self.run("verify", *arguments, "--format", "json", **options)
        return run.code, json.loads(run.output) if run.output else {"errors": run.errors}


def scratch():
    """A new folder, in memory where that can be: a killed process loses nothing that it wrote."""
    memory = pathlib.Path("/dev/shm")
    return tempfile.mkdtemp(prefix="ief-cases-", dir=memory if memory.is_dir() else None)


def codes(output):
    """The codes of the cases that `ief case receive` printed, in their order."""
    return [line.split()[0] for line in output.splitlines() if line.startswith("C-")]


def application(number, call=ASIA, **changes):
    """An invented application that fits the rules of its call."""
    country = {ASIA: "PH", AMERICA: "PE"}[call]
    built = {
        "format": "ief-application/1",
        "id": f"T-{number}",
        "call": call,
        "receivedAt": "2026-03-02",
        "language": "en",
        "imminentDanger": False,
        "applicant": {
            "type": "collective",
            "name": f"Invented Collective {number}",
            "country": country,
            "targetGroups": ["women", "journalists"],
            "work": "Invented reporters.",
            "members": 3,
            "registered": False,
            "references": [
                {"name": f"Invented Person {number}", "organisation": f"Invented Guild {number}",
                 "contact": f"one{number}@example.org", "independent": True},
                {"name": f"Invented Friend {number}", "organisation": f"Invented Circle {number}",
                 "contact": f"two{number}@example.org", "independent": True},
            ],
            "previousGrants": [],
            "contact": {"channel": "email", "address": f"desk{number}@example.org",
                        "language": "en"},
        },
        "project": {"title": f"Invented request {number}", "goal": "To go on working.",
                    "startsOn": "2026-03-25", "endsOn": "2026-05-25",
                    "disbursedOn": "2026-03-24", "exclusions": []},
        "incidents": [
            {"id": "i1", "type": "abuse.harassment", "occurredOn": "2026-02-13", "ongoing": True,
             "state": "ongoing", "harm": "serious", "description": f"Invented, {number}."},
        ],
        "budget": {
            "currency": "EUR",
            "items": [
                {"id": "b1", "category": "secure-equipment",
                 "description": f"Laptop with disk encryption {number}", "quantity": 1,
                 "unitCost": 1200, "respondsTo": ["i1"]},
                {"id": "b2", "category": "secure-equipment", "description": f"Phone {number}",
                 "quantity": 2, "unitCost": 400, "respondsTo": ["i1"]},
            ],
            "requested": 2000,
            "otherFunding": [],
        },
        "documents": [],
    }
    for key, value in changes.items():
        built[key] = {**built[key], **value} if isinstance(value, dict) else value
    return built
