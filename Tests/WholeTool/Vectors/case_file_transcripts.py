"""Transcripts of the case file, and the forms in which it hashes and seals them."""
import hashlib
import hmac

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KEY_FILE = "key file", 0, 0, 0


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


def keyed(key, made):
    """HMAC-SHA-256 of a transcript."""
    return hmac.new(key, made, hashlib.sha256).digest()


def sealed(key, nonce, plain, bound):
    return nonce + AESGCM(key).encrypt(nonce, plain, bound)


def opened(key, box, bound):
    """The plain text; fails if it was not sealed with this key and for this place."""
    return AESGCM(key).decrypt(box[:12], box[12:], bound)


def padded(salt, payload):
    plain = salt + len(payload).to_bytes(4, "big") + payload
    return plain + bytes(-len(plain) % 256)


def unpadded(box):
    """What was padded without a salt."""
    length = int.from_bytes(box[:4], "big")
    content, rest = box[4:4 + length], box[4 + length:]
    if len(box) % 256 or any(rest):
        raise ValueError("a box is not in its form")
    return content


def derived(secret, salt, derivation):
    """The key that a passphrase, a key file or a recovery code gives."""
    name, rounds, block, lanes = derivation
    if name == "scrypt":
        return Scrypt(salt=salt, length=32, n=rounds, r=block, p=lanes).derive(secret)
    return HKDF(SHA256(), 32, salt, b"ief-case-key/1").derive(secret)


def signature_key(journal):
    """The key that seals signatures."""
    return HKDF(SHA256(), 32, None, b"ief-case-signature/1").derive(journal)


def access_log_key(journal):
    """The key that seals entries of the access log."""
    return HKDF(SHA256(), 32, None, b"ief-case-access-log/1").derive(journal)


def linked(link, file_id, event, commitment):
    """The link after an event, given as position, code, number, kind and day."""
    return digest("ief-case-link/1", link, digest("ief-case-entry/1", file_id, *event, commitment))
