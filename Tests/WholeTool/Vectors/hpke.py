"""HPKE of RFC 9180, base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305."""
import hashlib
import hmac

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

KEM = b"KEM" + (0x0020).to_bytes(2, "big")
SUITE = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in (0x0020, 0x0001, 0x0003))


def extract(salt, label, material, suite):
    return hmac.new(salt, b"HPKE-v1" + suite + label + material, hashlib.sha256).digest()


def expand(key, label, info, count, suite):
    info = count.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    return hmac.new(key, info + b"\x01", hashlib.sha256).digest()[:count]


def public(private):
    """The 32 bytes of the public key of an X25519 private key of 32 bytes."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes(
        Encoding.Raw, PublicFormat.Raw)


def context(private, other, encapsulated, recipient, info):
    """Key and nonce of the first message, from either side."""
    shared = X25519PrivateKey.from_private_bytes(private).exchange(
        X25519PublicKey.from_public_bytes(other))
    secret = expand(extract(b"", b"eae_prk", shared, KEM), b"shared_secret",
                    encapsulated + recipient, 32, KEM)
    scheduled = b"\x00" + extract(b"", b"psk_id_hash", b"", SUITE) \
        + extract(b"", b"info_hash", info, SUITE)
    secret = extract(secret, b"secret", b"", SUITE)
    return expand(secret, b"key", scheduled, 32, SUITE), \
        expand(secret, b"base_nonce", scheduled, 12, SUITE)


def seal(recipient, info, plain, ephemeral, bound=b""):
    """The encapsulated key and the ciphertext."""
    encapsulated = public(ephemeral)
    key, nonce = context(ephemeral, recipient, encapsulated, recipient, info)
    return encapsulated + ChaCha20Poly1305(key).encrypt(nonce, plain, bound)


def unseal(private, info, sealed, bound=b""):
    """The plain text of what `seal` made."""
    key, nonce = context(private, sealed[:32], sealed[:32], public(private), info)
    return ChaCha20Poly1305(key).decrypt(nonce, sealed[32:], bound)


def check():
    """Compares with the first message of RFC 9180, appendix A.2.1."""
    unhex = bytes.fromhex
    ephemeral = unhex("f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600")
    private = unhex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")
    info, bound = b"Ode on a Grecian Urn", b"Count-0"
    plain = b"Beauty is truth, truth beauty"
    expected = unhex(
        "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"
        "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db"
        "21993c62ce81883d2dd1b51a28")
    if seal(public(private), info, plain, ephemeral, bound) != expected \
            or unseal(private, info, expected, bound) != plain:
        raise SystemExit("hpke.py is not RFC 9180")
