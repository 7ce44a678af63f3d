#!/usr/bin/env python3
"""Makes WideTable.swift: the characters that take two columns of a terminal.

The oracle is Python's unicodedata (East Asian Width W and F, Unicode Standard Annex #11). Run
without arguments from anywhere.
"""

import os
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
TABLE = os.path.join(HERE, "..", "..", "..", "Sources", "ief", "Reports", "WideTable.swift")


def ranges():
    start = None
    for code in range(0x40001):
        character = chr(code)
        is_wide = (
            code < 0x40000
            and unicodedata.east_asian_width(character) in "WF"
            and unicodedata.category(character) not in ("Mn", "Me", "Cn")
            # Ideographs that are not assigned yet will be wide too.
            or 0x20000 <= code <= 0x3FFFD
        )
        if is_wide and start is None:
            start = code
        elif not is_wide and start is not None:
            yield start, code - 1
            start = None


def main():
    lines = [
        "// Made by Tests/WholeTool/Vectors/make_width_table.py; change the script, not this file.",
        "",
        f"/// The characters of Unicode {unicodedata.unidata_version} that take two columns, in order.",
        "enum WideTable {",
        "  static let ranges: [ClosedRange<UInt32>] = [",
    ]
    row = "   "
    for first, last in ranges():
        entry = f" 0x{first:X}...0x{last:X},"
        if len(row) + len(entry) > 100:
            lines.append(row)
            row = "   "
        row += entry
    lines += [row, "  ]", "}", ""]
    with open(TABLE, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines))


if __name__ == "__main__":
    main()
