// What libyaml uses of this header of the C library; see CLibrary.c.
#ifndef PAGE_STDLIB_H
#define PAGE_STDLIB_H
#include <stddef.h>
void *malloc(size_t size);
void *realloc(void *memory, size_t size);
void free(void *memory);
#endif
