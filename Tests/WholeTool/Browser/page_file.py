"""Reads what a page holds in its elements, by the description of the text that the tool writes."""
import gzip
import lzma
import re

AVOIDED = [0, 7, 8, 9, 10, 11, 12, 13, 26, 27, 60, 127]


def bytes_of(text, size):
    """The bytes of a text of seven bits a character, or of fourteen in one from U+00A0 on."""
    digits = []
    for code in map(ord, text):
        if code < 160:
            digits.append(code)
        else:
            digits += [AVOIDED[(code - 160) >> 7], (code - 160) & 127]
    number = int("".join(f"{digit:07b}" for digit in digits) or "0", 2)
    extra = len(digits) * 7 - size * 8
    return (number >> extra).to_bytes(size, "big")


def element_of(page_text, name):
    """The bytes of an element of a page, unpacked."""
    found = re.search(rf'<script type="([a-z/-]+)" id="{name}"(?: data-size="(\d+)")?[^>]*>([^<]*)</script>', page_text)
    kind, size, text = found.groups()
    if kind == "application/json":
        return text.encode()
    packed = bytes_of(text, int(size))
    return gzip.decompress(packed) if packed[:2] == b"\x1f\x8b" else lzma.decompress(packed, lzma.FORMAT_ALONE)
