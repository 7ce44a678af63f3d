"""The seals of the case file: keyed hashes of the rows of the queue and of the blind index."""
from case_file_transcripts import SYMBOLS, keyed, transcript

PARTS = 1 << 10


def optional(text):
    """A text that may be missing, as fields of a transcript."""
    return [0] if text is None else [1, text]


def trace(key, kind, text):
    """An entry of the blind index."""
    return keyed(key, transcript("ief-case-search/1", kind, text))[:16]


def sealed_parts(key, label, file_id, parts):
    """The seals of all parts; zeros for one with nothing in it."""
    out = b""
    for index in range(PARTS):
        fields = parts.get(index)
        out += keyed(key, transcript(label, file_id, index, *fields))[:16] if fields else bytes(16)
    return out


def queue_parts(rows):
    """The fields of the rows of each part, in the order of their codes."""
    parts = {}
    for code, call, region, received, respond, paused, state, weight, events in sorted(
            rows, key=lambda row: row[0]):
        index = SYMBOLS.index(code[2]) << 5 | SYMBOLS.index(code[3])
        parts.setdefault(index, []).extend([
            code, call, *optional(region), received, *optional(respond), paused, state, weight,
            events])
    return parts


def index_parts(traces):
    """The fields of the entries of each part, in the order of hash and code."""
    parts = {}
    for found, code in sorted(traces):
        parts.setdefault(found[0] << 2 | found[1] >> 6, []).extend([found, code])
    return parts


def whole(key, file_id, rows, traces, chain):
    """The seals of all parts, and the one over them under the chain's count, link and journal."""
    parts = sealed_parts(key, "ief-case-queue-part/1", file_id, queue_parts(rows)) \
        + sealed_parts(key, "ief-case-index-part/1", file_id, index_parts(traces))
    return parts, keyed(key, transcript("ief-case-seals/1", file_id, *chain, parts))


def sparse(parts):
    """The parts with something in them, by their number."""
    return {str(at // 16): parts[at:at + 16].hex() for at in range(0, len(parts), 16)
            if any(parts[at:at + 16])}


def vectors(draw):
    file_id, key, count, link, journal = draw(16), draw(32), 23, draw(32), 4
    rows = [
        ["C-000000", "asia", "asia", "2026-03-02", "2026-03-30", 0, "inReview", 1, 2],
        ["C-ZZZZZZ", "latin-america", None, "2026-03-03", None, 1, "waiting", 10, 7],
        ["C-1A2B3C", "asia", "asia", "2026-02-28", None, 0, "awarded", 0, 9],
        ["C-1A0000", "azië", "азия", "2026-03-01", "2026-04-01", 1, "inReview", 3, 1],
    ]
    traces = [(draw(16), row[0]) for row in rows for _ in range(8)]
    # The first and the last part, and one value that two cases share.
    traces += [(bytes(16), "C-000000"), (b"\xff" * 16, "C-ZZZZZZ"), (traces[0][0], "C-1A2B3C")]
    parts, seal = whole(key, file_id, rows, traces, (count, link, journal))
    return {
        "file": file_id.hex(), "searchKey": key.hex(), "count": count, "link": link.hex(),
        "journal": journal,
        "rows": rows,
        "traces": [{"hash": found.hex(), "code": code} for found, code in traces],
        "parts": sparse(parts), "seal": seal.hex(),
    }
