// What libyaml needs of a C library, for a module that reads YAML in a browser. On a computer the
// system has it.
#include "PageRuntime.h"

#ifdef __wasm__
#include <stdlib.h>
#include <string.h>

void *malloc(size_t size) { return page_reserve(16, size); }

void *realloc(void *memory, size_t size) { return page_resize(memory, size); }

void *memcpy(void *restrict to, const void *restrict from, size_t size) {
  return __builtin_memcpy(to, from, size);
}

void *memmove(void *to, const void *from, size_t size) {
  return __builtin_memmove(to, from, size);
}

void *memset(void *to, int value, size_t size) { return __builtin_memset(to, value, size); }

size_t strlen(const char *text) {
  size_t length = 0;
  while (text[length] != 0) length += 1;
  return length;
}

int strcmp(const char *left, const char *right) {
  while (*left != 0 && *left == *right) {
    left += 1;
    right += 1;
  }
  return (unsigned char)*left - (unsigned char)*right;
}

int strncmp(const char *left, const char *right, size_t size) {
  for (size_t index = 0; index < size; index += 1) {
    if (left[index] != right[index] || left[index] == 0) {
      return (unsigned char)left[index] - (unsigned char)right[index];
    }
  }
  return 0;
}

char *strdup(const char *text) {
  size_t size = strlen(text) + 1;
  char *copy = malloc(size);
  return copy == 0 ? 0 : memcpy(copy, text, size);
}
#endif
