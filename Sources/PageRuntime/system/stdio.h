// What libyaml declares with this header of the C library; a page has no files.
#ifndef PAGE_STDIO_H
#define PAGE_STDIO_H
#include <stddef.h>
typedef struct PageFile FILE;
size_t fread(void *to, size_t size, size_t count, FILE *file);
size_t fwrite(const void *from, size_t size, size_t count, FILE *file);
int ferror(FILE *file);
#endif
