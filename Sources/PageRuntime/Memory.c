// Memory in blocks of fixed sizes: a released block is reused for the next request of its size.
//
// There are four sizes per doubling from 32 bytes upwards, so little of a block is unused.
// Nothing is ever joined or split, which keeps both calls to a few steps. A page that assesses the
// same kind of document repeatedly requests the same sizes, so its memory soon stops
// growing. A block begins with a header of eight bytes: its class, and how far behind its start the
// reserved bytes begin.
#include "PageRuntime.h"

enum {
  header_size = 8,
  smallest_block = 32,
  class_count = 112,
  page_size = 65536,
  alignment_max = 4096,
};

#define SIZE_LIMIT ((size_t)1 << 30)

typedef struct {
  uint32_t class;
  uint32_t offset;
} Header;

typedef struct Block {
  struct Block *next;
} Block;

static Block *free_blocks[class_count];
static uintptr_t unused_start;
static uintptr_t unused_end;

#ifdef __wasm__
extern unsigned char __heap_base;

// Makes room for `size` more bytes at the end of memory; returns whether there was room.
static int grow(size_t size) {
  if (unused_end == 0) {
    unused_start = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
    unused_end = (uintptr_t)__builtin_wasm_memory_size(0) * page_size;
    if (unused_end - unused_start >= size) return 1;
  }
  size_t lacking = size - (unused_end - unused_start);
  // Small steps would grow memory too often.
  size_t pages = (lacking + page_size - 1) / page_size;
  size_t before = __builtin_wasm_memory_grow(0, pages < 16 ? 16 : pages);
  if (before == (size_t)-1) before = __builtin_wasm_memory_grow(0, pages);
  if (before == (size_t)-1) return 0;
  unused_end = (uintptr_t)__builtin_wasm_memory_size(0) * page_size;
  return 1;
}
#else
// This is enough for tests on a computer.
static _Alignas(16) unsigned char arena[(size_t)1 << 26];

static int grow(size_t size) {
  if (unused_end == 0) {
    unused_start = (uintptr_t)arena;
    unused_end = unused_start + sizeof arena;
  }
  return unused_end - unused_start >= size;
}
#endif

// The block size of a class: 32, 48, 48, 64, 64, 80, 96, 112, 128, 160, 192, …
static size_t block_size(uint32_t class) {
  size_t doubling = (size_t)smallest_block << (class / 4);
  size_t size = doubling + (doubling / 4) * (class % 4);
  return (size + 15) & ~(size_t)15;
}

static uint32_t class_of(size_t size) {
  if (size <= smallest_block) return 0;
  uint32_t doublings = 31 - (uint32_t)__builtin_clz((uint32_t)(size - 1) / smallest_block);
  uint32_t class = doublings * 4;
  while (block_size(class) < size) class += 1;
  return class;
}

void *page_reserve(size_t alignment, size_t size) {
  if (alignment < 16) alignment = 16;
  if (size > SIZE_LIMIT || alignment > alignment_max) return 0;
  if ((alignment & (alignment - 1)) != 0) return 0;
  uint32_t class = class_of(size + header_size + alignment - 8);
  if (class >= class_count) return 0;
  uintptr_t start;
  if (free_blocks[class] != 0) {
    start = (uintptr_t)free_blocks[class];
    free_blocks[class] = free_blocks[class]->next;
  } else {
    size_t block = block_size(class);
    if (unused_end - unused_start < block && !grow(block)) return 0;
    start = unused_start;
    unused_start += block;
  }
  uintptr_t memory = (start + header_size + alignment - 1) & ~(uintptr_t)(alignment - 1);
  Header *header = (Header *)(memory - header_size);
  header->class = class;
  header->offset = (uint32_t)(memory - start);
  return (void *)memory;
}

void page_release(void *memory) {
  if (memory == 0) return;
  Header header = *(Header *)((uintptr_t)memory - header_size);
  Block *block = (Block *)((uintptr_t)memory - header.offset);
  block->next = free_blocks[header.class];
  free_blocks[header.class] = block;
}

void *page_resize(void *memory, size_t size) {
  if (memory == 0) return page_reserve(16, size);
  Header header = *(Header *)((uintptr_t)memory - header_size);
  size_t room = block_size(header.class) - header.offset;
  if (size <= room) return memory;
  void *larger = page_reserve(16, size);
  if (larger == 0) return 0;
  __builtin_memcpy(larger, memory, room);
  page_release(memory);
  return larger;
}

#ifdef __wasm__
// The names by which Swift's own library calls these.
int posix_memalign(void **result, size_t alignment, size_t size) {
  void *memory = page_reserve(alignment, size);
  *result = memory;
  return memory == 0 ? 12 : 0;  // ENOMEM
}

void free(void *memory) { page_release(memory); }

int memcmp(const void *left, const void *right, size_t size) {
  const unsigned char *a = left, *b = right;
  for (size_t index = 0; index < size; index += 1) {
    if (a[index] != b[index]) return a[index] < b[index] ? -1 : 1;
  }
  return 0;
}

// The seed for hashing. Constant, so that the page behaves the same everywhere; a document crafted
// to be slow only slows down its author's own page.
void arc4random_buf(void *buffer, size_t size) {
  unsigned char *bytes = buffer;
  for (size_t index = 0; index < size; index += 1) bytes[index] = (unsigned char)(index * 37 + 11);
}
#endif
