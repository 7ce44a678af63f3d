#!/usr/bin/env python3
"""Types every block of the README and the guides as it is printed, and fails where one fails.

usage: run_blocks.py IEF

IEF is a tool that was built or installed: nothing else of the checkout is on the way to it. Each
document has a folder of its own, with the files that its commands name: applications/ and team.yaml
stand for the reader's own, Samples and a copy of Policies for those of the project. The language of
a block says what it is: console has commands after `$` with what they print, none or sh has commands
alone, yaml is a file or a part of one, python reads a policy. Swift is compiled by .ci/developers.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
GUIDES = ROOT / "Sources/EmergencyFund/EmergencyFund.docc"
# A code that is made by chance, as the documents print it.
CODE = "C-7K3F9Q"
# Targets of make, which the gate runs, and commands of programs that are not installed here.
ELSEWHERE = re.compile(r"^(make|spark-submit|git) ")
HEADER = """format: ief-policy/1
id: part
extends: ief
title: A part
languages: [en]
"""
# What only a fund's own file can say.
FUND = HEADER.replace("extends: ief\n", "currency: EUR\n") + """requirements:
  - kind: positive-amounts
    reading: {en: A part.}
"""
failures = []


def blocks(text):
    """Language, first line and text of each block."""
    lines = text.split("\n")
    start = None
    for number, line in enumerate(lines, 1):
        if line.startswith("```") and start is None:
            start, language = number, line[3:].strip()
        elif line.startswith("```"):
            yield language, start + 1, lines[start : number - 1]
            start = None


class Reader:
    """Somebody who types what a document shows, in a folder of their own."""

    def __init__(self, folder, ief):
        self.folder = folder
        self.environment = {
            "PATH": f"{ief.parent}:/usr/bin:/bin",
            "HOME": str(folder / "home"),
            "TMPDIR": str(folder),
            "LANG": "C.UTF-8",
        }
        self.code = None
        (folder / "home").mkdir()
        (folder / "Samples").symlink_to(ROOT / "Samples")
        shutil.copytree(ROOT / "Policies", folder / "Policies")
        self.copy_applications()
        shutil.copy(ROOT / "Samples/applications/stolen-laptop.pt.yaml", folder / "application.yaml")
        shutil.copy(ROOT / "Samples/teams/eight-officers.yaml", folder / "team.yaml")
        shutil.copy(ROOT / "Samples/ratings.yaml", folder / "ratings.yaml")
        (folder / "my-policies").mkdir()
        (folder / "my-policies/my-call.yaml").write_text(
            HEADER.replace("id: part", "id: my-call"), encoding="utf-8"
        )

    def copy_applications(self):
        """The samples by their ids, as a fund would name them, and as lines."""
        (self.folder / "applications").mkdir()
        lines = []
        for sample in sorted((ROOT / "Samples/applications").iterdir()):
            text = sample.read_text(encoding="utf-8")
            name = re.search(r'"?id"?: "?(S-[0-9]+)', text)
            if name:
                target = self.folder / "applications" / f"{name[1]}{sample.suffix}"
                target.write_text(text, encoding="utf-8")
            if sample.suffix == ".json":
                lines.append(json.dumps(json.loads(text)))
        (self.folder / "intake.ndjson").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def run(self, command):
        command = command.replace(CODE, self.code or CODE)
        # Without a file it asks questions on a terminal: the person leaves at once.
        if re.match(r"ief check *(#|$)", command):
            command = "script --quiet --return --command 'ief check --call asia' /dev/null"
        run = subprocess.run(
            ["/bin/bash", "-c", command],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            # What waits for somebody who is not there would wait for ever.
            timeout=600,
        )
        if self.code is None:
            found = re.search(r"^C-[0-9A-Z]{6}\b", run.stdout, re.M)
            self.code = found[0] if found else None
        return run.returncode, run.stdout


def commands(lines):
    """The commands of a block, here-documents and continued lines with their first line."""
    rest = list(lines)
    while rest:
        command = rest.pop(0)
        end = re.search(r"<<-?'?(\w+)'?", command)
        while rest and (command.endswith("\\") or end and rest[0] != end[1]):
            command += "\n" + rest.pop(0)
        if end and rest:
            command += "\n" + rest.pop(0)
        if command.strip() and not command.startswith("#"):
            yield command


def matches(expected, printed):
    """Whether lines were printed; `…` stands for any number of them."""
    rest = list(printed)
    is_open = False
    for line in expected:
        if line == "…":
            is_open = True
            continue
        if is_open:
            while rest and rest[0] != line:
                rest.pop(0)
        if not rest or rest.pop(0) != line:
            return False
        is_open = False
    return is_open or not rest


def check_console(reader, place, lines):
    groups = []
    for line in lines:
        if line.startswith("$ "):
            groups.append((line[2:], []))
        elif groups:
            groups[-1][1].append(line)
    for command, expected in groups:
        code, text = reader.run(command)
        strip = lambda some: "\n".join(some).strip("\n").split("\n")  # noqa: E731
        if not matches(strip(expected), strip(text.split("\n"))):
            failures.append(f"{place}: {command}\nprints (exit code {code}):\n{text}")


def check_commands(reader, place, lines):
    for command in commands(lines):
        if ELSEWHERE.match(command):
            continue
        code, text = reader.run(command)
        # 0, 1 and 2 say how many applications fit.
        if code > 2:
            failures.append(f"{place}: {command}\nends with {code}:\n{text}")


def check_yaml(reader, place, lines):
    text = "\n".join(lines) + "\n"
    name = next((line[2:] for line in lines[:2] if re.match(r"# [\w/-]+\.yaml$", line)), None)
    if name:
        (reader.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (reader.folder / name).write_text(text, encoding="utf-8")
        return
    if text.startswith("format: ief-application"):
        (reader.folder / "application.yaml").write_text(text, encoding="utf-8")
        return
    if all(line.startswith("#") for line in lines):
        return
    if text.startswith("apply:"):
        part = FUND + text
    else:
        part = HEADER + (text if text.startswith("casework:") else f"requirements:\n{text}")
    (reader.folder / "part.yaml").write_text(part, encoding="utf-8")
    code, printed = reader.run("ief policy lint part.yaml")
    if code != 0:
        failures.append(f"{place}: as a part of a policy\n{printed}")


def check_python(reader, place, lines):
    """A program that computes the digest of a policy."""
    (reader.folder / "digest.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    _, shown = reader.run("ief policy show asia --format json")
    _, printed = reader.run("ief policy show asia --format json | python3 digest.py")
    if printed.strip() not in shown or not re.fullmatch(r"[0-9a-f]{64}", printed.strip()):
        failures.append(f"{place}: {printed}")


def check(document, ief):
    with tempfile.TemporaryDirectory() as path:
        reader = Reader(pathlib.Path(path), ief)
        count = 0
        for language, line, lines in blocks(document.read_text(encoding="utf-8")):
            place = f"{document.relative_to(ROOT)}:{line}"
            is_console = any(text.startswith("$ ") for text in lines)
            if language in ("", "sh", "console"):
                (check_console if is_console else check_commands)(reader, place, lines)
            elif language == "yaml":
                check_yaml(reader, place, lines)
            elif language == "python":
                check_python(reader, place, lines)
            elif language not in ("swift", "text"):
                failures.append(f"{place}: a block of {language}, which nothing checks")
            count += 1
        return count


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    ief = pathlib.Path(sys.argv[1]).absolute()
    documents = [ROOT / "README.md", *sorted(GUIDES.glob("*.md"))]
    count = sum(check(document, ief) for document in documents)
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"guides: {count} blocks in {len(documents)} documents, {len(failures)} failures ({ief})")
    raise SystemExit(1 if failures else 0)


if __name__ == "__main__":
    main()
