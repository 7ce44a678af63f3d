// What BoringSSL uses of this header where a page has no system.
#pragma once
#include <stddef.h>
extern "C" {
inline void *memcpy(void *to, const void *from, size_t size) {
  return __builtin_memcpy(to, from, size);
}
inline void *memmove(void *to, const void *from, size_t size) {
  return __builtin_memmove(to, from, size);
}
inline void *memset(void *to, int value, size_t size) { return __builtin_memset(to, value, size); }
int memcmp(const void *left, const void *right, size_t size);
size_t strlen(const char *text);
int strcmp(const char *left, const char *right);
void *memchr(const void *text, int value, size_t size);
char *strchr(const char *text, int value);
}
