#!/usr/bin/env python3
"""Compares the verdicts of `ief screen` with the reference's, byte for byte.

    check.py --ief .build/release/ief --folder .build/screening --lines 20000 [--seed N]

First the recorded digests of WORKLOAD.md, then as many lines of both mixes as asked for, with a
seed of its own that is printed: the same --seed repeats a run. Each file is screened on one core,
on two, and from a pipe.
"""

import argparse
import hashlib
import os
import random
import sys

from running import (
    HERE,
    applications,
    differing_lines,
    progress,
    reference_verdicts,
    run,
    run_from_pipe,
    write_tables,
)

RECORDED = [  # mix, seed, lines, SHA-256 of the applications and of the verdicts (first 16 digits)
    ("default", 1, 2000, "23e9e85f2dfdf60e", "367aa11d1a6f98e6"),
    ("hostile", 7, 2000, "344348cc70082019", "c9229bd7e0d33384"),
]


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:16]


def screened(ief, path, out, *more, piped=False):
    command = [ief, "screen", "-" if piped else path, "--policies", os.path.join(HERE, "policies")]
    command += ["--rates", os.path.join(HERE, "rates.yaml"), *more]
    done = run_from_pipe(command, path, out) if piped else run(command, out, cores=2)
    if done.status != 0:
        sys.exit(f"ief screen ended with {done.status} on {path}")
    return out


def check_recorded(options, out):
    for mix, seed, lines, given, wanted in RECORDED:
        path = applications(options.folder, mix, seed, lines)
        if digest(path) != given:
            sys.exit(f"the generator writes another file: {mix} mix, seed {seed}, {lines} lines")
        if digest(screened(options.ief, path, out)) != wanted:
            sys.exit(f"verdicts differ from those recorded: {mix} mix, seed {seed}, {lines} lines")
        print(f"as recorded: {lines:,} lines of the {mix} mix, seed {seed}")


def check_generated(options, mix, seed, out):
    path = applications(options.folder, mix, seed, options.lines)
    progress(f"judging {options.lines:,} lines of the {mix} mix with the reference")
    expected = reference_verdicts(options.folder, path, path + ".reference")
    ways = {
        "--jobs 1": screened(options.ief, path, out + "1", "--jobs", "1"),
        "--jobs 2": screened(options.ief, path, out + "2", "--jobs", "2"),
        "from a pipe": screened(options.ief, path, out + "3", piped=True),
    }
    for way, written in ways.items():
        count, first = differing_lines(written, expected)
        if count:
            sys.exit(f"{way}: {count} verdicts differ, first in line {first} of {path}")
    os.remove(path)
    os.remove(expected)
    print(f"equal: {options.lines:,} lines of the {mix} mix, seed {seed}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--ief", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--lines", type=int, required=True)
    parser.add_argument("--seed", help="by default one by chance")
    options = parser.parse_args()
    seed = options.seed or str(random.SystemRandom().randrange(10**9))
    out = os.path.join(options.folder, "check.out")
    print(f"seed {seed}", flush=True)
    write_tables(options.folder)
    check_recorded(options, out)
    for mix in ("default", "hostile"):
        check_generated(options, mix, seed, out)


if __name__ == "__main__":
    main()
