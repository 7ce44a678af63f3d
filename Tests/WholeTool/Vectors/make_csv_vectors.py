#!/usr/bin/env python3
"""Makes csv_tables.tsv: tables as text, and their rows as Python's csv reads them.

Each line is a delimiter, a text as JSON and its rows as JSON, or `open` where a quote is never
closed, which csv takes and an import refuses. Run without arguments; the seed is fixed, so the same
file comes out every time.
"""

import csv
import io
import json
import os
import random

HERE = os.path.dirname(os.path.abspath(__file__))
SEED = 4180
COUNT = 1_500
DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t"}
END = "\x01"
# Marks that join the character before them, which a reader by characters would not see.
PIECES = ["a", "Ж", " ", "é", "\u200c", "\u064b", "\u0301", "\ufe0f", "\u2028", "\x0b", "😀", "5\"",
          "\"", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", "'", "=1+1"]


def rows(text, delimiter):
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def read(text, delimiter):
    """The rows; None if a quote is open at the end."""
    if not rows(text + "\n" + END, delimiter)[-1:] == [[END]]:
        return None
    return rows(text, delimiter)


def written(rng, delimiter):
    """A table that csv writes."""
    table = [["".join(rng.choices(PIECES, k=rng.randrange(4))) for _ in range(rng.randrange(1, 5))]
             for _ in range(rng.randrange(1, 5))]
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator=rng.choice(["\n", "\r\n"]),
               quoting=rng.choice([csv.QUOTE_ALL, csv.QUOTE_MINIMAL])).writerows(table)
    return out.getvalue()


def main():
    rng = random.Random(SEED)
    with open(os.path.join(HERE, "csv_tables.tsv"), "w", encoding="utf-8", newline="\n") as file:
        for number in range(COUNT):
            name = rng.choice(list(DELIMITERS))
            delimiter = DELIMITERS[name]
            if number % 3 == 0:
                text = written(rng, delimiter)
            else:
                text = "".join(rng.choices(PIECES + [delimiter] * 3, k=rng.randrange(1, 14)))
            found = read(text, delimiter)
            result = "open" if found is None else json.dumps(found)
            file.write(f"{name}\t{json.dumps(text)}\t{result}\n")


if __name__ == "__main__":
    main()
