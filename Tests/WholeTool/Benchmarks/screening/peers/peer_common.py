"""What the peers in Python share: the command line, the tables, and the loop over the lines.

A peer calls `run(make)`. `make(tables)` returns a function from a list of lines (bytes) to the
verdict lines (bytes). The file is streamed by one process on one core, so memory stays flat.
"""

import argparse
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
BLOCK = 4 << 20  # bytes read at a time

RULES = """call-open target-group country applicant-type incident-recent category category-incident
    item-linked window maximum item-positive references repeat""".split()


class Tables:
    """calls.json and rates.json as the generator writes them, with the amounts as decimal text."""

    def __init__(self, folder):
        with open(os.path.join(folder, "calls.json"), encoding="utf-8") as file:
            tables = json.load(file)
        self.calls, self.limits = tables["calls"], tables["limits"]
        with open(os.path.join(folder, "rates.json"), encoding="utf-8") as file:
            self.rates = json.load(file)["eurPerUnit"]


def arguments(extra=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--tables", required=True, help="folder of calls.json and rates.json")
    if extra:
        extra(parser)
    return parser.parse_args()


def run(make, extra=None):
    options = arguments(extra)
    screen = make(Tables(options.tables), options) if extra else make(Tables(options.tables))
    with open(options.file, "rb") as file:
        while lines := file.readlines(BLOCK):
            sys.stdout.buffer.write(screen(lines))
    sys.stdout.buffer.flush()
