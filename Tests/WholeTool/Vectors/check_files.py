#!/usr/bin/env python3
"""Runs the tool over suites and real files from elsewhere, which the project does not contain.

    check_files.py .build/release/ief FOLDER

FOLDER/age/testdata holds sealed files with what is right of each. FOLDER/json/test_parsing holds the texts of a JSON test suite, whose names say what is right: y_ is
JSON, n_ is not, i_ may be either. FOLDER/calendars holds public holiday calendars. No file may end
the tool by a signal, or take more than ten seconds.
"""

import hashlib
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import zlib

# Why a text is no JSON, and why one that is JSON may be refused before its keys are looked at.
NOT_JSON = {"syntax", "encoding"}
LIMITS = {"duplicate-key", "too-deep", "too-large", "out-of-range"}
NOBODY = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"


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


def age_fault(ief, path, folder):
    """What is wrong with how a sealed file was opened; nothing of kinds that the tool does not know."""
    head, _, file = path.read_bytes().partition(b"\n\n")
    fields = [line.split(": ", 1) for line in head.decode().splitlines()]
    said = dict(fields)
    identities = [value for name, value in fields if name == "identity"]
    if "passphrase" in said or any(not value.startswith("AGE-SECRET-KEY-1") for value in identities):
        return None
    if said.get("compressed") == "zlib":
        file = zlib.decompress(file)
    sealed, key, opened = folder / "sealed", folder / "identity", folder / "opened"
    sealed.write_bytes(file)
    opened.unlink(missing_ok=True)
    # Without an identity of its own a file is tried with one that fits none.
    key.write_text("\n".join(identities or [NOBODY]) + "\n")
    os.chmod(key, 0o600)
    code, _ = run(ief, "open", str(sealed), "--identity", str(key), "--output", str(opened))
    if said["expect"] != "success":
        return None if code == 65 and not opened.exists() else f"was opened, ended with {code}"
    if code != 0:
        return f"was refused, ended with {code}"
    digest = hashlib.sha256(opened.read_bytes()).hexdigest()
    return None if digest == said["payload"] else "was opened to something else"


def main():
    ief, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    sealed = sorted((folder / "age" / "testdata").glob("*"))
    texts = sorted((folder / "json" / "test_parsing").glob("*.json"))
    calendars = sorted((folder / "calendars").glob("*.ics"))
    if not texts and not calendars and not sealed:
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
    with tempfile.TemporaryDirectory() as temporary:
        for path in sealed:
            fault = age_fault(ief, path, pathlib.Path(temporary))
            if fault:
                faults.append(f"{path.name}: {fault}")
    for fault in faults:
        print(fault)
    print(f"vectors: {len(texts)} JSON texts, {len(calendars)} calendars and {len(sealed)} sealed files, "
          f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
