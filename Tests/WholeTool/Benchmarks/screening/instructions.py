#!/usr/bin/env python3
"""Counts the instructions that `ief screen` takes for an application, with valgrind.

    instructions.py --ief .build/release/ief --folder .build/screening

The count for 1,000 lines less that for none: a figure that a busy machine does not disturb.
"""

import argparse
import os
import re
import subprocess
import sys

from running import HERE, applications, progress

LINES = 1000


def instructions(ief, path, *more):
    command = [
        "valgrind",
        "--tool=callgrind",
        "--callgrind-out-file=/dev/null",
        ief,
        "screen",
        path,
    ]
    command += ["--policies", os.path.join(HERE, "policies")]
    command += ["--rates", os.path.join(HERE, "rates.yaml"), "--jobs", "1", *more]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or not found:
        sys.exit(f"valgrind ended with {done.returncode}:\n{done.stderr}")
    return int(found[1])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--ief", required=True)
    parser.add_argument("--folder", required=True)
    options = parser.parse_args()
    # valgrind cannot read the debug information of a Swift program
    stripped = os.path.join(options.folder, "ief-without-debug-information")
    subprocess.run(["objcopy", "--strip-debug", options.ief, stripped], check=True)
    empty = os.path.join(options.folder, "empty.ndjson")
    with open(empty, "wb"):
        pass
    path = applications(options.folder, "default", 1, LINES)
    print("| `ief screen` | instructions per application | at the start |\n| --- | ---: | ---: |")
    for more in ((), ("--explain",)):
        progress(f"counting the instructions for {LINES:,} lines {' '.join(more)}".rstrip())
        start = instructions(stripped, empty, *more)
        each = (instructions(stripped, path, *more) - start) / LINES
        print(f"| {' '.join(('--jobs 1', *more))} | {each:,.0f} | {start:,} |")


if __name__ == "__main__":
    main()
