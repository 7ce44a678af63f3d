#!/usr/bin/env python3
"""Runs the tool over suites and real files from elsewhere, which the project does not contain.

    check_files.py .build/release/ief FOLDER

FOLDER/json/test_parsing holds the texts of a JSON test suite, whose names say what is right: y_ is
JSON, n_ is not, i_ may be either. FOLDER/calendars holds public holiday calendars. No file may end
the tool by a signal, or take more than ten seconds.
"""

import pathlib
import re
import subprocess
import sys

# Why a text is no JSON, and why one that is JSON may be refused before its keys are looked at.
NOT_JSON = {"syntax", "encoding"}
LIMITS = {"duplicate-key", "too-deep", "too-large", "out-of-range"}


def run(*command):
    done = subprocess.run(command, capture_output=True, timeout=10, check=False)
    kinds = re.findall(rb"\[([a-z-]+)\]$", done.stderr, re.MULTILINE)
    return done.returncode, {kind.decode() for kind in kinds}


def json_fault(code, kinds, expected):
    if code not in (0, 1, 2, 65):
        return f"ended with {code}"
    refused = kinds & (NOT_JSON | LIMITS)
    if expected == "n" and not refused:
        return "was read"
    if expected == "y" and kinds & NOT_JSON:
        return "was refused"
    return None


def calendar_fault(code):
    return None if code in (0, 65) else f"ended with {code}"


def main():
    ief, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    texts = sorted((folder / "json" / "test_parsing").glob("*.json"))
    calendars = sorted((folder / "calendars").glob("*.ics"))
    if not texts and not calendars:
        print(f"vectors: {folder} has no files; nothing was checked")
        return
    faults = []
    for path in texts:
        fault = json_fault(*run(ief, "validate", str(path)), path.name[0])
        if fault:
            faults.append(f"{path.name}: {fault}")
    for path in calendars:
        code, _ = run(ief, "team", "holidays", str(path), "--year", "2026")
        fault = calendar_fault(code)
        if fault:
            faults.append(f"{path.name}: {fault}")
    for fault in faults:
        print(fault)
    print(f"vectors: {len(texts)} JSON texts and {len(calendars)} calendars, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
