// What the page's module calls of BoringSSL. X25519_keypair is not among it: a key comes from the
// random numbers of the browser, which the page's script hands over.
#include "PageSealing.h"

#include <CCryptoBoringSSL_aead.h>
#include <CCryptoBoringSSL_curve25519.h>
#include <CCryptoBoringSSL_evp.h>
#include <CCryptoBoringSSL_hkdf.h>
#include <CCryptoBoringSSL_hmac.h>
#include <CCryptoBoringSSL_mem.h>
#include <CCryptoBoringSSL_sha2.h>

void sealing_public_key(uint8_t *result, const uint8_t *private_key) {
  X25519_public_from_private(result, private_key);
}

int sealing_shared_secret(
    uint8_t *result, const uint8_t *private_key, const uint8_t *public_key) {
  return X25519(result, private_key, public_key);
}

int sealing_derived_key(
    uint8_t *result, const uint8_t *secret, size_t secret_size, const uint8_t *salt,
    size_t salt_size, const uint8_t *info, size_t info_size) {
  return HKDF(
      result, 32, EVP_sha256(), secret, secret_size, salt, salt_size, info, info_size);
}

int sealing_authentication_code(
    uint8_t *result, const uint8_t *key, size_t key_size, const uint8_t *text, size_t size) {
  unsigned written = 0;
  return HMAC(EVP_sha256(), key, key_size, text, size, result, &written) != nullptr &&
         written == 32;
}

int sealing_encrypt(
    uint8_t *result, const uint8_t *key, const uint8_t *nonce, const uint8_t *content,
    size_t size) {
  EVP_AEAD_CTX context;
  if (!EVP_AEAD_CTX_init(&context, EVP_aead_chacha20_poly1305(), key, 32, 16, nullptr)) return 0;
  size_t written = 0;
  int sealed = EVP_AEAD_CTX_seal(
      &context, result, &written, size + 16, nonce, 12, content, size, nullptr, 0);
  EVP_AEAD_CTX_cleanup(&context);
  OPENSSL_cleanse(&context, sizeof context);
  return sealed && written == size + 16;
}

int sealing_decrypt(
    uint8_t *result, const uint8_t *key, const uint8_t *nonce, const uint8_t *sealed,
    size_t size) {
  EVP_AEAD_CTX context;
  if (size < 16) return 0;
  if (!EVP_AEAD_CTX_init(&context, EVP_aead_chacha20_poly1305(), key, 32, 16, nullptr)) return 0;
  size_t written = 0;
  int opened = EVP_AEAD_CTX_open(
      &context, result, &written, size - 16, nonce, 12, sealed, size, nullptr, 0);
  EVP_AEAD_CTX_cleanup(&context);
  OPENSSL_cleanse(&context, sizeof context);
  return opened && written == size - 16;
}

int sealing_passphrase_key(
    uint8_t *result, const uint8_t *passphrase, size_t passphrase_size, const uint8_t *salt,
    size_t salt_size, int work_factor) {
  if (work_factor < 1 || work_factor > 20) return 0;
  // One block of r = 8 more than N for the result, and one to work in.
  size_t memory = ((size_t{1} << work_factor) + 2) << 10;
  return EVP_PBE_scrypt(
      reinterpret_cast<const char *>(passphrase), passphrase_size, salt, salt_size,
      uint64_t{1} << work_factor, 8, 1, memory, result, 32);
}

void sealing_digest(uint8_t *result, const uint8_t *text, size_t size) {
  SHA256(text, size, result);
}

void sealing_clear(void *memory, size_t size) { OPENSSL_cleanse(memory, size); }
