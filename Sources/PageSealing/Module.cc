// In place of BoringSSL's crypto/fipsmodule/bcm.cc, which includes all of its core: only what
// sealing needs. BoringSSL's errors are not kept, since whoever calls only asks whether it worked.
#include <CCryptoBoringSSL_crypto.h>
#include <CCryptoBoringSSL_digest.h>
#include <CCryptoBoringSSL_hmac.h>
#include <CCryptoBoringSSL_sha2.h>

#include "bcm_support.h"
#include "internal.h"
#include "fipsmodule/bcm_interface.h"

#include "fipsmodule/cipher/aead.cc.inc"
#include "fipsmodule/digest/digest.cc.inc"
#include "fipsmodule/digest/digests.cc.inc"
#include "fipsmodule/hkdf/hkdf.cc.inc"
#include "fipsmodule/hmac/hmac.cc.inc"
#include "fipsmodule/sha/sha256.cc.inc"

extern "C" void ERR_put_error(int, int, int, const char *, unsigned) {}
