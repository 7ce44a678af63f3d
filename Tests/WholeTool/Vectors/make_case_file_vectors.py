#!/usr/bin/env python3
"""Makes the case file's vectors: hashes, signatures and sealed bytes, by another implementation.

    make_case_file_vectors.py        # writes case_file.json beside this file

Needs `cryptography` from PyPI (requirements.txt). It shares nothing with the Swift code but the guide
"The case file", which says what each transcript holds. Officers, their register, seals, summaries and the
removal of an officer are in the modules beside; check_case_file.py reads with them what the tool wrote. Keys and
texts are invented; random values are drawn from a seeded generator, so that the same Python gives the
same bytes.
"""
import json
import os
import random

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import case_file_officers as officers
import case_file_register as register
import case_file_removal as removal
import case_file_seals as seals
import case_file_summaries as summaries
from case_file_transcripts import (
    KEY_FILE, SYMBOLS, derived, digest, keyed, padded, sealed, transcript)


def derivations(draw):
    file_id = draw(16)
    made = []
    for derivation, secret in [
        (KEY_FILE, draw(32)),
        (("scrypt", 1 << 14, 8, 1), "correct horse, battery; čšž".encode()),
    ]:
        salt = draw(16)
        name, rounds, block, lanes = derivation
        key = derived(secret, salt, derivation)
        search, journal, seed = draw(32), draw(32), draw(32)
        bound = transcript("ief-case-secrets/1", file_id, *derivation, salt)
        data_key = draw(32)
        code = transcript("ief-case-code/1", "2026-03-02", b"text", 0)
        bits = int.from_bytes(keyed(search, code)[:4], "big") >> 2
        made.append({
            "file": file_id.hex(), "derivation": name, "rounds": rounds, "blockSize": block,
            "parallelism": lanes, "salt": salt.hex(),
            "secret": secret.decode() if name == "scrypt" else secret.hex(), "key": key.hex(),
            "secrets": sealed(key, draw(12), search + journal + seed, bound).hex(),
            "publicKey": Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes(
                Encoding.Raw, PublicFormat.Raw).hex(),
            "dataKey": data_key.hex(),
            "wrapped": sealed(
                key, draw(12), data_key, transcript("ief-case-data-key/1", file_id, "C-1A2B3C")
            ).hex(),
            "trace": seals.trace(search, "reference", "r.one@example.org").hex(),
            "code": "C-" + "".join(SYMBOLS[bits >> (25 - 5 * i) & 31] for i in range(6)),
        })
    return made


def chain(draw):
    file_id, key, seed = draw(16), draw(32), draw(32)
    signer = Ed25519PrivateKey.from_private_bytes(seed)
    link = digest("ief-case-origin/1", file_id)
    events = []
    for sequence, (code, number, kind, day, payload) in enumerate([
        ("C-1A2B3C", 1, "received", "2026-03-02", b'{"format":"ief-case-event/1"}'),
        ("C-1A2B3C", 2, "assessed", "2026-03-02", b""),
        ("journal", 1, "planned", "2026-03-03", b"x" * 220),
        ("C-9ZYXWV", 1, "received", "2026-03-03", "имя".encode() * 100),
        ("C-1A2B3C", 3, "erased", "2026-03-04", b"{}"),
    ], 1):
        salt = draw(32)
        commitment = digest("ief-case-commitment/1", salt, payload)
        entry = digest(
            "ief-case-entry/1", file_id, sequence, code, number, kind, day, commitment)
        link = digest("ief-case-link/1", link, entry)
        bound = transcript("ief-case-event/1", file_id, code, number, kind)
        events.append({
            "sequence": sequence, "code": code, "number": number, "kind": kind, "on": day,
            "payload": payload.hex(), "salt": salt.hex(), "commitment": commitment.hex(),
            "entry": entry.hex(), "link": link.hex(),
            "sealed": sealed(key, draw(12), padded(salt, payload), bound).hex(),
        })
    head = transcript("ief-case-head/1", file_id, len(events), link)
    return {
        "file": file_id.hex(), "key": key.hex(), "events": events,
        "head": {
            "format": "ief-case-head/1", "file": file_id.hex(), "count": len(events),
            "hash": link.hex(), "signature": signer.sign(head).hex(),
            "publicKey": signer.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex(),
        },
    }


def main():
    draw = random.Random("case file").randbytes
    made = {
        "derivations": derivations(draw), "chain": chain(draw), "officers": officers.vectors(draw),
        "register": register.vectors(draw), "seals": seals.vectors(draw),
        "removal": removal.vectors(draw), "summaries": summaries.vectors(draw),
    }
    place = os.path.join(os.path.dirname(os.path.abspath(__file__)), "case_file.json")
    with open(place, "w", encoding="utf-8") as file:
        json.dump(made, file, ensure_ascii=False, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
