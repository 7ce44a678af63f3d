// What BoringSSL uses of this header where a page has no system.
#pragma once
#include <stddef.h>
extern "C" {
void *malloc(size_t size);
void *realloc(void *memory, size_t size);
void free(void *memory);
[[noreturn]] inline void abort() { __builtin_trap(); }
}
