// The primitives with which a page seals a file: BoringSSL's, compiled from the sources that
// swift-crypto ships. Only the page's module has them; the tool uses swift-crypto.
#ifndef PAGE_SEALING_H
#define PAGE_SEALING_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Computes the public X25519 key of a private one, 32 bytes each.
void sealing_public_key(uint8_t *result, const uint8_t *private_key);

/// Computes the secret that two X25519 keys share, 32 bytes each; returns 0 if it is zero.
int sealing_shared_secret(
    uint8_t *result, const uint8_t *private_key, const uint8_t *public_key);

/// Derives a key of 32 bytes with HKDF-SHA-256; returns 0 if there is no memory.
int sealing_derived_key(
    uint8_t *result, const uint8_t *secret, size_t secret_size, const uint8_t *salt,
    size_t salt_size, const uint8_t *info, size_t info_size);

/// Computes the HMAC-SHA-256 of a text, 32 bytes; returns 0 if there is no memory.
int sealing_authentication_code(
    uint8_t *result, const uint8_t *key, size_t key_size, const uint8_t *text, size_t size);

/// Encrypts with ChaCha20-Poly1305: a key of 32 bytes, a nonce of 12, and a result of `size` + 16.
///
/// Returns 0 if there is no memory.
int sealing_encrypt(
    uint8_t *result, const uint8_t *key, const uint8_t *nonce, const uint8_t *content,
    size_t size);

/// Decrypts what `sealing_encrypt` writes: `size` bytes, a tag of 16 among them, to 16 fewer.
///
/// Returns 0 if the tag is not its own, or if there is no memory.
int sealing_decrypt(
    uint8_t *result, const uint8_t *key, const uint8_t *nonce, const uint8_t *sealed,
    size_t size);

/// Derives a key of 32 bytes from a passphrase with scrypt, r = 8 and p = 1; N is 2 to the power of
/// `work_factor`, and takes as many KiB of memory.
///
/// Returns 0 if there is no memory. What it used is overwritten and serves the next time.
int sealing_passphrase_key(
    uint8_t *result, const uint8_t *passphrase, size_t passphrase_size, const uint8_t *salt,
    size_t salt_size, int work_factor);

/// Computes the SHA-256 of a text, 32 bytes.
void sealing_digest(uint8_t *result, const uint8_t *text, size_t size);

/// Overwrites memory that held a secret.
void sealing_clear(void *memory, size_t size);

#ifdef __cplusplus
}
#endif

#endif
