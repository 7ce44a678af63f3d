// Packs what a page reads as .lzma: with the encoder of the LZMA SDK, which Debian's lzma-dev has in
// source beside the decoder that unpacks it.
#include "PageBase.h"

#if __has_include(<lzma/LzmaEnc.c>)
#define _7ZIP_ST
#pragma clang diagnostic ignored "-Weverything"
#include <lzma/LzFind.c>
#include <lzma/LzmaEnc.c>
#include <stdlib.h>
#include <string.h>

enum { size_digits = 8 };

static void *allocate(void *unused_context, size_t size) { return malloc(size); }

static void release(void *unused_context, void *start) { free(start); }

size_t page_base_pack(
    const unsigned char *text, size_t size, unsigned char *packed, size_t packed_max) {
  const size_t header = LZMA_PROPS_SIZE + size_digits;
  if (packed_max < header) return 0;
  CLzmaEncProps settings;
  LzmaEncProps_Init(&settings);
  settings.level = 9;
  settings.fb = 273;
  settings.pb = 0;
  settings.dictSize = 1 << 20;
  ISzAlloc memory = {allocate, release};
  size_t properties = LZMA_PROPS_SIZE;
  size_t written = packed_max - header;
  if (LzmaEncode(
          packed + header, &written, text, size, &settings, packed, &properties, 1, NULL, &memory,
          &memory) != SZ_OK)
    return 0;
  for (int digit = 0; digit < size_digits; digit++)
    packed[LZMA_PROPS_SIZE + digit] = (unsigned char)((unsigned long long)size >> (8 * digit));
  return header + written;
}
#else
size_t page_base_pack(
    const unsigned char *text, size_t size, unsigned char *packed, size_t packed_max) {
  return 0;
}
#endif
