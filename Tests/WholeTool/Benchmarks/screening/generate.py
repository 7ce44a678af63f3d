#!/usr/bin/env python3
"""Generator of the screening workload (WORKLOAD.md): emergency-grant applications as NDJSON.

    generate.py --lines 20000 --seed 1 > applications.ndjson
    generate.py --lines 2000 --seed 7 --mix hostile > hostile.ndjson
    generate.py --tables .build/screening       # only writes the tables that the peers read

The same arguments always give the same bytes: only `random.Random(text).random()` is used (its
stream is fixed across Python versions), one generator per application, so the first k lines of a
file do not depend on --lines. No clock, no set iteration, no other package.

What is modelled
  * five calls, each with its own countries, target groups, applicant types, categories and dates
    (two of them span a 29 February);
  * free text in es, fr, ru, ar and en as raw UTF-8, about 2 KB a line;
  * about 55 % eligible, 35 % ineligible (each rule fails in some, several at once in some, some
    also lack fields) and 10 % incomplete;
  * boundaries far more often than in life: a total of exactly 10,000.00 EUR after conversion, half
    cents, 10,000.01 EUR, a window ending on the last allowed day (month-end clamps, leap years) or
    one day later, an incident exactly 90 or 91 days ago, a grant exactly 12 months ago or one day
    less, receipt on the first and the last day of a call, receipt times whose UTC date differs.

`--mix hostile` adds what a parser or a shortcut trips over, all of it still valid JSON of the right
types: keys in any order, escaped keys and text, decoy objects under unknown keys, white space,
nulls, exponents, four decimals, amounts beyond 2^53, negative amounts, incidents after receipt,
very long lines, hundreds of items, ids that need escaping.
"""

import argparse
import sys

from workload.applications import application
from workload.dice import Dice
from workload.tables import write_tables
from workload.writing import hostile_json, plain_json


def line(seed, index, mix):
    out = []
    app = application(seed, index, mix)
    if mix == "hostile":
        dice = Dice(f"{seed}/style/{index}")
        style = {
            "shuffle": dice.chance(0.5),
            "gap": dice.weighted([("", 80), (" ", 15), (" \t ", 5)]),
            "ascii": dice.chance(0.3),
            "solidus": dice.chance(0.1),
            "escaped-keys": dice.chance(0.02),
            "escaped-values": dice.chance(0.05),
        }
        hostile_json(app, out, dice, style)
    else:
        plain_json(app, out)
    return "".join(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--lines", type=int, default=1000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--mix", choices=["default", "hostile"], default="default")
    parser.add_argument(
        "--tables", metavar="FOLDER", help="only write the tables, into this folder"
    )
    options = parser.parse_args()
    if options.tables:
        write_tables(options.tables)
        return
    for index in range(1, options.lines + 1):
        sys.stdout.buffer.write(line(options.seed, index, options.mix).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
