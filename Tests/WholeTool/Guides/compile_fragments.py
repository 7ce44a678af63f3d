#!/usr/bin/env python3
"""Compiles the Swift examples on the first pages of the libraries' documentation.

usage: compile_fragments.py BUILD

BUILD is a folder of products, such as .build/release. Each example is the body of a function whose
parameters are what the page takes as given. Those of ForDevelopers.md are a program, which
.ci/developers builds and runs.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
ELSEWHERE = "ForDevelopers.md"
# What the example of a page imports, and what it takes as given.
GIVEN = {
    "EmergencyFund.md": (
        ["EmergencyFund"],
        "(bytes: [UInt8], library: PolicyLibrary, rates: RateTable) throws -> [String]",
    ),
    "EmergencyFundScheduling.md": (
        ["EmergencyFund", "EmergencyFundScheduling"],
        "(queue: [QueuedCase], team: Team, today: Day) throws",
    ),
    "CaseFile.md": (
        ["CaseFile", "EmergencyFund"],
        "(text: String, document: [UInt8], day: Day, entry: QueueEntry, event: [UInt8],"
        " summary: [UInt8],"
        " exportedHead: SignedHead) throws",
    ),
}


def fragments():
    """The page and the text of each example, with the line on which it begins."""
    for page in sorted(ROOT.glob("Sources/*/*.docc/*.md")):
        text = page.read_text(encoding="utf-8")
        for block in re.finditer(r"^```swift\n(.*?)^```$", text, re.M | re.S):
            if page.name != ELSEWHERE:
                yield page, text.count("\n", 0, block.start()) + 2, block[1]


def module_maps(products):
    """Of the C modules that the libraries import, which the compiler has to find.

    `products` is below the folder of the target, which is below that of the build.
    """
    checkouts = products.parent.parent / "checkouts"
    found = [
        *(ROOT / "Sources").rglob("module.modulemap"),
        *products.glob("*.build/module.modulemap"),
        *checkouts.glob("*/Sources/*/include/module.modulemap"),
        *checkouts.glob("*/Sources/GRDBSQLite/module.modulemap"),
    ]
    return [word for path in found for word in ("-Xcc", f"-fmodule-map-file={path}")]


def main():
    products = pathlib.Path(sys.argv[1]).resolve()
    # The examples are compiled as if they were in this package, which has its folder's name.
    package = re.sub(r"[^a-z0-9_]", "_", ROOT.name.lower())
    failures = count = 0
    for page, line, text in fragments():
        count += 1
        name = f"{page.relative_to(ROOT)}:{line}"
        if page.name not in GIVEN:
            sys.exit(f"{name}: say in GIVEN what the example takes as given")
        modules, signature = GIVEN[page.name]
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "example.swift"
            lines = [f"import {module}" for module in modules]
            lines += [f"func example{signature} {{", f'#sourceLocation(file: "{name}", line: {line})']
            file.write_text("\n".join(lines) + "\n" + text + "}\n", encoding="utf-8")
            command = [os.environ.get("SWIFTC", "swiftc"), "-typecheck", "-swift-version", "6"]
            command += ["-package-name", package, "-I", str(products / "Modules")]
            compiled = subprocess.run(
                [*command, *module_maps(products), str(file)], capture_output=True, text=True,
                check=False,
            )
        if compiled.returncode:
            failures += 1
            print(f"{name}: does not compile\n{compiled.stderr}", file=sys.stderr)
    print(f"guides: {count} examples of Swift, {failures} do not compile")
    sys.exit(1 if failures or not count else 0)


if __name__ == "__main__":
    main()
