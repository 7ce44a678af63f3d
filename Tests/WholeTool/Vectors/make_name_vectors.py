#!/usr/bin/env python3
"""Makes NameFoldingTable.swift and names.tsv.

How names are compared: Unicode NFKC and full case folding (Unicode 3.13, D147) from Python's
unicodedata, and besides what EQUAL says. Run without arguments from anywhere; running it again with
the same version of Python gives the same files.
"""

import os
import random
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
NAMES = os.path.join(HERE, "..", "..", "..", "Sources", "EmergencyFundScheduling", "Names")


def characters(*spans):
    """Characters of a list of code points and (first, last) spans."""
    for span in spans:
        first, last = span if isinstance(span, tuple) else (span, span)
        yield from map(chr, range(first, last + 1))


EQUAL = {}
# Apostrophes, and what is typed for one: accents without a letter, modifier letters, primes, the
# Armenian and Hebrew ones, Greek breathings.
for c in characters(
    0x60, 0xB4, (0x2B9, 0x2BF), (0x2C8, 0x2CB), 0x2EE, 0x384, 0x55A, 0x5F3, 0x1FBD, 0x1FBF,
    (0x2018, 0x201B), 0x2032, 0x2035, 0x2039, 0x203A, 0xA78B, 0xA78C, 0xFF07, 0xFF40,
):
    EQUAL[c] = "'"
# Quotation marks.
for c in characters(
    0xAB, 0xBB, 0x5F4, (0x201C, 0x201F), 0x2033, 0x2036, (0x300C, 0x300F), (0x301D, 0x301F),
    0xFF02,
):
    EQUAL[c] = '"'
# Dashes: the general category, and what looks like one.
for c in characters((0x80, 0x10FFFF)):
    if unicodedata.category(c) == "Pd":
        EQUAL[c] = "-"
    elif unicodedata.category(c) == "Nd":
        EQUAL[c] = str(unicodedata.decimal(c))
for c in characters(0x2D7, 0x2043, 0x2212):
    EQUAL[c] = "-"
# White space of every width.
for c in characters(
    (0x9, 0xD), 0x85, 0xA0, 0x1680, (0x2000, 0x200A), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000
):
    EQUAL[c] = " "
# Dotless i; the dot above an i is left out below.
EQUAL["\u0131"] = "i"
# Arabic: letters that keyboards and habits exchange. Alef wasla and its kin, alef maqsura and
# Farsi yeh, Farsi keheh, ta marbuta, heh goal and ae.
for c in "\u0671\u0672\u0673":
    EQUAL[c] = "\u0627"
for c in "\u0649\u06CC\u06D2":
    EQUAL[c] = "\u064A"
EQUAL["\u06A9"] = "\u0643"
for c in "\u0629\u06C1\u06C3\u06D5":
    EQUAL[c] = "\u0647"
# What is left out: controls, formats, other invisible characters, tatweel, Arabic vowel signs
# (but not hamza and madda, which are treated below), Hebrew points, and the iota subscript, which
# modern Greek does not write.
INVISIBLE = set(
    characters(
        0x345, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, (0x180B, 0x180F), 0x2065, 0x3164, (0xFE00, 0xFE0F),
        0xFFA0, (0xFFF0, 0xFFF8), (0xE0000, 0xE0FFF), 0x640,
    )
)
for c in characters((0, 0xD7FF), (0xE000, 0x10FFFF)):
    if c not in EQUAL and unicodedata.category(c) in ("Cc", "Cf"):
        INVISIBLE.add(c)
for c in characters((0x591, 0x5C7), (0x610, 0x61A), (0x64B, 0x652), (0x656, 0x65F), 0x670,
                    (0x6D6, 0x6ED), (0x8CA, 0x8FF)):
    if unicodedata.category(c) == "Mn":
        INVISIBLE.add(c)
for c in INVISIBLE:
    EQUAL[c] = ""


def folded(text):
    """Text without what case, width and EQUAL make of it; marks in canonical order."""
    while True:
        before = text
        text = unicodedata.normalize("NFD", text)
        text = "".join(EQUAL.get(c, c) for c in text)
        text = unicodedata.normalize("NFKD", text).casefold()
        text = unicodedata.normalize("NFKD", text)
        if text == before:
            return text


def key(text):
    """The form in which names are compared."""
    result = ""
    base = None
    for c in folded(text):
        if unicodedata.combining(c) == 0:
            base = c
        # Turkish has an i with and one without a dot, in both cases.
        elif base == "i" and c == "\u0307":
            continue
        # Alef with hamza or madda is written without as often.
        elif base == "\u0627" and "\u0653" <= c <= "\u0655":
            continue
        result += c
    return " ".join(word for word in result.split(" ") if word)


def is_hangul(c):
    return "\uAC00" <= c <= "\uD7A3"


def entries():
    """Each character that folds to another text, without ASCII and the syllables of Hangul."""
    for c in characters((0x80, 0xD7FF), (0xE000, 0x10FFFF)):
        if not is_hangul(c) and folded(c) != c:
            yield ord(c), folded(c)


def runs():
    """Entries as runs: of the same text, or of single characters that grow along."""
    open_run = None
    for code, text in entries():
        if open_run:
            first, last, start, kind = open_run
            if code == last + 1:
                if text == start and kind in (None, "same"):
                    open_run = (first, code, start, "same")
                    continue
                if len(text) == len(start) == 1 and kind in (None, "along"):
                    if ord(text) - ord(start) == code - first:
                        open_run = (first, code, start, "along")
                        continue
            yield open_run
        open_run = (code, code, text, None)
    yield open_run


def table():
    words = []
    for first, last, text, kind in runs():
        span = f"{first:X}" if first == last else f"{first:X}-{last:X}"
        target = ".".join(f"{ord(c):X}" for c in text)
        words.append(f"{span}={target}{'+' if kind == 'along' else ''}")
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) + 1 > 94:
            lines.append(line)
            line = ""
        line += word + " "
    lines.append(line)
    body = "\\\n".join(f"    {line}" for line in lines).rstrip() + "\n"
    return (
        "/// What characters become where names are compared, of Unicode "
        f"{unicodedata.unidata_version}.\n"
        "///\n"
        "/// Made by `Tests/WholeTool/Vectors/make_name_vectors.py`, which says what is equal to what.\n"
        "enum NameFoldingTable {\n"
        "  /// Each character, or span of them, with what it becomes; `+` where it grows with the span.\n"
        '  static let text = """\n' + body + '    """\n'
        "}\n"
    )


def hash64(codes):
    value = 0xCBF29CE484222325
    for code in codes:
        for shift in (0, 8, 16):
            value = ((value ^ (code >> shift & 0xFF)) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def vectors():
    lines = [
        "# How names are compared, by make_name_vectors.py with Unicode "
        + unicodedata.unidata_version,
        "# block: the first of 4,096 characters, and the FNV-1a hash of their forms, each ended by 0",
        "# text: a text, and the form in which it is compared",
    ]
    for first in range(0, 0x110000, 0x1000):
        codes = []
        for code in range(first, first + 0x1000):
            if 0xD800 <= code <= 0xDFFF:
                continue
            codes += [ord(c) for c in key(chr(code))] + [0]
        lines.append(f"block\t{first:X}\t{hash64(codes):016X}")
    generator = random.Random(15)
    pool = [chr(code) for code, _ in entries()]
    letters = [c for c in characters((0x20, 0x2FFF)) if unicodedata.category(c) != "Cn"]
    marks = [c for c in characters((0x300, 0x36F), (0x591, 0x5C7), (0x610, 0x65F), (0x93C, 0x94D))
             if unicodedata.combining(c)]
    pools = [pool, letters, "iIıİ اأإآ'’-‑ "]
    for _ in range(600):
        text = ""
        for _ in range(generator.randint(1, 8)):
            text += generator.choice(generator.choice(pools))
            for _ in range(generator.choice([0, 0, 0, 1, 2, 3])):
                text += generator.choice(marks)
        if generator.random() < 0.2:
            text += chr(generator.randint(0xAC00, 0xD7A3))
        for form in ("NFC", "NFD"):
            assert key(unicodedata.normalize(form, text)) == key(text), ascii(text)
        assert key(key(text)) == key(text), ascii(text)

        def hexadecimal(string):
            return ".".join(f"{ord(c):X}" for c in string)

        lines.append(f"text\t{hexadecimal(text)}\t{hexadecimal(key(text))}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    for c in characters((0, 0xD7FF), (0xE000, 0x10FFFF)):
        assert key(key(c)) == key(c), hex(ord(c))
    os.makedirs(NAMES, exist_ok=True)
    with open(os.path.join(NAMES, "NameFoldingTable.swift"), "w", encoding="utf-8") as file:
        file.write(table())
    with open(os.path.join(HERE, "names.tsv"), "w", encoding="utf-8") as file:
        file.write(vectors())
