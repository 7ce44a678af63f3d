// Unpacks the module of a page: the decoder of the LZMA SDK, which Debian's lzma-dev has in source.
//
// It runs once, before the module, and is not kept. Memory is only ever taken, at the end.
#include <stdint.h>

#include "LzmaDec.h"

enum { header_size = 13, page_size = 65536 };

extern unsigned char __heap_base;
static unsigned char *unused;

// Bytes that are never released; null where there is no room.
void *unpacking_allocate(size_t size) {
  if (!unused) unused = (unsigned char *)(((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15);
  size_t end = (size_t)__builtin_wasm_memory_size(0) * page_size;
  size_t room = end - (size_t)unused;
  if (size > (size_t)1 << 30) return NULL;
  size = (size + 15) & ~(size_t)15;
  if (size > room) {
    size_t pages = (size - room + page_size - 1) / page_size;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return NULL;
  }
  void *start = unused;
  unused += size;
  return start;
}

static void *allocate(void *unused_context, size_t size) { return unpacking_allocate(size); }

static void release(void *unused_context, void *start) {}

// Unpacks a file in the format of .lzma, whose header has its size; returns 1 if it is whole.
int unpacking_unpack(
    const unsigned char *packed, size_t packed_size, unsigned char *result, size_t size) {
  if (packed_size < header_size) return 0;
  ISzAlloc memory = {allocate, release};
  size_t written = size;
  size_t taken = packed_size - header_size;
  ELzmaStatus status;
  int error = LzmaDecode(
      result, &written, packed + header_size, &taken, packed, LZMA_PROPS_SIZE, LZMA_FINISH_END,
      &status, &memory);
  return error == SZ_OK && written == size && status == LZMA_STATUS_FINISHED_WITH_MARK;
}
