"""Officers' second steps: where each belongs, and what opens for whom."""
import datetime

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from case_file_transcripts import digest, keyed, opened, padded, sealed, transcript, unpadded


def slot(search, officer):
    """The id of an officer's row."""
    return keyed(search, transcript("ief-case-second-step-slot/1", officer))[:16]


def browser(file_id, officer, number):
    """What a browser is known by that keeps a number."""
    return digest("ief-case-known-browser/1", file_id, officer, number)


def _key(file_id, officer, private):
    return HKDF(SHA256(), 32, None, transcript("ief-case-second-step/1", file_id, officer)).derive(private)


def _since_key(journal):
    return HKDF(SHA256(), 32, None, b"ief-case-second-step-since/1").derive(journal)


def since(file_id, row, journal):
    """The date since when there is a second step."""
    bound = transcript("ief-case-second-step-since/1", file_id, row[0])
    return datetime.date.fromisoformat(unpadded(opened(_since_key(journal), row[2], bound)).decode())


def secret(file_id, officer, private, row):
    """An officer's own secret, and the last step whose code was used."""
    bound = transcript("ief-case-second-step/1", file_id, officer, row[3])
    plain = unpadded(opened(_key(file_id, officer, private), row[1], bound))
    if len(plain) != 28 or len(row[3]) % 32:
        raise ValueError("a second step is not in its form")
    return plain[:20], int.from_bytes(plain[20:], "big")


def row(file_id, search, journal, officer, private, given, used, day, browsers, draw):
    """A row as the tool would write it."""
    place = slot(search, officer)
    own = sealed(_key(file_id, officer, private), draw(12), padded(b"", given + used.to_bytes(8, "big")),
                 transcript("ief-case-second-step/1", file_id, officer, browsers))
    dated = sealed(_since_key(journal), draw(12), padded(b"", day.encode()),
                   transcript("ief-case-second-step-since/1", file_id, place))
    return place, own, dated, browsers
