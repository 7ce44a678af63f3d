"""What stands beside the chain, encrypted for every officer: intake keys, and counts of statements."""
import json

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from case_file_transcripts import keyed, opened, padded, sealed, transcript, unpadded


def _key(journal, label):
    return HKDF(SHA256(), 32, None, label.encode()).derive(journal)


def intake_key(file_id, search, journal, row):
    """A key that opens what is sealed for the fund, which has to stand in its own row."""
    bound = transcript("ief-case-intake-key/1", file_id, row[0])
    key = json.loads(unpadded(opened(_key(journal, "ief-case-intake-key/1"), row[1], bound)))
    if keyed(search, transcript("ief-case-intake-key-slot/1", key["recipient"]))[:16] != row[0]:
        raise ValueError("an intake key stands in the row of another")
    return key


def statistics(file_id, journal, box):
    """The counts of each year."""
    bound = transcript("ief-case-statistics/1", file_id)
    return json.loads(unpadded(opened(_key(journal, "ief-case-statistics/1"), box, bound)))


def statistics_box(file_id, journal, counts, nonce):
    """Counts as the tool would store them."""
    return sealed(_key(journal, "ief-case-statistics/1"), nonce, padded(b"", json.dumps(counts).encode()),
                  transcript("ief-case-statistics/1", file_id))
