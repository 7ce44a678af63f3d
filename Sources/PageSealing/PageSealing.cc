// What the page's module calls of BoringSSL. X25519_keypair is not among it: a key comes from the
// random numbers of the browser, which the page's script hands over.
#include "PageSealing.h"

#include <CCryptoBoringSSL_aead.h>
#include <CCryptoBoringSSL_curve25519.h>
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

void sealing_digest(uint8_t *result, const uint8_t *text, size_t size) {
  SHA256(text, size, result);
}

void sealing_clear(void *memory, size_t size) { OPENSSL_cleanse(memory, size); }
