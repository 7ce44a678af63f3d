#!/usr/bin/env python3
"""Makes the case file's vectors: hashes, signatures and sealed bytes, by another implementation.

    make_case_file_vectors.py        # writes case_file.json beside this file

Needs `cryptography` from PyPI. It shares nothing with the Swift code but the guide "The case file",
which says what each transcript holds. Keys and texts are invented; random values are drawn from a
seeded generator, so that the same Python gives the same bytes.
"""
import hashlib
import hmac
import json
import os
import random

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def transcript(label, *fields):
    out = b""
    for field in (label, *fields):
        if isinstance(field, str):
            field = field.encode()
        elif isinstance(field, int):
            field = field.to_bytes(8, "big")
        out += len(field).to_bytes(4, "big") + field
    return out


def digest(label, *fields):
    return hashlib.sha256(transcript(label, *fields)).digest()


def sealed(key, nonce, plain, bound):
    return nonce + AESGCM(key).encrypt(nonce, plain, bound)


def padded(salt, payload):
    plain = salt + len(payload).to_bytes(4, "big") + payload
    return plain + bytes(-len(plain) % 256)


def derivations(draw):
    file_id = draw(16)
    made = []
    for name, rounds, block, lanes, secret in [
        ("key file", 0, 0, 0, draw(32)),
        ("scrypt", 1 << 14, 8, 1, "correct horse, battery; čšž".encode()),
    ]:
        salt = draw(16)
        if name == "scrypt":
            key = Scrypt(salt=salt, length=32, n=rounds, r=block, p=lanes).derive(secret)
        else:
            key = HKDF(SHA256(), 32, salt, b"ief-case-key/1").derive(secret)
        search, journal, seed = draw(32), draw(32), draw(32)
        bound = transcript("ief-case-secrets/1", file_id, name, rounds, block, lanes, salt)
        data_key = draw(32)
        trace = transcript("ief-case-search/1", "reference", "r.one@example.org")
        code = transcript("ief-case-code/1", "2026-03-02", b"text", 0)
        bits = int.from_bytes(hmac.new(search, code, hashlib.sha256).digest()[:4], "big") >> 2
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
            "trace": hmac.new(search, trace, hashlib.sha256).digest()[:16].hex(),
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
    place = os.path.join(os.path.dirname(os.path.abspath(__file__)), "case_file.json")
    with open(place, "w", encoding="utf-8") as file:
        json.dump({"derivations": derivations(draw), "chain": chain(draw)}, file,
                  ensure_ascii=False, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
