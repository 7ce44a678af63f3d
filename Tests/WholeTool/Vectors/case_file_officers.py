"""What opens the case file for an officer: their sealed keys and the fund's key, wrapped to them."""
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import hpke
from case_file_transcripts import KEY_FILE, SYMBOLS, derived, digest, sealed, transcript

WORDS = "lusab babad gutih tugad mapin"


class Keys:
    """The private and public keys of an officer."""

    def __init__(self, officer, draw):
        self.officer, self.seed, self.private = officer, draw(32), draw(32)
        self.signer = Ed25519PrivateKey.from_private_bytes(self.seed)
        self.signing = self.signer.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.receiving = hpke.public(self.private)


def recovery_code(draw):
    """What a code opens a file with, and the code as it is printed."""
    symbols = "".join(SYMBOLS[byte & 31] for byte in draw(32)).encode()
    text = symbols.decode() + check_symbols(symbols)
    return symbols, "-".join(text[at:at + 4] for at in range(0, 36, 4))


def check_symbols(symbols):
    """The last four symbols of a recovery code, which check the others."""
    return "".join(SYMBOLS[byte & 31] for byte in digest("ief-case-recovery/1", symbols)[:4])


def slot_id(file_id, officer, kind):
    """The id of an officer's row in the table `access`."""
    return digest("ief-case-officer-slot/1", file_id, officer, kind)[:16]


def keys_bound(file_id, officer, derivation, salt):
    """What an officer's sealed keys are bound to."""
    return transcript("ief-case-officer-keys/1", file_id, officer, *derivation, salt)


def fund_key_info(file_id, officer, fund_salt):
    """What the wrapped key of the fund is bound to."""
    return transcript("ief-case-fund-key/1", file_id, officer, "officers", 0, 0, 0, fund_salt)


def secrets_bound(file_id, fund_salt):
    """What the sealed secrets of a file are bound to whose officers have keys of their own."""
    return transcript("ief-case-secrets/1", file_id, "officers", 0, 0, 0, fund_salt)


class Slot:
    """A row of the table `access`."""

    def __init__(self, draw, file_id, keys, fund, kind, derivation, secret):
        self.id, self.derivation, self.salt = (
            slot_id(file_id, keys.officer, kind), derivation, draw(16))
        bound = keys_bound(file_id, keys.officer, derivation, self.salt)
        self.keys = sealed(
            derived(secret, self.salt, derivation), draw(12), keys.seed + keys.private, bound)
        self.fund_key = wrapped(draw, file_id, keys, fund)


def wrapped(draw, file_id, keys, fund):
    """The fund's key for an officer."""
    key, salt = fund
    info = fund_key_info(file_id, keys.officer, salt)
    made = hpke.seal(keys.receiving, info, key, draw(32))
    if hpke.unseal(keys.private, info, made) != key:
        raise SystemExit("a wrapped key does not open")
    return made


def vectors(draw):
    hpke.check()
    file_id, fund_key, fund_salt = draw(16), draw(32), draw(16)
    secrets = draw(96)
    ana, ben = Keys("ana", draw), Keys("ben", draw)
    file_key, (code_bytes, code) = draw(32), recovery_code(draw)
    slots = []
    for keys, kind, derivation, secret, shown in [
        (ana, "own", KEY_FILE, file_key, file_key.hex()),
        (ana, "recovery", KEY_FILE, code_bytes, code),
        (ben, "own", ("scrypt", 1 << 14, 8, 1), WORDS.encode(), WORDS),
    ]:
        slot = Slot(draw, file_id, keys, (fund_key, fund_salt), kind, derivation, secret)
        name, rounds, block, lanes = derivation
        slots.append({
            "officer": keys.officer, "kind": kind, "id": slot.id.hex(), "derivation": name,
            "rounds": rounds, "blockSize": block, "parallelism": lanes, "salt": slot.salt.hex(),
            "secret": shown, "keys": slot.keys.hex(), "fundKey": slot.fund_key.hex(),
            "signingKey": keys.signing.hex(), "receivingKey": keys.receiving.hex(),
        })
    return {
        "file": file_id.hex(), "salt": fund_salt.hex(), "fundKey": fund_key.hex(),
        "secrets": sealed(fund_key, draw(12), secrets, secrets_bound(file_id, fund_salt)).hex(),
        "journalKey": secrets[32:64].hex(), "slots": slots,
        "codes": [recovery_code(draw)[1] for _ in range(8)],
    }
