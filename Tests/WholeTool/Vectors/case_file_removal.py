"""A whole case file before and after an officer was removed: every row of every table."""
import hashlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import case_file_register as register
import case_file_seals as seals
from case_file_officers import WORDS, Keys, Slot, recovery_code, secrets_bound, wrapped
from case_file_transcripts import KEY_FILE, digest, linked, padded, sealed, transcript

CODE, DAY = "C-1A2B3C", "2026-03-02"


class WholeFile:
    """The rows of a file whose officers have keys of their own."""

    def __init__(self, draw):
        self.draw, self.id = draw, draw(16)
        self.fund = draw(32), draw(16)
        self.search, self.journal, self.seed = draw(32), draw(32), draw(32)
        self.data_key = draw(32)
        self.link = digest("ief-case-origin/1", self.id)
        self.numbers = {}
        self.events, self.signatures, self.slots = [], [], {}

    def record(self, steps, keys):
        """Adds what is recorded in one transaction, and signs it if officers have keys."""
        first = len(self.events) + 1
        for code, kind, payload in steps:
            sequence, number = len(self.events) + 1, self.numbers.get(code, 0) + 1
            self.numbers[code] = number
            salt = self.draw(32)
            commitment = digest("ief-case-commitment/1", salt, payload)
            self.link = linked(self.link, self.id, (sequence, code, number, kind, DAY), commitment)
            key = self.journal if code == "journal" else self.data_key
            box = sealed(key, self.draw(12), padded(salt, payload),
                         transcript("ief-case-event/1", self.id, code, number, kind))
            self.events.append([sequence, code, number, kind, DAY, box, commitment, self.link])
        last = len(self.events)
        if keys:
            self.signatures.append([last, register.signature(
                self.draw, self.id, self.journal, keys, (first, last, self.link))])

    def tables(self):
        """Every row of every table, as SQLite stores them."""
        key, salt = self.fund
        count = len(self.events)
        head = Ed25519PrivateKey.from_private_bytes(self.seed).sign(
            transcript("ief-case-head/1", self.id, count, self.link))
        row = [CODE, "asia", "asia", DAY, "2026-03-16", 0, "received", 40, self.numbers[CODE]]
        trace = seals.trace(self.search, "reference", "r.one@example.org")
        parts, seal = seals.whole(self.search, self.id, [row], [(trace, CODE)],
                                  (count, self.link, self.numbers["journal"]))
        policy = b'{"invented":true}'
        return {
            "access": [[slot.id, *slot.derivation, slot.salt, slot.keys, slot.fund_key]
                       for kinds in self.slots.values() for slot in kinds],
            "cases": [row],
            "documents": [[hashlib.sha256(policy).hexdigest(), policy]],
            "events": list(self.events),
            "file": [[1, self.id, "officers", 0, 0, 0, salt,
                      sealed(key, self.draw(12), self.search + self.journal + self.seed,
                             secrets_bound(self.id, salt)), count, self.link, head]],
            "keys": [[CODE, sealed(key, self.draw(12), self.data_key,
                                   transcript("ief-case-data-key/1", self.id, CODE))]],
            "seals": [[1, parts, seal]],
            "signatures": list(self.signatures),
            "traces": [[trace, CODE]],
        }


def vectors(draw):
    file, ana, ben = WholeFile(draw), Keys("ana", draw), Keys("ben", draw)
    file_key, (code_bytes, code) = draw(32), recovery_code(draw)
    scrypt = "scrypt", 1 << 14, 8, 1
    for keys, kinds in [
        (ana, [("own", KEY_FILE, file_key), ("recovery", KEY_FILE, code_bytes)]),
        (ben, [("own", scrypt, WORDS.encode())]),
    ]:
        file.slots[keys.officer] = [Slot(draw, file.id, keys, file.fund, *kind) for kind in kinds]
    # From before the officers had keys, and so without a signature.
    file.record([(CODE, "received", b"invented")], None)
    file.record([("journal", "officerAdded",
                  register.payload("ana", "ana", register.LEAD, ana))], ana)
    file.record([("journal", *register.conflicts("ben")),
                 ("journal", "officerAdded",
                  register.payload("ana", "ben", register.OFFICER, ben))], ana)
    file.record([(CODE, "asked", b"what"), (CODE, "answered", b"that")], ben)
    before = file.tables()
    before_key = file.fund[0]
    # A new key of the fund, wrapped to whoever stays; data keys and secrets are the same.
    file.fund = draw(32), draw(16)
    del file.slots["ben"]
    for slot in file.slots["ana"]:
        slot.fund_key = wrapped(draw, file.id, ana, file.fund)
    file.record([("journal", "officerRemoved", register.payload("ana", "ben"))], ana)
    return {
        "file": file.id.hex(), "code": CODE, "keyFile": file_key.hex(), "recovery": code,
        "passphrase": WORDS, "leadKey": ana.signing.hex(), "otherLead": ben.signing.hex(),
        "fundKeyBefore": before_key.hex(), "fundKeyAfter": file.fund[0].hex(),
        "dataKey": file.data_key.hex(), "before": stored(before), "after": stored(file.tables()),
    }


def stored(tables):
    """Rows as JSON: bytes as hexadecimal digits in a list, and of long ones what is not zero."""
    def value(item):
        if not isinstance(item, bytes):
            return item
        return {"count": len(item), "parts": seals.sparse(item)} if len(item) > 4096 \
            else {"bytes": item.hex()}
    return {table: [[value(item) for item in row] for row in rows]
            for table, rows in tables.items()}
